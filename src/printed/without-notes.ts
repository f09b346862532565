import { withoutMarks } from "./printed-marks.js";
import type { PrintedValue } from "./printed-value.js";
import { statusOf, withoutStatus } from "./status-words.js";

/** A text without the notes around its number, and what they say. */
export interface WithoutNotes extends Pick<PrintedValue, "status" | "cumulative"> {
  readonly rest: string;
  readonly marks: readonly string[];
}

/** The brackets in which running totals are printed, in pairs. */
const totals = ["【】", "〔〕", "[]"];

/** Takes off the status in brackets or before the number, the marks of notes, and the brackets of a running total. */
export function withoutNotes(text: string): WithoutNotes {
  const marks: string[] = [];
  let status: WithoutNotes["status"];
  let cumulative: true | undefined;
  let rest = text;
  // Each may stand once, in any order: 【402】*（预计）.
  for (let turn = 0; turn < 4; turn++) {
    const before = rest;
    const bare = withoutMarks(rest);
    marks.push(...bare.marks);
    rest = bare.rest;
    const noted = status === undefined ? (withoutStatusNote(rest) ?? withoutStatus(rest)) : undefined;
    if (noted !== undefined) [rest, status] = [noted.rest, noted.status];
    const inner = cumulative === undefined ? withinTotal(rest) : undefined;
    if (inner !== undefined) [rest, cumulative] = [inner, true];
    if (rest === before) break;
  }
  return { rest, marks, ...(status && { status }), ...(cumulative && { cumulative }) };
}

/** 12.3(预计) without its note. */
function withoutStatusNote(text: string) {
  if (!text.endsWith(")")) return undefined;
  const at = text.lastIndexOf("(");
  const status = at < 1 ? undefined : statusOf(text.slice(at + 1, -1));
  return status === undefined ? undefined : { rest: text.slice(0, at).trim(), status };
}

/** What stands in the brackets of a running total, or behind 累计. */
function withinTotal(text: string): string | undefined {
  if (text.startsWith("累计")) return text.slice(2).trim();
  const isTotal = totals.some(([open, close]) => text.startsWith(open ?? "") && text.endsWith(close ?? ""));
  return isTotal && text.length > 2 ? text.slice(1, -1).trim() : undefined;
}
