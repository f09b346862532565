import { cellValue } from "./cell-value.js";
import type { LabelReader, LabelWords } from "./label.js";
import type { Layout } from "./layouts/layout.js";
import type { Meaning, Problem } from "./meaning.js";
import { resolve } from "./resolve.js";
import { rowMeaning } from "./row-meaning.js";
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
    const {
      meaning,
      around: said,
      left,
      text = "",
    } = rowMeaning(row, table.columns, above, words, label, table.isWider);
    const own = parent === undefined ? said : { ...said, wholes: [parent, ...(said.wholes ?? [])] };
    if (text !== "" && !(marked.test(text) || isPart(meaning, parent))) parent = bareName(text);
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

const marked = /^(?:其\s?中|#)/u;

function bareName(text: string): string {
  return text.replace(/\([^()]{0,40}\)$/u, "").trim();
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
