import type { CellObject } from "write-excel-file/universal";
import { cellText, holdsFigures } from "../presentation/cell-text.js";
import type { TableCell, TableColumn } from "../presentation/table.js";
import type { Locale } from "../value/localized-text.js";
import { visibleText } from "../value/visible-text.js";
import { numberFormat } from "./number-format.js";

// More than Excel takes into one cell, and more digits than its numbers keep.
const longestText = 32_767;
const mostDigits = 15;

/** A text as a cell that is never run as a formula. */
export function textCell(text: string): CellObject & { value: string } {
  return { value: visibleText(text).slice(0, longestText), type: String, alignVertical: "top", wrap: true };
}

/** A cell of a table: a figure as a number, shown as every other format shows it; what is no number as text. */
export function sheetCell(
  row: Readonly<Record<string, TableCell>>,
  column: TableColumn,
  locale: Locale,
): CellObject | null {
  const cell = row[column.name] ?? null;
  if (cell === null) return null;
  const text = cellText(row, column, locale);
  const number = numberOf(cell, column);
  if (number !== undefined) {
    return { value: number, type: Number, format: numberFormat(number, text), alignVertical: "top" };
  }
  return { ...textCell(text), align: holdsFigures(column) ? "right" : "left" };
}

/** The number that a cell holds; none where Excel would change its digits, or where it is no number but words. */
function numberOf(cell: TableCell, { type, words }: TableColumn): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string" || (type !== "decimal" && type !== "year")) return undefined;
  if (words !== undefined || !/^-?\d+(?:\.\d+)?$/.test(cell)) return undefined;
  return cell.replace(/\D/g, "").replace(/^0+/, "").length <= mostDigits ? Number(cell) : undefined;
}
