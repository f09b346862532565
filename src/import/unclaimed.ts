import type { Message } from "../issue.js";
import type { Span, Unclaimed } from "./draft/draft.js";
import { type Source, spanOf } from "./source/source.js";
import { isDigit } from "./table/read-year.js";

/** Why a number outside the tables is in no field, where nothing else says it. */
export const inText: Message = {
  "zh-Hans": "在正文中，未读作目标",
  en: "It stands in the text, and was not read as a target",
};

/** A stretch of the text, and why its numbers are in no field. */
export interface Unread extends Span {
  readonly reason: Message;
}

/**
 * The numbers of a text of which `used` has no 1 at their places: each run of digits, with the points and commas between them,
 * cut where a part of it was used. The reasons are given for stretches in the order of the text; what lies in none is `otherwise`.
 */
export function unclaimedNumbers(
  source: Source,
  used: Uint8Array,
  unread: readonly Unread[],
  otherwise: Message,
): readonly Unclaimed[] {
  const { raw, text } = source;
  const isOpen = (at: number) => used[at] === 0 && isDigit(raw.charCodeAt(at));
  const found: Unclaimed[] = [];
  let next = 0;
  for (let at = 0; at < raw.length; at++) {
    if (!isOpen(at)) continue;
    let end = at + 1;
    // A digit that the page raises is of another number.
    const isPlain = isDigit(text.charCodeAt(at));
    while (
      (isOpen(end) && isDigit(text.charCodeAt(end)) === isPlain) ||
      (isPoint(raw.charCodeAt(end)) && used[end] === 0 && isOpen(end + 1))
    )
      end++;
    while (next < unread.length && (unread[next]?.end ?? 0) <= at) next++;
    const place = unread[next];
    const reason = place !== undefined && place.start <= at ? place.reason : otherwise;
    found.push({ raw: raw.slice(at, end), ...spanOf(source, { start: at, end }), reason });
    at = end - 1;
  }
  return found;
}

/** The numbers in words, 三百件 or 翻一番, of which nothing was used. */
export function unclaimedWords(
  source: Source,
  used: Uint8Array,
  inWords: readonly Unread[],
): readonly Unclaimed[] {
  return inWords.flatMap(({ start, end, reason }) =>
    used.subarray(start, end).includes(1)
      ? []
      : [{ raw: source.raw.slice(start, end), ...spanOf(source, { start, end }), reason }],
  );
}

function isPoint(code: number): boolean {
  return code === 46 || code === 44;
}
