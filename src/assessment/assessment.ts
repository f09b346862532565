import type { AssessedTarget } from "../aims/assessed-target.js";
import type { Movement } from "../aims/movement.js";
import type { RequiredChange } from "../aims/required-change.js";
import { type StandingOptions, standingOptionNames } from "../aims/standing-options.js";
import type { TargetWording } from "../aims/target-wording.js";
import type { Issue, Message } from "../issue.js";
import type { Baseline } from "../model/baseline.js";
import type { ObservedValue } from "../series/observation.js";
import type { OptionNames } from "../value/check-options.js";
import type { MissingReason } from "../value/missing.js";
import type { DateText } from "../value/period.js";
import type { Quantity } from "../value/quantity.js";
import type { PartOfYear } from "./part-of-year.js";
import type { ProgressMethodName } from "./progress-method-name.js";
import type { PaceThresholds, Verdict } from "./verdict.js";

/**
 * What can be chosen about an assessment.
 *
 * @category Progress
 * @example
 * const options: AssessOptions = { asOf: "2023-06-30", thresholds: { ahead: 1.1, onTrack: 1 } };
 */
export interface AssessOptions extends StandingOptions {
  /**
   * The method of judging.
   * @defaultValue `"elapsed-time"`
   */
  readonly method?: ProgressMethodName;
  /**
   * From which pace a verdict holds; only the elapsed-time method has them.
   * @defaultValue {@link defaultPaceThresholds}
   */
  readonly thresholds?: PaceThresholds;
}

export const assessOptionNames: OptionNames<AssessOptions> = {
  ...standingOptionNames,
  method: true,
  thresholds: true,
};

/**
 * How far an indicator has come (进展评估).
 *
 * @category Progress
 * @example
 * const result: Assessment = assess(national2025, "overseas-grants", {});
 * result.reason // => "no-observation"
 */
export interface Assessment<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of the indicator in that plan. */
  readonly indicator: Id;
  /** The method that judged it. */
  readonly method: ProgressMethodName;
  /** The last day that counts; `null` where nothing was observed and none was given. */
  readonly asOf: DateText | null;
  /** The class in the words of Chinese mid-term evaluations, whatever the method calls it. */
  readonly verdict: Verdict;
  /** The class in the method's own words; `null` where it cannot judge. */
  readonly class: string | null;
  /** The method's own score, such as the pace; `null` where the class does not come from one. */
  readonly score: number | null;
  /** Why it cannot be judged, or why `completion` is null. */
  readonly reason?: MissingReason;
  /** Whether the latest value meets the target now (of several, all); `null` where there is none of either. */
  readonly met: boolean | null;
  /** Share of the way from baseline to target (of a running total: of the target), 目标实现程度. */
  readonly completion: number | null;
  /** Share of the time gone at the end of the latest observation, 时序进度. */
  readonly elapsedShare: number | null;
  /**
   * Share of the way that should be covered by then, 同期应实现程度: the elapsed share, unless the way leads through interim
   * targets or starts later than the plan.
   */
  readonly expectedShare: number | null;
  /** `completion / expectedShare`; `null` too where nothing is due yet. */
  readonly pace: number | null;
  /** The value that completion starts from; absent for a running total, which starts from nothing. */
  readonly baseline?: Baseline;
  /** The target that decides, where several are due in its year: all of them have to be met. */
  readonly target?: AssessedTarget;
  /** The others of that year. */
  readonly otherTargets?: readonly AssessedTarget[];
  /** What is only aspired to by then (力争), beside the firm targets: it does not decide. */
  readonly aspired?: readonly AspiredTarget[];
  /** What the target says, where it has no number of its own: in words, or compared with another value. */
  readonly wording?: TargetWording;
  /** Of a target in words: how the indicator moved since the plan began, and whether that is the way it should go. */
  readonly movement?: Movement;
  /** The latest value; of a target that is an average over the period, the average so far. */
  readonly latest?: ObservedValue;
  /** Of an annual amount: what has come in of the year that is not over. */
  readonly partOfYear?: PartOfYear;
  /** What is still missing to the target, 0 when it is met. */
  readonly gap: Quantity | null;
  /** What is needed from now on; `null` when the target is met or its time is over. */
  readonly required: RequiredChange | null;
  /** The pace from which each verdict holds, as used here. */
  readonly thresholds: PaceThresholds;
  /** The result in words. */
  readonly because: readonly Message[];
  /** What was noticed on the way; empty where nothing was. */
  readonly issues: readonly Issue[];
}

/**
 * A target that is only aspired to (力争目标), and whether it is met; `null` where nothing is known.
 *
 * @category Progress
 * @example
 * const aspired: AspiredTarget = { year: "2025", bound: { comparator: "at-least", value: "15" }, met: false };
 */
export interface AspiredTarget extends AssessedTarget {
  /** Whether the latest value meets it; `null` where no value is known. */
  readonly met: boolean | null;
}

/** The numbers of an assessment, before they are put in words. */
export type ProgressFacts = Pick<
  Assessment,
  | "verdict"
  | "reason"
  | "met"
  | "completion"
  | "elapsedShare"
  | "expectedShare"
  | "pace"
  | "baseline"
  | "target"
  | "latest"
  | "gap"
  | "required"
>;
