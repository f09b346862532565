import { type Message, pointer } from "../issue.js";
import { checkArgument } from "../value/check-argument.js";
import { isRecord } from "../value/is-record.js";
import type { ColumnType, Table, TableCell, TableColumn } from "./table.js";

const types: Readonly<Record<ColumnType, true>> = {
  text: true,
  code: true,
  unit: true,
  integer: true,
  number: true,
  decimal: true,
  share: true,
  bound: true,
  year: true,
  period: true,
};

/** Throws for what is no table: the first thing in it that cannot be written. */
export function checkTable<Row extends Record<keyof Row, TableCell>>(table: Table<Row>): void {
  const isTable = isRecord(table) && Array.isArray(table.columns) && Array.isArray(table.rows);
  checkArgument("table", isTable, expected.table, table);
  for (const [index, column] of table.columns.entries()) checkColumn(column, `table/columns/${index}`);
  for (const [index, row] of table.rows.entries()) {
    const path = `table/rows/${index}`;
    checkArgument(path, isRecord(row), expected.row, row);
    for (const { name } of table.columns) {
      // Joined only where something is wrong: tables can be long.
      if (!isCell(row[name])) checkArgument(pointer(path, name), false, expected.cell, row[name]);
    }
  }
}

function checkColumn(column: TableColumn, path: string): void {
  checkArgument(path, isRecord(column) && typeof column.name === "string", expected.column, column);
  const { type, title } = column;
  checkArgument(`${path}/title`, isText(title), expected.title, title);
  const known = Object.keys(types).join(" | ");
  const isType = typeof type === "string" && Object.hasOwn(types, type);
  checkArgument(`${path}/type`, isType, { "zh-Hans": known, en: known }, type);
}

function isCell(cell: unknown): boolean {
  return cell === null || typeof cell === "string" || typeof cell === "number" || isText(cell);
}

function isText(text: unknown): boolean {
  return isRecord(text) && typeof text["zh-Hans"] === "string";
}

const expected = {
  table: { "zh-Hans": "含 columns 与 rows 的表", en: "a table with columns and rows" },
  row: { "zh-Hans": "按列名列出的单元格", en: "a record of cells by column" },
  cell: {
    "zh-Hans": "文本、数、双语文本或 null",
    en: "a text, a number, a text in several languages, or null",
  },
  column: { "zh-Hans": "含 name、type、title 的列", en: "a column with name, type and title" },
  title: { "zh-Hans": "含 zh-Hans 的文本", en: "a text with zh-Hans" },
} as const satisfies Record<string, Message>;
