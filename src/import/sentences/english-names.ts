import type { Span } from "../draft/draft.js";
import { before, nameEnds } from "./english-patterns.js";

const leadingTime = /^\s*(?:by|in|from|until|through) [a-z0-9 -]{0,20}(?:19|20)\d\d,?\s/u;

/** The name that a stretch of an English sentence ends with: from its last clause on, without what leads up to it. */
export function englishName(text: string, from: number, to: number): Span | undefined {
  const words = text.slice(from, to);
  const time = leadingTime.exec(words.slice(0, 60))?.[0].length ?? 0;
  const cut = Math.max(
    time,

    ...[", ", "; ", ": ", " that ", "expects ", "expect ", " while "].map((one) => lastEnd(words, one)),
  );
  return trimmed(text, from + Math.max(0, cut), to);
}

/** The name behind a number, up to the time or the mark behind it. */
export function nameAfter(text: string, from: number, to: number, least: number): Span | undefined {
  const words = text.slice(from, to);
  const found = nameEnds.exec(words.slice(Math.max(0, least - from)));
  const end = found === null ? to : Math.max(0, least - from) + found.index + from;
  const of = /^\s*of\s+/u.exec(words);
  return trimmed(text, from + (of?.[0].length ?? 0), end);
}

function lastEnd(words: string, mark: string): number {
  const at = words.lastIndexOf(mark);
  return at === -1 ? -1 : at + mark.length;
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to];
  const lead = before.exec(text.slice(start, Math.min(end, start + 60)));
  start += lead?.[0].length ?? 0;
  while (end > start && /[\s,;:.]/u.test(text.charAt(end - 1))) end--;
  const letters = text.slice(start, end).replace(/[^a-z]/gu, "");
  return letters.length >= 4 && end - start <= 160 ? { start, end } : undefined;
}
