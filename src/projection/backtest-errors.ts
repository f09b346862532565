import type { ForecastPoint } from "./forecast-result.js";

/**
 * Errors of forecasts that have come due.
 *
 * @category Projection
 * @example
 * const errors: BacktestErrors = {
 *   forecasts: 3, smape: 6.2, mase: 0.8, coverage: [{ level: 0.95, share: 1 }], msis: 6.1,
 * };
 */
export interface BacktestErrors {
  /** How many forecasts were compared. */
  readonly forecasts: number;
  /** Symmetric mean absolute percentage error, 0 to 200; `null` where nothing was compared, or beyond what can be computed. */
  readonly smape: number | null;
  /** Mean absolute scaled error; below 1 is better than naive was so far. `null` where every change so far was 0. */
  readonly mase: number | null;
  /** The share of outcomes inside the intervals, by level. */
  readonly coverage: readonly { readonly level: number; readonly share: number }[];
  /** Mean scaled interval score of the widest interval: its width, and a penalty for what lies outside; `null` without levels. */
  readonly msis: number | null;
}

/** A forecast and what came. */
export interface Miss {
  readonly step: number;
  readonly value: number;
  readonly outcome: Pick<ForecastPoint, "mean" | "intervals">;
  /** The mean size of the yearly changes before it. */
  readonly scale: number;
}

/** Errors over some forecasts. */
export function errorsOf(misses: readonly Miss[], levels: readonly number[]): BacktestErrors {
  const scaled = misses.filter(({ scale }) => scale > 0);
  const widest = levels.indexOf(Math.max(...levels));
  return {
    forecasts: misses.length,
    smape: mean(misses.map(symmetricError)),
    mase: mean(scaled.map(({ value, outcome, scale }) => Math.abs(value - outcome.mean) / scale)),
    coverage:
      misses.length === 0
        ? []
        : levels.map((level, index) => ({
            level,
            share: mean(misses.map((miss) => inside(miss, index))) ?? 0,
          })),
    msis: widest === -1 ? null : mean(scaled.map((miss) => intervalScore(miss, widest) / miss.scale)),
  };
}

/** `null` where there is nothing to average, or the errors are beyond what can be computed. */
function mean(values: readonly number[]): number | null {
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Number.isFinite(average) ? average : null;
}

function symmetricError({ value, outcome }: Miss): number {
  const size = Math.abs(value) + Math.abs(outcome.mean);
  return size === 0 ? 0 : (200 * Math.abs(value - outcome.mean)) / size;
}

function inside({ value, outcome }: Miss, index: number): number {
  const interval = outcome.intervals[index];
  return interval !== undefined && value >= interval.lower && value <= interval.upper ? 1 : 0;
}

function intervalScore({ value, outcome }: Miss, index: number): number {
  const interval = outcome.intervals[index];
  if (interval === undefined) return 0;
  const { lower, upper, level } = interval;
  return upper - lower + (2 / (1 - level)) * Math.max(0, lower - value, value - upper);
}
