import { growsAtRate } from "../../series/grows-at-rate.js";
import type { SeriesKind } from "../../series/series-kind.js";
import { type Decimal, decimal, decimalText, round } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { type Missing, missing } from "../../value/missing.js";
import type { PlaceHole, PlaceInTotal, WholeChange } from "./change-decomposition.js";
import { printedParts } from "./printed-parts.js";

/** Of what kind the values are that change; a ratio is of no measure of its own. */
type ChangedKind = Pick<SeriesKind, "unit"> & Partial<Pick<SeriesKind, "measure">>;

/** The two values of a place, in the unit of the whole. */
export interface PlacePair {
  readonly place: string;
  readonly from: DecimalText;
  readonly to: DecimalText;
}

/** The change of a total over its places: everything is exact but shares and points, which are rounded together. */
export function totalChange(
  kind: ChangedKind,
  pairs: readonly PlacePair[],
  holes: readonly PlaceHole[],
  decimals: number,
): { readonly whole: WholeChange | Missing; readonly places: readonly PlaceInTotal[] } {
  const whole = wholeOf(kind, pairs, holes, decimals);
  const changes = pairs.map(({ from, to }) => decimal(to).minus(from));
  const known = "missing" in whole ? undefined : whole;
  const share =
    known && !decimal(known.change).isZero() ? { of: decimal(known.change), sum: "100" } : undefined;
  const growth = known?.rate == null ? undefined : { of: decimal(known.from), sum: known.rate };
  const shares = inPercent(changes, share, decimals);
  const points = inPercent(changes, growth, decimals);
  return {
    whole,
    places: pairs.map(({ place, from, to }, index) => ({
      place,
      from,
      to,
      change: decimalText(changes[index] ?? 0),
      share: shares?.[index] ?? null,
      points: points?.[index] ?? null,
    })),
  };
}

/** While a place is missing the whole is not known: the others alone would look like it. */
function wholeOf(
  kind: ChangedKind,
  pairs: readonly PlacePair[],
  holes: readonly PlaceHole[],
  decimals: number,
): WholeChange | Missing {
  if (pairs.length + holes.length === 0) return missing("no-observation");
  if (holes.length > 0) return missing("region-missing");
  const sum = (end: "from" | "to"): Decimal => pairs.reduce((all, one) => all.plus(one[end]), decimal(0));
  return wholeChange(kind, sum("from"), sum("to"), decimals);
}

/** The change from one exact value to another, with its rate where it has one. */
export function wholeChange(kind: ChangedKind, from: Decimal, to: Decimal, decimals: number): WholeChange {
  // A running total only grows: how much it did so far is no growth on the year before.
  const isRate = kind.measure !== "cumulative" && growsAtRate(kind) && from.gt(0) && !to.lt(0);
  const rate = isRate ? to.minus(from).times(100).div(from) : undefined;
  const isPrinted = rate !== undefined && Number.isFinite(rate.toNumber());
  return {
    from: decimalText(from),
    to: decimalText(to),
    change: decimalText(to.minus(from)),
    rate: isPrinted ? round(rate, decimals) : null,
  };
}

function inPercent(
  changes: readonly Decimal[],
  base: { readonly of: Decimal; readonly sum: DecimalText } | undefined,
  decimals: number,
): readonly DecimalText[] | undefined {
  if (base === undefined) return undefined;
  return printedParts(
    changes.map((change) => change.times(100).div(base.of).toNumber()),
    base.sum,
    decimals,
  );
}
