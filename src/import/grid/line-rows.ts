import type { Column } from "../table/column.js";
import { type KnownLine, type KnownLines, linesFrom } from "./line-kinds.js";

/** The lines of each row of a table that has one cell on each line, and how many lines they take. */
export interface LineRows {
  readonly rows: readonly (readonly KnownLine[])[];
  readonly lines: number;
}

/** Cuts lines into rows: at the numbers that count them, or behind the words that end them. */
export function lineRows(lines: KnownLines, columns: readonly Column[]): LineRows {
  const isCounted = columns.some(({ role }) => role === "number");
  const last = lastKind(lines, columns);
  const rows: KnownLine[][] = [];
  let at = 0;
  while (lines(at) !== undefined) {
    const row = isCounted
      ? countedRow(lines, at, rows.at(-1)?.[0]?.count ?? 0, columns.length, last)
      : endedRow(lines, at, columns.length, last);
    if (row === undefined) break;
    rows.push(row);
    at += row.length;
  }
  return { rows, lines: at };
}

/** What the last cell of every row is: 预期性, or 省规划指标 even where no heading says so. */
function lastKind(lines: KnownLines, columns: readonly Column[]): "commitment" | "tier" | undefined {
  for (const role of ["commitment", "tier"] as const) if (columns.at(-1)?.role === role) return role;
  const near = linesFrom(lines, 0, columns.length + 4);
  return near.find(({ kind }) => kind === "tier" || kind === "commitment")?.kind as
    | "commitment"
    | "tier"
    | undefined;
}

/** A row that begins with its number, one or a few more than the number before. */
function countedRow(
  lines: KnownLines,
  at: number,
  before: number,
  width: number,
  last: string | undefined,
): KnownLine[] | undefined {
  const first = lines(at);
  if (!isNext(first, lines(at + 1), before)) return undefined;
  // A row with a line for every column is whole, though one of its values may be the next count and have words behind it.
  const whole = linesFrom(lines, at, width);
  const behind = lines(at + width);
  const isWhole =
    whole.length === width && (behind === undefined || isNext(behind, lines(at + width + 1), first.count));
  if (last === undefined && isWhole) return whole;
  const row: KnownLine[] = [first];
  for (let next = at + 1; row.length < width + 4; next++) {
    const line = lines(next);
    if (line === undefined) break;
    const isEnd = last === undefined ? row.length >= width : row.at(-1)?.kind === last;
    if (isEnd) return row;
    if (last === undefined && row.length > 2 && isNext(line, lines(next + 1), first.count)) return row;
    row.push(line);
  }
  return last === undefined || row.at(-1)?.kind === last ? row : undefined;
}

function isNext(
  line: KnownLine | undefined,
  name: KnownLine | undefined,
  before: number,
): line is KnownLine & { readonly count: number } {
  const count = line?.count ?? 0;
  return count > before && count <= before + 3 && name?.kind === "text";
}

/** A row without a number ends with the word that ends every row, or has a line for every column. */
function endedRow(
  lines: KnownLines,
  at: number,
  width: number,
  last: string | undefined,
): KnownLine[] | undefined {
  if (lines(at)?.kind !== "text") return undefined;
  if (last === undefined) {
    const row = linesFrom(lines, at, width);
    return row.length === width && row.some(({ kind }) => kind === "number") ? row : undefined;
  }
  const row = linesFrom(lines, at, width + 9);
  const end = row.findIndex(({ kind }) => kind === last);
  return end > 0 ? row.slice(0, end + 1) : undefined;
}
