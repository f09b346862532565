import type { Bound } from "../value/bound.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { UnitText } from "../value/unit.js";
import type { stepSources } from "./step-sources.js";

/**
 * Where the target of a year comes from: `given` by the caller (年度计划), a target that the `plan` has for that year, or the step
 * on the `path` to its final target.
 *
 * @category Monitoring
 * @example
 * const source: StepSource = "given";
 * @useDeclaredType
 */
export type StepSource = keyof typeof stepSources;

/**
 * The target of a year (本年目标), as a level in the indicator's unit; of a running total, the total at the year's end.
 *
 * @category Monitoring
 * @example
 * const step: YearStep = { from: "path", bound: { comparator: "attain", value: "9.72" }, unit: "件/万人" };
 */
export interface YearStep {
  /** Where the target comes from: the caller's yearly plan, the plan itself, or the path to its target. */
  readonly from: StepSource;
  /** The number to reach and how it binds. */
  readonly bound: Bound;
  /** What has to be met as well: the other targets that the plan has for the year, or a limit beside what its final target asks to reach. */
  readonly otherBounds?: readonly Bound[];
  /** The indicator's unit; absent where the plan prints none. */
  readonly unit?: UnitText;
  /** Of a running total: what the year itself has to add, from the step of the year before. */
  readonly amount?: DecimalText;
}
