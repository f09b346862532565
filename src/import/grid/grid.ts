import type { Span } from "../draft/draft.js";

/** A cell of a table, at its place in the text; one that spans several rows or columns is one cell. */
export interface Cell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table: what stands at each row and column, blank or not; the rows may differ in length. */
export interface Grid extends Span {
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** A cell before it has a place: its text and how far it reaches. */
export interface LooseCell extends Span {
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}
