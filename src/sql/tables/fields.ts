import { decimalText } from "../../value/decimal.js";
import { isRecord } from "../../value/is-record.js";
import type { SqlRow } from "./sql-row.js";
import { checkFits, step } from "./table-places.js";
import type { TableRow } from "./table-row.js";

type Data = Record<string, unknown>;

/**
 * Data as the columns of a table, each value in one place: what has no column stays in `more`, and so does the text of a
 * number that is not written as an engine would, such as `13.00`.
 */
export function toColumns(data: object, { columns }: TableRow, places: number, path: string): SqlRow {
  const rest = structuredClone(data) as Data;
  const row: Record<string, string | number | boolean | null> = {};
  for (const { name, type, at } of columns) {
    if (at === undefined) continue;
    const [field, holder] = [at.at(-1) ?? "", holderOf(rest, at)];
    const value = holder?.[field];
    if (holder === undefined || typeof value !== "string") {
      row[name] = null;
      continue;
    }
    if (type === "decimal") checkFits(value, places, at.reduce(step, path));
    row[name] = type === "decimal" ? decimalText(value) : value;
    if (row[name] === value) delete holder[field];
  }
  return { ...row, more: JSON.stringify(rest) };
}

/** The data again; throws a `SyntaxError` where `more` is no JSON. */
export function fromColumns(row: Data, { columns }: TableRow): Data {
  const { more } = row;
  const read: unknown = typeof more === "string" && more !== "" ? JSON.parse(more) : {};
  const data: Data = isRecord(read) ? { ...read } : {};
  for (const { name, type, at } of columns) {
    if (at === undefined) continue;
    const value = row[name];
    if (value === null || value === undefined) continue;
    const [field, holder] = [at.at(-1) ?? "", holderOf(data, at, true)];
    if (holder === undefined || Object.hasOwn(holder, field)) continue;
    holder[field] = type === "decimal" ? numberText(value) : value;
  }
  return data;
}

/** A number as its text, without the zeros that an engine fills up its places with; anything else as it is. */
export function numberText(value: unknown): unknown {
  const text = typeof value === "string" ? value : String(value);
  return /^-?\d{1,400}(?:\.\d{1,400})?$/.test(text) ? decimalText(text) : value;
}

/** The record that has the last step of a path; where it is asked for, one is made. */
function holderOf(data: Data, at: readonly string[], isMade = false): Data | undefined {
  let holder: Data = data;
  for (const name of at.slice(0, -1)) {
    if (isMade && holder[name] === undefined) holder[name] = {};
    const next = holder[name];
    if (!isRecord(next)) return undefined;
    holder = next as Data;
  }
  return holder;
}
