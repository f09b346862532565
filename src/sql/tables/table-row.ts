import type { Bilingual } from "../../value/refuse.js";

/** What stands in a column: a text, a whole number, an exact number, a day, a flag, or a list of texts. */
export type ColumnType = "text" | "whole" | "decimal" | "day" | "flag" | "texts";

/** A column of a table: what stands in it, and where that stands in the data it is made from. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: Bilingual;
  /** Whether it is never empty. */
  readonly required?: true;
  /** The codes that it is one of. */
  readonly among?: readonly string[];
  /** The steps to the field that it holds; absent where the rows are made otherwise. */
  readonly at?: readonly [string, ...string[]];
}

/** A table as data. */
export interface TableRow {
  readonly name: string;
  readonly about: Bilingual;
  readonly columns: readonly TableColumn[];
  /** The columns that name a row. */
  readonly key: readonly [string, ...string[]];
  /** The table that must have a row of the same columns. */
  readonly partOf?: { readonly table: string; readonly columns: readonly string[] };
  /** Conditions on the columns of one row, over names that need no quotes. */
  readonly checks?: readonly string[];
}

/** The column that holds, as JSON, what has no column of its own. */
export const more: TableColumn = {
  name: "more",
  type: "text",
  required: true,
  about: ["其余各项（JSON）", "what has no column of its own, as JSON"],
};
