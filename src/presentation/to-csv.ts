import { checkArgument } from "../value/check-argument.js";
import { checkFlag } from "../value/check-flag.js";
import { checkLocale } from "../value/check-locale.js";
import { checkOptions } from "../value/check-options.js";
import { isDecimalText } from "../value/decimal-text.js";
import { type Locale, localize } from "../value/localized-text.js";
import { wordsOf } from "./cell-text.js";
import { checkTable } from "./check-table.js";
import { inertText } from "./inert-text.js";
import type { ColumnType, Table, TableCell, TableColumn } from "./table.js";

/**
 * What can be chosen about a CSV file.
 *
 * @category Tables
 * @example
 * const forExcel: CsvOptions = { locale: "zh-Hans", bom: true };
 * const forPrograms: CsvOptions = { header: "names" };
 */
export interface CsvOptions {
  /**
   * The language of the file.
   * @defaultValue `"zh-Hans"`
   */
  readonly locale?: Locale;
  /**
   * What the file is for: `"titles"` writes titles and words for people; `"names"` writes names of columns, codes and
   * units as they are, for programs.
   * @defaultValue `"titles"`
   */
  readonly header?: "titles" | "names";
  /**
   * Starts the file with a byte order mark, which Excel needs to read Chinese.
   * @defaultValue `false`
   */
  readonly bom?: boolean;
}

/**
 * Writes a table as CSV (RFC 4180): commas, lines ended by CRLF, quotes doubled, nothing rounded, an empty cell where
 * something is missing. {@link tableSchema} describes the file.
 *
 * Texts cannot become formulas: what a spreadsheet might calculate (a start of `=`, `+`, `-` or `@`, also full-width,
 * behind blanks or quotes; a control character first) gets an apostrophe before it, at the start of the text and behind
 * each semicolon, tab and line break in it. A number stays a number, its minus sign too. A program that reads the file back
 * takes one apostrophe away at those places, where such a start follows; nothing else is changed.
 *
 * @param table - The table.
 * @param options - Language, header, byte order mark.
 * @returns The file as a string, to be stored as UTF-8.
 * @throws {@link UsageError} `Argument table: expected a table with columns and rows, received …`, and so for what is in it
 * @throws {@link UsageError} `Unknown option: …`, `Unknown locale: …`, `Argument header: expected titles | names, received …`
 * @category Tables
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example
 * const table = selectColumns(planTable(national2025), ["name", "measure", "targetValue"]);
 * toCsv(table).split("\r\n")[1] // => "每万人口高价值发明专利拥有量,时点,12"
 * toCsv(table, { locale: "en", header: "names" }).split("\r\n")[0] // => "name,measure,targetValue"
 */
export function toCsv<Row extends Record<keyof Row, TableCell>>(
  table: Table<Row>,
  options: CsvOptions = {},
): string {
  checkTable(table);
  checkCsvOptions(options);
  const { columns, rows } = table;
  const lines = [
    columns.map((column) => quoted(headerText(column, options))),
    ...rows.map((row) => columns.map((column) => csvCell(row[column.name], column, options))),
  ];
  // A line of nothing would be no row.
  const text = lines.map((cells) => `${cells.join(",") || '""'}\r\n`).join("");
  return options.bom === true ? `\uFEFF${text}` : text;
}

/** Throws where an option is not what it should be. */
export function checkCsvOptions(options: CsvOptions): void {
  checkOptions(options, { locale: true, header: true, bom: true });
  const { locale, header = "titles", bom } = options;
  checkLocale(locale);
  const expected = "titles | names";
  checkArgument(
    "header",
    expected.split(" | ").includes(header),
    { "zh-Hans": expected, en: expected },
    header,
  );
  checkFlag("bom", bom);
}

/** What stands over a column. */
export function headerText({ name, title }: TableColumn, { header, locale = "zh-Hans" }: CsvOptions): string {
  return inertText(header === "names" ? name : localize(title, locale));
}

const numeric: readonly ColumnType[] = ["integer", "number", "decimal", "share", "bound"];

function csvCell(cell: TableCell, column: TableColumn, { header, locale = "zh-Hans" }: CsvOptions): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  if (typeof cell === "object") return quoted(inertText(localize(cell, locale)));
  if (numeric.includes(column.type) && isDecimalText(cell)) return cell;
  return quoted(inertText(header === "names" ? cell : wordsOf(cell, column, locale)));
}

/** In quotes where it holds what some program splits at. */
function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
