import type { PossibleRange } from "../series/possible-range.js";
import type { ForecastPoint, PredictionInterval } from "./forecast-result.js";
import { errorBelow, outcomeAt } from "./predictive.js";

/** A level with the error at the upper end of its interval; the lower end is at its opposite. */
export interface Quantile {
  readonly level: number;
  readonly error: number;
}

/** The errors at the ends of central intervals. */
export function quantilesOf(levels: readonly number[], degreesOfFreedom: number): readonly Quantile[] {
  return levels.map((level) => ({ level, error: errorBelow(0.5 + level / 2, degreesOfFreedom) }));
}

/** Mean and intervals of what a year can be. */
export function outcomeOf(
  location: number,
  scale: number,
  quantiles: readonly Quantile[],
  range: PossibleRange,
): Pick<ForecastPoint, "mean" | "location" | "scale" | "intervals"> {
  const year = { location, scale, range };
  const intervals = quantiles.map(
    ({ level, error }): PredictionInterval => ({
      level,
      lower: outcomeAt(-error, year),
      upper: outcomeAt(error, year),
    }),
  );
  return { mean: outcomeAt(0, year), location, scale, intervals };
}

/** Whether nothing in it went beyond what can be computed. */
export function isFiniteOutcome({ location, scale, intervals }: ReturnType<typeof outcomeOf>): boolean {
  if (!Number.isFinite(location) || !Number.isFinite(scale)) return false;
  return intervals.every(({ lower, upper }) => Number.isFinite(lower) && Number.isFinite(upper));
}
