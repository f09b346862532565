import { isDay } from "../../value/day-number.js";
import { textValue } from "../fragment.js";

/** A day as a value. */
export function dayValue(text: string): string {
  return `DATE ${textValue(text)}`;
}

/** The first day and the last that the library reads; the engines know infinite days, too. */
export const firstDay = dayValue("0001-01-01");
export const lastDay = dayValue("9999-12-31");

/** `column < number`, where the number YYYYMMDD need not be a day: only 29 February ever is none. */
export function beforeSql(column: string, number: number): string {
  return compared(column, number, "<");
}

/** `column <= number`, likewise. */
export function untilSql(column: string, number: number): string {
  return compared(column, number, "<=");
}

function compared(column: string, number: number, sign: "<" | "<="): string {
  const digits = String(number).padStart(8, "0");
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  if (number < 10_000) return "FALSE";
  const text = `${year}-${month}-${day}`;
  return isDay(text) ? `${column} ${sign} ${dayValue(text)}` : `${column} < ${dayValue(`${year}-03-01`)}`;
}
