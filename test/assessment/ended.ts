import {
  evaluateFinal,
  type FinalEvaluation,
  type FinalOptions,
  type ObservationInput,
  observe,
} from "ipr-plan";
import { type Facts, planOf } from "../aims/small-plan.js";

export type Values = Readonly<Record<string, ObservationInput>>;

/** How the one indicator of a small plan ends. */
export function ended(facts: Facts, values: Values, options: FinalOptions = {}): FinalEvaluation {
  const plan = planOf(facts);
  return evaluateFinal(plan, "it", observe(plan, { it: values }), options);
}
