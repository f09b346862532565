import { keysOf } from "../../value/closed-list.js";
import type { Span, Unclaimed } from "../draft/draft.js";
import { isDigit } from "../table/read-year.js";
import { numbersInWords } from "./numbers-in-words.js";
import { reasons } from "./reasons.js";
import type { LeftOut } from "./statement.js";
import type { Token } from "./token.js";

const codes = keysOf(reasons);
const otherwise = { time: "time", amount: "no-statement", words: "unread" } as const;

/**
 * Every number of a text that no finding has: the digits of each time and each amount outside the spans that are claimed, and the
 * words of an amount without any, 三百件 or 翻一番, or 八成 among other words.
 */
export function unclaimedOf(
  source: string,
  folded: string,
  tokens: readonly Token[],
  claimed: readonly Span[],
  left: readonly LeftOut[],
): readonly Unclaimed[] {
  const taken = merged(claimed);
  // By place, because there may be as many as there are digits.
  const why = new Uint8Array(source.length);
  for (const { start, reason } of left) why[start] = codes.indexOf(reason) + 1;
  const found: Unclaimed[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token.kind === "mark") continue;
    const reason = codes[(why[token.start] ?? 0) - 1] ?? otherwise[token.kind];
    const numbers = token.kind === "words" ? numbersInWords(folded, token) : numbersIn(source, token);
    for (const { start, end } of numbers) {
      while ((taken[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
      const span = taken[at];
      if (span === undefined || span.start > start || span.end < end) {
        found.push({ raw: source.slice(start, end), start, end, reason: reasons[reason] });
      }
    }
  }
  return found;
}

function numbersIn(source: string, { kind, start: from, end: to }: Token): readonly Span[] {
  const numbers: Span[] = [];
  for (let start = firstDigit(source, from, to); start < to; ) {
    const end = digitsEnd(source, start, to);
    numbers.push({ start, end });
    start = firstDigit(source, end, to);
  }
  return numbers.length === 0 && kind === "amount" ? [{ start: from, end: to }] : numbers;
}

function firstDigit(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Where figures end: a mark within them belongs to them, one behind them does not. */
function digitsEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const isMark = ".,，．".includes(text.charAt(at)) && at + 1 < to && isDigit(text.charCodeAt(at + 1));
    if (!isMark && !isDigit(text.charCodeAt(at))) break;
    at++;
  }
  return at;
}

/** Spans in order, those that overlap as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
