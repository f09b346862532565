import type { Span } from "../draft/draft.js";
import type { Cell, Grid } from "../grid/grid.js";
import type { Source } from "../source/source.js";
import { type Column, readColumn } from "./column.js";
import { headingOf } from "./heading-words.js";
import { plainHeading } from "./plain-heading.js";
import { yearsIn } from "./read-year.js";
import { headsNames, withNames } from "./with-names.js";

/** The head of a table: its columns, and the row below it. */
export interface TableHead {
  readonly columns: readonly Column[];
  readonly first: number;
  readonly below: number;
}

const deepest = 12;
const widest = 400;

/** Finds the rows that head a table of indicators; `undefined` where none does. */
export function findHead(source: Source, { rows }: Grid): TableHead | undefined {
  for (let row = 0; row < Math.min(rows.length, deepest); row++) {
    const line = rows[row] ?? [];
    if (line.length > widest) return undefined;
    const cells = distinct(line);
    if (!isHead(source, cells)) continue;
    let below = row + 1;
    for (const cell of cells) if (cell.row === row) below = Math.max(below, row + cell.rowSpan);
    while (below < Math.min(rows.length, row + deepest) && goesOn(source, rows[below] ?? [], below)) below++;
    const width = rows.slice(row, below).reduce((most, line) => Math.max(most, line.length), 0);
    const columns = Array.from({ length: width }, (_, column) =>
      readColumn(source, headings(rows.slice(row, below), column)),
    );
    return { columns: withNames(columns), first: row, below };
  }
  return undefined;
}

/** The cells of a row, each once, without blank ones. */
export function distinct(row: readonly (Cell | undefined)[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const cell of row) if (cell !== undefined && cell !== cells.at(-1)) cells.push(cell);
  return cells.filter((cell) => cell.end > cell.start);
}

/** What a cell heads: a role, or the values of a year. */
export function headingIn({ text }: Source, { start, end }: Span): "year" | ReturnType<typeof headingOf> {
  if (end - start > 60) return undefined;
  const words = text.slice(start, end);
  return headingOf(words) ?? (isYearHeading(text, { start, end }) ? "year" : undefined);
}

/** 2025年, 2025, 2025年末 and YR1 head values. */
function isYearHeading(text: string, span: Span): boolean {
  const words = plainHeading(text.slice(span.start, span.end));
  if (/^(?:yr|year) ?\d{1,2}$/.test(words)) return true;
  return (
    yearsIn(text, span).length > 0 &&
    /^(?:到|至|fy ?)?\d{4}年?[末底度]?(?:[-–—~至/](?:\d{4}年?|\d{2}))?$/.test(words)
  );
}

/** A row heads a table where it names its indicators, or two things of them, and something that values stand under. */
function isHead(source: Source, cells: readonly Cell[]): boolean {
  const roles = cells.map((cell) => headingIn(source, cell));
  const known = roles.filter((role) => role !== undefined);
  const isValue = (role: (typeof roles)[number]) =>
    role === "target" || role === "baseline" || role === "year" || role === "growth" || role === "source";
  const hasValues = roles.some(isValue);
  if (known.length >= 2 && (roles.includes("name") || known.length >= 3)) return hasValues;
  const [first] = cells;
  return (
    known.length >= 2 &&
    hasValues &&
    first !== undefined &&
    headsNames(source.text.slice(first.start, first.end))
  );
}

/** A row below the first of a head that says more of it: its own cells are headings, and none is a number. */
function goesOn(source: Source, row: readonly (Cell | undefined)[], at: number): boolean {
  const own = distinct(row).filter((cell) => cell.row === at);
  return own.length > 0 && own.every((cell) => headingIn(source, cell) !== undefined);
}

function headings(rows: Grid["rows"], column: number): readonly Span[] {
  const cells = new Set<Cell>();
  for (const row of rows) {
    const cell = row[column];
    if (cell !== undefined && cell.end > cell.start) cells.add(cell);
  }
  return [...cells];
}
