import { readUnit, type UnitText } from "../../value/unit.js";
import { readParts } from "../../value/unit-words.js";
import type { Read } from "../draft/reading.js";
import type { Source } from "../source/source.js";
import type { Column } from "./column.js";
import { unitBeside } from "./read-number.js";
import type { CellReading } from "./read-value.js";
import { placeOf } from "./row-cells.js";

/** The unit of a row, as far as its numbers go by it. */
export interface RowUnit {
  readonly unit?: UnitText | undefined;
  /** The row prints none: it stands over one of the columns, and another column may have another. */
  readonly isHeaded: boolean;
}

/**
 * The unit of a number where it is another than that of its row: printed beside it, its scale alone (2万 in a row of 件), or over
 * its column.
 */
export function unitOfNumber(
  source: Source,
  cell: Extract<CellReading, { readonly kind: "number" }>,
  column: Column,
  { unit, isHeaded }: RowUnit,
): Read<UnitText> | undefined {
  const place = { start: cell.start, end: cell.end };
  if (cell.read.unit !== undefined) return unitBeside(cell.read, place, unit);
  if (cell.scale !== undefined) {
    const { start, end } = cell.scale;
    const scaled = unit && withScale(unit, source.text.slice(start, end));
    return scaled === undefined || scaled === unit ? undefined : { value: scaled, start, end };
  }
  // A column of what is added may be in % beside a row of 件.
  const isOfColumn = isHeaded || column.role === "increment";
  if (!isOfColumn || column.unit === undefined || column.unit.unit === unit) return undefined;
  return { value: column.unit.unit, ...placeOf(column.unit) };
}

/** The unit with another scale: 件 and 万 make 万件. */
function withScale(unit: UnitText, scale: string): UnitText | undefined {
  const [above] = readParts(unit) ?? [];
  if (above === undefined) return undefined;
  const below = unit.indexOf("/");
  return readUnit(`${scale}${above.base}${below === -1 ? "" : unit.slice(below)}`)?.text;
}
