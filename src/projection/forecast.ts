import { type Message, show, UsageError } from "../issue.js";
import type { Series } from "../series/series.js";
import { type Missing, missing } from "../value/missing.js";
import type { Forecast, ForecastOptions, ForecastPoint, ForecastRange } from "./forecast-result.js";
import type { ForecastMethod } from "./method.js";
import { methods } from "./methods.js";
import { levelModel, totalModel } from "./model.js";
import { pointsOf, pointsOfNumbers } from "./points.js";
import { quantileOf } from "./spread.js";

/**
 * Forecasts a short yearly series (短序列预测). A series with periods is read by its measure kind: a level goes on as a
 * level (a value of June moves the forecast of December), a running total grows by its forecast yearly amounts, of an
 * annual amount only whole years count. Gaps in years are allowed.
 *
 * @param data - A {@link Series}, or plain yearly numbers, oldest first.
 * @param options - Steps, levels, method, range.
 * @returns Means and prediction intervals by year, or `{ missing }` where two values (of a running total: two yearly
 * amounts) are not there, or the numbers are too large to calculate with.
 * @throws {@link UsageError} `Not a finite number: …`, `Forecast option steps: …`, `Forecast option levels: …`,
 * `Forecast option method: …`
 * @category Projection
 * @see https://otexts.com/fpp3/simple-methods.html
 * @example
 * const result = forecast([6.3, 7.5, 9.4], { steps: 2 });
 * "points" in result && result.points.map(({ mean }) => mean.toFixed(2)) // => ["10.95", "12.50"]
 */
export function forecast(
  data: Series | readonly number[],
  options: ForecastOptions = {},
): Forecast | Missing {
  const { steps = 1, levels = [0.8, 0.95], method = "drift", range = {} } = options;
  check(
    "steps",
    Number.isInteger(steps) && steps >= 1 && steps <= 100,
    "a whole number from 1 to 100",
    steps,
  );
  const isLevel = (level: unknown): boolean => typeof level === "number" && level > 0 && level < 1;
  const wrong = Array.isArray(levels) ? levels.findIndex((level) => !isLevel(level)) : undefined;
  const bad = wrong === undefined ? levels : levels[wrong];
  check("levels", wrong === -1, "a list of numbers between 0 and 1, both excluded", bad);
  check("range", isRange(range), "finite numbers, lower ≤ upper", `${range.lower} to ${range.upper}`);
  check("method", Object.hasOwn(methods, method), Object.keys(methods).join(" | "), method);

  const dated = "observations" in data;
  const points = dated ? pointsOf(data) : pointsOfNumbers(data);
  const model =
    dated && data.measure === "cumulative"
      ? totalModel(points, methods[method])
      : levelModel(points, methods[method]);
  if (model === undefined) return missing("too-few-observations");

  const { last, mean, spread, words, lowest } = model;
  const possible =
    lowest === undefined ? range : { ...range, lower: Math.max(lowest, range.lower ?? lowest) };
  const quantiles = levels.map((level) => ({ level, quantile: quantileOf(level, spread) }));
  const result = Array.from({ length: steps }, (_, index): ForecastPoint => {
    const step = index + 1;
    // The next year's end strictly after the last value: half a year ahead for a value of June.
    const at = dated ? Math.floor(last.at + 1e-9) + step : last.at + step;
    const location = mean(at);
    const scale = spread.scaleAt(at - last.at);
    return {
      step,
      ...(dated && { period: String(at - 1).padStart(4, "0") }),
      mean: cut(location, possible),
      location,
      scale,
      intervals: quantiles.map(({ level, quantile }) => ({
        level,
        lower: cut(location - quantile * scale, possible),
        upper: cut(location + quantile * scale, possible),
      })),
    };
  });
  if (!result.every(isFinitePoint)) return missing("out-of-range");
  const { degreesOfFreedom } = spread;
  return {
    method,
    points: result,
    degreesOfFreedom,
    because: reasons(methods[method], points.length, degreesOfFreedom, words),
  };
}

function cut(value: number, { lower = -Infinity, upper = Infinity }: ForecastRange): number {
  return Math.min(Math.max(value, lower), upper);
}

function isFinitePoint({ location, scale, intervals }: ForecastPoint): boolean {
  return [location, scale, ...intervals.flatMap(({ lower, upper }) => [lower, upper])].every(Number.isFinite);
}

function reasons(
  { name }: ForecastMethod,
  count: number,
  degreesOfFreedom: number,
  words: Message,
): readonly Message[] {
  return [
    {
      "zh-Hans": `方法：${name["zh-Hans"]}，依据 ${count} 个观测值`,
      en: `method: ${name.en}, from ${count} observations`,
    },
    {
      "zh-Hans": `区间：${words["zh-Hans"]}，t 分布自由度 ${degreesOfFreedom}`,
      en: `intervals: ${words.en}, Student's t with ${degreesOfFreedom} degrees of freedom`,
    },
  ];
}

function isRange({ lower = -Infinity, upper = Infinity }: ForecastRange): boolean {
  return lower <= upper && lower < Infinity && upper > -Infinity;
}

function check(option: string, holds: boolean, expected: string, value: unknown): void {
  if (holds) return;
  const received = show(value);
  throw new UsageError({
    code: "forecast-option-invalid",
    path: `/${option}`,
    expected,
    received,
    message: {
      "zh-Hans": `预测选项 ${option} 无效：应为 ${expected}，实为 ${received}`,
      en: `Forecast option ${option}: expected ${expected}, received ${received}`,
    },
  });
}
