import { isDay } from "../../value/day-number.js";
import type { SqlDialectRow } from "../dialect.js";

/** The first day and the last that the library reads; some engines know infinite days, too. */
export const [firstDay, lastDay] = ["0001-01-01", "9999-12-31"];

/** `column < number`, where the number YYYYMMDD need not be a day: only 29 February ever is none. */
export function beforeSql(column: string, number: number, dialect: SqlDialectRow): string {
  return compared(column, number, "<", dialect);
}

/** `column <= number`, likewise. */
export function untilSql(column: string, number: number, dialect: SqlDialectRow): string {
  return compared(column, number, "<=", dialect);
}

function compared(column: string, number: number, sign: "<" | "<=", { day }: SqlDialectRow): string {
  const digits = String(number).padStart(8, "0");
  const [year, month, dayOfMonth] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  if (number < 10_000) return "FALSE";
  const text = `${year}-${month}-${dayOfMonth}`;
  return isDay(text) ? `${column} ${sign} ${day(text)}` : `${column} < ${day(`${year}-03-01`)}`;
}
