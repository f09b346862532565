import { assess, type Issue, type ObservationInput, observe } from "ipr-plan";
import { type Facts, from, planOf, to } from "./small-plan.js";

/** Observations by their periods. */
export type Values = Readonly<Record<string, ObservationInput>>;

/** What is noticed in observations of one indicator. */
export function noticedIn(facts: Facts, values: Values, asOf?: string): readonly Issue[] {
  const plan = planOf(facts);
  return assess(plan, "it", observe(plan, { it: values }), asOf === undefined ? {} : { asOf }).issues;
}

export const amounts: Facts = { measure: "annual", unit: "件", baseline: from("80"), targets: [to("100")] };
export const total: Facts = { measure: "cumulative", targets: [to("50")] };
export const level: Facts = { baseline: from("1.5"), targets: [to("5")] };
