import { type Locale, localize, type Report, type Table, toHtml } from "ipr-plan";
import { cellText, holdsFigures } from "../../../../src/presentation/cell-text.js";
import type { Shown, ShownChart, ShownTable } from "../posted.js";
import { isDecimal, treeOf } from "./tree-of.js";

const most = { rows: 500, characters: 200_000 };

/** A value as the page shows it: a table, a chart and a report as what they are, everything as a tree. */
export function shownOf(value: unknown, label: string, locale: Locale): Shown {
  const json = jsonOf(value);
  return {
    label,
    tree: treeOf(value),
    ...(json !== undefined && { json }),
    ...(isTable(value) && { table: tableOf(value, locale) }),
    ...(isRows(value) && { table: rowsOf(value) }),
    ...(isChart(value) && { chart: chartOf(value) }),
    ...(isReport(value) && { report: toHtml(value, { locale }) }),
    ...(isHtml(value) && { report: value }),
  };
}

function jsonOf(value: unknown): string | undefined {
  try {
    const text: string | undefined = JSON.stringify(
      value,
      (_, one: unknown) =>
        typeof one === "bigint" || (typeof one === "object" && one !== null && isDecimal(one))
          ? String(one)
          : one,
      2,
    );
    if (text === undefined || text.length <= most.characters) return text;
    return `${text.slice(0, most.characters)}\n… (${text.length})`;
  } catch {
    // What holds itself has no JSON; the tree shows it.
    return undefined;
  }
}

function chartOf(chart: Readonly<Record<string, unknown>>): ShownChart {
  const text = [chart["description"], chart["title"]].find((one) => typeof one === "string");
  return { spec: JSON.stringify(chart), ...(typeof text === "string" && { text }) };
}

function tableOf(table: Table, locale: Locale): ShownTable {
  return {
    caption: localize(table.title, locale),
    columns: table.columns.map((column) => ({
      title: localize(column.title, locale),
      isFigures: holdsFigures(column),
    })),
    rows: table.rows
      .slice(0, most.rows)
      .map((row) => table.columns.map((column) => cellText(row, column, locale))),
    more: Math.max(0, table.rows.length - most.rows),
  };
}

/** A list of flat records, such as the rows of a database. */
function rowsOf(rows: readonly Readonly<Record<string, unknown>>[]): ShownTable {
  const names = [...new Set(rows.slice(0, most.rows).flatMap((row) => Object.keys(row)))];
  return {
    caption: "",
    columns: names.map((name) => ({
      title: name,
      isFigures: rows.every((row) => typeof (row[name] ?? 0) === "number"),
    })),
    rows: rows.slice(0, most.rows).map((row) => names.map((name) => String(row[name] ?? ""))),
    more: Math.max(0, rows.length - most.rows),
  };
}

function isRows(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  const isFlat = (row: unknown): boolean =>
    isObject(row) && Object.values(row).every((cell) => typeof cell !== "object" || cell === null);
  return Array.isArray(value) && value.length > 0 && value.slice(0, most.rows).every(isFlat);
}

function isTable(value: unknown): value is Table {
  return isObject(value) && Array.isArray(value["columns"]) && Array.isArray(value["rows"]);
}

function isChart(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && String(value["$schema"]).includes("vega-lite");
}

function isReport(value: unknown): value is Report {
  return isObject(value) && Array.isArray(value["sections"]) && Array.isArray(value["facts"]);
}

function isHtml(value: unknown): value is string {
  return typeof value === "string" && /^\s*<(?:!doctype html|html|table)\b/i.test(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
