import type { Span } from "../draft/draft.js";

const longest = 1000;
const joints = /、|以及|和|及|与|,/gu;

/**
 * The names of a list of so many, where it divides into just so many: at the marks alone, or else at the marks and the words for
 * "and". `undefined` where it does not.
 */
export function listOfNames(
  text: string,
  from: number,
  to: number,
  count: number,
): readonly Span[] | undefined {
  if (to - from > longest) return undefined;
  const atMarks = split(text, from, to, /[、,]/gu);
  if (atMarks.length === count) return atMarks;
  const atAll = split(text, from, to, joints);
  return atAll.length === count ? atAll : undefined;
}

function split(text: string, from: number, to: number, at: RegExp): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  for (const found of text.slice(from, to).matchAll(at)) {
    if (insideBrackets(text, from, from + found.index)) continue;
    parts.push({ start, end: from + found.index });
    start = from + found.index + found[0].length;
  }
  parts.push({ start, end: to });
  return parts.filter((part) => part.end - part.start >= 2);
}

function insideBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
