import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";
import type { Column } from "./column.js";
import { namesJoined, readName } from "./read-name.js";
import { type CellReading, readCell } from "./read-value.js";
import type { TableRow } from "./table-row.js";

/**
 * Two indicators in one row, 城镇登记失业率/城镇调查失业率 with <4/<5.5, as two rows: only where the name has two parts and so has
 * each number. The first name may be cut short, 森林/草原火灾受害率: then what it is in full is a guess, and not taken.
 */
export function splitRow(source: Source, row: TableRow, columns: readonly Column[]): readonly TableRow[] {
  const column = columns.findLastIndex(({ role }) => role === "name");
  const nameCell = column === -1 ? undefined : row.cells[column];
  if (nameCell === undefined || !source.text.slice(nameCell.start, nameCell.end).includes("/")) return [row];
  const name = readName(source, nameCell);
  const names = namesJoined(source, name);
  if (names === undefined) return [row];
  const isValue = ({ role }: Column) => role === "target" || role === "baseline" || role === "increment";
  const values = columns.flatMap((column, at) => (isValue(column) ? [at] : []));
  const read = new Map<number, CellReading>();
  for (const at of values) {
    const cell = row.cells[at];
    if (cell !== undefined) read.set(at, readCell(source, cell));
  }
  const found = [...read.values()].filter((one) => one.kind !== "gap");
  if (found.length === 0 || !found.every((one) => one.kind === "several" && one.numbers.length === 2))
    return [row];
  const half = (which: 0 | 1): readonly (Span | undefined)[] =>
    row.cells.map((cell, at) => {
      const one = read.get(at);
      return one?.kind === "several" ? one.numbers[which] : cell;
    });
  const [first, second] = names;
  const cut = fullName(source, first, second);
  return [
    { ...row, cells: half(0), name: { ...name, ...first }, ...(cut !== undefined && { nameMaybe: cut }) },
    { ...row, cells: half(1), name: { ...name, ...second } },
  ];
}

/** The first of two names in full, where it leaves out what the second has too. */
function fullName({ raw }: Source, first: Span, second: Span): string | undefined {
  const [short, long] = [raw.slice(first.start, first.end), raw.slice(second.start, second.end)];
  const isWhole = short.length >= long.length - 1 || short.at(-1) === long.at(-1);
  return isWhole ? undefined : short + long.slice(short.length);
}
