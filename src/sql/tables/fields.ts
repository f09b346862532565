import { decimalText } from "../../value/decimal.js";
import { isDecimalText } from "../../value/decimal-text.js";
import { isRecord } from "../../value/is-record.js";
import { readJson } from "./read-json.js";
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

/** The data again; `undefined` where `more` holds anything but an object. */
export function fromColumns(row: Data, { columns }: TableRow): Data | undefined {
  const more = row["more"] ?? "";
  const read = more === "" ? {} : readJson(more);
  if (!isRecord(read)) return undefined;
  const data: Data = { ...read };
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
  const text = textOf(value);
  return isDecimalText(text) ? decimalText(text) : value;
}

/** The text of what a driver gives for a number; `undefined` of an object that has none. */
function textOf(value: unknown): string | undefined {
  try {
    return String(value);
  } catch {
    return undefined;
  }
}

/** The record that has the last step of a path; where it is asked for, one is made, or copied. */
function holderOf(data: Data, at: readonly string[], isMade = false): Data | undefined {
  let holder: Data = data;
  for (const name of at.slice(0, -1)) {
    if (isMade && holder[name] === undefined) holder[name] = {};
    const next = holder[name];
    if (!isRecord(next)) return undefined;
    // A driver may give JSON as objects: those are the caller's.
    if (isMade) holder[name] = { ...next };
    holder = holder[name] as Data;
  }
  return holder;
}
