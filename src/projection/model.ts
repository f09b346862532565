import type { Message } from "../issue.js";
import type { MissingReason } from "../value/missing.js";
import type { ForecastMethod } from "./method.js";
import { arePoints, lastOf, type Point } from "./point.js";
import { amountsOf } from "./points.js";
import { sampleOf } from "./sample.js";
import type { SmoothingParameters } from "./smoothing.js";

/** A method fitted to a series: where it starts, its mean at a later time, and how outcomes scatter there. */
export interface Model {
  readonly last: Point;
  readonly meanAt: (time: number) => number;
  readonly scaleAt: (time: number) => number;
  readonly degreesOfFreedom: number;
  /** What it cannot fall below. */
  readonly lowest?: number;
  /** How the method was fitted, and how the intervals are made. */
  readonly words: readonly Message[];
}

/** What a method is fitted with. */
export interface Fit {
  readonly method: ForecastMethod;
  readonly parameters?: SmoothingParameters;
  /** Whether the quantity has an upper end. */
  readonly bounded: boolean;
}

const levelWords: Message = {
  "zh-Hans": "0.7 × 年变化均方根 × √(1+1/变化数) × h^((1+趋势占比)/2)",
  en: "0.7 × the root mean square of the yearly changes × √(1+1/changes) × h^((1+share of trend)/2)",
};
const totalWords: Message = {
  "zh-Hans": "剩余各年数额的尺度相加",
  en: "the scales of the amounts of the years ahead added up",
};
const ownWords: Message = { "zh-Hans": "回归预测区间", en: "of ordinary regression" };

/** Levels and yearly amounts go on as they are. */
export function levelModel(
  points: readonly Point[],
  { method, parameters, bounded }: Fit,
): Model | MissingReason {
  if (!arePoints(points)) return "too-few-observations";
  const sample = sampleOf(points, bounded);
  const fitted = method.fit(sample, parameters);
  if (typeof fitted === "string") return fitted;
  const { mean, spread = sample.spread, words } = fitted;
  const { last } = sample;
  return {
    last,
    meanAt: mean,
    scaleAt: (time) => spread.scaleAt(time - last.at),
    degreesOfFreedom: spread.degreesOfFreedom,
    words: [...(words ? [words] : []), intervalWords(fitted.spread ? ownWords : levelWords, spread)],
  };
}

/**
 * A running total goes on by its forecast yearly amounts; what has been reached is certain. An amount that is off
 * stays off in later years, so that the scales of the amounts add up.
 */
export function totalModel(totals: readonly Point[], fit: Fit): Model | MissingReason {
  const [first, ...rest] = totals;
  if (first === undefined) return "too-few-observations";
  return sumModel(lastOf([first, ...rest]), amountsOf(totals), fit);
}

/** A sum so far goes on by forecast yearly amounts. */
export function sumModel(sum: Point, amounts: readonly Point[], fit: Fit): Model | MissingReason {
  const model = levelModel(amounts, { ...fit, bounded: false });
  if (typeof model === "string") return model;
  const sumUp = (of: (time: number) => number, end: number): number => {
    let total = 0;
    // Each whole year's amount, the first one only for the part of its year that is left.
    for (let year = Math.floor(sum.at + 1e-9) + 1; year <= end; year++) {
      total += of(year) * Math.min(1, year - sum.at);
    }
    return total;
  };
  return {
    last: sum,
    // A running total does not fall; where reports of it did, one of them was corrected.
    meanAt: (end) => sum.value + sumUp((year) => Math.max(0, model.meanAt(year)), end),
    scaleAt: (end) => sumUp(model.scaleAt, end),
    degreesOfFreedom: model.degreesOfFreedom,
    lowest: sum.value,
    words: [...model.words.slice(0, -1), intervalWords(totalWords, model)],
  };
}

function intervalWords(
  recipe: Message,
  { degreesOfFreedom }: { readonly degreesOfFreedom: number },
): Message {
  return {
    "zh-Hans": `区间：${recipe["zh-Hans"]}，t 分布自由度 ${degreesOfFreedom}`,
    en: `intervals: ${recipe.en}, Student's t with ${degreesOfFreedom} degrees of freedom`,
  };
}
