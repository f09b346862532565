import type { Indicator } from "../../model/indicator.js";
import { readingOf } from "../../series/reading-of.js";
import type { Series } from "../../series/series.js";
import { type Decimal, type DecimalInput, decimal, decimalText } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { type Missing, missing } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import type { ReconciledPeriod, ReconcileResult } from "./reconciliation.js";
import { roundingOf } from "./rounding-of.js";
import type { WholeAt } from "./whole-at.js";

/** What is published for a whole: its numbers, and what they are rounded to. */
export interface Published {
  readonly at: (period: PeriodText) => { readonly value: DecimalText } | Missing;
  readonly rounding: Decimal;
}

export function publishedIn(
  { unit }: Pick<Indicator, "unit">,
  series: Series | undefined,
  rounding: DecimalInput | undefined,
): Published {
  return {
    at: readingOf(series).at,
    rounding: rounding === undefined ? roundingOf(series, unit) : decimal(rounding),
  };
}

/** A published number beside the whole of the places; nothing where neither says anything. */
export function reconcilePeriod(
  published: Published,
  period: PeriodText,
  whole: WholeAt,
): ReconciledPeriod | undefined {
  const found = published.at(period);
  const given = "missing" in found ? undefined : decimal(found.value);
  if (given === undefined && !whole.isKnown) return undefined;
  const tolerance = published.rounding.div(2).plus(whole.slack);
  const value = asPublished(whole.value);
  const atLeast = asPublished(whole.atLeast);
  return {
    period,
    published: "missing" in found ? found : found.value,
    rolledUp: value === undefined ? missing(whole.reason ?? "region-missing") : short(value),
    ...(atLeast !== undefined && { atLeast: short(atLeast) }),
    difference: given === undefined || value === undefined ? null : short(given.minus(value)),
    tolerance: short(tolerance),
    result: resultOf(given, { value, atLeast }, tolerance),
    holes: whole.holes,
  };
}

/** What the places come to with the digits that a number can be published with: a sum may have more. */
function asPublished(exact: Decimal | undefined): Decimal | undefined {
  return exact && decimal(decimalText(exact));
}

function resultOf(
  given: Decimal | undefined,
  { value, atLeast }: Record<"value" | "atLeast", Decimal | undefined>,
  tolerance: Decimal,
): ReconcileResult {
  if (given === undefined) return "unpublished";
  if (value !== undefined) return given.minus(value).abs().lte(tolerance) ? "agrees" : "differs";
  return atLeast?.minus(given).gt(tolerance) ? "below-places" : "incomplete";
}

/** A quotient seldom ends; the digits beyond the thirtieth carry nothing. */
function short(value: Decimal): DecimalText {
  return decimalText(value.toSignificantDigits(30));
}
