import { meantPeriod } from "../../printed/meant-period.js";
import { statusOf } from "../../printed/status-words.js";
import { isKeyOf } from "../../value/closed-list.js";
import { valueStatuses } from "../../value/statuses.js";
import { areaCode } from "./area-code.js";
import type { Column, LabelColumn } from "./columns.js";
import type { Label, LabelReader, LabelWords } from "./label.js";
import { type LabelPeriod, labelPeriod } from "./label-period.js";
import { printedUnit } from "./label-unit.js";
import { inOneLanguage, type Meaning, meaningOf, type Problem } from "./meaning.js";
import type { LabelPlace } from "./place-names.js";
import { isNumber } from "./row-kind.js";
import type { SheetRow } from "./sheet.js";
import type { SheetCell } from "./sheet-cell.js";
import type { Around } from "./subject.js";
import type { LeftCell } from "./told-cells.js";

/** Columns whose cells are figures and no values. */
const figures: ReadonlySet<Column["field"]> = new Set(["number", "code", "period", "remark", "status"]);

/** A number among names is neither name nor value; nor is 12.34 among the numbers of the rows. */
export function isStray(cell: SheetCell, field: Column["field"]): boolean {
  if (field === "number" || field === "code") return cell.text.includes(".") && isNumber(cell);
  return !figures.has(field) && isNumber(cell) && !(field === "place" && areaCode.test(cell.text));
}

/** What the labels of a row say, and the cells among them that say nothing. */
export interface RowMeaning {
  readonly meaning: Meaning;
  readonly around: Around;
  readonly left: readonly LeftCell[];
  /** The first label that may name an indicator. */
  readonly text?: string;
  /** A label that is in no column of places names one. */
  readonly isPlacedByText?: true;
}

/** Reads the labels of a row; `place` is what its columns of places say together. */
export function rowMeaning(
  row: SheetRow,
  columns: readonly LabelColumn[],
  place: RowPlace,
  above: Around,
  words: LabelWords,
  label: LabelReader,
): RowMeaning {
  const left: LeftCell[] = [];
  const texts: Label[] = [];
  let own: Meaning = {};
  let around = above;
  let problem: Problem | undefined;
  for (const one of columns) {
    const { column, field } = one;
    const cell = row.cells[column];
    if (cell === undefined) {
      if (field === "indicator" || field === "place" || field === "period")
        problem ??= { reason: "label-absent" };
      continue;
    }
    const { text } = cell;
    if (isStray(cell, field)) {
      left.push({ row: row.index, column, cell, problem: { reason: "remark" } });
    }
    if (field === "indicator" || field === "text") texts.push(label(text));
    else if (field === "period") {
      const time = periodOf(cell, "dates" in one, own, words);
      if (time.problem !== undefined && isNumber(cell)) {
        left.push({ row: row.index, column, cell, problem: time.problem });
      }
      own = { ...own, ...time };
    } else if (field === "unit") own = { ...own, unit: printedUnit(text, words.units) ?? "unknown" };
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
  if (place !== "absent") {
    own = place === undefined ? { ...own, problem: { reason: "place-unknown" } } : { ...own, place };
    if (problem?.reason === "label-absent" && columns.filter(({ field }) => field === "place").length > 1)
      problem = undefined;
  }
  const said = meaningOf(texts, words, "label-unclear");
  const meaning: Meaning = { ...own, ...said, ...(own.unit !== undefined && { unit: own.unit }) };
  const found = said.problem ?? own.problem ?? problem;
  const [first] = texts;
  return {
    meaning: found === undefined ? meaning : { ...meaning, problem: found },
    around,
    left,
    ...(first !== undefined && { text: first.text }),
    ...(said.place !== undefined && { isPlacedByText: true }),
  };
}

/** What the columns of places say of a row: `undefined` where that is no place, `absent` where they are blank. */
export type RowPlace = LabelPlace | undefined | "absent";

/** The place of a row. `ofWider` tells whether 合计 is of other places as well. */
export function rowPlace(
  { cells }: SheetRow,
  columns: readonly LabelColumn[],
  words: LabelWords,
  ofWider: () => boolean,
): RowPlace {
  const placed: string[] = [];
  for (const { column, field } of columns) {
    const text = field === "place" ? cells[column]?.text : undefined;
    if (text !== undefined) placed.push(text);
  }
  if (placed.length === 0) return "absent";
  const read = placeOf(placed, words);
  const isTotal = read !== undefined && "whole" in read && !read.sure;
  return isTotal && ofWider() ? { none: "total-elsewhere", sure: false } : read;
}

/** The innermost place of a row: 广西 and 南宁市; of two languages the first. */
function placeOf(texts: readonly string[], { places }: LabelWords): LabelPlace | undefined {
  const [only, another] = texts;
  if (only !== undefined && another === undefined) return places(only, true);
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
  if (before.time === undefined || time.period.startsWith(before.time.period)) return { time };
  // A year beside one of its days says no more.
  return before.time.period.startsWith(time.period)
    ? {}
    : { problem: { reason: "period-twice", isWithin: true } };
}

function timeOf(
  { text, kind }: SheetCell,
  areDates: boolean,
  { calendar }: LabelWords,
): LabelPeriod | undefined {
  if (kind === "date") return { period: text };
  if (!/^\d{5}(?:\.0)?$|^\d{8}$/.test(text)) return labelPeriod(text, calendar);
  return areDates || text.length === 8 ? dayOrMonth(text) : undefined;
}

function dayOrMonth(text: string): LabelPeriod | undefined {
  const meant = meantPeriod(text);
  return meant !== undefined && "period" in meant ? { period: meant.period } : undefined;
}
