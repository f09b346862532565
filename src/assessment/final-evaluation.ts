import type { TargetChoice } from "../aims/aim.js";
import type { AssessedTarget } from "../aims/assessed-target.js";
import type { Movement } from "../aims/movement.js";
import { type StandingOptions, standingOptionNames } from "../aims/standing-options.js";
import type { TargetWording } from "../aims/target-wording.js";
import type { Issue } from "../issue.js";
import type { ObservedValue } from "../series/observation.js";
import type { OptionNames } from "../value/check-options.js";
import type { MissingReason } from "../value/missing.js";
import type { DateText } from "../value/period.js";
import type { Quantity } from "../value/quantity.js";
import type { AspiredTarget } from "./assessment.js";
import type { Course } from "./course.js";
import type { FinalCutOffs, FinalGrade } from "./final-grade.js";
import type { FirstMet } from "./first-met.js";

/**
 * What can be chosen about a final evaluation.
 *
 * @category Progress
 * @example
 * const options: FinalOptions = { asOf: "2025-12-31", cutOffs: { ofWay: 0.98, ofTarget: 0.995 } };
 */
export interface FinalOptions extends Omit<StandingOptions, "target"> {
  /**
   * Which target is evaluated.
   * @defaultValue `"final"`
   */
  readonly target?: TargetChoice;
  /**
   * From where a target that is not met counts as nearly met.
   * @defaultValue {@link defaultFinalCutOffs}
   */
  readonly cutOffs?: FinalCutOffs;
}

export const finalOptionNames: OptionNames<FinalOptions> = { ...standingOptionNames, cutOffs: true };

/**
 * How an indicator ends (总结评估), with all that the grade rests on.
 *
 * @category Progress
 * @example
 * const result: FinalEvaluation = evaluateFinal(national2025, "overseas-grants", {});
 * [result.grade, result.reason] // => ["not-graded", "no-observation"]
 */
export interface FinalEvaluation<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of the indicator in that plan. */
  readonly indicator: Id;
  /** The last day that counts; `null` where nothing was observed and none was given. */
  readonly asOf: DateText | null;
  /** How it ends, from exceeded (超额完成) to not met (未完成). */
  readonly grade: FinalGrade;
  /** Why it has no grade. */
  readonly reason?: MissingReason;
  /** The target that decides, where several are due in its year: all of them have to be met. */
  readonly target?: AssessedTarget;
  /** The others of that year. */
  readonly otherTargets?: readonly AssessedTarget[];
  /** What was only aspired to (力争): it does not decide. */
  readonly aspired?: readonly AspiredTarget[];
  /** What the target says, where it has no number of its own. */
  readonly wording?: TargetWording;
  /** Of a target in words: how the indicator moved, and whether that is the way it should go. */
  readonly movement?: Movement;
  /** The value that it is graded by; of a target that is an average, the average. */
  readonly latest?: ObservedValue;
  /** Whether that value is of the target's own time, or settles the target for good before. */
  readonly isTimely: boolean;
  /**
   * The latest value less the target: beside an interval less the end on that side, within it less the end that is reached
   * first.
   */
  readonly difference: Quantity | null;
  /** The latest value over the same number (完成率 as offices use it); `null` of ranks, of a target that is not above 0, and of a value below 0. */
  readonly shareOfTarget: number | null;
  /** Share of the way from baseline to target (目标实现程度). */
  readonly completion: number | null;
  /** The year in which it was first met. */
  readonly firstMet?: FirstMet;
  /** How its values went over the plan's years. */
  readonly course: Course;
  /** From where a target counts as nearly met, as used here. */
  readonly cutOffs: FinalCutOffs;
  /** What was noticed on the way; empty where nothing was. */
  readonly issues: readonly Issue[];
}
