import { possibleRange } from "../../series/possible-range.js";
import type { UnitText } from "../../value/unit.js";
import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";
import type { Column } from "./column.js";
import { isGap } from "./read-value.js";
import type { TableRow } from "./table-row.js";

const change = /[增减升降涨跌变差净]|提高|缩短|加快|change|growth|increase|decrease|reduction|balance|net/iu;

/**
 * Whether a number with a plus sign may be what is added to the baseline, +3 beside 82, or one with a minus sign what is taken off
 * it, -2 beside 5 %. Where the name speaks of a change, or the baseline has a sign too, it is a level like that one.
 */
export function mayBeChange(
  source: Source,
  cell: Span,
  {
    name,
    unit,
    row,
    columns,
  }: {
    readonly name: string;
    readonly unit: UnitText | undefined;
    readonly row: TableRow;
    readonly columns: readonly Column[];
  },
): boolean {
  const signs = canBeBelowZero(unit) ? plus : plusOrMinus;
  // A table with ids is data, as this library writes it: it says in words what is a change.
  const isData = columns.some(({ role }) => role === "id");
  if (isData || !startsWith(signs, source, cell) || change.test(name)) return false;
  const starts = row.cells.filter(
    (start): start is Span =>
      start !== undefined && columns[row.cells.indexOf(start)]?.role === "baseline" && !isGap(source, start),
  );
  return starts.length > 0 && starts.every((start) => !startsWith(plusOrMinus, source, start));
}

const plus = /^['=]?\+\d/u;
const plusOrMinus = /^['=]?[+\-−]\d/u;

/** Nothing that is counted or measured, and no share, is below zero: a minus sign takes something off it. */
function canBeBelowZero(unit: UnitText | undefined): boolean {
  return (
    possibleRange({ ...(unit && { unit }), measure: "point-in-time", regionRule: "sum" }).lower === undefined
  );
}

function startsWith(signs: RegExp, { text }: Source, cell: Span): boolean {
  const { start, end } = trimmed(text, cell);
  return signs.test(text.slice(start, Math.min(end, start + 4)));
}
