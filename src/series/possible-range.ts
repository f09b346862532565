import { UsageError } from "../issue.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
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

/** Throws for a value that its quantity cannot have. An amount of money may be a loss, which forecasts do not expect. */
export function checkPossible(kind: SeriesKind, value: DecimalText): void {
  const { lower, upper } = possibleRange(kind);
  const exact = decimal(value);
  const isBelow = lower !== undefined && exact.lt(lower) && readUnit(kind.unit)?.dimension !== "money";
  if (!isBelow && (upper === undefined || exact.lte(upper))) return;
  const { unit = "" } = kind;
  // A share of unit 1 prints none.
  const [suffix, zhName, name] = unit === "1" ? ["", "比率", "a share"] : [` ${unit}`, unit, unit];
  const [expected, zh] =
    upper === undefined
      ? [`${lower} or more${suffix}`, `不小于 ${lower}${suffix}`]
      : [`${lower} to ${upper}${suffix}`, `${lower}–${upper}${suffix}`];
  const received = `${value}${suffix}`;
  throw new UsageError({
    code: "value-out-of-range",
    expected,
    received,
    message: {
      "zh-Hans": `超出${zhName}的范围：应为 ${zh}，实为 ${received}`,
      en: `Outside what ${name} can be: expected ${expected}, received ${received}`,
    },
  });
}
