import { isPartOfWhole } from "../value/is-part-of-whole.js";
import { readUnit } from "../value/unit.js";
import { dimensionRow } from "../value/unit-words.js";
import type { Writable } from "../value/writable.js";
import { isRank } from "./is-rank.js";
import { isRateOfChange } from "./is-rate-of-change.js";
import type { SeriesKind } from "./series-kind.js";

/**
 * The smallest and largest value that a quantity can have; an absent end is open.
 *
 * @category Projection
 * @example
 * const percentage: PossibleRange = { lower: 0, upper: 100 };
 */
export interface PossibleRange {
  /** The smallest value, in the unit of the quantity; without it there is no smallest. */
  readonly lower?: number;
  /** The largest value, in the unit of the quantity; without it there is no largest. */
  readonly upper?: number;
}

/** What the values of an indicator or a series can be. */
export interface PossibleValues extends PossibleRange {
  /** Whether a later value can be smaller than an earlier one. */
  readonly falls: boolean;
}

/**
 * What the values of an indicator or a series can be, decided here for everybody. Shares and scores end at the whole,
 * nothing counted or measured and no money falls below zero, a rank starts at 1, a density such as 件/家 has no upper end,
 * a rate of growth has no end on either side, and a running total does not fall. Of a unit of the caller's own nothing is
 * known. What was observed is possible whatever the kind says: a balance below zero, a share above the whole. A total that
 * is below zero can fall; one that was merely corrected downwards does not.
 *
 * @param kind - Unit, measure and region rule.
 * @param observed - The values so far.
 */
export function possibleValues(kind: SeriesKind, observed: readonly number[]): PossibleValues {
  const { lower = -Infinity, upper = Infinity, falls } = byKind(kind);
  const below = observed.some((value) => value < lower);
  const above = observed.some((value) => value > upper);
  const possible: Writable<PossibleValues> = { falls: falls || below };
  if (lower > -Infinity && !below) possible.lower = lower;
  if (upper < Infinity && !above) possible.upper = upper;
  return possible;
}

/** The ends alone, where nothing observed is at hand. */
export function possibleRange(kind: SeriesKind): PossibleRange {
  const { falls: _, ...ends } = byKind(kind);
  return ends;
}

function byKind(kind: SeriesKind): PossibleValues {
  const read = readUnit(kind.unit);
  if (isRateOfChange(kind, read)) return { falls: true };
  const falls = kind.measure !== "cumulative";
  if (read === undefined || isOwn(read.dimension)) return { falls };
  // A running total starts from nothing, even of ranks, which have none.
  if (isRank(kind, read)) return { lower: falls ? 1 : 0, falls };
  if (read.dimension === "score") return { lower: 0, upper: 100, falls };
  // A share ends at the whole, 100 in %.
  return isPartOfWhole(read) ? { lower: 0, upper: 10 ** -read.power, falls } : { lower: 0, falls };
}

/** Whether a dimension, above the stroke where there is one, is of the caller's own. */
function isOwn(dimension: string): boolean {
  return dimensionRow(dimension.split("/")[0]) === undefined;
}
