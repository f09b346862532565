import type { Message } from "../issue.js";
import type { Missing, MissingReason } from "../value/missing.js";
import type { Assumed } from "./assumed.js";
import type { ForecastMethod } from "./method.js";
import type { SmoothingParameters } from "./methods/smoothing.js";
import type { PeersGrowth } from "./peers/peers-growth.js";
import { arePoints, type Point } from "./point.js";
import { sampleOf } from "./sample.js";
import { unmovedSpread } from "./spread.js";

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
  readonly words?: () => Message;
  readonly recipe: Recipe;
  /** Whether the values did not move, so that they do not say how far they will. */
  readonly unmoved: boolean;
  /** Whether its course is assumed, and taken as certain. */
  readonly certain?: boolean;
  /** The growth of other places that it was joined with, or why it was not. */
  readonly peers?: PeersGrowth | Missing;
}

/** How intervals are made: of the changes of a series, of its yearly amounts added up, or of a regression. */
export type Recipe = "changes" | "amounts" | "regression";

/** What a method is fitted with. */
export interface Fit {
  readonly method: ForecastMethod;
  readonly parameters?: SmoothingParameters;
  /** Whether the quantity has an upper end. */
  readonly bounded: boolean;
  /** Where it goes instead. */
  readonly assumed?: Assumed;
  /** The growth of other places, which a part of it follows. */
  readonly peers?: PeersGrowth | Missing;
}

/** Levels and whole yearly amounts go on as they are. */
export function levelModel(
  points: readonly Point[],
  { method, parameters, bounded }: Fit,
): Model | MissingReason {
  if (!arePoints(points)) return "too-few-observations";
  const sample = sampleOf(points, bounded);
  const fitted = method.fit(sample, parameters);
  if (typeof fitted === "string") return fitted;
  const unmoved = fitted.spread === undefined ? unmovedSpread(points, sample.spread) : undefined;
  const { mean, spread = unmoved ?? sample.spread, words } = fitted;
  const { last } = sample;
  return {
    lastAt: last.at,
    meanAt: mean,
    scaleAt: (time) => spread.scaleAt(time - last.at),
    degreesOfFreedom: spread.degreesOfFreedom,
    ...(words && { words }),
    recipe: fitted.spread ? "regression" : "changes",
    unmoved: unmoved !== undefined,
  };
}
