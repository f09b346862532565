import type { PossibleRange } from "../series/possible-range.js";
import type { MissingReason } from "../value/missing.js";
import type { Fit, Model } from "./model.js";
import { type PartOfYear, totalSoFar } from "./part-of-year.js";
import type { Point } from "./point.js";
import { amountModel, within } from "./year-under-way.js";

/** A sum of yearly amounts so far, and the amounts that say how it goes on. */
export interface RunningTotal {
  /** Where it stands: at the end of the last whole year, or at its start with 0. */
  readonly sum: Point;
  /** Yearly amounts of any years, also of those before the sum began. */
  readonly amounts: readonly Point[];
  /** What has come in since. */
  readonly part?: PartOfYear;
  /** What an amount can be. */
  readonly range: PossibleRange;
}

/**
 * A running total goes on by its forecast yearly amounts, each within the range of an amount. One that is off stays off in
 * later years, so that their scales add up. What has come in of the year under way is part of the total already.
 */
export function totalModel({ sum, amounts, part, range }: RunningTotal, fit: Fit): Model | MissingReason {
  const model = amountModel(amounts, part, fit, range);
  if (typeof model === "string") return model;
  const start = part === undefined ? sum : { at: part.until, value: totalSoFar(sum.value, part) };
  const [underWay, soFar] = [(part?.year ?? Number.NaN) + 1, part?.value ?? 0];
  // Of the year under way the rest lies in what is left of it.
  const amountOf = (year: number): number => {
    const amount = within(model.meanAt(year), range);
    return year === underWay ? (amount - soFar) / (year - start.at) : amount;
  };
  const scaleOf = (year: number): number =>
    year === underWay ? model.scaleAt(year) / (year - start.at) : model.scaleAt(year);
  const gained = summed(start.at, amountOf);
  return {
    ...model,
    lastAt: start.at,
    meanAt: (end) => start.value + gained(end),
    scaleAt: summed(start.at, scaleOf),
    recipe: "amounts",
  };
}

/** Adds up yearly amounts from one time on; the first and the last one only for the part of their year that lies within. */
function summed(from: number, amountOf: (year: number) => number): (end: number) => number {
  const first = Math.floor(from + 1e-9) + 1;
  /** Up to the ends of the first year, the second and so on: a later year goes on from the one before. */
  const sums: number[] = [];
  return (end) => {
    const years = Math.max(0, Math.floor(end + 1e-9) - first + 1);
    for (let year = first + sums.length; year < first + years; year++) {
      sums.push((sums.at(-1) ?? 0) + amountOf(year) * (year - Math.max(year - 1, from)));
    }
    const left = end - Math.max(from, first + years - 1);
    return (sums[years - 1] ?? 0) + (left > 1e-9 ? amountOf(first + years) * left : 0);
  };
}
