import type { SheetData } from "write-excel-file/universal";
import { cellText } from "../presentation/cell-text.js";
import { displayWidth } from "../presentation/display-width.js";
import type { ReportSentence } from "../presentation/report/report.js";
import type { Table } from "../presentation/table.js";
import { noteLine } from "../presentation/write/note-line.js";
import { type Locale, localize } from "../value/localized-text.js";
import type { NamedSheet } from "./named-sheet.js";
import { sheetCell, textCell } from "./sheet-cell.js";

const widest = 40;

/** A table as a sheet: its head in the first row, which stays in sight, and its notes under it. */
export function tableSheet(table: Table, notes: readonly ReportSentence[], locale: Locale): NamedSheet {
  const { columns, rows } = table;
  const head = columns.map(({ title }) => ({
    ...textCell(localize(title, locale)),
    fontWeight: "bold" as const,
    align: "center" as const,
  }));
  const body = rows.map((row) => columns.map((column) => sheetCell(row, column, locale)));
  const under = notes.length === 0 ? [] : [[], [{ ...textCell(noteLine(notes, locale)), wrap: false }]];
  return {
    title: localize(table.title, locale),
    sheet: {
      data: [head, ...body, ...under] satisfies SheetData,
      columns: columns.map((column) => {
        const title = Math.ceil(displayWidth(localize(column.title, locale)) / 2);
        const cells = rows.map((row) => displayWidth(cellText(row, column, locale)));
        return {
          width: Math.min(widest, cells.reduce((most, one) => Math.max(most, one), Math.max(6, title)) + 2),
        };
      }),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
  };
}
