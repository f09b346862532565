import type { Span } from "../draft/draft.js";

/** A period of years, and where it is printed. */
export interface PrintedTerm extends Span {
  readonly first: string;
  readonly last: string;
  /** Where its years stand in figures. */
  readonly years?: readonly [Span, Span];
}

const numerals = "一二三四五六七八九";

/** 十五五, “十四五”, 第十四个五年规划 are five years each; (2021—2035年) says its years. */
export function termsIn(text: string, { start, end }: Span): readonly PrintedTerm[] {
  const found: PrintedTerm[] = [];
  const part = text.slice(start, end);
  for (const match of part.matchAll(/(?<!\d)((?:19|20)\d{2})年?[-—–－~至]{1,2}((?:19|20)\d{2})(?!\d)/gu)) {
    const [whole, first = "", last = ""] = match;
    const from = start + match.index;
    const to = from + whole.length;
    if (first > last) continue;
    found.push({
      first,
      last,
      start: from,
      end: to,
      years: [
        { start: from, end: from + 4 },
        { start: to - 4, end: to },
      ],
    });
  }
  for (const match of part.matchAll(/(?:第十([一二三四五六七八九])个五年|十([一二三四五六七八九])五)/gu)) {
    const number = numerals.indexOf(match[1] ?? match[2] ?? "") + 11;
    const first = 1951 + number * 5;
    const from = start + match.index;
    found.push({ first: String(first), last: String(first + 4), start: from, end: from + match[0].length });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
