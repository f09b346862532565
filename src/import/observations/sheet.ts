import { cellReader, type SheetCell } from "./sheet-cell.js";

/** A row of a sheet: its cells, and the columns of those that are not blank. */
export interface SheetRow {
  readonly index: number;
  readonly cells: readonly (SheetCell | undefined)[];
  readonly filled: readonly number[];
}

/** No sheet of an office is wider; what a hostile list has beyond is left alone. */
const mostColumns = 2_000_000;

/** Reads rows of cells; what is no list of cells is a blank row, and is told. */
export function sheetRows(rows: readonly unknown[], refuse: (index: number) => void): readonly SheetRow[] {
  const read = cellReader();
  const found: SheetRow[] = [];
  let all: readonly number[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!Array.isArray(row)) {
      if (row !== undefined && row !== null) refuse(index);
      found.push({ index, cells: [], filled: [] });
      continue;
    }
    const cells: (SheetCell | undefined)[] = [];
    const width = Math.min(row.length, mostColumns);
    let count = 0;
    for (let column = 0; column < width; column++) {
      const cell = read(row[column]);
      cells.push(cell);
      if (cell !== undefined) count++;
    }
    // Most rows are as wide as the one before, and have no blank cell.
    if (count === width && all.length !== width) all = columnsIn(cells);
    found.push({ index, cells, filled: count === width ? all : columnsIn(cells) });
  }
  return found;
}

function columnsIn(cells: SheetRow["cells"]): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column++) if (cells[column] !== undefined) filled.push(column);
  return filled;
}

/** The text of a cell; blank where it is. */
export function textAt(row: SheetRow, column: number): string {
  return row.cells[column]?.text ?? "";
}
