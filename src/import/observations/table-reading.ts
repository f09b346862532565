import { meantPeriod } from "../../printed/meant-period.js";
import { statusOf } from "../../printed/status-words.js";
import { isKeyOf } from "../../value/closed-list.js";
import { valueStatuses } from "../../value/statuses.js";
import type { Block } from "./blocks.js";
import { type CellValue, cellValue } from "./cell-value.js";
import { type Column, columnsOf } from "./columns.js";
import type { Label, LabelReader, LabelWords } from "./label.js";
import { type LabelPeriod, labelPeriod } from "./label-period.js";
import { type PrintedUnit, printedUnit } from "./label-unit.js";
import type { Layout } from "./layouts/layout.js";
import { inOneLanguage, type Meaning, meaningOf, type Problem } from "./meaning.js";
import type { LabelPlace } from "./place-names.js";
import { type Around, resolve, type Sides, type Subject } from "./resolve.js";
import { isUnitMark } from "./row-kind.js";
import type { SheetRow } from "./sheet.js";
import type { SheetCell } from "./sheet-cell.js";
import { type Title, titleOf } from "./title.js";

/** A cell that was read: what it is of, and what stands in it. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell | undefined;
  readonly subject: Subject;
  readonly value: Exclude<CellValue, Problem>;
}

/** A cell that was not. */
export interface LeftCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
  readonly problem: Problem;
}

/** What a reading of a table tells of each cell. */
export interface Tell {
  readonly read: (cell: ReadCell) => void;
  readonly left: (cell: LeftCell) => void;
}

/** One table that is ready to be read in any layout. */
export interface Table {
  readonly block: Block;
  readonly columns: readonly Column[];
  readonly meanings: readonly (Meaning | undefined)[];
  readonly title: Title;
  readonly around: Around;
  /** 合计 is of other places as well: the plan's own is one of those in the table, or a wider one is. */
  readonly isWider: () => boolean;
}

/** Reads what stands above a table: its title, its unit, its header. */
export function tableOf(
  block: Block,
  words: LabelWords,
  label: LabelReader,
  before: Title | undefined,
): Table {
  const title = titleOf(block.titles, label, words.names, words.places, words.calendar);
  const { places } = words;
  const columns = columnsOf(block, { label, places, units: words.units, ofPlaces: title.ofPlaces });
  const unit = unitIn([...block.titles, ...block.units, ...block.header], words) ?? title.unit;
  const named = title.named ?? (block.titles.length === 0 ? before?.named : undefined);
  const period = title.period ?? (block.titles.length === 0 ? before?.period : undefined);
  const place = title.place ?? (block.titles.length === 0 ? before?.place : undefined);
  return {
    block,
    columns,
    meanings: columns.map((one) =>
      one.field === "value" ? meaningOf(one.stack.map(label), words, "header-unclear") : undefined,
    ),
    title,
    isWider: onFirstCall(() => isWider(block, columns, words)),
    around: {
      ...(named !== undefined && { named }),
      ...(period !== undefined && { period }),
      ...(place !== undefined && { place }),
      ...(unit !== undefined && { unit }),
      ...(title.flow !== undefined && { flow: title.flow }),
    },
  };
}

function onFirstCall(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

function isWider(block: Block, columns: readonly Column[], { places }: LabelWords): boolean {
  const own = columns.filter(({ field }) => field === "place");
  return block.body.some(({ row }) =>
    own.some(({ column }) => {
      const place = places(row.cells[column]?.text ?? "", true);
      return (
        place !== undefined && ("byName" in place || ("none" in place && place.none === "total-elsewhere"))
      );
    }),
  );
}

/** The unit that a line above the rows names. */
function unitIn(rows: readonly SheetRow[], { units }: LabelWords): PrintedUnit | undefined {
  for (const { filled, cells } of rows) {
    for (const column of filled) {
      const text = cells[column]?.text ?? "";
      if (isUnitMark(text)) return printedUnit(text.replace(/^\(|\)$/gu, ""), units) ?? "unknown";
    }
  }
  return undefined;
}

/** Reads the rows of a table in one layout; `most` says about how many cells of them. */
export function readTable(
  table: Table,
  layout: Layout,
  words: LabelWords,
  label: LabelReader,
  options: Pick<Sides, "isFixed" | "year">,
  tell: Tell,
  most = Number.POSITIVE_INFINITY,
): void {
  const sides: Sides = { names: words.names, calendar: words.calendar, layout, ...options };
  const hasHeader = table.block.header.length > 0;
  let around = table.around;
  let count = 0;
  for (const { row, kind } of table.block.body) {
    if (kind === "line") around = withLine(around, table.around, row, words, label);
    else if (kind === "unit") around = { ...around, unit: unitIn([row], words) ?? "unknown" };
    else {
      if (count > most) return;
      readRow(row, around);
    }
  }

  function readRow(row: SheetRow, above: Around): void {
    const { meaning, around: own, left } = rowMeaning(row, table.columns, above, words, label, table.isWider);
    for (const one of left) tell.left(one);
    const hasValue = table.columns.some(
      ({ field, column }) => field === "value" && row.cells[column] !== undefined,
    );
    // A row for one value says that it is missing; a row of words says nothing.
    const isOneValue = meaning.time !== undefined && meaning.named !== undefined;
    let index = 0;
    let next = 0;
    for (const one of table.columns) {
      const across = table.meanings[index++];
      if (count++ > most) return;
      next = leaveBetween(row, next, one.column);
      if (one.field !== "value" || across === undefined || !(hasValue || isOneValue)) continue;
      const cell = row.cells[one.column];
      const isHeadless = hasHeader && one.stack.length === 0;
      if (cell === undefined && (isHeadless || one.stack.length === 0)) continue;
      const subject = isHeadless
        ? ({ reason: "header-absent" } as const)
        : resolve(meaning, across, own, sides);
      tellOf(row.index, one.column, cell, subject);
    }
    leaveBetween(row, next, Number.POSITIVE_INFINITY);
  }

  /** What stands in columns that the table does not have, as far as a column. */
  function leaveBetween({ index, filled, cells }: SheetRow, from: number, column: number): number {
    let at = from;
    for (; at < filled.length && (filled[at] ?? 0) <= column; at++) {
      const own = filled[at] ?? 0;
      const cell = cells[own];
      if (own < column && cell !== undefined) {
        tell.left({ row: index, column: own, cell, problem: { reason: "header-absent" } });
      }
    }
    return at;
  }

  function tellOf(
    row: number,
    column: number,
    cell: SheetCell | undefined,
    subject: Subject | Problem,
  ): void {
    if ("reason" in subject) {
      if (cell !== undefined) tell.left({ row, column, cell, problem: subject });
      return;
    }
    const value = cellValue(cell);
    if ("reason" in value) {
      if (cell !== undefined) tell.left({ row, column, cell, problem: value });
    } else tell.read({ row, column, cell, subject, value });
  }
}

/** A line between rows speaks for those below it: an indicator, a place, a time, or the name of a group. */
function withLine(
  around: Around,
  table: Around,
  row: SheetRow,
  words: LabelWords,
  label: LabelReader,
): Around {
  const text = row.cells[row.filled[0] ?? 0]?.text ?? "";
  const said = label(text);
  if (said.rest !== "" && !/\p{Script=Han}/u.test(text) && around.section !== undefined) return around;
  const place = said.named === undefined ? words.places(text, false) : undefined;
  if (said.named !== undefined) {
    return { ...around, named: said.named, section: text, ...(said.unit && { unit: said.unit }) };
  }
  if (place !== undefined && (place.sure || "whole" in place)) return { ...around, place };
  if (said.time !== undefined && "period" in said.time && said.rest === "") {
    return { ...around, period: said.time.period };
  }
  const { named: _, place: __, ...rest } = around;
  return {
    ...rest,
    ...(table.named !== undefined && { named: table.named }),
    ...(table.place !== undefined && { place: table.place }),
    section: said.name ?? text,
    ...(said.unit && { unit: said.unit }),
  };
}

/** What the labels of a row say, and the cells among them that say nothing. */
function rowMeaning(
  row: SheetRow,
  columns: readonly Column[],
  above: Around,
  words: LabelWords,
  label: LabelReader,
  ofWider: () => boolean,
): { readonly meaning: Meaning; readonly around: Around; readonly left: readonly LeftCell[] } {
  const left: LeftCell[] = [];
  const texts: Label[] = [];
  const placed: string[] = [];
  let own: Meaning = {};
  let around = above;
  let problem: Problem | undefined;
  for (const { column, field, ...more } of columns) {
    if (field === "value") continue;
    const cell = row.cells[column];
    if (cell === undefined) {
      if (field === "indicator" || field === "place" || field === "period")
        problem ??= { reason: "label-absent" };
      continue;
    }
    const { text } = cell;
    if (field === "indicator" || field === "text") texts.push(label(text));
    else if (field === "place") placed.push(text);
    else if (field === "period") own = { ...own, ...periodOf(cell, "dates" in more, own, words) };
    else if (field === "unit") own = { ...own, unit: printedUnit(text, words.units) ?? "unknown" };
    else if (field === "category") around = { ...around, category: text };
    else if (field === "status") {
      const status = isKeyOf(valueStatuses, text.toUpperCase()) ? text.toUpperCase() : statusOf(text);
      if (isKeyOf(valueStatuses, status)) own = { ...own, status };
      else if (text.toUpperCase() !== "M")
        left.push({ row: row.index, column, cell, problem: { reason: "remark" } });
    } else if (field === "remark") {
      const status = statusOf(text);
      if (status === undefined) left.push({ row: row.index, column, cell, problem: { reason: "remark" } });
      else own = { ...own, status };
    }
  }
  if (placed.length > 0) {
    const read = placeOf(placed, words);
    const isTotal = read !== undefined && "whole" in read && !read.sure;
    const place: LabelPlace | undefined =
      isTotal && ofWider() ? { none: "total-elsewhere", sure: false } : read;
    own = place === undefined ? { ...own, problem: { reason: "place-unknown" } } : { ...own, place };
    if (problem?.reason === "label-absent" && columns.filter(({ field }) => field === "place").length > 1)
      problem = undefined;
  }
  const said = meaningOf(texts, words, "label-unclear");
  const meaning: Meaning = { ...own, ...said, ...(own.unit !== undefined && { unit: own.unit }) };
  const found = said.problem ?? own.problem ?? problem;
  return { meaning: found === undefined ? meaning : { ...meaning, problem: found }, around, left };
}

/** The innermost place of a row: 广西 and 南宁市; of two languages the first. */
function placeOf(texts: readonly string[], { places }: LabelWords): Meaning["place"] {
  const read = inOneLanguage(texts.map((text) => ({ text, rest: text })))
    .map(({ text }) => places(text, true))
    .filter((one) => one !== undefined);
  const inner = read.at(-1);
  return inner !== undefined && "whole" in inner && !inner.sure ? (read.at(-2) ?? inner) : inner;
}

/** A time beside the values; a column of dates may count days as spreadsheets do. */
function periodOf(cell: SheetCell, areDates: boolean, before: Meaning, words: LabelWords): Partial<Meaning> {
  const time = timeOf(cell, areDates, words);
  if (time === undefined || "unclear" in time) return { problem: { reason: "period-unclear" } };
  if ("part" in time) return { part: { words: time.part, ...(time.atEnd && { atEnd: true }) } };
  return before.time === undefined ? { time } : { problem: { reason: "period-twice" } };
}

function timeOf(
  { text, kind }: SheetCell,
  areDates: boolean,
  { calendar }: LabelWords,
): LabelPeriod | undefined {
  if (kind === "date") return { period: text };
  if (!/^\d{5,8}(?:\.0)?$|^\d{4}\.\d{1,2}$/.test(text)) return labelPeriod(text, calendar);
  return areDates || !/^\d{5}/.test(text) || text.length > 5 ? dayOrMonth(text) : undefined;
}

function dayOrMonth(text: string): LabelPeriod | undefined {
  const meant = meantPeriod(text);
  return meant !== undefined && "period" in meant ? { period: meant.period } : undefined;
}
