import type { Message } from "../issue.js";
import { type ForecastMethod, lastOf, type Point } from "./method.js";
import { amountsOf } from "./points.js";
import { type Spread, spreadOf, spreadOfTotal } from "./spread.js";

/** A method fitted to points: where it starts, its mean at a later time, and how outcomes scatter. */
export interface Model {
  readonly last: Point;
  readonly mean: (at: number) => number;
  readonly spread: Spread;
  /** What it cannot fall below. */
  readonly lowest?: number;
  /** How the intervals are made. */
  readonly words: Message;
}

const levelWords: Message = {
  "zh-Hans": "年度变化的均方根乘以 √(h(1+h/跨度))",
  en: "root mean square of the yearly changes times √(h(1+h/span))",
};

const totalWords: Message = {
  "zh-Hans": "年度数额变化的均方根乘以 √((1²+…+h²)(1+h/跨度))",
  en: "root mean square of the changes of the yearly amounts times √((1²+…+h²)(1+h/span))",
};

type Fittable = readonly [Point, Point, ...Point[]];

function isFittable(points: readonly Point[]): points is Fittable {
  return points.length >= 2;
}

/** Levels and yearly amounts go on as they are. */
export function levelModel(points: readonly Point[], { fit }: ForecastMethod): Model | undefined {
  if (!isFittable(points)) return undefined;
  return { last: lastOf(points), mean: fit(points), spread: spreadOf(points), words: levelWords };
}

/** A running total goes on by its forecast yearly amounts. */
export function totalModel(points: readonly Point[], { fit }: ForecastMethod): Model | undefined {
  const amounts = amountsOf(points);
  if (!isFittable(points) || !isFittable(amounts)) return undefined;
  const last = lastOf(points);
  // A running total does not fall; where reports of it did, one of them was corrected.
  const fitted = fit(amounts);
  const amountIn = (year: number): number => Math.max(0, fitted(year));
  const mean = (end: number): number => {
    let total = last.value;
    // Each whole year's amount, the first one only for the part of its year that is left.
    for (let year = Math.floor(last.at + 1e-9) + 1; year <= end; year++) {
      total += amountIn(year) * Math.min(1, year - last.at);
    }
    return total;
  };
  return {
    last,
    mean,
    spread: spreadOfTotal(amounts),
    lowest: last.value,
    words: totalWords,
  };
}
