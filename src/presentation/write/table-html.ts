import { type Locale, localize } from "../../value/localized-text.js";
import { cellText, holdsFigures } from "../cell-text.js";
import type { Table, TableCell } from "../table.js";
import { languageOf, shownHtml } from "./shown-html.js";

/** A table as an element of HTML, lines joined by `\n`. */
export function tableHtml<Row extends Record<keyof Row, TableCell>>(
  { title, columns, rows }: Table<Row>,
  locale: Locale,
): string {
  const sides = columns.map((column) => (holdsFigures(column) ? ' style="text-align: right"' : ""));
  const heads = columns.map((column, at) => {
    const words = localize(column.title, locale);
    return `<th scope="col"${languageOf(words, locale)}${sides[at]}>${shownHtml(words)}</th>`;
  });
  const line = (row: Table<Row>["rows"][number]): string => {
    const cells = columns.map((column, at) => {
      const words = cellText(row, column, locale);
      return `<td${languageOf(words, locale)}${sides[at]}>${shownHtml(words)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  };
  const caption = localize(title, locale);
  return [
    `<table lang="${locale}">`,
    `<caption${languageOf(caption, locale)}>${shownHtml(caption)}</caption>`,
    "<thead>",
    `<tr>${heads.join("")}</tr>`,
    "</thead>",
    "<tbody>",
    ...rows.map(line),
    "</tbody>",
    "</table>",
  ].join("\n");
}
