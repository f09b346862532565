import { type Locale, localize } from "../../value/localized-text.js";
import { cellText, holdsFigures } from "../cell-text.js";
import { escapeMarkdown } from "../escape-markdown.js";
import type { Table, TableCell } from "../table.js";

/** A table in Markdown without its title, lines joined by `\n`. */
export function tableMarkdown<Row extends Record<keyof Row, TableCell>>(
  { columns, rows }: Table<Row>,
  locale: Locale,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => escapeMarkdown(localize(title, locale)))),
    line(columns.map((column) => (holdsFigures(column) ? "---:" : "---"))),
    ...rows.map((row) => line(columns.map((column) => escapeMarkdown(cellText(row, column, locale))))),
  ].join("\n");
}
