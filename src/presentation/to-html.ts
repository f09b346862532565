import { checkLocale } from "../value/check-locale.js";
import { checkOptions } from "../value/check-options.js";
import { escapeMarkup } from "../value/escape-markup.js";
import { type Locale, localize } from "../value/localized-text.js";
import { visibleText } from "../value/visible-text.js";
import { cellText, holdsFigures } from "./cell-text.js";
import { checkTable } from "./check-table.js";
import type { Table, TableCell } from "./table.js";

/**
 * What can be chosen about a table in HTML.
 *
 * @category Tables
 * @example
 * const options: HtmlOptions = { locale: "en" };
 */
export interface HtmlOptions {
  /** `"zh-Hans"` unless told. */
  readonly locale?: Locale;
}

/**
 * Writes a table as one element of HTML (HTML 表格), to be put into a page, a mail or a document: the title as its caption, column headings that a
 * screen reader tells with each cell, figures at the right and rounded for reading, `–` where one is missing. The words
 * are those of {@link toMarkdown}.
 *
 * Every text is escaped, so that no cell becomes markup. There is no script and no class; the alignment of figures is the only style.
 * The element names its language, and an English table the cells in it that are Chinese.
 *
 * @param table - The table.
 * @param options - Language.
 * @throws {@link UsageError} `Argument table: …`, `Unknown option: …`, `Unknown locale: …`
 * @returns `<table>…</table>`, lines joined by `\n`: no page around it.
 * @category Tables
 * @see https://www.w3.org/WAI/tutorials/tables/one-header/
 * @example
 * const table = selectColumns(planTable(guangxi2025), ["name", "target"]);
 * toHtml(table).split("\n").slice(1, 4)
 * // => ["<caption>广西壮族自治区知识产权保护和运用“十四五”规划：指标</caption>", "<thead>", '<tr><th scope="col">指标</th><th scope="col" style="text-align: right">目标</th></tr>']
 */
export function toHtml<Row extends Record<keyof Row, TableCell>>(
  table: Table<Row>,
  options: HtmlOptions = {},
): string {
  checkTable(table);
  checkOptions(options, { locale: true });
  const { locale = "zh-Hans" } = options;
  checkLocale(locale);
  const { title, columns, rows } = table;
  const sides = columns.map((column) => (holdsFigures(column) ? ' style="text-align: right"' : ""));
  const heads = columns.map((column, at) => {
    const words = localize(column.title, locale);
    return `<th scope="col"${languageOf(words, locale)}${sides[at]}>${shown(words)}</th>`;
  });
  const line = (row: Table<Row>["rows"][number]): string => {
    const cells = columns.map((column, at) => {
      const words = cellText(row, column, locale);
      return `<td${languageOf(words, locale)}${sides[at]}>${shown(words)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  };
  const caption = localize(title, locale);
  return [
    `<table lang="${locale}">`,
    `<caption${languageOf(caption, locale)}>${shown(caption)}</caption>`,
    "<thead>",
    `<tr>${heads.join("")}</tr>`,
    "</thead>",
    "<tbody>",
    ...rows.map(line),
    "</tbody>",
    "</table>",
  ].join("\n");
}

function shown(text: string): string {
  return escapeMarkup(visibleText(text));
}

/** Names and printed texts stay Chinese where a plan has no English for them. */
function languageOf(text: string, locale: Locale): string {
  return locale === "en" && /\p{Script=Han}/u.test(text) ? ' lang="zh"' : "";
}
