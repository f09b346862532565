import type { PossibleRange } from "../series/possible-range.js";
import type { Writable } from "../value/writable.js";
import { endingAt } from "../value/year-text.js";
import type { CheckedOptions } from "./forecast-options.js";
import type { ForecastPoint } from "./forecast-result.js";
import type { History } from "./history.js";
import type { Model } from "./model.js";
import { isFiniteOutcome, outcomeOf, quantilesOf } from "./outcome.js";
import { outcomeAt, type Predictive } from "./predictive.js";

/** What values of a model can be: within the range, and of a running total not below what has been reached. */
export function rangeOf({ lowest = -Infinity }: Model, range: PossibleRange): PossibleRange {
  return ends(Math.max(lowest, range.lower ?? -Infinity), range.upper);
}

function ends(lower: number, upper = Infinity): PossibleRange {
  return { ...(lower > -Infinity && { lower }), ...(upper < Infinity && { upper }) };
}

/** The first years of a course; `undefined` where that is beyond what can be computed. */
export function pointsUntil(course: Course, steps: number): readonly ForecastPoint[] | undefined {
  const points: ForecastPoint[] = [];
  for (let step = 1; step <= steps; step++) {
    const point = course(step);
    if (!isFiniteOutcome(point)) return undefined;
    points.push(point);
  }
  return points;
}

/** The outcome so many years ahead, with the first of its intervals or all of them. */
export type Course = (step: number, intervals?: "first") => ForecastPoint;

/** What a model says of any year ahead, when it is asked. */
export function courseOf(
  model: Model,
  history: History,
  options: Pick<CheckedOptions, "levels" | "range">,
): Course {
  const { timeOf, underWay, yearAt } = yearsOf(model, history, options);
  const quantiles = quantilesOf(options.levels, model.degreesOfFreedom);
  const first = quantiles.slice(0, 1);
  return (step, intervals) => {
    const { location, scale, range } = yearAt(step);
    const outcome = outcomeOf(location, scale, intervals === "first" ? first : quantiles, range);
    const point: Writable<ForecastPoint> = history.dated
      ? {
          step,
          period: endingAt(timeOf(step)),
          mean: outcome.mean,
          location,
          scale,
          intervals: outcome.intervals,
        }
      : { step, mean: outcome.mean, location, scale, intervals: outcome.intervals };
    if (step === 1 && underWay !== undefined) point.range = underWay;
    return point;
  };
}

/** What a year ahead can be, in numbers alone. */
export interface YearAhead {
  /** Its end, on the axis of years. */
  readonly at: number;
  readonly mean: number;
  /** The ends of the first interval. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * The numbers of any year ahead, for whoever looks through many of them. A year beyond what can be computed has
 * none, and no year has where no level is asked for.
 */
export function yearsAheadOf(
  model: Model,
  history: History,
  options: Pick<CheckedOptions, "levels" | "range">,
): (step: number) => YearAhead | undefined {
  const { timeOf, yearAt } = yearsOf(model, history, options);
  const [quantile] = quantilesOf(options.levels.slice(0, 1), model.degreesOfFreedom);
  if (quantile === undefined) return () => undefined;
  const { error } = quantile;
  return (step) => {
    const year = yearAt(step);
    const [lower, upper] = [outcomeAt(-error, year), outcomeAt(error, year)];
    const { location, scale } = year;
    const isKnown = [location, scale, lower, upper].every(Number.isFinite);
    return isKnown ? { at: timeOf(step), mean: outcomeAt(0, year), lower, upper } : undefined;
  };
}

/** When the years ahead end, and where outcomes lie and scatter in them. */
function yearsOf(
  model: Model,
  { points, dated, isTotal, part, range: byUnit }: History,
  { range = byUnit }: Pick<CheckedOptions, "range">,
) {
  const { lastAt, meanAt, scaleAt } = model;
  const possible = rangeOf(model, range);
  const { lower = -Infinity, upper } = possible;
  // What has come in of the year under way is certain, where no amount so far took any of it back.
  const certain =
    lower >= 0 || (part !== undefined && part.value >= 0 && points.every(({ value }) => value >= 0));
  const underWay = !isTotal && part && certain ? ends(Math.max(lower, part.value), upper) : undefined;
  // The next year's end strictly after the last value: half a year ahead for a value of June.
  const from = dated ? Math.floor(lastAt + 1e-9) : lastAt;
  const timeOf = (step: number): number => from + step;
  const yearAt = (step: number): Omit<Predictive, "degreesOfFreedom"> => ({
    location: meanAt(from + step),
    scale: scaleAt(from + step),
    range: (step === 1 ? underWay : undefined) ?? possible,
  });
  return { timeOf, underWay, yearAt };
}
