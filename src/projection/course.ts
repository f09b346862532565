import type { PossibleRange } from "../series/possible-range.js";
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

/** Where outcomes of a year lie and how they scatter, within what they can be. */
export type OutcomeOfYear = Omit<Predictive, "degreesOfFreedom">;

/** What a year ahead can be, in numbers alone. */
export interface YearAhead {
  /** Its end, on the axis of years. */
  readonly at: number;
  readonly mean: number;
  /** The ends of the first interval. */
  readonly lower: number;
  readonly upper: number;
}

/** What a model says of any year ahead, when it is asked; the first step is the first year. */
export interface Course {
  readonly yearAt: (step: number) => OutcomeOfYear;
  /** As it is handed out, with all intervals. */
  readonly pointAt: (step: number) => ForecastPoint;
  /**
   * The numbers alone, for whoever looks through many years. A year beyond what can be computed has none, and no year has where
   * no level is asked for.
   */
  readonly aheadAt: (step: number) => YearAhead | undefined;
}

/** Makes the course of a model. */
export function courseOf(
  model: Model,
  { points, dated, isTotal, part, range: byUnit }: History,
  { levels, range = byUnit }: Pick<CheckedOptions, "levels" | "range">,
): Course {
  const { lastAt, meanAt, scaleAt, degreesOfFreedom } = model;
  const possible = rangeOf(model, range);
  const { lower = -Infinity, upper } = possible;
  // What has come in of the year under way is certain, where no amount so far took any of it back.
  const certain =
    lower >= 0 || (part !== undefined && part.value >= 0 && points.every(({ value }) => value >= 0));
  const underWay = !isTotal && part && certain ? ends(Math.max(lower, part.value), upper) : undefined;
  // The next year's end strictly after the last value: half a year ahead for a value of June.
  const from = dated ? Math.floor(lastAt + 1e-9) : lastAt;
  const quantiles = quantilesOf(levels, degreesOfFreedom);
  const error = quantiles[0]?.error;
  const ownRange = (step: number): PossibleRange | undefined => (step === 1 ? underWay : undefined);
  const yearAt = (step: number): OutcomeOfYear => ({
    location: meanAt(from + step),
    scale: scaleAt(from + step),
    range: ownRange(step) ?? possible,
  });
  return {
    yearAt,
    pointAt: (step) => {
      const { location, scale, range: within } = yearAt(step);
      const own = ownRange(step);
      return {
        step,
        ...(dated && { period: endingAt(from + step) }),
        ...outcomeOf(location, scale, quantiles, within),
        ...(own && { range: own }),
      };
    },
    aheadAt: (step) => {
      if (error === undefined) return undefined;
      const year = yearAt(step);
      const [low, high] = [outcomeAt(-error, year), outcomeAt(error, year)];
      const isKnown = [year.location, year.scale, low, high].every(Number.isFinite);
      return isKnown ? { at: from + step, mean: outcomeAt(0, year), lower: low, upper: high } : undefined;
    },
  };
}

/** The first years of a course; `undefined` where that is beyond what can be computed. */
export function pointsUntil({ pointAt }: Course, steps: number): readonly ForecastPoint[] | undefined {
  const points: ForecastPoint[] = [];
  for (let step = 1; step <= steps; step++) {
    const point = pointAt(step);
    if (!isFiniteOutcome(point)) return undefined;
    points.push(point);
  }
  return points;
}
