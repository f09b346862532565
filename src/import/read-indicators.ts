import type { Message } from "../issue.js";
import type { DocumentHead } from "./document/read-head.js";
import { yearsOfTable } from "./document/term-years.js";
import type { Span } from "./draft/draft.js";
import type { IndicatorReading, Read } from "./draft/reading.js";
import { flatTables } from "./grid/flat-tables.js";
import { lineTables } from "./grid/line-tables.js";
import type { Document } from "./source/read-document.js";
import type { Source } from "./source/source.js";
import { captionOf, isPlanTable } from "./table/caption.js";
import type { PlanYears } from "./table/context.js";
import { findHead } from "./table/find-head.js";
import { infer, type KnownNames } from "./table/infer.js";
import { mergeRows } from "./table/merge-rows.js";
import { readTable } from "./table/read-table.js";
import { yearRead } from "./table/read-year.js";
import { settleRoles } from "./table/settle-roles.js";
import { sniffRoles } from "./table/sniff-roles.js";
import { tableNotes } from "./table/table-notes.js";
import type { IndicatorTable } from "./table/table-row.js";
import { tableRows } from "./table/table-rows.js";
import { unitAbove } from "./table/unit-above.js";
import type { Unread } from "./unclaimed.js";

/** The indicators of a document, and what of its tables was not read. */
export interface DocumentIndicators {
  readonly indicators: readonly IndicatorReading[];
  readonly baseYear?: Read<string>;
  readonly unread: readonly Unread[];
  /** The stretches of the text that are tables. */
  readonly tables: readonly Span[];
}

const inTable: Message = {
  "zh-Hans": "在指标表中，但不属于指标的任何一栏，或未能确定",
  en: "It stands in the table of indicators, in no field of an indicator, or in one that is not sure",
};

const elsewhere: Message = {
  "zh-Hans": "所在的表没有指标的目标",
  en: "It stands in a table that has no targets of indicators",
};

/** Reads the indicators of a document. */
export function readIndicators({ source, grids }: Document, head: DocumentHead): DocumentIndicators {
  const found: { readonly table: IndicatorTable; readonly caption?: Span }[] = [];
  const others: Span[] = [];
  for (const grid of grids) {
    const caption = captionOf(source, grid);
    const top = findHead(source, grid);
    const isPlan = head.title !== undefined || isPlanTable(source, caption, top);
    const years = yearsOfTable(source, caption, head.years);
    const columns = top && settleRoles(sniffRoles(source, grid, top), years, isPlan);
    if (top === undefined || columns === undefined || !isPlan || !isOfIndicators(columns)) {
      others.push({ start: grid.start, end: grid.end });
      continue;
    }
    const rows = tableRows(source, grid, top, columns);
    found.push({ table: { start: grid.start, end: grid.end, columns, rows }, ...(caption && { caption }) });
  }
  const covered = [...found.map(({ table }) => table), ...others].toSorted((a, b) => a.start - b.start);
  const plain = [...lineTables(source, covered, head.years)];
  for (const stretch of between([...covered, ...plain], source.text.length)) {
    for (const table of flatTables(source, stretch, head.years)) plain.push(table);
  }
  for (const table of plain) found.push({ table, ...captioned(source, table) });
  found.sort((a, b) => a.table.start - b.table.start);
  const names: KnownNames = new Map();
  const indicators = found.flatMap(({ table, caption }) =>
    // The title of the document names no table.
    read(source, table, caption?.start === head.title?.start ? undefined : caption, head.years, names),
  );
  const baseYear = sharedBase(found.map(({ table }) => table));
  const tables = [...found.map(({ table }) => table), ...others].map(({ start, end }) => ({ start, end }));
  return {
    indicators,
    ...(baseYear && { baseYear }),
    unread: [
      ...found.map(({ table: { start, end } }) => ({ start, end, reason: inTable })),
      ...others.map((place) => ({ ...place, reason: elsewhere })),
    ].toSorted((a, b) => a.start - b.start),
    tables: tables.toSorted((a, b) => a.start - b.start),
  };
}

/** The stretches of a text between some, which may overlap. */
function between(places: readonly Span[], length: number): readonly Span[] {
  const gaps: Span[] = [];
  let from = 0;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    if (start > from) gaps.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  return from < length ? [...gaps, { start: from, end: length }] : gaps;
}

function captioned(source: Source, table: Span) {
  const caption = captionOf(source, table);
  return caption === undefined ? {} : { caption };
}

function isOfIndicators(columns: IndicatorTable["columns"]): boolean {
  return columns.some(({ role }) => role === "name") && columns.some(({ role }) => role === "target");
}

function read(
  source: Source,
  table: IndicatorTable,
  caption: Span | undefined,
  years: PlanYears,
  names: KnownNames,
): readonly IndicatorReading[] {
  const own = yearsOfTable(source, caption, years);
  const base = own.base ?? sharedBase([table]);
  const last = lastYear(table.columns);
  const title = caption === undefined ? "指标表" : source.raw.slice(caption.start, caption.end).trim();
  const notes = tableNotes(source, table);
  const unit = unitAbove(source, caption, table);
  const context = {
    source,
    years: { ...own, ...(base && { base }), ...(last && { last }) },
    notes,
    ...(unit && { unit }),
    title,
  };
  const readings = mergeRows(readTable(table, context));
  const mayBeTotal = notes.brackets !== undefined && !readings.some(({ measure }) => measure !== undefined);
  return readings.map((reading) => infer(reading, names, mayBeTotal));
}

function lastYear(columns: IndicatorTable["columns"]): Read<string> | undefined {
  const years = columns.flatMap(({ role, year }) => (role === "target" && year ? [year] : []));
  const last = years.toSorted((a, b) => (a.year < b.year ? -1 : 1)).at(-1);
  return last && yearRead(last);
}

/** The year over the columns of baselines, where it is one. */
function sharedBase(tables: readonly IndicatorTable[]): Read<string> | undefined {
  const years = tables.flatMap(({ columns }) =>
    columns.flatMap(({ role, year }) => (role === "baseline" && year ? [year] : [])),
  );
  const [first] = years;
  return first !== undefined && years.every(({ year }) => year === first.year) ? yearRead(first) : undefined;
}
