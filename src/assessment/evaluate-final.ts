import { isLost } from "../aims/settled.js";
import { standingOf } from "../aims/standing.js";
import { type StandingOptions, standingOptionNames } from "../aims/standing-options.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { wholesIn } from "../model/wholes-in.js";
import { isRank } from "../series/is-rank.js";
import { checkOptions } from "../value/check-options.js";
import { decimal, decimalText } from "../value/decimal.js";
import { differenceUnit } from "../value/difference-unit.js";
import { parsePeriod } from "../value/period.js";
import { pickOptions } from "../value/pick-options.js";
import { yearPosition } from "../value/year-position.js";
import { assessIndicator } from "./assess.js";
import type { Assessment } from "./assessment.js";
import { courseOf } from "./course.js";
import { type FinalEvaluation, type FinalOptions, finalOptionNames } from "./final-evaluation.js";
import { checkFinalCutOffs, defaultFinalCutOffs, endBeside, gradeOf, nearness } from "./final-grade.js";
import { firstMet } from "./first-met.js";
import { readProgress } from "./read-progress.js";
import { defaultPaceThresholds } from "./verdict.js";

/**
 * Grades one indicator at the end of its plan (总结评估): exceeded, met, nearly met or not met, by a figure of the
 * target's own year. Where only an earlier figure is known, no such grade is given; the result then says whether that
 * figure has reached the target.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators; another id does not compile.
 * @param observations - What was observed, from {@link observe}.
 * @param options - The day until which data count (the plan's last day where none is given), the target, the cut-offs.
 * @returns The grade with value, difference, the year it was first met and the course; all plain data.
 * @throws {@link UsageError} as {@link assess}; `Cut-offs: expected ofWay and ofTarget, each more than 0 and no more than 1, received …`
 * @category Progress
 * @example
 * const result = evaluateFinal(national2025, "high-value-patents-per-10k", national2025Observations);
 * result.grade // => "exceeded"
 * result.difference // => { value: "4", unit: "件/万人" }
 * [result.firstMet?.year, result.firstMet?.yearsEarly, result.firstMet?.isFirst] // => ["2024", 1, true]
 */
export function evaluateFinal<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  options: FinalOptions = {},
): FinalEvaluation<Id> {
  checkFinalOptions(options);
  return finalOf<Id>(plan, indicatorOf<Id>(plan, id), observations, options, wholesIn(plan));
}

/** Throws for options that are none. */
export function checkFinalOptions(options: FinalOptions): void {
  checkOptions(options, finalOptionNames);
  if (options.cutOffs !== undefined) checkFinalCutOffs(options.cutOffs);
}

/** As {@link evaluateFinal}, for an indicator at hand and options that were checked. */
export function finalOf<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  observations: Observations<NoInfer<Id>>,
  options: FinalOptions,
  wholeOf: ReturnType<typeof wholesIn>,
): FinalEvaluation<Id> {
  const until: StandingOptions = {
    asOf: parsePeriod(plan.period.end, plan).end,
    target: "final",
    ...pickOptions<StandingOptions>(options, standingOptionNames),
  };
  const { ofWay, ofTarget } = options.cutOffs ?? defaultFinalCutOffs;
  const cutOffs = { ofWay, ofTarget };
  const standing = standingOf(plan, indicator, observations, until);
  const [reading] = readProgress(standing, "elapsed-time", defaultPaceThresholds);
  const assessment = assessIndicator<Id>(plan, indicator, observations, until, wholeOf);
  const facts = {
    ...shared(assessment),
    difference: null,
    shareOfTarget: null,
    isTimely: false,
    course: courseOf(standing),
    cutOffs,
    issues: assessment.issues,
  };
  const { aim } = standing;
  const { latest, met, reason } = assessment;
  const { aimed, settled, facts: own } = reading;
  if ("missing" in aim || aimed === undefined || latest === undefined || met === null || own.met === null) {
    return { ...facts, grade: "not-graded", ...(reason && { reason }) };
  }
  const first = aimed.kind === "reach" ? firstMet(standing, aim) : undefined;
  const level = endBeside(aimed.bound, indicator.direction, latest.value);
  const rank = isRank(indicator);
  // A loss is no part of a target.
  const isPart = !rank && decimal(level).gt(0) && !decimal(latest.value).lt(0);
  const near = rank ? null : nearness(latest.value, level);
  const isTimely = settled !== undefined || yearPosition(latest.period, plan) >= aim.due;
  const known = {
    ...facts,
    isTimely,
    difference: {
      value: decimalText(decimal(latest.value).minus(level)),
      ...(indicator.unit !== undefined && { unit: differenceUnit(indicator.unit) }),
    },
    shareOfTarget: isPart ? decimal(latest.value).div(level).toNumber() : null,
    ...(first && { firstMet: first }),
  };
  if (!isTimely) return { ...known, grade: met ? "reached-so-far" : "short-so-far" };
  const lost = isLost(settled) || aimed.kind === "every-year";
  const judged = { aimed, indicator, value: latest.value, met, lost, shareOfTarget: near };
  const graded = gradeOf({ ...judged, completion: assessment.completion }, cutOffs);
  // Of several targets that bind together, such as a floor and a ceiling, none is exceeded.
  return { ...known, grade: graded === "exceeded" && assessment.otherTargets ? "met" : graded };
}

function shared<Id extends string>({
  plan,
  indicator,
  asOf,
  target,
  otherTargets,
  aspired,
  wording,
  movement,
  latest,
  completion,
}: Assessment<Id>) {
  return {
    plan,
    indicator,
    asOf,
    completion,
    ...(target && { target }),
    ...(otherTargets && { otherTargets }),
    ...(aspired && { aspired }),
    ...(wording && { wording }),
    ...(movement && { movement }),
    ...(latest && { latest }),
  };
}
