import type { Span } from "../draft/draft.js";
import type { Cell, Grid } from "../grid/grid.js";
import type { Source } from "../source/source.js";
import { commitmentOf } from "./closed-words.js";
import type { Column } from "./column.js";
import { distinct, headingIn, type TableHead } from "./find-head.js";
import type { TableRow } from "./table-row.js";

const noteWords = /^(?:注|备注|说明|资料来源|数据来源|来源|note|source)\s?\d?[::.、\d]/iu;
const actual = /^(?:actual|achieved|实际|完成)/iu;

/** The rows of indicators of a table: without its head, its notes, and rows of what has been reached. */
export function tableRows(
  source: Source,
  grid: Grid,
  { below }: TableHead,
  columns: readonly Column[],
): readonly TableRow[] {
  const rows: TableRow[] = [];
  let group: Span | undefined;
  for (const [at, line] of grid.rows.entries()) {
    if (at < below) continue;
    const cells = distinct(line);
    const [first] = cells;
    if (first === undefined || isHeadAgain(source, cells)) continue;
    const words = source.text.slice(first.start, first.end);
    if (noteWords.test(words)) continue;
    if (isGroup(source, line, cells, columns)) {
      group = groupOf(source, first);
      continue;
    }
    if (isActual(source, line, columns)) continue;
    const own = columns.map((_, column) => filled(line[column]));
    if (repeats(rows.at(-1), own, columns)) continue;
    rows.push({ cells: own, ...(group && { group }) });
  }
  return withCategories(source, rows, columns);
}

function filled(cell: Cell | undefined): Span | undefined {
  return cell !== undefined && cell.end > cell.start ? cell : undefined;
}

/** A table goes on over a page with its head again. */
function isHeadAgain(source: Source, cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every((cell) => headingIn(source, cell) !== undefined);
}

/** A row with one text alone, and no number in it, heads the rows below it. */
function isGroup(
  source: Source,
  line: readonly (Cell | undefined)[],
  cells: readonly Cell[],
  columns: readonly Column[],
): boolean {
  const [only, second] = cells;
  if (only === undefined) return false;
  const isRuled = only.columnSpan >= columns.length && columns.length > 1;
  if (isRuled) return true;
  // 一、经济发展 with its words in the column of numbers or of names, and every other cell blank.
  const isAlone = second === undefined && only.rowSpan === 1;
  if (!isAlone) return false;
  const holder = columns[only.column]?.role;
  const words = source.text.slice(only.start, only.end);
  if (line.length < columns.length && columns.length > 2) return !/\d{2}/u.test(words);
  return holder === "number" || holder === "category" || /^[一二三四五六七八九十(]{1,4}[、)]/u.test(words);
}

/** 约束性指标 as a heading of rows is no group but says how they bind; both are kept by what reads the row. */
function groupOf({ text }: Source, cell: Cell): Span {
  const words = text.slice(cell.start, cell.end);
  const lead = /^(?:[(]?[一二三四五六七八九十]{1,3}[)、.]{1,2} ?)/u.exec(words)?.[0] ?? "";
  return commitmentOf(words) === undefined && lead.length < words.length
    ? { start: cell.start + lead.length, end: cell.end }
    : cell;
}

/** The second row of an indicator may say what has been reached. */
function isActual(source: Source, line: readonly (Cell | undefined)[], columns: readonly Column[]): boolean {
  return columns.some(({ role, heading }, at) => {
    const cell = line[at];
    const isLabel = role === "unknown" && heading.length <= 1;
    return (
      isLabel &&
      cell !== undefined &&
      actual.test(source.text.slice(cell.start, Math.min(cell.end, cell.start + 40)))
    );
  });
}

/** A row whose cells all span from above says nothing again. */
function repeats(
  last: TableRow | undefined,
  cells: readonly (Span | undefined)[],
  columns: readonly Column[],
): boolean {
  const values = columns.flatMap(({ role }, at) => (role === "name" || role === "target" ? [at] : []));
  return last !== undefined && values.every((at) => cells[at] === last.cells[at]);
}

/**
 * Where a blank stands under a category, the one above it goes on: that is how text and Markdown write what spans rows. A
 * table that prints a category again in the next row leaves nothing out, and neither does one with ids, which is data.
 */
function withCategories(
  source: Source,
  rows: readonly TableRow[],
  columns: readonly Column[],
): readonly TableRow[] {
  const at = columns.findIndex(({ role }) => role === "category");
  const words = rows.map(({ cells }) => wordsOf(source, cells[at]));
  const isPrintedAgain = rows.some(
    ({ cells }, row) => cells[at] !== undefined && words[row] === words[row - 1],
  );
  const isData = columns.some(({ role }) => role === "id");
  if (at === -1 || isPrintedAgain || isData) return rows;
  // What stands alone in a line and names no indicator, 共12项, heads nothing.
  const name = columns.findLastIndex(({ role }) => role === "name");
  let last: Span | undefined;
  return rows.map((row) => {
    if (row.cells[name] !== undefined) last = row.cells[at] ?? last;
    return { ...row, cells: row.cells.map((cell, column) => (column === at ? last : cell)) };
  });
}

function wordsOf({ text }: Source, cell: Span | undefined): string | undefined {
  return cell && text.slice(cell.start, cell.end);
}
