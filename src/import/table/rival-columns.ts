import type { Read } from "../draft/reading.js";
import type { Source } from "../source/source.js";
import { candidatesIn } from "./candidates-in.js";
import type { Column } from "./column.js";
import { type CellReading, readCell } from "./read-value.js";
import type { TableRow } from "./table-row.js";

/** What several columns of one year say of an indicator. */
export interface RivalNumbers {
  /** The column under which it is told. */
  readonly at: number;
  /** What it may be, where they say several numbers. */
  readonly candidates?: readonly Read<string>[];
}

/** Columns of one year that hold the same, 省目标 beside 市目标, 2025年全国 beside 2025年本市, each with the places of them all. */
export function withRivals(columns: readonly Column[], end: string | undefined): readonly Column[] {
  const keys = columns.map((column) => rivalKey(column, end));
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    if (key === undefined) continue;
    const all = places.get(key) ?? [];
    all.push(at);
    places.set(key, all);
  }
  return columns.map((column, at) => {
    const rivals = places.get(keys[at] ?? "") ?? [];
    return rivals.length > 1 ? { ...column, rivals } : column;
  });
}

/** Words that say of a column that it is the base. */
export const saysBase = /基期|基准|基数|基础值|base/iu;

/** Columns whose numbers may be the same one have it in common. YR1 and YR2 are two years, though no calendar tells which. */
function rivalKey(column: Column, end: string | undefined): string | undefined {
  const { role, year, years, words, unit, strive } = column;
  if (role !== "target" && role !== "baseline") return undefined;
  const otherwise = /\d/u.test(words) ? words : role === "target" ? end : "";
  const due = year?.year ?? years?.at(-1)?.year ?? otherwise;
  const kind = role === "target" ? strive !== undefined : saysBase.test(words);
  return [role, due, unit?.unit, kind].join(" ");
}

/** Reads what the columns of one year say together of a row, each group of them once: there may be hundreds. */
export function rivalReader(
  source: Source,
  row: TableRow,
  columns: readonly Column[],
): (rivals: readonly number[]) => RivalNumbers | undefined {
  const known = new Map<readonly number[], RivalNumbers | undefined>();
  return (rivals) => {
    if (!known.has(rivals)) known.set(rivals, rivalNumbers(source, row, columns, rivals));
    return known.get(rivals);
  };
}

/** What a column and those of its year say together of a row; `undefined` where they speak of other things. */
export function rivalNumbers(
  source: Source,
  row: TableRow,
  columns: readonly Column[],
  rivals: readonly number[],
): RivalNumbers | undefined {
  const filled = rivals.flatMap((at) => {
    const cell = row.cells[at];
    const read = cell && readCell(source, cell);
    return read === undefined || read.kind === "gap" || read.kind === "words" ? [] : [{ at, read }];
  });
  const [first, second] = filled;
  if (first === undefined) return undefined;
  // 累计目标 beside 目标: a row has what it is counted by, a total or a level, and a dash in the other.
  const areOfTwoKinds = new Set(rivals.map((at) => columns[at]?.total === undefined)).size > 1;
  const bases = new Set(filled.map(({ read }) => basisIn(read)));
  if (bases.size > 1 || (second === undefined && areOfTwoKinds)) return undefined;
  const said = new Set(filled.map(({ read }) => saidIn(read)));
  // Cells of one heading are one column; of several headings each may have a number of its own, and a dash says another.
  const isOne = new Set(rivals.map((at) => columns[at]?.words)).size === 1;
  const doAgree = (isOne || filled.length === rivals.length) && said.size === 1 && !said.has(undefined);
  return doAgree
    ? { at: first.at }
    : { at: first.at, candidates: filled.flatMap(({ read }) => candidatesIn(read)) };
}

/** A number with its sign and its unit, as one text; `undefined` of what is no one number. */
function saidIn(cell: CellReading): string | undefined {
  if (cell.kind !== "number") return undefined;
  const { marks: _, ...number } = cell.read;
  return JSON.stringify(number);
}

function basisIn(cell: CellReading): string | undefined {
  return cell.kind === "number" ? cell.read.basis : undefined;
}
