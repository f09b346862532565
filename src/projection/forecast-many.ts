import type { Series } from "../series/series.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { checkSlices, inSlices } from "../value/in-slices.js";
import type { MissingReason } from "../value/missing.js";
import { pickOptions } from "../value/pick-options.js";
import { modelOf, outcomesOf } from "./forecast.js";
import { type ForecastOptions, forecastOptionNames, readForecastOptions } from "./forecast-options.js";
import { historyOf } from "./history.js";

/**
 * Forecasts of many series in shared columns: the value of series i at step s stands at `i * steps + s - 1`. Plain typed
 * arrays, which a worker can transfer.
 *
 * @category Projection
 * @example
 * const { mean, steps }: ForecastColumns = forecastMany([[1, 2, 3], [5, 5, 5]], { steps: 2, method: "drift" });
 * [...mean.slice(0, steps)] // => [4, 5]
 */
export interface ForecastColumns {
  /** How many series there are. */
  readonly series: number;
  /** How many years ahead. */
  readonly steps: number;
  /** The levels of the intervals, each between 0 and 1. */
  readonly levels: readonly number[];
  /** `NaN` where a series has no forecast. */
  readonly mean: Float64Array;
  /** By level, in the order of `levels`. */
  readonly lower: readonly Float64Array[];
  /** The upper ends, as `lower` has the others. */
  readonly upper: readonly Float64Array[];
  /** The series without a forecast, and why. */
  readonly missing: readonly { readonly index: number; readonly reason: MissingReason }[];
}

/**
 * How a long batch is run.
 *
 * @category Projection
 * @example
 * const options: BatchOptions = { chunk: 1000, onProgress: (done, all) => { done <= all; } };
 */
export interface BatchOptions {
  /**
   * How many series are done between two pauses, in which the event loop gets its turn. 500 take some tens of
   * milliseconds.
   * @defaultValue `500`
   */
  readonly chunk?: number;
  /** Stops the batch at the next pause: the promise is rejected with the signal's reason. An `AbortSignal` will do. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
  /** Called after every chunk with the number of series done and of all. */
  readonly onProgress?: (done: number, all: number) => void;
}

const batchOptionNames: OptionNames<ForecastOptions & BatchOptions> = {
  ...forecastOptionNames,
  chunk: true,
  signal: true,
  onProgress: true,
};

/**
 * Forecasts many series at once (批量预测), each as {@link forecast} does, into shared columns.
 *
 * @param list - Series or plain yearly numbers.
 * @param options - As for {@link forecast}, the same for all.
 * @throws {@link UsageError} as {@link forecast}, with the index of the series in its path
 * @category Projection
 * @example
 * const columns = forecastMany([[1, 2, 3], [7]], { steps: 1, method: "drift" });
 * [columns.mean, columns.missing] // => [new Float64Array([4, Number.NaN]), [{ index: 1, reason: "too-few-observations" }]]
 */
export function forecastMany(
  list: readonly (Series | readonly number[])[],
  options: ForecastOptions = {},
): ForecastColumns {
  const batch = batchOf(list, options);
  batch.run(0, list.length);
  return batch.columns;
}

/**
 * Forecasts many series as {@link forecastMany} does, without blocking: between chunks other work gets its turn,
 * progress is reported, and the batch can be stopped.
 *
 * @param list - Series or plain yearly numbers.
 * @param options - As for {@link forecast}, and how the batch is run.
 * @throws {@link UsageError} `Forecast option chunk: …`, and as {@link forecastMany}; the signal's reason where it is aborted
 * @category Projection
 * @example
 * const done: number[] = [];
 * await forecastManyAsync([[1, 2], [2, 3], [3, 5]], { chunk: 2, onProgress: (count) => done.push(count) });
 * done // => [2, 3]
 */
export async function forecastManyAsync(
  list: readonly (Series | readonly number[])[],
  options: ForecastOptions & BatchOptions = {},
): Promise<ForecastColumns> {
  checkOptions(options, batchOptionNames);
  checkSlices("forecast", options);
  const batch = batchOf(list, pickOptions<ForecastOptions>(options, forecastOptionNames));
  await inSlices(list.length, batch.run, options);
  return batch.columns;
}

function batchOf(list: readonly (Series | readonly number[])[], options: ForecastOptions) {
  checkOption("forecast", "list", Array.isArray(list), "a list of series", list);
  const checked = readForecastOptions(options);
  const { steps, levels } = checked;
  const size = list.length * steps;
  const column = (): Float64Array => new Float64Array(size).fill(Number.NaN);
  const [mean, lower, upper] = [column(), levels.map(column), levels.map(column)];
  const without: { index: number; reason: MissingReason }[] = [];
  return {
    columns: {
      series: list.length,
      steps,
      levels,
      mean,
      lower,
      upper,
      missing: without,
    } satisfies ForecastColumns,
    run: (from: number, to: number): void => {
      for (let index = from; index < to; index++) {
        const history = historyOf(list[index] as Series, `/${index}`);
        const model = modelOf(history, checked);
        const points = typeof model === "string" ? undefined : outcomesOf(model, history, checked);
        if (points === undefined) {
          without.push({ index, reason: typeof model === "string" ? model : "out-of-range" });
          continue;
        }
        for (const [step, point] of points.entries()) {
          const at = index * steps + step;
          mean[at] = point.mean;
          for (const [level, interval] of point.intervals.entries()) {
            const [low, high] = [lower[level], upper[level]];
            if (low) low[at] = interval.lower;
            if (high) high[at] = interval.upper;
          }
        }
      }
    },
  };
}
