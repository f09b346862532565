import { cellValue } from "./cell-value.js";
import type { LabelReader, LabelWords } from "./label.js";
import type { Layout } from "./layouts/layout.js";
import { type Meaning, type Problem, withoutUnit } from "./meaning.js";
import { resolve } from "./resolve.js";
import type { RowMeaning } from "./row-meaning.js";
import { rowReader } from "./row-reader.js";
import type { SheetRow } from "./sheet.js";
import type { SheetCell } from "./sheet-cell.js";
import type { Around, Sides, Subject } from "./subject.js";
import { type Table, unitIn } from "./table.js";
import type { LeftCell, ReadCell } from "./told-cells.js";

/** What a reading of a table tells of each cell. */
export interface Tell {
  readonly read: (cell: ReadCell) => void;
  readonly left: (cell: LeftCell) => void;
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
  const sides: Sides = {
    names: words.names,
    calendar: words.calendar,
    layout,
    times: new Map(),
    ...options,
  };
  const rows = rowReader(table.labels, words, label, table.isWider);
  const hasOpen = table.meanings.some((one) => one?.isOpen);
  const hasHeader = table.block.header.length > 0;
  let around = table.around;
  let parent: string | undefined;
  let count = 0;
  for (const { row, kind } of table.block.body) {
    if (kind === "line") around = withLine(around, table.around, row, words, label);
    else if (kind === "unit") around = { ...around, unit: unitIn([row], words) ?? "unknown" };
    else {
      if (count > most) return;
      readRow(row, around);
    }
  }

  /** The rows below 其中 are parts until another whole comes. */
  function isPart({ named, name }: Meaning, whole: string | undefined): boolean {
    return (
      named === undefined &&
      name !== undefined &&
      whole !== undefined &&
      words.names(whole + name) !== undefined
    );
  }

  function readRow(row: SheetRow, above: Around): void {
    const { said, place, subjects } = rows(row, above);
    const { meaning, text = "" } = said;
    const own = meaning.isOpen || hasOpen ? withWhole(said.around, parent) : said.around;
    if (text !== "" && !(marked.test(text) || isPart(meaning, parent))) parent = withoutUnit(text);
    for (const one of said.left) tell.left(one);
    const hasValue = hasValueIn(row, table);
    // A row for one value says that it is missing; a row of words says nothing.
    const isOneValue = meaning.time !== undefined && meaning.named !== undefined;
    let next = 0;
    for (let index = 0; index < table.columns.length; index++) {
      const one = table.columns[index];
      const across = table.meanings[index];
      if (one === undefined || count++ > most) return;
      next = leaveBetween(row, next, one.column);
      if (one.field !== "value" || across === undefined || !(hasValue || isOneValue)) continue;
      const cell = row.cells[one.column];
      if (cell === undefined && one.stack.length === 0) continue;
      let subject = subjects?.[index];
      if (subject === undefined) {
        const isHeadless = hasHeader && one.stack.length === 0;
        const down = across.place === undefined ? meaning : placedIn(said, place);
        subject = isHeadless ? headless : resolve(down, across, own, sides);
        // What is a part of a whole depends on the rows above, and of two places each row may name another.
        const isShared = !(meaning.isOpen || across.isOpen || (across.place && meaning.place));
        if (subjects !== undefined && isShared) subjects[index] = subject;
      }
      tellOf(row.index, one.column, cell, subject, place);
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
    place: string,
  ): void {
    if ("reason" in subject) {
      if (cell !== undefined) tell.left({ row, column, cell, problem: subject });
      return;
    }
    const value = cellValue(cell);
    if ("reason" in value) {
      if (cell !== undefined) tell.left({ row, column, cell, problem: value });
    } else tell.read({ row, column, cell, subject, place: subject.place ?? place, value });
  }
}

const headless: Problem = { reason: "header-absent" };

/** What the labels of a row say, with its own place. */
function placedIn({ meaning }: RowMeaning, place: string): Meaning {
  const isNamed = meaning.place !== undefined && "place" in meaning.place;
  return isNamed ? { ...meaning, place: { place, sure: false } } : meaning;
}

/** Whether anything stands in a column of values. */
function hasValueIn({ cells }: SheetRow, { columns }: Table): boolean {
  for (const { field, column } of columns) if (field === "value" && cells[column] !== undefined) return true;
  return false;
}

/** Rows may be parts of what the row above them names. */
function withWhole(around: Around, whole: string | undefined): Around {
  return whole === undefined ? around : { ...around, wholes: [whole, ...(around.wholes ?? [])] };
}

const marked = /^(?:其\s?中|#)/u;

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
