import { pointer } from "../issue.js";
import { checkArgument } from "../value/check-argument.js";
import { checkLocale } from "../value/check-locale.js";
import { checkOptions } from "../value/check-options.js";
import { checkText } from "../value/check-text.js";
import { type Locale, localize } from "../value/localized-text.js";
import { visibleText } from "../value/visible-text.js";
import { cellText, holdsFigures } from "./cell-text.js";
import { checkTable } from "./check-table.js";
import { cutToWidth, displayWidth } from "./display-width.js";
import { isolateDirection } from "./isolate-direction.js";
import type { Table, TableCell, TableColumn } from "./table.js";

// Every row is padded to its widest cell: one cell of a megabyte would otherwise make gigabytes.
const widest = 1000;

/**
 * What can be chosen about a text table.
 *
 * @category Tables
 * @example
 * const options: TextTableOptions<"name" | "target"> = { locale: "en", widths: { name: 30 } };
 */
export interface TextTableOptions<Name extends string = string> {
  /**
   * The language of the text.
   * @defaultValue `"zh-Hans"`
   */
  readonly locale?: Locale;
  /**
   * The most columns of the screen that a column may take; longer cells end in `…`.
   * @defaultValue as wide as its widest cell, but no wider than 1000
   */
  readonly widths?: { readonly [Key in Name]?: number };
  /**
   * What stands between columns.
   * @defaultValue two blanks
   */
  readonly gap?: string;
}

/**
 * Sets a table as plain text for a terminal or a log, aligned also where Chinese and Latin text mix: words at the left,
 * figures at the right and rounded for reading, `–` where a figure is missing.
 *
 * A row is one line, whatever its texts hold: line breaks, tabs and control characters become blanks, zero-width and
 * bidirectional controls are left out, and Hebrew or Arabic is isolated within its cell.
 *
 * @param table - The table.
 * @param options - Language, greatest widths, gap.
 * @throws {@link UsageError} `Argument table: …`, `Unknown option: …` (also of a width for no column), `Unknown locale: …`,
 * `Argument gap: …`, `Argument widths/…: expected a number of at least 1, received …`
 * @returns Titles, a rule and the rows, joined by `\n`, without trailing blanks.
 * @category Tables
 * @see [Hand over a report](../../docs/guides/hand-over-a-report.md)
 * @example
 * const columns = ["number", "name", "target", "unit"] as const;
 * toTextTable(selectColumns(planTable(national2025), columns), { locale: "en", widths: { name: 20 } }).split("\n").slice(0, 4)
 * // => ["No.  Indicator             Target  Unit", "-------------------------------------------------------", "  1  High-value inventio…      12  items/10k people", "  2  Invention patents g…       9  ten thousand items"]
 */
export function toTextTable<Row extends Record<keyof Row, TableCell>>(
  table: Table<Row>,
  options: TextTableOptions<keyof Row & string> = {},
): string {
  checkTable(table);
  checkTextTableOptions(options, table.columns);
  const { locale = "zh-Hans", widths = {}, gap = "  " } = options;
  const { columns, rows } = table;
  const titles = columns.map(({ title }) => localize(title, locale));
  const texts = rows.map((row) => columns.map((column) => cellText(row, column, locale)));
  const most = new Map<string, number>(Object.entries(widths));
  const lines = [titles, ...texts].map((cells) =>
    columns.map(({ name }, index) => {
      const width = most.get(name) ?? widest;
      return isolateDirection(cutToWidth(visibleText(cells[index] ?? ""), width));
    }),
  );
  const wide = columns.map((_, index) =>
    lines.reduce((width, cells) => Math.max(width, displayWidth(cells[index] ?? "")), 0),
  );
  const [head = "", ...body] = lines.map((cells) =>
    cells
      .map((cell, index) => {
        const column = columns[index];
        const padding = " ".repeat((wide[index] ?? 0) - displayWidth(cell));
        return column && holdsFigures(column) ? padding + cell : cell + padding;
      })
      .join(gap)
      .trimEnd(),
  );
  const between = displayWidth(gap) * Math.max(0, columns.length - 1);
  const rule = "-".repeat(wide.reduce((sum, width) => sum + width, between));
  return [head, rule, ...body].join("\n");
}

function checkTextTableOptions(options: TextTableOptions, columns: readonly TableColumn[]): void {
  checkOptions(options, { locale: true, widths: true, gap: true });
  const { locale, widths = {}, gap = "" } = options;
  checkLocale(locale);
  checkText("gap", gap);
  checkOptions(widths, Object.fromEntries(columns.map(({ name }) => [name, true])), "/widths");
  const expected = { "zh-Hans": "不小于 1 的数", en: "a number of at least 1" };
  for (const [name, width = 1] of Object.entries(widths)) {
    checkArgument(pointer("widths", name), typeof width === "number" && width >= 1, expected, width);
  }
}
