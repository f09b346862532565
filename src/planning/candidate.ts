import type { RequiredChange } from "../aims/required-change.js";
import type { Issue, Message } from "../issue.js";
import type { YearSpan } from "../model/year-span.js";
import type { ObservedValue } from "../series/observation.js";
import type { SingleBound } from "../value/bound.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { MissingReason } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import type { TargetMethodName } from "./target-method-names.js";

/**
 * A target that a method proposes (候选目标), as a plan would print it.
 *
 * @category Planning
 * @example
 * const candidate: TargetCandidate = {
 *   method: "maintain", source: "", bound: { comparator: "at-least", value: "13" }, printed: "≥13.0", unrounded: "13",
 *   limited: false, change: null, probability: 0.9, bestShare: null, because: { "zh-Hans": "保持基期水平", en: "the level is kept" },
 * };
 */
export interface TargetCandidate {
  /** The code of the method. */
  readonly method: TargetMethodName;
  /** Where the method comes from. */
  readonly source: string;
  /** Rounded as plans print targets, in the unit of the indicator. */
  readonly bound: SingleBound;
  /** The same as it is printed, with its sign and its zeros: `≥13.0`. */
  readonly printed: string;
  /** What the method gives, to twelve digits. */
  readonly unrounded: DecimalText;
  /** Whether it is cut to what the unit can be at all: a share ends at the whole. */
  readonly limited: boolean;
  /** What it asks a year, from the base value to the target year. */
  readonly change: RequiredChange | null;
  /** That it is met, by {@link outlook}. */
  readonly probability: number | null;
  /** Why there is no probability. */
  readonly reason?: MissingReason;
  /**
   * What it asks a year over the best year so far: above 1 more than was ever done. Of a ceiling of a total the best year is the one with
   * the least. `null` where it asks nothing.
   */
  readonly bestShare: number | null;
  /** The sentence that justifies it (目标说明). */
  readonly because: Message;
}

/**
 * A method that proposes nothing, and why.
 *
 * @category Planning
 * @example
 * const silent: SilentMethod = { method: "best-quarter", reason: "no-peers" };
 */
export interface SilentMethod {
  /** The code of the method. */
  readonly method: TargetMethodName;
  /** What it lacks. */
  readonly reason: MissingReason;
}

/**
 * What one indicator starts from, and the candidates for its target side by side (目标测算).
 *
 * @category Planning
 * @example
 * const { candidates }: TargetProposals = proposeTargets(
 *   national2025, "protection-satisfaction", national2025Observations, { year: "2030" },
 * );
 * candidates[0]?.printed // => "≥83.02"
 */
export interface TargetProposals<Id extends string = string> {
  /** The id of the plan that ends, or of its draft. */
  readonly plan: string;
  /** The id of the indicator in that plan. */
  readonly indicator: Id;
  /** The unit of base and candidates; absent where the plan prints none. */
  readonly unit?: UnitText;
  /** The candidates are due at the end of this year. */
  readonly year: PeriodText;
  /** The year at whose end the next period starts. */
  readonly baseYear: PeriodText;
  /** The value that the next period starts from; of a running total that of the period before. `null` where it is not known. */
  readonly base: ProposalBase | null;
  /** The yearly change of the period before, from which year on. */
  readonly before: PeriodBefore | null;
  /** In the order of the methods. */
  readonly candidates: readonly TargetCandidate[];
  /** The methods that propose nothing, each with its reason. */
  readonly silent: readonly SilentMethod[];
  /** What was noticed of the data on the way. */
  readonly issues: readonly Issue[];
}

/**
 * The value that the next period starts from, as observed.
 *
 * @category Planning
 * @example
 * const base: ProposalBase = { period: "2025", value: "16", status: "A" };
 */
export interface ProposalBase extends ObservedValue {
  /** Of a running total: the years that it is of. */
  readonly over?: YearSpan;
}

/**
 * How the indicator changed in the period before.
 *
 * @category Planning
 * @example
 * const before: PeriodBefore = { from: "2020", value: "6.3", perYear: { value: "1.94", unit: "件/万人" }, rate: 0.2049 };
 */
export interface PeriodBefore extends RequiredChange {
  /** The year it is counted from. */
  readonly from: PeriodText;
  /** The value of that year; of a running total 0. */
  readonly value: DecimalText;
}
