import type { Table as WordTable } from "docx";
import { cellText, holdsFigures } from "../presentation/cell-text.js";
import type { Table } from "../presentation/table.js";
import { localize } from "../value/localized-text.js";
import { visibleText } from "../value/visible-text.js";
import { columnWidths } from "./column-widths.js";
import type { DocxContext } from "./docx-context.js";

/** A table with its head on every page and no row broken by one; the widths are told, or columns would come out even. */
export function docxTable(table: Table, width: number, context: DocxContext): WordTable {
  const { docx, layout, locale } = context;
  const { columns, rows } = table;
  // Half a character is as wide as half its height; ten of its twentieths of a point are a half point.
  const room = width / (layout.table.size * 5);
  const widths = columnWidths(table, locale, room).map((share) => Math.floor(share * width));
  const cell = (text: string, index: number, style: string, alignment: "center" | "left" | "right") =>
    new docx.TableCell({
      width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
      verticalAlign: docx.VerticalAlign.CENTER,
      margins: { left: 60, right: 60 },
      children: [new docx.Paragraph({ style, alignment, children: [new docx.TextRun(visibleText(text))] })],
    });
  const { CENTER, LEFT, RIGHT } = docx.AlignmentType;
  const head = columns.map(({ title }, index) => cell(localize(title, locale), index, "TableHead", CENTER));
  const body = rows.map((row) =>
    columns.map((column, index) =>
      cell(cellText(row, column, locale), index, "TableCell", holdsFigures(column) ? RIGHT : LEFT),
    ),
  );
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: docx.WidthType.DXA },
    columnWidths: widths,
    rows: [
      new docx.TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...body.map((children) => new docx.TableRow({ cantSplit: true, children })),
    ],
  });
}
