import { readUnit } from "../value/unit.js";
import type { SeriesKind } from "./series-kind.js";

/**
 * The smallest and largest value that a quantity can have; an absent end is open.
 *
 * @category Projection
 * @example
 * const percentage: PossibleRange = { lower: 0, upper: 100 };
 */
export interface PossibleRange {
  readonly lower?: number;
  readonly upper?: number;
}

/** What the values of an indicator or a series can be. */
export interface PossibleValues extends PossibleRange {
  /** Whether a later value can be smaller than an earlier one. */
  readonly falls: boolean;
}

/**
 * What the values of an indicator or a series can be, decided here for everybody. Shares and scores end at the whole,
 * nothing counted and no money falls below zero, a rate of growth has no end on either side, and a running total does not
 * fall. What was observed is possible whatever the kind says: a balance below zero, a share above the whole. A total that
 * is below zero can fall; one that was merely corrected downwards does not.
 *
 * @param kind - Unit, measure and region rule.
 * @param observed - The values so far.
 */
export function possibleValues(kind: SeriesKind, observed: readonly number[] = []): PossibleValues {
  const { lower = -Infinity, upper = Infinity, falls } = byKind(kind);
  const below = observed.some((value) => value < lower);
  const above = observed.some((value) => value > upper);
  return {
    ...(lower > -Infinity && !below && { lower }),
    ...(upper < Infinity && !above && { upper }),
    falls: falls || below,
  };
}

/** The ends alone, where nothing observed is at hand. */
export function possibleRange(kind: SeriesKind): PossibleRange {
  const { falls: _, ...ends } = byKind(kind);
  return ends;
}

function byKind({ unit, regionRule, measure }: SeriesKind): PossibleValues {
  const read = readUnit(unit);
  // A share that regions do not combine is a rate of growth or of change.
  if (read?.dimension === "share" && regionRule === "none") return { falls: true };
  const falls = measure !== "cumulative";
  if (read === undefined) return { falls };
  if (read.dimension === "score") return { lower: 0, upper: 100, falls };
  // A share ends at the whole, 100 in %.
  return { lower: 0, ...(read.dimension === "share" && { upper: 10 ** -read.power }), falls };
}
