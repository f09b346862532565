import type { Baseline } from "../../model/baseline.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import { overRegions } from "../../series/aggregation.js";
import type { ObservedValue } from "../../series/observation.js";
import type { PeriodText } from "../../value/period.js";
import { yearText } from "../../value/year-text.js";

/** The value that a place had at the end of a year. */
export type StartAt = (year: PeriodText) => ObservedValue | undefined;

/** An indicator as one place has it, with a target of its own or without. */
export type OwnIndicator<Id extends string> = (target: Target | undefined, startAt: StartAt) => Indicator<Id>;

/** The year at whose end places start: that of the plan's baseline. */
export function startYearOf({ baseYear, period }: Plan, { baseline }: Indicator): PeriodText {
  return baseline?.year ?? baseYear ?? yearText(Number(period.start) - 1);
}

/**
 * Makes an indicator of a plan that of one place: from its own start, the value that it had when the plan's baseline was taken, to its
 * own target. Without that the plan's targets are asked of it too, unless they are totals of all places together. What is the same
 * for all places is looked at once.
 */
export function ownIndicatorOf<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
): OwnIndicator<Id> {
  // What is said of the whole elsewhere in its document is said of no place.
  const { baseline: _b, increment: _, statements: __, targets: asked, ...rest } = indicator;
  const shared = overRegions(indicator) === "sum" ? [] : asked;
  const base: Indicator<Id> = { ...rest, targets: shared };
  const hasStart = indicator.measure !== "cumulative";
  const year = startYearOf(plan, indicator);
  const document = plan.title["zh-Hans"];
  const locator = `各地基期值 ${year}`;
  return (target, startAt) => {
    const targets = target === undefined ? shared : [target];
    const start = hasStart ? startAt(year) : undefined;
    if (start === undefined) return target === undefined ? base : { ...base, targets };
    const { value, qualifier, reference = { document, locator, raw: value } } = start;
    const baseline: Baseline =
      qualifier === undefined ? { year, value, reference } : { year, value, qualifier, reference };
    return { ...base, targets, baseline };
  };
}
