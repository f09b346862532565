import type { Message } from "../issue.js";
import type { PossibleRange } from "../series/possible-range.js";
import type { MissingReason } from "../value/missing.js";
import type { ForecastMethod } from "./method.js";
import type { SmoothingParameters } from "./methods/smoothing.js";
import { arePoints, type Point } from "./point.js";
import { amountsOf } from "./points.js";
import { sampleOf } from "./sample.js";

/** A method fitted to a series: where it starts, its mean at a later time, and how outcomes scatter there. */
export interface Model {
  /** The time of the last value, on the axis of years. */
  readonly lastAt: number;
  readonly meanAt: (time: number) => number;
  readonly scaleAt: (time: number) => number;
  readonly degreesOfFreedom: number;
  /** What it cannot fall below. */
  readonly lowest?: number;
  /** How the method was fitted. */
  readonly fitted?: Message;
  readonly recipe: Recipe;
}

/** How intervals are made: of the changes of a series, of its yearly amounts added up, or of a regression. */
export type Recipe = "changes" | "amounts" | "regression";

/** What a method is fitted with. */
export interface Fit {
  readonly method: ForecastMethod;
  readonly parameters?: SmoothingParameters;
  /** Whether the quantity has an upper end. */
  readonly bounded: boolean;
}

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
    lastAt: last.at,
    meanAt: mean,
    scaleAt: (time) => spread.scaleAt(time - last.at),
    degreesOfFreedom: spread.degreesOfFreedom,
    ...(words && { fitted: words }),
    recipe: fitted.spread ? "regression" : "changes",
  };
}

/** A running total goes on by its forecast yearly amounts; it does not fall, and what has been reached is certain. */
export function totalModel(totals: readonly Point[], fit: Fit): Model | MissingReason {
  const last = totals.at(-1);
  if (last === undefined) return "too-few-observations";
  const model = sumModel(last, amountsOf(totals), { ...fit, bounded: false }, { lower: 0 });
  return typeof model === "string" ? model : { ...model, lowest: last.value };
}

/**
 * A sum so far goes on by forecast yearly amounts, each within the range of an amount. One that is off stays off in later
 * years, so that their scales add up.
 */
export function sumModel(
  sum: Point,
  amounts: readonly Point[],
  fit: Fit,
  { lower = -Infinity, upper = Infinity }: PossibleRange,
): Model | MissingReason {
  const model = levelModel(amounts, fit);
  if (typeof model === "string") return model;
  const sumUp = (of: (time: number) => number, end: number): number => {
    let total = 0;
    // Each whole year's amount, the first and the last one only for the part of their year that lies within.
    for (let year = Math.floor(sum.at + 1e-9) + 1; year - 1 < end - 1e-9; year++) {
      total += of(year) * (Math.min(year, end) - Math.max(year - 1, sum.at));
    }
    return total;
  };
  return {
    lastAt: sum.at,
    meanAt: (end) => sum.value + sumUp((year) => Math.min(upper, Math.max(lower, model.meanAt(year))), end),
    scaleAt: (end) => sumUp(model.scaleAt, end),
    degreesOfFreedom: model.degreesOfFreedom,
    ...(model.fitted && { fitted: model.fitted }),
    recipe: "amounts",
  };
}
