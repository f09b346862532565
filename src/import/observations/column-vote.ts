import { areaCode } from "./area-code.js";
import type { Field } from "./header-words.js";
import type { LabelReader } from "./label.js";
import { printedUnit } from "./label-unit.js";
import type { PlaceReader } from "./place-names.js";
import { isNumber, isYear } from "./row-kind.js";
import type { SheetCell } from "./sheet-cell.js";

/** What columns are read with. */
export interface ColumnWords {
  readonly label: LabelReader;
  readonly places: PlaceReader;
  readonly units: Parameters<typeof printedUnit>[1];
  /** The title says that the table is of places. */
  readonly ofPlaces: boolean;
}

/** What most cells of a column without a header are. */
export function vote(
  cells: readonly SheetCell[],
  words: ColumnWords,
): Exclude<Field, "value"> | "text" | "value" {
  if (cells.length === 0) return "text";
  const most = (holds: (cell: SheetCell, index: number) => boolean) =>
    cells.filter(holds).length * 5 >= cells.length * 4;
  const isNumbered = most(
    ({ text }, index) => Number.parseInt(text, 10) === index + 1 && /^\d{1,4}[.、]?$/.test(text),
  );
  if (isNumbered && cells.length > 1) return "number";
  if (most((cell) => isYear(cell) || isTime(cell, words))) return "period";
  if (most(({ text }) => areaCode.test(text) && text.length === 6) && cells.length > 1) return "code";
  if (cells.filter(isNumber).length * 2 >= cells.length) return "value";
  const named = cells.filter(({ text }) => words.label(text).named !== undefined).length;
  const placed = cells.filter(({ text }) => words.places(text, false)?.sure === true).length;
  if (named > 0 && named >= placed) return "indicator";
  if (placed * 2 >= cells.length) return "place";
  if (most(({ text }) => printedUnit(text, words.units) !== undefined)) return "unit";
  return "text";
}

export function isTime({ text }: SheetCell, words: ColumnWords): boolean {
  const { time, rest, named, unit } = words.label(text);
  return time !== undefined && rest === "" && named === undefined && unit === undefined;
}
