import type { PossibleRange } from "../series/possible-range.js";
import { studentTQuantile } from "../statistics/student-t-quantile.js";
import type { ForecastPoint, PredictionInterval } from "./forecast-result.js";

/** A level with the half-width of its interval in scales. */
export interface Quantile {
  readonly level: number;
  readonly quantile: number;
}

/** The half-widths of central intervals, in scales. */
export function quantilesOf(levels: readonly number[], degreesOfFreedom: number): readonly Quantile[] {
  return levels.map((level) => ({ level, quantile: studentTQuantile(0.5 + level / 2, degreesOfFreedom) }));
}

/** Mean and intervals of Student's t around a location, cut to what is possible. */
export function outcomeOf(
  location: number,
  scale: number,
  quantiles: readonly Quantile[],
  range: PossibleRange,
): Pick<ForecastPoint, "mean" | "location" | "scale" | "intervals"> {
  const intervals = quantiles.map(
    ({ level, quantile }): PredictionInterval => ({
      level,
      lower: cut(location - quantile * scale, range),
      upper: cut(location + quantile * scale, range),
    }),
  );
  return { mean: cut(location, range), location, scale, intervals };
}

/** Whether nothing in it went beyond what can be computed. */
export function isFiniteOutcome({ location, scale, intervals }: ReturnType<typeof outcomeOf>): boolean {
  if (!Number.isFinite(location) || !Number.isFinite(scale)) return false;
  return intervals.every(({ lower, upper }) => Number.isFinite(lower) && Number.isFinite(upper));
}

function cut(value: number, { lower = -Infinity, upper = Infinity }: PossibleRange): number {
  return Math.min(Math.max(value, lower), upper);
}
