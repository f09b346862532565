import { type Decimal, decimal } from "./decimal.js";
import type { DecimalText } from "./decimal-text.js";
import { placesWritten, wholeQuanta } from "./whole-quanta.js";

/**
 * The share of the way from one number to another that a value has covered, as the floating number nearest to it;
 * `undefined` where the two are equal. Of short numbers it is a quotient of whole numbers, and dividing
 * those in floating numbers gives the nearest one.
 */
export function shareBetween(
  from: DecimalText,
  to: DecimalText,
  value: DecimalText | Decimal,
): number | undefined {
  if (typeof value === "string") {
    const places = Math.max(placesWritten(from), placesWritten(to), placesWritten(value));
    const [start, end, now] = [
      wholeQuanta(from, places),
      wholeQuanta(to, places),
      wholeQuanta(value, places),
    ];
    if (start !== undefined && end !== undefined && now !== undefined) {
      return start === end ? undefined : (now - start) / (end - start);
    }
  }
  const [start, end] = [decimal(from), decimal(to)];
  return start.eq(end) ? undefined : decimal(value).minus(start).div(end.minus(start)).toNumber();
}

/**
 * The same of a value that lies between two others itself, so many parts of a whole number of them from one to the other,
 * where all are short; `undefined` where exact arithmetic has to say it.
 */
export function shareOfPart(
  [from, to]: readonly [DecimalText, DecimalText],
  [before, after]: readonly [DecimalText, DecimalText],
  part: number,
  parts: number,
): number | undefined {
  const texts = [from, to, before, after];
  const places = Math.max(...texts.map(placesWritten));
  // With one that is long nothing is exact: no comparison holds of what is not a number.
  const [start = Number.NaN, end = Number.NaN, low = Number.NaN, high = Number.NaN] = texts.map((text) =>
    wholeQuanta(text, places),
  );
  const [above, below] = [(low - start) * parts + (high - low) * part, (end - start) * parts];
  const isExact =
    Number.isInteger(part) &&
    Number.isInteger(parts) &&
    (Math.abs(low - start) + Math.abs(high - low)) * parts < Number.MAX_SAFE_INTEGER &&
    Math.abs(below) < Number.MAX_SAFE_INTEGER;
  return isExact && below !== 0 ? above / below : undefined;
}
