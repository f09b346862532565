import type { Block } from "./block.js";
import { type Column, columnsOf, type LabelColumn } from "./columns.js";
import type { LabelReader, LabelWords } from "./label.js";
import { type PrintedUnit, printedUnit } from "./label-unit.js";
import { type Meaning, meaningOf, withoutUnit } from "./meaning.js";
import { isUnitMark } from "./row-kind.js";
import type { SheetRow } from "./sheet.js";
import type { Around } from "./subject.js";
import { type Title, titleOf } from "./title.js";
import { withoutEnglish } from "./without-english.js";

/** One table that is ready to be read in any layout. */
export interface Table {
  readonly block: Block;
  readonly columns: readonly Column[];
  /** Those among them that say what a row is of. */
  readonly labels: readonly LabelColumn[];
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
  const wholes = block.titles.length === 0 ? (before?.wholes ?? []) : title.wholes;
  return {
    block,
    columns,
    labels: columns.filter((one): one is LabelColumn => one.field !== "value"),
    meanings: withTotals(columns, words, label),
    title,
    isWider: onFirstCall(() => isWider(block, columns, words)),
    around: {
      ...(named !== undefined && { named }),
      ...(period !== undefined && { period }),
      ...(place !== undefined && { place }),
      ...(unit !== undefined && { unit }),
      ...(title.flow !== undefined && { flow: title.flow }),
      ...(wholes.length > 0 && { wholes }),
    },
  };
}

/** What the header of each column of values says. Beside columns of places, that of 合计 is of the whole. */
function withTotals(
  columns: readonly Column[],
  words: LabelWords,
  label: LabelReader,
): readonly (Meaning | undefined)[] {
  const said = columns.map((one) =>
    one.field === "value" ? meaningOf(one.stack.map(label), words, "header-unclear") : undefined,
  );
  const meanings = withWholes(columns, said, label);
  const places = meanings.flatMap((one) => one?.place ?? []);
  if (!places.some((place) => "place" in place)) return meanings;
  const isOfOthers = places.some((place) => "byName" in place || "none" in place);
  return meanings.map((meaning, index) => {
    const column = columns[index];
    if (meaning === undefined || meaning.place !== undefined || column?.field !== "value") return meaning;
    const total = column.stack
      .map((text) => words.places(text, false))
      .find((place) => place && "whole" in place);
    if (total === undefined) return meaning;
    return { ...meaning, place: isOfOthers ? { none: "total-elsewhere", sure: false } : total };
  });
}

/** The parts of a total stand at its right: R&D人员全时当量, #研究人员. */
function withWholes(
  columns: readonly Column[],
  meanings: readonly (Meaning | undefined)[],
  label: LabelReader,
): readonly (Meaning | undefined)[] {
  // So many columns are no parts of a total.
  if (columns.length > mostColumns) return meanings;
  return meanings.map((meaning, index) => {
    if (!meaning?.isOpen) return meaning;
    const wholes: string[] = [];
    for (let left = index - 1; left >= Math.max(0, index - mostParts); left--) {
      const column = columns[left];
      if (column?.field !== "value" || column.stack.length === 0) continue;
      const names = column.stack
        .map((text) => label(text))
        .map(({ name, text }) => withoutUnit(name ?? text));
      wholes.push(names.join("").replace(/(?:合计|总计)$/u, ""));
    }
    const own = columns[index];
    const last = own?.field === "value" ? label(own.stack.at(-1) ?? "").name : undefined;
    return { ...meaning, wholes, ...(last !== undefined && { last }) };
  });
}

const mostParts = 8;
const mostColumns = 500;

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

/** 单位：万件 Unit: 10000 pieces. */
const saidAgain = / \(?units?\s?:/iu;

/** The unit that a line above the rows names. */
export function unitIn(rows: readonly SheetRow[], { units }: LabelWords): PrintedUnit | undefined {
  for (const { filled, cells } of rows) {
    for (const column of filled) {
      const text = cells[column]?.text ?? "";
      if (!isUnitMark(text)) continue;
      const bare = (one: string) => printedUnit(one.replace(/^\(|\)$/gu, ""), units);
      return bare(text) ?? bare(withoutEnglish(text.split(saidAgain)[0] ?? text)) ?? "unknown";
    }
  }
  return undefined;
}
