import type { Span } from "../draft/draft.js";
import type { Column } from "./column.js";
import type { PrintedName } from "./read-name.js";

/** A row of a table of indicators: what stands under each of its columns. */
export interface TableRow {
  /** By column; absent where nothing stands. */
  readonly cells: readonly (Span | undefined)[];
  /** The group that it stands in, from a heading that spans the table. */
  readonly group?: Span;
  /** Its name, where that is not simply the cell of a column. */
  readonly name?: PrintedName;
  /** What the name may be in full, where it is printed in part. */
  readonly nameMaybe?: string;
  /** Cells that stand in one of several columns: blanks were lost. */
  readonly doubt?: { readonly columns: readonly number[]; readonly places: readonly Span[] };
}

/** A table of indicators with its head understood. */
export interface IndicatorTable extends Span {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}
