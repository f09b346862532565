import type { Read } from "../draft/reading.js";
import type { CellReading, NumberAt } from "./read-value.js";

/** The numbers of a cell, one or several: what a field that is left open may be. */
export function candidatesIn(read: CellReading): readonly Read<string>[] {
  return numbersIn(read).flatMap(({ read: number, start, end }) =>
    "value" in number ? [{ value: number.value, start, end }] : [],
  );
}

function numbersIn(read: CellReading): readonly NumberAt[] {
  if (read.kind === "number") return [read];
  if (read.kind === "several") return read.numbers;
  return read.kind === "unread" ? read.candidates : [];
}
