import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";
import type { Column } from "./column.js";
import type { TableRow } from "./table-row.js";

const most = 8;

/**
 * A row whose cells have as many lines as its name, of which the second begins with 其中, as a row for each line: the lines of a
 * cell stand beside those of the others.
 */
export function splitLines(source: Source, row: TableRow, columns: readonly Column[]): readonly TableRow[] {
  const at = columns.findLastIndex(({ role }) => role === "name");
  const cell = row.cells[at];
  const names = cell === undefined || row.name !== undefined ? [] : linesIn(source, cell);
  const second = names[1];
  if (second === undefined || names.length > most) return [row];
  if (!/^(?:其中|#|of which)/iu.test(source.text.slice(second.start, second.end))) return [row];
  const values = columns.map(({ role }, column) => (isValue(role) ? row.cells[column] : undefined));
  const lines = values.map((value) => (value === undefined ? undefined : linesIn(source, value)));
  const filled = lines.filter((one) => one !== undefined && one.length > 0);
  if (filled.length === 0 || filled.some((one) => one?.length !== names.length)) return [row];
  return names.map((name, line) => ({
    ...row,
    cells: row.cells.map((own, column) => (column === at ? name : (lines[column]?.[line] ?? own))),
  }));
}

function isValue(role: Column["role"]): boolean {
  return role === "target" || role === "baseline" || role === "increment" || role === "over-years";
}

function linesIn({ text }: Source, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end; ) {
    const next = text.indexOf("\n", at);
    const stop = next === -1 ? end : Math.min(next, end);
    const line = trimmed(text, { start: at, end: stop });
    if (line.end > line.start) lines.push(line);
    at = stop + 1;
  }
  return lines;
}
