import { isDay } from "../../value/day-number.js";
import { textValue } from "../fragment.js";

/** A day as a value. */
export function dayValue(text: string): string {
  return `DATE ${textValue(text)}`;
}

/** Whether a column holds a day of the calendar; the engines know infinite ones, too. NULL is none. */
export function isDaySql(column: string): string {
  return `coalesce(${column} BETWEEN ${dayValue("0001-01-01")} AND ${dayValue("9999-12-31")}, FALSE)`;
}

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
