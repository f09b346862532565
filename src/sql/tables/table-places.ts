import { pointer, show, type UsageError } from "../../issue.js";
import { checkOption } from "../../value/check-option.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { placesOf } from "../../value/quanta.js";
import { refuse } from "../../value/refuse.js";

/** Digits of a number before and after the point, as every engine holds them. */
const mostDigits = 38;

/** The decimal places of exact numbers in tables. */
export function placesOfTables(places: number | undefined): number {
  const isNumber = places === undefined || (Number.isInteger(places) && places >= 0 && places <= 30);
  checkOption("sql", "places", isNumber, "a whole number from 0 to 30", places);
  return places ?? 10;
}

/** Throws for a number that a column of so many places does not hold: it would be rounded, or be no number any more. */
export function checkFits(value: DecimalText, places: number, path: string): void {
  const [whole = ""] = value.replace("-", "").split(".");
  const isTooLong = whole.replace(/^0+/, "").length > mostDigits - places;
  if (placesOf(value) <= places && !isTooLong) return;
  throw notHeld(value, places, path);
}

function notHeld(value: DecimalText, places: number, path: string): UsageError {
  return refuse({
    code: "sql-number-too-long",
    path,
    expected: `at most ${mostDigits - places} digits before the point and ${places} after it`,
    received: show(value),
    words: ["数字超出列的长度", "The number does not fit its column"],
  });
}

/** One more step of where something stands, for {@link checkFits}. */
export const step = pointer;
