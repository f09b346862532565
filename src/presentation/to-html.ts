import type { Locale } from "../value/localized-text.js";
import type { Report } from "./report/report.js";
import type { Table, TableCell } from "./table.js";
import { reportHtml } from "./write/report-html.js";
import { tableHtml } from "./write/table-html.js";
import { writeContent } from "./write/write-content.js";

/**
 * What can be chosen about HTML.
 *
 * @category Tables
 * @example
 * const options: HtmlOptions = { locale: "en" };
 */
export interface HtmlOptions {
  /**
   * The language of the text.
   * @defaultValue `"zh-Hans"`
   */
  readonly locale?: Locale;
}

/**
 * Writes a table or a report in HTML (网页).
 *
 * A table is one element, to be put into a page, a mail or a document: the title as its caption, column headings that a
 * screen reader tells with each cell, figures at the right and rounded for reading, `–` where one is missing. A report is a
 * whole page in one file: without a script or anything to load, printed on A4 with the heads of its tables repeated, its
 * tables scrolling within themselves on a phone, dark where the reader's system is. Charts are pictures: their SVG cannot
 * run anything.
 *
 * The words are those of {@link toMarkdown}. Every text is escaped, so that nothing becomes markup. The element names its
 * language, and an English one the texts in it that are Chinese.
 *
 * @param content - A table, written as an element; or a {@link Report}, written as a page.
 * @param options - Language.
 * @throws {@link UsageError} `Argument table: …`, `Argument report…: …`, `Unknown option: …`, `Unknown locale: …`
 * @returns `<table>…</table>`, lines joined by `\n`; or a page, from `<!doctype html>` to its last line break.
 * @category Tables
 * @see https://www.w3.org/WAI/tutorials/tables/one-header/
 * @example
 * const table = selectColumns(planTable(guangxi2025), ["name", "target"]);
 * toHtml(table).split("\n").slice(1, 4)
 * // => ["<caption>广西壮族自治区知识产权保护和运用“十四五”规划：指标</caption>", "<thead>", '<tr><th scope="col">指标</th><th scope="col" style="text-align: right">目标</th></tr>']
 */
export function toHtml<Row extends Record<keyof Row, TableCell>>(
  content: Table<Row> | Report,
  options: HtmlOptions = {},
): string {
  return writeContent(content, options, { table: tableHtml, report: reportHtml });
}
