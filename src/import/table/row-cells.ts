import type { Span } from "../draft/draft.js";
import type { Read } from "../draft/reading.js";
import { type Source, trimmed } from "../source/source.js";
import type { Column } from "./column.js";
import { isGap } from "./read-value.js";
import type { ColumnRole } from "./role-words.js";
import type { TableRow } from "./table-row.js";

/** The cells of a row by what their columns hold. */
export class RowCells {
  readonly #source: Source;
  readonly #row: TableRow;
  readonly #columns: readonly Column[];

  constructor(source: Source, row: TableRow, columns: readonly Column[]) {
    this.#source = source;
    this.#row = row;
    this.#columns = columns;
  }

  /** The cell of the first column of a role, unless it is blank or a dash. */
  cell(role: ColumnRole): Span | undefined {
    const at = this.#columns.findIndex((one) => one.role === role);
    const cell = at === -1 ? undefined : this.#row.cells[at];
    return cell === undefined || isGap(this.#source, cell) ? undefined : placeOf(cell);
  }

  /** What a cell prints, folded. */
  words({ start, end }: Span): string {
    return this.#source.text.slice(start, end);
  }

  /** A stretch of the text as it is printed. */
  printed({ start, end }: Span): Read<string> {
    return { value: this.#source.raw.slice(start, end), start, end };
  }

  /** The code that the cell of a role means. */
  coded<Code extends string>(
    role: ColumnRole,
    codeOf: (word: string) => Code | undefined,
  ): Read<Code> | undefined {
    const cell = this.cell(role);
    const value = cell && codeOf(this.words(cell));
    return cell && value && { value, ...cell };
  }

  /** What the cell of a role prints. */
  text(role: ColumnRole): Read<string> | undefined {
    const cell = this.cell(role);
    return cell && this.printed(cell);
  }

  /** The items of the cell of a role, with 、 between them. */
  list(role: ColumnRole): readonly Read<string>[] | undefined {
    const cell = this.cell(role);
    if (cell === undefined) return undefined;
    const items: Read<string>[] = [];
    let at = cell.start;
    for (const item of this.words(cell).split(/[、;,]/u)) {
      const span = trimmed(this.#source.text, { start: at, end: at + item.length });
      if (span.end > span.start) items.push(this.printed(span));
      at += item.length + 1;
    }
    return items;
  }
}

/** A place without what else is known of it. */
export function placeOf({ start, end }: Span): Span {
  return { start, end };
}
