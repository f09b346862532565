import type { Evidence } from "../aims/evidence.js";
import { isMetBy } from "../aims/is-met-by.js";
import { settledBy } from "../aims/settled.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { StepFound } from "./step-of.js";
import type { stepResults } from "./step-results.js";
import type { YearValue } from "./year-value.js";

/**
 * What became of the target of a year: `met` (已完成), `missed` (未完成), or `open` while the year is under way and may still bring it (待年末评价).
 *
 * @category Monitoring
 * @example
 * const result: StepResult = "met";
 * @useDeclaredType
 */
export type StepResult = keyof typeof stepResults;

/** Judges a year's target: a year that is over by its value, a year under way by what can no longer change. */
export function resultOf(
  known: { readonly plan: Plan; readonly indicator: Indicator; readonly evidence: Evidence },
  { step, kind }: StepFound,
  year: number,
  actual: YearValue,
): StepResult {
  const { measure, direction } = known.indicator;
  const bounds = [step.bound, ...(step.otherBounds ?? [])];
  const isMet = bounds.every((bound) => isMetBy(actual, bound, direction));
  if (actual.isWhole) return isMet ? "met" : "missed";
  // A level that is reached early is reached, as it is of the plan's own targets; one to be kept is kept to the end.
  if (measure === "point-in-time") return isMet && kind === "reach" ? "met" : "open";
  const settled = bounds.map((bound) => settledBy(known, { kind: "reach", bound }, year + 1)?.met);
  if (settled.includes(false)) return "missed";
  return settled.every((met) => met === true) ? "met" : "open";
}
