import type { Message } from "../issue.js";
import type { LocalizedText } from "../value/localized-text.js";

/**
 * What a cell of a table holds: text, decimal text, a number, a text in several languages, or `null` where there is
 * nothing; why, says a column of the same table.
 *
 * @category Tables
 * @example
 * const cells: TableCell[] = ["1.42", 0.96, { "zh-Hans": "地理标志总量" }, null];
 */
export type TableCell = string | number | LocalizedText | null;

/**
 * What the cells of a column are, and so how they are written and aligned:
 *
 * - `text`: words, in one language or in several; `code`: one of the column's `words`; `unit`: a unit such as 件;
 * - `integer`, `number`; `decimal`: exact decimal text; `share`: a number where 1 is the whole, read as a percentage;
 * - `bound`: a number with its sign, such as `≥100` or `1—2`; `year`: `2025`; `period`: SDMX text such as `2025-06`.
 *
 * @category Tables
 * @example
 * const type: ColumnType = "share";
 */
export type ColumnType =
  | "text"
  | "code"
  | "unit"
  | "integer"
  | "number"
  | "decimal"
  | "share"
  | "bound"
  | "year"
  | "period";

/**
 * A column of a table: the key of its cells in the rows, what they are, and its words for readers.
 *
 * @category Tables
 * @example
 * const column: TableColumn<"pace"> = { name: "pace", type: "number", title: { "zh-Hans": "进度比", en: "Pace" } };
 */
export interface TableColumn<Name extends string = string> {
  /** The key of its cells in a row. */
  readonly name: Name;
  /** What the cells are, which decides how they are written. */
  readonly type: ColumnType;
  /** The heading of the column. */
  readonly title: Message;
  /** What the cells are; absent where the heading says it. */
  readonly description?: Message;
  /** The words of each code, in the order of the codes; of years and periods, how an office writes them. */
  readonly words?: Readonly<Record<string, Message>>;
  /**
   * Decimal places that a reader sees of a `number` or a `share`.
   * @defaultValue four significant digits of a `number`, one place of a `share`
   */
  readonly places?: number;
  /**
   * Numbers that no cell is rounded to or beyond.
   * @defaultValue of a `share` the whole
   */
  readonly thresholds?: readonly number[];
  /**
   * Of a `decimal`: the cell of the same row that says how the number is given where it is not given exactly. A reader sees
   * 约 1000; a program finds the number alone.
   */
  readonly qualifier?: string;
  /** Of a `share`: that it is a probability, of which only what is certain is written as 0 or 100 %. */
  readonly probability?: true;
}

/**
 * A table as plain data: it survives JSON, a worker and a database column. The rows are the same in every language;
 * {@link toMarkdown}, {@link toHtml}, {@link toCsv} and {@link toTextTable} write it for readers of one.
 *
 * @typeParam Row - A record of cells; its keys are the names of the columns.
 * @category Tables
 * @example
 * const table: Table<{ place: string; patents: string }> = {
 *   title: { "zh-Hans": "各区专利", en: "Patents by district" },
 *   columns: [
 *     { name: "place", type: "text", title: { "zh-Hans": "地区", en: "District" } },
 *     { name: "patents", type: "decimal", title: { "zh-Hans": "专利（件）", en: "Patents" } },
 *   ],
 *   rows: [{ place: "青秀区", patents: "3480" }],
 * };
 * toCsv(table, { locale: "en" }) // => "District,Patents\r\n青秀区,3480\r\n"
 */
export interface Table<Row extends Record<keyof Row, TableCell> = Record<string, TableCell>> {
  /** The heading of the table. */
  readonly title: Message;
  /** From left to right; only these are written. */
  readonly columns: readonly TableColumn<keyof Row & string>[];
  // Mapped, because a record by text takes no interface: every table is a `Table`.
  /** From top to bottom, each with a cell for every column. */
  readonly rows: readonly { readonly [Name in keyof Row]: Row[Name] }[];
}
