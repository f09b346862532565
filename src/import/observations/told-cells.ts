import type { CellValue } from "./cell-value.js";
import type { Problem } from "./meaning.js";
import type { SheetCell } from "./sheet-cell.js";
import type { Subject } from "./subject.js";

/** A cell that was read: what it is of, and what stands in it. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell | undefined;
  readonly subject: Subject;
  /** A place of the table; blank for the plan's own. */
  readonly place: string;
  readonly value: Exclude<CellValue, Problem>;
}

/** A cell that was not. */
export interface LeftCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
  readonly problem: Problem;
}
