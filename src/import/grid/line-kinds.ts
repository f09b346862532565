import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";
import { commitmentOf, tierOf } from "../table/closed-words.js";
import { readCell } from "../table/read-value.js";
import { unitAt } from "../table/unit-in-name.js";

/** What a line is that may be one cell of a table. */
export type LineKind = "number" | "gap" | "commitment" | "tier" | "unit" | "text";

/** A line of a text. */
export interface Line extends Span {
  /** It is the whole of a cell: a pipe parts it from the others. */
  readonly isCell?: true;
}

/** A line, and what it is by itself. */
export interface KnownLine extends Line {
  readonly kind: LineKind;
  /** It is a whole number alone: it may count the rows. */
  readonly count?: number;
}

/** The lines below the head of a table, each looked at when it is asked for; `undefined` behind the last that may be a cell. */
export type KnownLines = (at: number) => KnownLine | undefined;

/** So many lines from a place on, or as many as there are. */
export function linesFrom(lines: KnownLines, from: number, count: number): KnownLine[] {
  const found: KnownLine[] = [];
  for (let line = lines(from); line !== undefined && found.length < count; line = lines(from + found.length))
    found.push(line);
  return found;
}

/** Says what a line is. */
export function knownLine(source: Source, { start, end, isCell }: Line): KnownLine {
  const words = source.text.slice(start, Math.min(end, start + 100));
  const line = { start, end, ...(isCell && { isCell }) };
  if (commitmentOf(words) !== undefined) return { ...line, kind: "commitment" };
  if (tierOf(words) !== undefined) return { ...line, kind: "tier" };
  if (unitAt(source.text, line) !== undefined) return { ...line, kind: "unit" };
  const { kind } = readCell(source, line);
  if (kind === "gap") return { ...line, kind: "gap" };
  const isTorn = kind === "unread" && !/\p{L}/u.test(words);
  if (kind !== "number" && kind !== "several" && !isTorn) return { ...line, kind: "text" };
  return /^\d{1,6}$/u.test(words)
    ? { ...line, kind: "number", count: Number(words) }
    : { ...line, kind: "number" };
}
