import { aimHeading, pastHeading } from "./words.js";

/** What a heading says of the sentences below it. */
export interface Heading {
  readonly end: number;
  /** 1 for 一、, 2 for （一）, 3 for 1. and for a line without a number. */
  readonly level: 1 | 2 | 3;
  readonly kind?: "aim" | "past";
}

const numbered =
  /^[\s#*]*(?:([一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]{1,3}[章节部])|(\([一二三四五六七八九十]{1,3}\))|(\d{1,2}[.、](?!\d)))\s*/u;
const longest = 30;

/** The heading at the start of a line or of a sentence; `undefined` for none. `end` is where the line or its blanks go on. */
export function headingAt(text: string, from: number, startsLine: boolean): Heading | undefined {
  const ahead = text.slice(from, from + 2 * longest);
  const number = numbered.exec(ahead);
  const rest = ahead.slice(number?.[0].length ?? 0);
  const lead = /^[\s#*]*/u.exec(rest)?.[0].length ?? 0;
  const blank = rest.slice(lead).search(/\s/u);
  const isCut = blank === -1 && ahead.length === 2 * longest;
  const printed = blank === -1 ? rest.slice(lead) : rest.slice(lead, lead + blank);
  if (isCut || printed.length < 2 || /[。,;:!?]/u.test(printed)) return undefined;
  const isLine = /^[^\S\n]*(?:\n|$)/u.test(rest.slice(lead + printed.length));
  if (printed.length > longest || /\d/u.test(printed)) return undefined;
  if (number === null && !(startsLine && isLine)) return undefined;
  const level = number?.[1] !== undefined ? 1 : number?.[2] !== undefined ? 2 : 3;
  const kind =
    pastHeading.test(printed) && !/目标$|^目标(?!.{0,9}完成情况)/u.test(printed)
      ? "past"
      : aimHeading.test(printed)
        ? "aim"
        : undefined;
  return { end: from + (number?.[0].length ?? 0) + lead + printed.length, level, ...(kind && { kind }) };
}
