import type { Read } from "../draft/reading.js";
import type { Source } from "../source/source.js";
import type { TableNotes } from "./table-notes.js";
import type { PrintedUnit } from "./unit-in-name.js";

/** The years of a plan, as far as the document says them. */
export interface PlanYears {
  readonly start?: Read<string>;
  readonly end?: Read<string>;
  readonly base?: Read<string>;
  /** The last year that the columns of targets of a table print. */
  readonly last?: Read<string>;
}

/** What a table is read with: the text, what the document says of its years, and the notes around the table. */
export interface TableContext {
  readonly source: Source;
  readonly years: PlanYears;
  readonly notes: TableNotes;
  /** The unit that the table prints for all its numbers. */
  readonly unit?: PrintedUnit;
  /** The name of the table, for references. */
  readonly title: string;
}
