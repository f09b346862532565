import { printedNumber } from "../../printed/printed-number.js";
import type { ObservationStatus } from "../../series/observation.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { MissingReason } from "../../value/missing.js";
import type { UnitText } from "../../value/unit.js";
import type { Problem } from "./meaning.js";
import type { SheetCell } from "./sheet-cell.js";

/** What stands in a cell of values. */
export type CellValue =
  | {
      readonly value: DecimalText;
      readonly unit?: UnitText;
      readonly status?: ObservationStatus;
      readonly marks?: readonly string[];
      readonly cumulative?: true;
    }
  | { readonly missing: MissingReason }
  | Problem;

const plain = /^-?\d{1,30}(?:\.\d{1,30})?$/;

/** Reads a cell as a value; a comparator, a range or a growth word says that it is none. */
export function cellValue(cell: SheetCell | undefined): CellValue {
  if (cell === undefined) return { missing: "blank-cell" };
  if (plain.test(cell.text)) return { value: cell.text };
  if (cell.kind === "other") return { reason: cell.raw === "" ? "not-a-cell" : "no-number" };
  if (cell.kind === "date") return { reason: "no-number" };
  const read = printedNumber(cell.text);
  if ("unread" in read) {
    return (
      withoutNote(cell) ?? { reason: read.unread, ...(read.candidates && { candidates: read.candidates }) }
    );
  }
  if ("missing" in read) return read;
  if ("period" in read) return { reason: "no-number" };
  if ("lower" in read) return { reason: "range" };
  if (read.basis !== undefined) return { reason: "growth" };
  const { comparator, basis: _, ...value } = read;
  if (comparator !== undefined && comparator !== "attain")
    return { reason: "bound", candidates: [value.value] };
  return value;
}

/** 12.3[1] and 12.3（注1）: the number of a note stands behind the value. */
function withoutNote(cell: SheetCell): CellValue | undefined {
  const [, value, note] = /^(-?\d[\d,.]{0,30})\s?(?:\[注?(\d{1,2})\]|\(注\d{1,2}\))$/u.exec(cell.text) ?? [];
  if (value === undefined) return undefined;
  const read = printedNumber(value);
  return "value" in read && plain.test(read.value)
    ? { value: read.value, marks: [`[${note ?? "注"}]`] }
    : undefined;
}
