import type { Span } from "../draft/draft.js";
import type { BaselineReading, HoleReading, Read } from "../draft/reading.js";
import type { Source } from "../source/source.js";
import type { Column } from "./column.js";
import type { PlanYears } from "./context.js";
import { numberReading } from "./read-number.js";
import { cited } from "./read-target.js";
import { openNumber } from "./read-targets.js";
import { type CellReading, readCell } from "./read-value.js";
import { yearRead } from "./read-year.js";
import { rivalNumbers, saysBase } from "./rival-columns.js";
import { placeOf } from "./row-cells.js";
import type { TableNotes } from "./table-notes.js";
import type { TableRow } from "./table-row.js";
import { type RowUnit, unitOfNumber } from "./unit-of-number.js";

/** Where an indicator starts, and what says that the number is a total. */
export interface ReadBaseline {
  readonly baseline?: BaselineReading;
  readonly total?: Span;
  readonly holes: readonly HoleReading[];
}

const ofBaseYear = {
  "zh-Hans": "表头未印年份，取规划的基期年",
  en: "The heading prints no year: it is taken to be the plan's base year",
};

/** Reads the baseline of a row, of the last column before the plan where there are several. */
export function readBaseline(
  source: Source,
  row: TableRow,
  columns: readonly Column[],
  notes: TableNotes,
  years: PlanYears,
  rowUnit: RowUnit,
): ReadBaseline {
  const at = baseColumn(columns, row);
  const [column, cell] = [columns[at], row.cells[at]];
  if (column === undefined || cell === undefined) return { holes: [] };
  const read = readCell(source, cell);
  if (read.kind === "gap") return { holes: [] };
  const year = yearOf(read, column, notes, years);
  const beside = year === undefined ? cited(column) : { ...cited(column), year };
  const noYear: readonly HoleReading[] =
    year === undefined ? [{ field: "baseline/year", reason: "not-printed" }] : [];
  if (read.kind !== "number" || !("value" in read.read)) {
    // A range, or words: a baseline has one number.
    return read.kind === "words"
      ? { holes: [wordsHole(source, read)] }
      : { baseline: beside, holes: [openNumber("baseline/value", read), ...noYear] };
  }
  const rival = column.rivals && rivalNumbers(source, row, columns, column.rivals);
  if (rival?.candidates !== undefined) {
    const open = { field: "baseline/value", reason: "ambiguous", candidates: rival.candidates } as const;
    return { baseline: beside, holes: [open, ...noYear] };
  }
  const unit = unitOfNumber(source, read, column, rowUnit);
  return {
    baseline: { ...beside, ...numberReading(read.read, placeOf(read)), ...(unit && { unit }) },
    ...(read.read.cumulative && { total: placeOf(cell) }),
    holes: noYear,
  };
}

/** The column that calls itself the baseline; else the one with the latest year, or the first where they have none. */
function baseColumn(columns: readonly Column[], row: TableRow): number {
  let found = -1;
  const isNamed = columns.some(({ role, words }) => role === "baseline" && saysBase.test(words));
  for (const [at, { role, year, words }] of columns.entries()) {
    if (role !== "baseline" || row.cells[at] === undefined) continue;
    if (isNamed && !saysBase.test(words)) continue;
    const latest = columns[found]?.year?.year ?? "";
    if (found === -1 || (year?.year ?? "") > latest) found = at;
  }
  return found;
}

function wordsHole({ raw }: Source, { start, end }: Span): HoleReading {
  return {
    field: "baseline/value",
    reason: "unreadable",
    candidates: [{ value: raw.slice(start, end), start, end }],
  };
}

/** The year beside the number decides, then that of its mark, then that of the heading, then the plan's. */
function yearOf(
  read: CellReading,
  column: Column,
  notes: TableNotes,
  years: PlanYears,
): Read<string> | undefined {
  const beside = read.kind === "number" ? read.year : undefined;
  const marks = read.kind === "number" ? (read.read.marks ?? []) : [];
  const noted = marks.map((mark) => notes.years.get(mark)).find((one) => one !== undefined);
  const printed = beside ?? noted ?? column.year;
  if (printed !== undefined) return yearRead(printed);
  // 上年 and 现状 may be of any year; 基期 is the plan's base.
  return years.base && /基期|基准|baseline/iu.test(column.words)
    ? { ...years.base, because: ofBaseYear }
    : undefined;
}
