import type { Locale } from "../value/localized-text.js";
import type { Report } from "./report/report.js";
import type { Table, TableCell } from "./table.js";
import { reportMarkdown } from "./write/report-markdown.js";
import { tableMarkdown } from "./write/table-markdown.js";
import { writeContent } from "./write/write-content.js";

/**
 * What can be chosen about Markdown.
 *
 * @category Tables
 * @example
 * const options: MarkdownOptions = { locale: "en" };
 */
export interface MarkdownOptions {
  /**
   * The language of the text.
   * @defaultValue `"zh-Hans"`
   */
  readonly locale?: Locale;
}

/**
 * Writes a table or a report in Markdown, as GitHub reads it: figures at the right and rounded for reading, `–` where one
 * is missing. Every text is escaped as {@link escapeMarkdown} does, so that no cell breaks the table or becomes markup.
 *
 * @param content - A table, written without its title; or a {@link Report}, written whole.
 * @param options - Language.
 * @throws {@link UsageError} `Argument table: …`, `Argument report…: …`, `Unknown option: …`, `Unknown locale: …`
 * @returns Lines joined by `\n`; a report ends with a line break.
 * @category Tables
 * @see https://github.github.com/gfm/#tables-extension-
 * @example
 * const table = assessmentTable(guangxi2025, guangxi2025Observations, { asOf: "2023-06-30" });
 * toMarkdown(selectColumns(table, ["name", "target", "latest", "completion", "verdict"])).split("\n").slice(0, 3)
 * // => ["| 指标 | 目标 | 最近值 | 目标实现程度 | 结论 |", "| --- | ---: | ---: | ---: | --- |", "| 每万人口高价值发明专利拥有量 | 2.5 | 2.04 | 57.4% | 快于预期 |"]
 */
export function toMarkdown<Row extends Record<keyof Row, TableCell>>(
  content: Table<Row> | Report,
  options: MarkdownOptions = {},
): string {
  return writeContent(content, options, { table: tableMarkdown, report: reportMarkdown });
}
