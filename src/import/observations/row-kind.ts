import { missingReasonOf } from "../../printed/missing-marks.js";
import { printedNumber } from "../../printed/printed-number.js";
import type { LabelReader } from "./label.js";
import type { PlaceReader } from "./place-names.js";
import type { SheetRow } from "./sheet.js";
import type { SheetCell } from "./sheet-cell.js";

/** What a row is: nothing, one text across, the unit of what stands below, a header, its columns numbered, values, a note. */
export type RowKind = "blank" | "line" | "unit" | "header" | "numbering" | "data" | "note";

/** What stood above a row in its table. */
export interface Above {
  readonly header: boolean;
  readonly data: boolean;
  readonly note: boolean;
}

const noteStart =
  /^(?:注|备注|说明|附注|注释|资料来源|数据来源|来源|notes?|sources?|remarks?|data sources?)\s?\d{0,2}\s?(?::|\.|、|;|$)/iu;
const markStart = /^(?:[*※†‡①-⑳¹²³⁴-⁹]|[a-z]\)|\(?注\d)/iu;
const unitStart = /^[(（]?\s?(?:计量)?单\s?位\s?:|^\(?\s?units?\s?:/iu;
const yearText = /^(?:19|20)\d\d$/;
// 2023年*, 2023(预计): a year with a note.
const yearStart = /^(?:19|20)\d\d(?!\d)\s?[年*※(①-⑳]/u;
const plainNumber = /^[+-]?\d[\d,]{0,30}(?:\.\d{1,30})?%?$/;
// 1.234,5, 12 345, (12.3): figures, whether they can be read or not.
const figures = /^\(?[+-]?\d{1,15}(?:[.,' ]\d{1,15}){1,6}\)?%?$|^\(\d{1,15}\)$/;
const numberings = new Set(["甲", "乙", "丙", "丁", "戊", "栏次", "行次"]);

/** Whether a cell says what unit a table is in. */
export function isUnitMark(text: string): boolean {
  return text.length < 80 && unitStart.test(text);
}

/** Whether a cell is a year in figures, which may head a column or be a value. */
export function isYear(cell: SheetCell | undefined): boolean {
  return cell !== undefined && (cell.kind === "date" || yearText.test(cell.text));
}

/** Whether a cell holds a number that is no year. */
export function isNumber(cell: SheetCell | undefined): boolean {
  if (cell === undefined || cell.kind === "date" || yearText.test(cell.text)) return false;
  if (cell.kind === "number" || plainNumber.test(cell.text) || figures.test(cell.text)) return true;
  if (cell.text.length > 40 || !/^\D{0,6}\d/u.test(cell.text) || yearStart.test(cell.text)) return false;
  const read = printedNumber(cell.text);
  return "value" in read && read.basis === undefined;
}

function isPlainNumber(cell: SheetCell | undefined): boolean {
  return (
    cell !== undefined && cell.kind !== "date" && plainNumber.test(cell.text) && !yearText.test(cell.text)
  );
}

const mostSeen = 2000;

/** Says what a row is, from its cells and what stood above it. */
export function rowKind(row: SheetRow, above: Above, label: LabelReader, places: PlaceReader): RowKind {
  const { cells } = row;
  // The first columns tell what a very wide row is.
  const filled = row.filled.length > mostSeen ? row.filled.slice(0, mostSeen) : row.filled;
  const first = cells[filled[0] ?? 0];
  if (first === undefined) return "blank";
  // Most rows: numbers below others.
  if (above.data && filled.length > 1 && filled.some((column) => isPlainNumber(cells[column]))) return "data";
  const words = filled.filter((column) => !isUnitMark(cells[column]?.text ?? ""));
  const [only = 0] = words;
  // No row of values begins with the words that head a column.
  const { field, named } = label(cells[only]?.text ?? "");
  const isHeaded = field !== undefined && field !== "value" && named === undefined && words.length > 1;
  const isAlone = words.every((column) => cells[column]?.text === cells[only]?.text);
  if (noteStart.test(first.text) && !filled.some((column) => isNumber(cells[column]))) {
    if (isAlone || label(first.text).field === undefined) return "note";
  }
  if (isUnitLine(row)) return "unit";
  // A year alone at the left edge is of what stands below it, before a table has begun.
  const isTitle = !(above.header || above.data) && filled[0] === 0;
  if (isAlone && !isNumber(cells[only]) && (filled.length > 1 || isTitle || !isYear(first))) {
    const isMarked = markStart.test(first.text) || (above.note && /^\d{1,2}[.、)]/u.test(first.text));
    return isMarked && above.data ? "note" : "line";
  }
  if (isHeaded && (!above.data || isHeaderAgain(row, label))) return "header";
  if (isNumbering(row)) return above.data ? "data" : "numbering";
  if (filled.some((column) => isNumber(cells[column]))) return "data";
  if (filled.some((column) => isYear(cells[column])))
    return isYearHeader(row, above, label, places) ? "header" : "data";
  const hasMarks = filled.some(
    (column) => column > 0 && missingReasonOf(cells[column]?.text ?? "") !== undefined,
  );
  if (above.header && (hasMarks || isOfIndicator(row, label))) return "data";
  return above.data && !isHeaderAgain(row, label) ? "data" : "header";
}

/** 地理标志总量 | 196[1]: an indicator with figures beside it that are not read is no heading. */
function isOfIndicator({ filled, cells }: SheetRow, label: LabelReader): boolean {
  const [name = 0, ...others] = filled;
  if (label(cells[name]?.text ?? "").named === undefined) return false;
  return others.slice(0, 100).some((column) => {
    const text = cells[column]?.text ?? "";
    if (!/^\d/u.test(text)) return false;
    const { time, named, field } = label(text);
    return time === undefined && named === undefined && field === undefined;
  });
}

function isUnitLine({ filled, cells }: SheetRow): boolean {
  let marks = 0;
  for (const column of filled) {
    const text = cells[column]?.text ?? "";
    if (isUnitMark(text)) marks++;
    else if (!/^\(.{1,40}\)$/u.test(text)) return false;
  }
  return marks > 0;
}

/** 甲 乙 1 2 3: a row that numbers the columns. */
function isNumbering({ filled, cells }: SheetRow): boolean {
  let next = 1;
  for (const column of filled) {
    const text = cells[column]?.text ?? "";
    if (text === String(next)) next++;
    else if (next > 1 || !numberings.has(text)) return false;
  }
  return next > 2;
}

/** Whether years head the columns of a row, or are its values. */
function isYearHeader(row: SheetRow, above: Above, label: LabelReader, places: PlaceReader): boolean {
  const { filled, cells } = row;
  const texts = filled.filter((column) => !isYear(cells[column]));
  const [first] = texts;
  // Years alone, with nothing before them: the columns go on with other years.
  if (first === undefined)
    return (!above.header || (above.data && filled[0] !== 0)) && (filled[0] !== 0 || filled.length > 1);
  const { field, named } = label(cells[first]?.text ?? "");
  if (field !== undefined && field !== "value") return true;
  if (above.header || named !== undefined) return false;
  return places(cells[first]?.text ?? "", false)?.sure !== true;
}

/** Whether a row of words below values heads another table. */
function isHeaderAgain({ filled, cells }: SheetRow, label: LabelReader): boolean {
  let heads = 0;
  for (const column of filled.slice(0, 100)) {
    const { field, time, rest } = label(cells[column]?.text ?? "");
    if (field !== undefined || (time !== undefined && rest === "")) heads++;
  }
  return heads >= 2 || (heads === 1 && label(cells[filled[0] ?? 0]?.text ?? "").field !== undefined);
}
