import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";
import type { Column } from "./column.js";
import { isGap } from "./read-value.js";
import type { TableRow } from "./table-row.js";

const change = /[增减升降涨跌变差净]|提高|缩短|加快|change|growth|increase|decrease|reduction|balance|net/iu;

/**
 * Whether a number with a plus sign may be what is added to the baseline, +3 beside 82. Where the name speaks of a change,
 * or the baseline has a sign too, it is a level like that one.
 */
export function mayBeChange(
  source: Source,
  cell: Span,
  {
    name,
    row,
    columns,
  }: { readonly name: string; readonly row: TableRow; readonly columns: readonly Column[] },
): boolean {
  if (!isSigned(source, cell) || change.test(name)) return false;
  const starts = row.cells.filter(
    (start): start is Span =>
      start !== undefined && columns[row.cells.indexOf(start)]?.role === "baseline" && !isGap(source, start),
  );
  return starts.length > 0 && starts.every((start) => !isSigned(source, start));
}

/** A minus sign is that of a level below zero as well. */
function isSigned({ text }: Source, cell: Span): boolean {
  const { start, end } = trimmed(text, cell);
  return /^['=]?\+\d/u.test(text.slice(start, Math.min(end, start + 4)));
}
