import { type Locale, localize } from "../../value/localized-text.js";
import { cellText } from "../cell-text.js";
import { displayWidth } from "../display-width.js";
import type { ReportBlock } from "../report/report.js";

// What a line of an upright page holds, in half characters of a table's type, and how long a text may be before it wraps.
const upright = 96;
const wraps = 20;

/** Whether a table needs a page on its side. */
export function isWideTable(block: ReportBlock, locale: Locale): boolean {
  if (block.kind !== "table") return false;
  const { columns, rows } = block.table;
  const widths = columns.map((column) => {
    const title = Math.ceil(displayWidth(localize(column.title, locale)) / 2);
    const longest = rows.reduce(
      (most, row) => Math.max(most, displayWidth(cellText(row, column, locale))),
      title,
    );
    // Two more for what stands left and right of a text in its cell.
    return Math.min(longest, wraps) + 2;
  });
  return widths.reduce((sum, width) => sum + width, 0) > upright;
}
