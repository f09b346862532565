import type { Locale } from "../value/localized-text.js";
import { localize } from "../value/localized-text.js";
import { cellText } from "./cell-text.js";
import { displayWidth } from "./display-width.js";
import type { Table } from "./table.js";

// Long cells wrap: beyond this many columns of a terminal they do not make their column wider.
const widest = 30;
const narrowest = 4;
// What stands left and right of a text in its cell.
const edges = 2;

/**
 * The width of each column as a share of the whole, from what it shows: for writers of pages, which lay columns out evenly
 * where they are told no widths.
 */
export function columnShares({ columns, rows }: Table, locale: Locale): readonly number[] {
  const widths = columns.map((column) => {
    const cells = rows.map((row) => displayWidth(cellText(row, column, locale)));
    // A title breaks between its words or characters; a figure never does.
    const title = Math.ceil(displayWidth(localize(column.title, locale)) / 2);
    const own = cells.reduce((wide, width) => Math.max(wide, width), Math.max(title, narrowest));
    return Math.min(own, widest) + edges;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / whole);
}
