import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";
import { type Column, readColumn } from "../table/column.js";
import { headingIn } from "../table/find-head.js";
import { withNames } from "../table/with-names.js";

/** The head of a table that has one cell on each line: its columns, and how many lines it takes. */
export interface LineHead {
  readonly columns: readonly Column[];
  readonly lines: number;
}

const longest = 40;
const mostColumns = 24;

type LineRole = ReturnType<typeof headingIn> | "none";

/** A column of a head, and whether its heading has a second line. */
interface HeadColumn {
  readonly column: Column;
  readonly lines: 1 | 2;
}

/** Reads the heads of tables from the lines of a text. Each line may belong to the heads that begin at many lines: it is read once. */
export class LineHeads {
  readonly #source: Source;
  readonly #lines: readonly Span[];
  readonly #roles: LineRole[] = [];
  readonly #columns: HeadColumn[] = [];

  constructor(source: Source, lines: readonly Span[]) {
    this.#source = source;
    this.#lines = lines;
  }

  /**
   * The head that begins at a line: headings that follow each other, a year and the word below it being one. `undefined` where
   * the lines are no head.
   */
  at(from: number): LineHead | undefined {
    const headed: Column[] = [];
    let at = from;
    while (headed.length < mostColumns) {
      const found = this.#columnAt(at);
      if (found === undefined) break;
      if (headed.length === 0 && !mayBeFirst(found.column)) return undefined;
      headed.push(found.column);
      at += found.lines;
    }
    const columns = withNames(headed);
    const has = (...roles: Column["role"][]) => columns.some(({ role }) => roles.includes(role));
    const isValue = ({ role, year }: Column) =>
      role === "target" || role === "baseline" || year !== undefined;
    const isHead =
      columns.length >= 3 &&
      columns.slice(0, 1).some(isFirst) &&
      has("name", "number") &&
      columns.some(isValue);
    if (!isHead) return undefined;
    return { columns: has("name") ? columns : withName(columns), lines: at - from };
  }

  #columnAt(at: number): HeadColumn | undefined {
    const line = this.#lines[at];
    const role = this.#roleAt(at);
    if (line === undefined || role === undefined) return undefined;
    const known = this.#columns[at];
    if (known !== undefined) return known;
    const below = this.#lines[at + 1];
    const under = this.#roleAt(at + 1);
    const isOne = role === "year" && below !== undefined && (under === "baseline" || under === "target");
    const isBare = isOne && !/\d{4}/u.test(this.#source.text.slice(below.start, below.end));
    const column = readColumn(this.#source, isBare ? [line, below] : [line]);
    const found: HeadColumn = { column, lines: isBare ? 2 : 1 };
    this.#columns[at] = found;
    return found;
  }

  #roleAt(at: number): Exclude<LineRole, "none"> {
    const line = this.#lines[at];
    if (line === undefined || line.end - line.start > longest) return undefined;
    this.#roles[at] ??= headingIn(this.#source, line) ?? "none";
    const role = this.#roles[at];
    return role === "none" ? undefined : role;
  }
}

function isFirst({ role }: Column): boolean {
  return role === "number" || role === "name" || role === "category";
}

/** A column that is no first one by its heading may still turn out to be that of the names. */
function mayBeFirst(column: Column): boolean {
  return isFirst(column) || column.role === "unknown" || column.role === "measure";
}

/** A head whose heading of names was lost: they stand behind the numbers. */
function withName(columns: readonly Column[]): readonly Column[] {
  const at = columns.findIndex(({ role }) => role === "number") + 1;
  return [...columns.slice(0, at), { role: "name", heading: [], words: "" }, ...columns.slice(at)];
}
