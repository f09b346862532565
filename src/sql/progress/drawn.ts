import type { IntegerWidth, SqlDialectRow } from "../dialect.js";
import { quotientText } from "./whole-text.js";

/**
 * Whether a value is on the way as it is drawn at the end of a year: between the level that is due and its rounding, which
 * is not beyond either end of its part of the way.
 */
export function drawnText(scale: number, width: IntegerWidth): string {
  const ten = width.constant(10n ** BigInt(scale));
  const half = quotientText(
    `2 * abs(due_above) * ten_drawn + due_below * ${ten}`,
    `2 * due_below * ${ten}`,
    width,
  );
  const rounded = `CASE WHEN due_above < 0 THEN -1 ELSE 1 END * (${half}) * ${ten}`;
  const drawn = `GREATEST(LEAST(leg_from, leg_to) * ten_drawn, LEAST(GREATEST(leg_from, leg_to) * ten_drawn, ${rounded}))`;
  return `is_year_end AND (
      v * due_below <= due_above AND v * ten_drawn >= ${drawn}
      OR v * due_below >= due_above AND v * ten_drawn <= ${drawn}
    )`;
}

/** How many decimal places a value needs, of at most so many. */
export function placesText(column: string, most: number, { hasItsPlaces }: SqlDialectRow): string {
  if (most === 0) return "0";
  const cases = Array.from(
    { length: most },
    (_, places) => `WHEN ${hasItsPlaces(column, places)} THEN ${places}`,
  );
  return `CASE ${cases.join(" ")} ELSE ${most} END`;
}

/** Ten to so many places and some more. */
export function powerText(places: string, most: number, more: number): string {
  const cases = Array.from({ length: most + 1 }, (_, at) => `WHEN ${at} THEN 1${"0".repeat(at + more)}`);
  return `CASE ${places} ${cases.join(" ")} END`;
}
