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

/**
 * Reads the head of a table from the lines of a text: headings that follow each other, a year and the word below it being
 * one. `undefined` where the lines are no head.
 */
export function lineHead(source: Source, lines: readonly Span[], from: number): LineHead | undefined {
  const headings: (readonly Span[])[] = [];
  let at = from;
  for (let line = lines[at]; line !== undefined && headings.length < 24; line = lines[at]) {
    const role = line.end - line.start > longest ? undefined : headingIn(source, line);
    if (role === undefined) break;
    const below = lines[at + 1];
    const under = below && below.end - below.start <= longest ? headingIn(source, below) : undefined;
    const isOne = role === "year" && below !== undefined && (under === "baseline" || under === "target");
    const isBare = isOne && !/\d{4}/u.test(source.text.slice(below.start, below.end));
    headings.push(isBare ? [line, below] : [line]);
    at += isBare ? 2 : 1;
  }
  const columns = withNames(headings.map((heading) => readColumn(source, heading)));
  const has = (...roles: Column["role"][]) => columns.some(({ role }) => roles.includes(role));
  const values = columns.filter(
    ({ role, year }) => role === "target" || role === "baseline" || year !== undefined,
  );
  const first = columns[0]?.role;
  const isFirst = first === "number" || first === "name" || first === "category";
  const isHead = columns.length >= 3 && isFirst && has("name", "number") && values.length > 0;
  if (!isHead) return undefined;
  return { columns: has("name") ? columns : withName(columns), lines: at - from };
}

/** A head whose heading of names was lost: they stand behind the numbers. */
function withName(columns: readonly Column[]): readonly Column[] {
  const at = columns.findIndex(({ role }) => role === "number") + 1;
  return [...columns.slice(0, at), { role: "name", heading: [], words: "" }, ...columns.slice(at)];
}
