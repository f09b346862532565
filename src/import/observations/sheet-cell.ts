import { foldPrint } from "../../printed/fold-print.js";
import { decimalText, readDecimal } from "../../value/decimal.js";

/** A cell of a sheet that is not blank: what stands there, and the same in plain characters. */
export interface SheetCell {
  /** As it was given; of a number or a date, as text. */
  readonly raw: string;
  /** In plain characters. */
  readonly text: string;
  readonly kind: "text" | "number" | "date" | "other";
}

/** Reads what a spreadsheet reader gave for a cell; `undefined` for a blank one. */
export type CellReader = (cell: unknown) => SheetCell | undefined;

const plain = /^[!-~]{1,60}$/;

/** Makes a reader that folds each text once: labels stand in a sheet again and again. */
export function cellReader(): CellReader {
  const known = new Map<string, SheetCell | undefined>();
  return (cell) => {
    if (cell === null || cell === undefined) return undefined;
    if (typeof cell === "string") {
      if (plain.test(cell)) return { raw: cell, text: cell, kind: "text" };
      if (known.has(cell)) return known.get(cell);
      const text = foldPrint(cell);
      const read: SheetCell | undefined = text === "" ? undefined : { raw: cell, text, kind: "text" };
      if (known.size < 50_000) known.set(cell, read);
      return read;
    }
    if (typeof cell === "number" || typeof cell === "bigint") return numberCell(cell);
    if (cell instanceof Date) return dateCell(cell);
    const raw = typeof cell === "boolean" ? String(cell) : "";
    return { raw, text: raw, kind: "other" };
  };
}

function numberCell(cell: number | bigint): SheetCell {
  const written = String(cell);
  const exact = written.includes("e") ? readDecimal(cell) : undefined;
  const text = exact === undefined ? written : decimalText(exact);
  return { raw: written, text, kind: Number.isFinite(Number(cell)) ? "number" : "other" };
}

/** The day of a date; spreadsheet readers give it in UTC. */
function dateCell(cell: Date): SheetCell {
  const time = Date.prototype.getTime.call(cell);
  if (!Number.isFinite(time)) return { raw: "", text: "", kind: "other" };
  const raw = new Date(time).toISOString();
  return { raw, text: raw.slice(0, 10), kind: /^\d{4}-/.test(raw) ? "date" : "other" };
}
