import type { Source } from "../source/source.js";
import { trimmed } from "../source/source.js";
import type { Grid, LooseCell } from "./grid.js";
import { layOut } from "./lay-out.js";

/** The tables of a text with tabs between their cells: lines with tabs that follow each other. */
export function tabGrids({ text }: Source): readonly Grid[] {
  const grids: Grid[] = [];
  let rows: LooseCell[][] = [];
  let [start, end] = [0, 0];
  let between: LooseCell[][] = [];
  const finish = () => {
    if (rows.length > 1) grids.push(layOut(rows, { start, end }));
    [rows, between] = [[], []];
  };
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const stop = next === -1 ? text.length : next;
    const cells = cellsOf(text, at, stop);
    if (cells.length > 1) {
      if (rows.length === 0) start = at;
      rows.push(...between, cells);
      between = [];
      end = stop;
    } else if (rows.length > 0) {
      const [cell] = cells;
      const isBlank = cell === undefined || cell.start === cell.end;
      // A short line between the rows may head those below it.
      if (!isBlank && between.length === 0 && cell.end - cell.start <= 40) between.push([cell]);
      else if (!isBlank || next === -1) finish();
    }
    at = stop + 1;
  }
  finish();
  return grids;
}

function cellsOf(text: string, start: number, stop: number): LooseCell[] {
  const line = text.slice(start, stop);
  const cells: LooseCell[] = [];
  let from = 0;
  for (let at = line.indexOf("\t"); at !== -1; at = line.indexOf("\t", from)) {
    cells.push(trimmed(text, { start: start + from, end: start + at }));
    from = at + 1;
  }
  return [...cells, trimmed(text, { start: start + from, end: stop })];
}
