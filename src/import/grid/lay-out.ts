import type { Span } from "../draft/draft.js";
import type { Cell, Grid, LooseCell } from "./grid.js";

const widest = 400;

/**
 * Lays cells out by rows and columns: one that spans several stands at each of them. The room that spans may take is in
 * proportion to the cells that there are, whatever they claim.
 */
export function layOut(rows: readonly (readonly LooseCell[])[], place: Span): Grid {
  const filled: (Cell | undefined)[][] = rows.map(() => []);
  let room = 64 * (rows.length + rows.reduce((sum, row) => sum + row.length, 0));
  for (const [row, cells] of rows.entries()) {
    const line = filled[row] ?? [];
    let column = 0;
    for (const { start, end, rowSpan = 1, columnSpan = 1 } of cells) {
      while (line[column] !== undefined) column++;
      const across = Math.max(1, Math.min(columnSpan, widest));
      const down = Math.max(1, Math.min(rowSpan, rows.length - row));
      const fits = across * down <= room;
      room -= fits ? across * down : 1;
      const cell: Cell = {
        start,
        end,
        row,
        column,
        rowSpan: fits ? down : 1,
        columnSpan: fits ? across : 1,
      };
      for (let below = 0; below < cell.rowSpan; below++) {
        for (let beside = 0; beside < cell.columnSpan; beside++) {
          const under = filled[row + below];
          if (under !== undefined) under[column + beside] ??= cell;
        }
      }
      column += cell.columnSpan;
    }
  }
  return { ...place, rows: filled.map((line) => Array.from(line)) };
}
