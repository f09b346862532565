import { compare } from "../../value/compare.js";
import { isDecimalText } from "../../value/decimal-text.js";
import { plus } from "../../value/exact-sum.js";
import type { Block } from "./block.js";
import { isEnglish } from "./header-stacks.js";
import type { Field } from "./header-words.js";
import type { LabelReader } from "./label.js";
import type { SheetRow } from "./sheet.js";
import type { SheetCell } from "./sheet-cell.js";

/** A table whose columns were found again, and its rows of which they cannot be. */
export interface Restored {
  readonly block: Block;
  readonly short: readonly SheetRow[];
}

/** So many whole rows must agree before columns are believed. */
const fewest = 3;

/**
 * Text taken from a page loses its blank cells, and a header of two rows no longer stands above its columns: 年份 申请 授权,
 * below it 发明 外观 发明 外观, below it rows of seven numbers. The columns are sure where each group has a total before its
 * parts, and in every whole row the parts add up to it. Rows that have lost numbers stay unread, and so do all where the
 * columns are not sure.
 */
export function restored(block: Block, label: LabelReader): Restored | undefined {
  return withTotals(block) ?? withCorner(block, label) ?? withoutRows(block, label);
}

/** A second row of headings stands below the corner, and rows are wider than both: no heading is above its numbers. */
function withoutRows(block: Block, label: LabelReader): Restored | undefined {
  const [head, below] = block.header.filter((row) => !isEnglish(row));
  const corner = label(head?.cells[0]?.text ?? "").field;
  const leaf = below === undefined ? undefined : cellsOf(below)?.[0];
  if (!isCorner(corner) || leaf === undefined || label(leaf.text).field === corner) return undefined;
  const data = rowsOf(block);
  const width = Math.max(...block.header.map(lastColumn));
  if (!data.some((row) => lastColumn(row) > width)) return undefined;
  return { block: { ...block, body: block.body.filter(({ kind }) => kind !== "data") }, short: data };
}

function isCorner(field: Field | undefined): boolean {
  return field === "place" || field === "period" || field === "indicator";
}

function rowsOf(block: Block): readonly SheetRow[] {
  return block.body.flatMap(({ row, kind }) => (kind === "data" ? [row] : []));
}

function lastColumn({ filled }: SheetRow): number {
  return filled.at(-1) ?? 0;
}

/** 地区 2009 above 发明 外观, and three numbers below: the second row has lost the blank below the corner. */
function withCorner(block: Block, label: LabelReader): Restored | undefined {
  const [head, below, more] = block.header.filter((row) => !isEnglish(row));
  const leaves = below === undefined || more !== undefined ? undefined : cellsOf(below);
  const corner = label(head?.cells[0]?.text ?? "").field;
  if (below === undefined || leaves === undefined || leaves.length < 2) return undefined;
  if (!isCorner(corner)) return undefined;
  if (leaves.some(({ text }) => label(text).field === corner)) return undefined;
  const data = rowsOf(block);
  const kept = new Set(data.filter((row) => cellsOf(row)?.length === leaves.length + 1));
  if (kept.size < fewest || data.some((row) => lastColumn(row) > leaves.length)) return undefined;
  const header = block.header.map(
    (row): SheetRow =>
      row === below
        ? { index: row.index, cells: [undefined, ...leaves], filled: leaves.map((_, at) => at + 1) }
        : row,
  );
  const body = block.body.filter(({ row, kind }) => kind !== "data" || kept.has(row));
  return { block: { ...block, header, body }, short: data.filter((row) => !kept.has(row)) };
}

function withTotals(block: Block): Restored | undefined {
  const data = rowsOf(block);
  for (const [index, head] of block.header.entries()) {
    const below = block.header[index + 1];
    const [corner, ...groups] = cellsOf(head) ?? [];
    const leaves = below === undefined ? undefined : cellsOf(below);
    if (below === undefined || corner === undefined || leaves === undefined || groups.length < 2) continue;
    const parts = leaves.length / groups.length;
    if (parts < 2 || leaves.some(({ text }, at) => text !== leaves[at % parts]?.text)) continue;
    const width = 1 + groups.length * (parts + 1);
    const whole = data.filter((row) => cellsOf(row)?.length === width);
    if (whole.length < fewest || !whole.every((row) => addsUp(row, groups.length, parts))) continue;
    const total: SheetCell = { raw: "合计", text: "合计", kind: "text" };
    const names = leaves.slice(0, parts);
    const above = groups.flatMap((group) => [group, ...names.map(() => group)]);
    const header = [
      rowOf(head.index, [corner, ...above]),
      rowOf(below.index, [corner, ...groups.flatMap(() => [total, ...names])]),
    ];
    const kept = new Set(whole);
    const body = block.body.filter(({ row, kind }) => kind !== "data" || kept.has(row));
    return { block: { ...block, header, body }, short: data.filter((row) => !kept.has(row)) };
  }
  return undefined;
}

/** The cells of a row that stand one beside the other from its first column on. */
function cellsOf({ cells, filled }: SheetRow): readonly SheetCell[] | undefined {
  if (filled.length > 200 || filled.some((column, index) => column !== index)) return undefined;
  return filled.flatMap((column) => cells[column] ?? []);
}

function addsUp({ cells }: SheetRow, groups: number, parts: number): boolean {
  const numbers = cells.map((cell) => cell?.text ?? "");
  for (let group = 0; group < groups; group++) {
    const [total, ...rest] = numbers.slice(1 + group * (parts + 1), 1 + (group + 1) * (parts + 1));
    if (total === undefined || ![total, ...rest].every(isDecimalText)) return false;
    if (
      compare(
        total,
        rest.reduce((sum, one) => plus(sum, one), "0"),
      ) !== 0
    )
      return false;
  }
  return true;
}

function rowOf(index: number, cells: readonly SheetCell[]): SheetRow {
  return { index, cells, filled: cells.map((_, column) => column) };
}
