import type { ColumnType, Table, TableCell, TableColumn } from "ipr-plan";
import { deepFreeze } from "../deep-freeze.js";

type Rows = readonly (readonly TableCell[])[];

/** A frozen table of some columns, each named by its place; the title of a column is what is given. */
export function tableOf(
  columns: readonly (readonly [title: string, type?: ColumnType, more?: Partial<TableColumn>])[],
  rows: Rows,
): Table {
  return deepFreeze({
    title: { "zh-Hans": "表", en: "table" },
    columns: columns.map(([title, type = "text", more], index) => ({
      name: String(index),
      type,
      title: { "zh-Hans": title, en: title },
      ...more,
    })),
    rows: rows.map((cells) => Object.fromEntries(columns.map((_, index) => [index, cells[index] ?? null]))),
  });
}

/** A table of one column of texts. */
export function textsOf(...texts: readonly string[]): Table {
  return tableOf(
    [["text"]],
    texts.map((text) => [text]),
  );
}
