import { type Decimal, decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { placesOf } from "../value/quanta.js";

/**
 * The change a year from one value to another, to four decimal places or four significant digits, whichever is finer.
 * Whole years between short numbers need no exact arithmetic: they are divided as whole numbers.
 */
export function changePerYear(from: DecimalText, to: DecimalText, years: number): DecimalText {
  return wholeNumbers(from, to, years) ?? exact(decimal(to).minus(from).div(exactYears(years)));
}

/**
 * Days are whole parts of years of 365 or 366 days. A floating number of years is off by a little, and where the change is
 * large that little shows in the digits that are printed.
 */
function exactYears(years: number): Decimal {
  const parts = 365 * 366;
  return decimal(Math.round(years * parts)).div(parts);
}

function exact(perYear: Decimal): DecimalText {
  const places = Math.max(4, perYear.isZero() ? 0 : 3 - perYear.e);
  return decimalText(perYear.toDecimalPlaces(Math.min(places, 50)));
}

/** With four places, where every step is within the whole numbers that floating numbers hold exactly. */
function wholeNumbers(from: DecimalText, to: DecimalText, years: number): DecimalText | undefined {
  if (!Number.isInteger(years) || from.length > 12 || to.length > 12) return undefined;
  const places = Math.max(placesOf(from), placesOf(to));
  const unit = 10 ** places;
  const change = Math.round(Number(to) * unit) - Math.round(Number(from) * unit);
  const [above, below] = [2 * Math.abs(change) * 10_000 + unit * years, 2 * unit * years];
  if (!(above < Number.MAX_SAFE_INTEGER)) return undefined;
  // Below a tenth, four significant digits are finer than four places.
  if (change !== 0 && Math.abs(change) * 10 < unit * years) return undefined;
  const quotient = (above - (above % below)) / below;
  const [whole, rest] = [Math.floor(quotient / 10_000), quotient % 10_000];
  const text = rest === 0 ? String(whole) : `${whole}${String(rest / 10_000).slice(1)}`;
  return change < 0 ? `-${text}` : text;
}
