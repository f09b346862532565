import { chooseTarget } from "../aims/choose-target.js";
import { valuesInTime, valuesOfPlan, wholePeriods } from "../aims/comparable-values.js";
import { planStart } from "../aims/elapsed-share.js";
import { targetLevel } from "../aims/target-level.js";
import { contrast, show, UsageError } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import { fromLastBreak, type Series } from "../series/series.js";
import type { MissingReason } from "../value/missing.js";
import { type DateText, yearPosition } from "../value/period.js";
import type { AssessedTarget, ProgressFacts } from "./assessment.js";
import type { ProgressInput, YearPoint } from "./method.js";
import { methods } from "./methods.js";
import type { ProgressMethodName } from "./progress-method-name.js";
import type { Verdict } from "./verdict.js";

/** What a method says, with its class translated into a verdict. */
export interface ProgressReading {
  readonly class: string | null;
  readonly score: number | null;
  readonly verdict: Verdict;
  readonly reason?: MissingReason;
}

/** Lets a method judge. */
export function readProgress(
  plan: Plan,
  indicator: Indicator,
  observed: Series | undefined,
  facts: ProgressFacts,
  asOf: DateText | undefined,
  name: ProgressMethodName,
): ProgressReading {
  const { judge, classes } = methods[name];
  const stated = chooseTarget(indicator, asOf);
  // An average over the period is no level that a rate or a way leads to.
  if (name !== "elapsed-time" && stated?.basis === "period-average") {
    return { class: null, score: null, verdict: "not-assessable", reason: "target-not-numeric" };
  }
  const start = startOf(plan, indicator);
  const reading = judge({
    indicator,
    ...(facts.target && { target: facts.target }),
    otherTargets: otherTargets(indicator, stated),
    points: observed === undefined ? [] : pointsUntil(plan, indicator, observed, asOf),
    ...(start && { start }),
    facts,
  } satisfies ProgressInput);
  if ("reason" in reading)
    return { class: null, score: null, verdict: "not-assessable", reason: reading.reason };
  if (reading.score !== null && !Number.isFinite(reading.score))
    return { class: null, score: null, verdict: "not-assessable", reason: "out-of-range" };
  const verdict = classes.find(({ id }) => id === reading.class)?.verdict ?? "not-assessable";
  // A met target without a baseline is achieved, and still has no completion.
  return { ...reading, verdict, ...(facts.reason !== undefined && { reason: facts.reason }) };
}

function startOf(plan: Plan, { measure, baseline }: Indicator): YearPoint | undefined {
  if (measure === "cumulative") return { at: planStart(plan), value: 0 };
  return baseline && { at: yearPosition(baseline.year), value: Number(baseline.value) };
}

/** The values that compare: within the time of the targets, from the last break on, of a total only this plan's. */
function pointsUntil(
  plan: Plan,
  indicator: Indicator,
  observed: Series,
  asOf: DateText | undefined,
): readonly YearPoint[] {
  const { measure } = indicator;
  const whole = wholePeriods(valuesInTime(indicator, observed, asOf), measure);
  const values = valuesOfPlan(plan, indicator, whole);
  const points = fromLastBreak(values).map(({ period, value }) => ({
    at: yearPosition(period),
    value: Number(value),
  }));
  return measure === "cumulative" && points.length > 0
    ? [{ at: planStart(plan), value: 0 }, ...points]
    : points;
}

function otherTargets(indicator: Indicator, assessed: Target | undefined): readonly AssessedTarget[] {
  return indicator.targets
    .filter((target) => target !== assessed && target.year === assessed?.year)
    .flatMap((target) => {
      const level = targetLevel(indicator, target);
      return "missing" in level ? [] : [{ year: target.year, bound: level.bound }];
    });
}

/** Throws for the name of no method. */
export function checkMethod(name: string): void {
  if (Object.hasOwn(methods, name)) return;
  const expected = Object.keys(methods).join(" | ");
  const received = show(name);
  throw new UsageError({
    code: "method-unknown",
    path: "/method",
    expected,
    received,
    message: contrast("未知的评估方法", "Unknown method", expected, received),
  });
}
