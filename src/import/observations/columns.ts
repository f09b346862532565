import { readPeriod } from "../../value/period.js";
import { areaCode } from "./area-code.js";
import type { Block } from "./block.js";
import { type ColumnWords, isTime, vote } from "./column-vote.js";
import { headerStacks } from "./header-stacks.js";
import type { Field } from "./header-words.js";
import { printedUnit } from "./label-unit.js";
import { isNumber, isYear } from "./row-kind.js";
import type { SheetCell } from "./sheet-cell.js";
import { asYearToDate } from "./year-to-date.js";

/** A column that says what its rows are of, or a column of numbers with the texts above it. */
export type Column =
  | { readonly column: number; readonly field: Exclude<Field, "value"> | "text"; readonly dates?: true }
  | { readonly column: number; readonly field: "value"; readonly stack: readonly string[] };

/** A column that says what its rows are of. */
export type LabelColumn = Exclude<Column, { readonly field: "value" }>;

const sampleSize = 60;

/** Says of each column that is not blank what it is, by its header, and where that says nothing by what stands in it. */
export function columnsOf(block: Block, words: ColumnWords): readonly Column[] {
  const data = block.body.flatMap(({ row, kind }) => (kind === "data" ? [row] : []));
  let width = 0;
  for (const { filled } of [...block.header, ...data.slice(0, 2000)]) {
    width = Math.max(width, (filled.at(-1) ?? -1) + 1);
  }
  const sample = data.slice(0, sampleSize);
  const stacks = asYearToDate(headerStacks(block.header, width));
  const hasHeader = block.header.length > 0;
  const columns: Column[] = [];
  let hasValues = false;
  for (const [column, stack] of stacks.entries()) {
    const cells = sample.flatMap(({ cells }) => cells[column] ?? []);
    if (stack.length === 0 && cells.length === 0) continue;
    const at: At = { column, isFirst: columns.length === 0, hasValues, hasHeader };
    const found = columnOf(at, stack, cells, words);
    hasValues ||= found.field === "value";
    columns.push(found);
  }
  const hasCodes = columns.some(
    ({ field, column }) =>
      field === "code" && sample.some(({ cells }) => areaCode.test(cells[column]?.text ?? "")),
  );
  // Codes stand for places where no names do.
  const areCodes = hasCodes && !columns.some(({ field }) => field === "place");
  if (areCodes && columns.filter(({ field }) => field === "code").length === 1) {
    const named = columns.some((one) => isPlaceColumn(one, columns, hasCodes, sample, words));
    if (!named)
      return columns.map((one) => (one.field === "code" ? { column: one.column, field: "place" } : one));
  }
  return columns.map((one) =>
    isPlaceColumn(one, columns, hasCodes, sample, words) ? { column: one.column, field: "place" } : one,
  );
}

/** Where a column stands in its table. */
interface At {
  readonly column: number;
  readonly isFirst: boolean;
  /** A column of values stands to its left. */
  readonly hasValues: boolean;
  readonly hasHeader: boolean;
}

function columnOf(
  { column, isFirst, hasValues, hasHeader }: At,
  stack: readonly string[],
  cells: readonly SheetCell[],
  words: ColumnWords,
): Column {
  const labels = stack.map(words.label);
  const headed = labels
    .map(({ field }) => field)
    .findLast((field): field is Exclude<Field, "value"> => field !== undefined && field !== "value");
  const saysMore = labels.some(
    ({ time, named, role }) => time !== undefined || named !== undefined || role !== undefined,
  );
  if (headed !== undefined && !saysMore) return byContent(column, headed, cells, words);
  const isUnknown = labels.every(({ field, rest }) => rest !== "" && field === undefined);
  const isWords = cells.length > 0 && cells.filter(isNumber).length * 2 < cells.length;
  if (stack.length === 0 ? !hasValues : isUnknown && isWords && !hasValues) {
    const voted = vote(cells, words);
    // The numbers of rows stand in front; 1 and 2 behind names are values.
    const isValue = voted === "value" || (voted === "number" && !isFirst);
    if (!isValue) return asColumn(column, voted, cells);
    if (hasHeader && stack.length === 0 && cells.every(isYear)) return { column, field: "period" };
  }
  if (stack.length > 0 && isUnknown && isWords && hasValues && !cells.some(isNumber))
    return { column, field: "remark" };
  return { column, field: "value", stack };
}

function asColumn(
  column: number,
  field: Exclude<Field, "value"> | "text",
  cells: readonly SheetCell[],
): Column {
  return field === "period" && areDates(cells) ? { column, field, dates: true } : { column, field };
}

/** What a header says, unless what stands below says otherwise: 单位 may head offices, 名称 places. */
function byContent(
  column: number,
  field: Exclude<Field, "value">,
  cells: readonly SheetCell[],
  words: ColumnWords,
): Column {
  if (field === "unit") {
    const units = cells.filter(({ text }) => printedUnit(text, words.units) !== undefined).length;
    if (units * 2 < cells.length) return { column, field: vote(cells, words) === "place" ? "place" : "unit" };
  }
  if (field === "indicator" || field === "category") {
    const voted = vote(cells, words);
    if (voted === "period" && field === "indicator") return asColumn(column, voted, cells);
    if (voted === "place" || (field === "category" && voted === "indicator")) return { column, field: voted };
  }
  // 年份 or 地区 in the corner may head the columns, and not what stands below it.
  const times = (cell: SheetCell) => isYear(cell) || isTime(cell, words) || cell.kind === "number";
  if (field === "place" || (field === "period" && cells.filter(times).length * 2 < cells.length)) {
    const voted = vote(cells, words);
    if (voted === "indicator" || (field === "period" && voted === "place")) return { column, field: voted };
  }
  return asColumn(column, field, cells);
}

/** Whether cells count days as spreadsheets do, or are dates. */
function areDates(cells: readonly SheetCell[]): boolean {
  return (
    cells.length > 0 &&
    cells.every(
      ({ kind, text }) =>
        kind === "date" ||
        (/^\d{5}(?:\.0)?$/.test(text) && Number(text) >= 36526 && Number(text) <= 73050) ||
        (text.length === 10 && readPeriod(text)?.frequency === "day"),
    )
  );
}

/** Names beside area codes, or of a table that says it is of places, are places where none is an indicator. */
function isPlaceColumn(
  { column, field }: Column,
  columns: readonly Column[],
  hasCodes: boolean,
  sample: readonly { readonly cells: readonly (SheetCell | undefined)[] }[],
  { label, ofPlaces }: ColumnWords,
): boolean {
  if (field !== "text" && field !== "indicator") return false;
  if (!hasCodes && !ofPlaces) return false;
  if (columns.some((one) => one.field === "place")) return false;
  const first = columns.find((one) => one.field === field);
  return (
    first?.column === column &&
    !sample.some(({ cells }) => label(cells[column]?.text ?? "").named !== undefined)
  );
}
