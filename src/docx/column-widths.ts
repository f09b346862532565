import { cellText, holdsFigures } from "../presentation/cell-text.js";
import { displayWidth } from "../presentation/display-width.js";
import type { Table, TableColumn } from "../presentation/table.js";
import { type Locale, localize } from "../value/localized-text.js";

// In half characters. Texts wrap: beyond the widest they do not widen their column.
const narrowest = 4;
const widest = 36;
// What stands left and right of a text in its cell, and some room for type that is wider than half a character.
const edges = 4;

/**
 * How wide each column is, as a share of the table: a column of figures as wide as its widest figure, which must not break,
 * and the texts in what is left. A page lays columns out evenly where it is told no widths.
 *
 * @param room - How many half characters a line of the table holds.
 */
export function columnWidths(table: Table, locale: Locale, room: number): readonly number[] {
  const wanted = table.columns.map((column) => ({
    isText: !holdsFigures(column),
    ...wantedWidth(table, column, locale),
  }));
  const sum = (isText: boolean): number =>
    wanted.reduce((all, one) => (one.isText === isText ? all + one.width : all), 0);
  const [figures, texts] = [sum(false), sum(true)];
  // Texts take what is left, or as much as they need where figures alone fill the line.
  const scale = texts === 0 ? 1 : Math.max(room - figures, 0) / texts;
  const widths = wanted.map(({ isText, width, least }) => (isText ? Math.max(width * scale, least) : width));
  const whole = widths.reduce((all, one) => all + one, 0);
  return widths.map((width) => width / whole);
}

interface Wanted {
  readonly width: number;
  /** What its longest word needs. */
  readonly least: number;
}

function wantedWidth({ rows }: Table, column: TableColumn, locale: Locale): Wanted {
  const title = localize(column.title, locale);
  const texts = rows.map((row) => cellText(row, column, locale));
  const most = (widths: readonly number[], start: number): number =>
    widths.reduce((wide, one) => Math.max(wide, one), start);
  // A title may take three lines.
  const head = Math.max(longestWord(title), Math.ceil(displayWidth(title) / 3), narrowest);
  const longest = most(texts.map(displayWidth), head);
  return {
    width: (holdsFigures(column) ? longest : Math.min(longest, widest)) + edges,
    least: Math.min(most(texts.map(longestWord), head), widest / 2) + edges,
  };
}

/** No word of a text breaks; Chinese breaks behind every character. */
function longestWord(text: string): number {
  const words = text.split(/[ /-]/).map((word) => (/\p{Script=Han}/u.test(word) ? 4 : displayWidth(word)));
  return words.reduce((wide, one) => Math.max(wide, one), 0);
}
