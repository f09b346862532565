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

/** What is left of a text that is cut to make a table fit. */
const least = 8;

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
  /**
   * The most columns of the screen that a row shall take, such as those of a terminal: the widest texts are cut first, to eight
   * columns at least, and no figure is. Where that is not enough rows stay wider. Absent, rows are as wide
   * as their cells.
   */
  readonly width?: number;
}

/**
 * Sets a table as plain text for a terminal or a log, aligned also where Chinese and Latin text mix: words at the left,
 * figures at the right and rounded for reading, `–` where a figure is missing.
 *
 * A row is one line, whatever its texts hold: line breaks, tabs and control characters become blanks, zero-width and
 * bidirectional controls are left out, and Hebrew or Arabic is isolated within its cell.
 *
 * @param table - The table.
 * @param options - Language, greatest widths of columns and of the whole, gap.
 * @throws {@link UsageError} `Argument table: …`, `Unknown option: …` (also of a width for no column), `Unknown locale: …`,
 * `Argument gap: …`, `Argument widths/…: expected a number of at least 1, received …`,
 * `Argument width: …` likewise
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
  const { locale = "zh-Hans", widths = {}, gap = "  ", width } = options;
  const { columns, rows } = table;
  const most = new Map<string, number>(Object.entries(widths));
  const texts = [
    columns.map(({ title }) => localize(title, locale)),
    ...rows.map((row) => columns.map((column) => cellText(row, column, locale))),
  ].map((cells) =>
    columns.map(({ name }, index) => cutToWidth(visibleText(cells[index] ?? ""), most.get(name) ?? widest)),
  );
  const between = displayWidth(gap) * Math.max(0, columns.length - 1);
  const natural = columns.map((_, index) =>
    texts.reduce((wide, cells) => Math.max(wide, displayWidth(cells[index] ?? "")), 0),
  );
  const cut = columns.map((column) => !holdsFigures(column));
  const wide = width === undefined ? natural : narrowed(natural, cut, width - between);
  const [head = "", ...body] = texts.map((cells) =>
    cells
      .map((text, index) => {
        const [column, own = 0] = [columns[index], wide[index]];
        const cell = isolateDirection(wide === natural ? text : cutToWidth(text, own));
        const padding = " ".repeat(own - displayWidth(cell));
        return column && holdsFigures(column) ? padding + cell : cell + padding;
      })
      .join(gap)
      .trimEnd(),
  );
  const rule = "-".repeat(wide.reduce((sum, one) => sum + one, between));
  return [head, rule, ...body].join("\n");
}

/** The widths with as much taken from the widest texts as it takes to fit. */
function narrowed(widths: readonly number[], isText: readonly boolean[], fits: number): readonly number[] {
  const own = [...widths];
  let over = own.reduce((sum, one) => sum + one, 0) - fits;
  while (over > 0) {
    let at = -1;
    for (const [index, one] of own.entries()) {
      if (isText[index] && one > least && one > (own[at] ?? 0)) at = index;
    }
    if (at === -1) break;
    own[at] = (own[at] ?? 0) - 1;
    over--;
  }
  return own;
}

function checkTextTableOptions(options: TextTableOptions, columns: readonly TableColumn[]): void {
  checkOptions(options, { locale: true, widths: true, gap: true, width: true });
  const { locale, widths = {}, gap = "", width = 1 } = options;
  checkLocale(locale);
  checkText("gap", gap);
  checkOptions(widths, Object.fromEntries(columns.map(({ name }) => [name, true])), "/widths");
  const expected = { "zh-Hans": "不小于 1 的数", en: "a number of at least 1" };
  const isWidth = (one: unknown): boolean => typeof one === "number" && one >= 1;
  checkArgument("width", isWidth(width), expected, width);
  for (const [name, own = 1] of Object.entries(widths)) {
    checkArgument(pointer("widths", name), isWidth(own), expected, own);
  }
}
