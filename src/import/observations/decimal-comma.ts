import type { SheetRow } from "./sheet.js";
import type { SheetCell } from "./sheet-cell.js";

const onlyComma = /^-?\d{1,15},(?:\d{1,2}|\d{4,15})$/;
const pointAndComma = /^-?\d{1,3}(?:\.\d{3}){1,5},\d{1,15}$/;
const onlyPoint = /^-?\d{1,15}\.(?:\d{1,2}|\d{4,15})$/;
const commaAndPoint = /^-?\d{1,3}(?:,\d{3}){1,5}\.\d{1,15}$/;
const grouped = /^-?\d{1,3}(?:[., ]\d{3}){1,5}$/;

/** One comma before two figures may be a slip of the pen. */
const fewest = 4;

/**
 * The rows of a sheet with decimal points, where its texts have decimal commas: 2,65 and 1.234,5 can be nothing else. One text
 * with a decimal point leaves all as they are, and each is read for itself.
 */
export function withDecimalPoints(rows: readonly SheetRow[]): readonly SheetRow[] {
  let commas = 0;
  let isSure = false;
  for (const { filled, cells } of rows) {
    for (const column of filled) {
      const cell = cells[column];
      if (cell?.kind !== "text" || cell.text.length > 40) continue;
      const { text } = cell;
      if (text.includes(",") && onlyComma.test(text)) commas++;
      else if (text.includes(",") && pointAndComma.test(text)) isSure = true;
      else if (text.includes(".") && (onlyPoint.test(text) || commaAndPoint.test(text))) return rows;
    }
  }
  if (!isSure && commas < fewest) return rows;
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && withPoint(cell)) }));
}

function withPoint(cell: SheetCell): SheetCell {
  const { text, kind } = cell;
  if (kind !== "text") return cell;
  if (onlyComma.test(text) || pointAndComma.test(text)) {
    return { ...cell, text: text.replaceAll(".", "").replace(",", ".") };
  }
  // 1.300 is thirteen hundred here; 1,300 may be 1.3.
  return grouped.test(text) && !text.includes(",") ? { ...cell, text: text.replaceAll(/[. ]/g, "") } : cell;
}
