import type { SheetRow } from "./sheet.js";

/** A row below a header: values, or a line that speaks for the rows below it. */
export interface BodyRow {
  readonly row: SheetRow;
  readonly kind: "data" | "line" | "unit";
}

/** One table of a sheet: what stands above it, its header, its rows, its notes. */
export interface Block {
  readonly titles: SheetRow[];
  readonly units: SheetRow[];
  readonly header: SheetRow[];
  readonly body: BodyRow[];
  readonly notes: SheetRow[];
}
