import { checkLocale } from "../value/check-locale.js";
import { checkOptions } from "../value/check-options.js";
import { type Locale, localize } from "../value/localized-text.js";
import { cellText, holdsFigures } from "./cell-text.js";
import { checkTable } from "./check-table.js";
import { escapeMarkdown } from "./escape-markdown.js";
import type { Table, TableCell } from "./table.js";

/**
 * What can be chosen about a Markdown table.
 *
 * @category Tables
 * @example
 * const options: MarkdownOptions = { locale: "en" };
 */
export interface MarkdownOptions {
  /** `"zh-Hans"` unless told. */
  readonly locale?: Locale;
}

/**
 * Writes a table in Markdown, as GitHub reads it: figures at the right and rounded for reading, `–` where one is missing.
 * Every text is escaped as {@link escapeMarkdown} does, so that no cell breaks the table or becomes markup.
 *
 * @param table - The table.
 * @param options - Language.
 * @throws {@link UsageError} `Argument table: …`, `Unknown option: …`, `Unknown locale: …`
 * @returns The table without its title, lines joined by `\n`.
 * @category Tables
 * @see https://github.github.com/gfm/#tables-extension-
 * @example
 * const table = assessmentTable(guangxi2025, guangxi2025Observations, { asOf: "2023-06-30" });
 * toMarkdown(selectColumns(table, ["name", "target", "latest", "completion", "verdict"])).split("\n").slice(0, 3)
 * // => ["| 指标 | 目标 | 最近值 | 完成率 | 结论 |", "| --- | ---: | ---: | ---: | --- |", "| 每万人口高价值发明专利拥有量 | 2.5 | 2.04 | 57.4% | 快于预期 |"]
 */
export function toMarkdown<Row extends Record<keyof Row, TableCell>>(
  table: Table<Row>,
  options: MarkdownOptions = {},
): string {
  checkTable(table);
  checkOptions(options, { locale: true });
  const { locale = "zh-Hans" } = options;
  checkLocale(locale);
  const { columns, rows } = table;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => escapeMarkdown(localize(title, locale)))),
    line(columns.map((column) => (holdsFigures(column) ? "---:" : "---"))),
    ...rows.map((row) => line(columns.map((column) => escapeMarkdown(cellText(row, column, locale))))),
  ].join("\n");
}
