import { assess, monitorYear, type ObservationInput, observe } from "ipr-plan";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";

export type Values = Readonly<Record<string, ObservationInput>>;

/** An indicator of levels from 10 to 20, and one of yearly amounts. */
export const level: Facts = { unit: "件", baseline: from("10"), targets: [to("20")] };
export const amounts: Facts = { ...level, measure: "annual" };

/** What is known of a year, and the change on the year before. */
export function yearOf(facts: Facts, values: Values, year = "2022") {
  const plan = planOf(facts);
  const [own] = monitorYear(plan, observe(plan, { it: values }), { year }).indicators;
  return own;
}

/** The latest value that a target is judged by, the reason where there is none, and what is noticed. */
export function judged(facts: Facts, values: Values) {
  const plan = planOf(facts);
  const { latest, reason, issues } = assess(plan, "it", observe(plan, { it: values }));
  return [latest?.period, reason ?? null, ...issues.map(({ code, path }) => `${code} ${path}`)];
}
