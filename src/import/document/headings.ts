import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";

/** A heading of an outline. */
export interface Heading {
  /** 0 of 章, 1 of 节 and 一、, 2 of （一）, 3 of 1. */
  readonly level: number;
  readonly kind: "heading" | "box";
  readonly number: Span;
  readonly title: Span;
  /** Whether the document has 章 or 节 above its 一、 */
  readonly isNested: boolean;
}

const grammars: readonly (readonly [level: number, grammar: RegExp])[] = [
  [0, /^第[一二三四五六七八九十]{1,3}[章篇]/u],
  [1, /^第[一二三四五六七八九十]{1,3}节/u],
  [1, /^[一二三四五六七八九十]{1,3}、/u],
  [2, /^\([一二三四五六七八九十]{1,3}\)/u],
  [3, /^\d{1,2}[.、](?!\d)/u],
];
// 专栏一 is a number only where a blank or a colon ends it: 专栏一体化工程 is not.
const box = /^专栏(?: ?\d{1,2}| ?[一二三四五六七八九十]{1,3}(?=[ :]))?/u;
/** What a mark of a heading begins with: most lines begin with something else. */
const beginnings: ReadonlySet<string> = new Set("第一二三四五六七八九十(0123456789专");
const longest = 60;

/** The headings of a text outside its tables, in its order. A title ends with its line or its first full stop. */
export function* headingsOf({ text }: Source, tables: readonly Span[]): Generator<Heading> {
  let next = 0;
  let chapters = false;
  for (const at of starts(text)) {
    while (next < tables.length && (tables[next]?.end ?? 0) <= at) next++;
    const table = tables[next];
    if (table !== undefined && table.start <= at) continue;
    if (!beginnings.has(text.charAt(at))) continue;
    const words = text.slice(at, at + longest + 12);
    const found = grammars.map(([level, grammar]) => [level, grammar.exec(words)?.[0]] as const);
    const [level, mark] = found.find(([, one]) => one !== undefined) ?? [3, box.exec(words)?.[0]];
    if (mark === undefined) continue;
    const isBox = box.test(words);
    const behind = at + mark.length;
    // 专栏1：快保护工程.
    const title = titleAt(text, isBox && text.charAt(behind) === ":" ? behind + 1 : behind);
    if (title === undefined) continue;
    if (level === 0) chapters = true;
    const number = trimmed(text, { start: at, end: behind });
    const own = chapters && !isBox && level > 0 && !mark.startsWith("第") ? level + 1 : level;
    yield { level: own, kind: isBox ? "box" : "heading", number, title, isNested: chapters && level === 1 };
  }
}

/** Where a heading may begin: a line, or what follows a full stop in a text that was run together. */
function* starts(text: string): Generator<number> {
  let isStart = true;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "\n" || letter === "。") isStart = true;
    else if (letter !== " " && letter !== "\t" && letter !== "\r" && letter !== "\u00a0") {
      if (isStart) yield at;
      isStart = false;
    } else if (text.charAt(at + 1) === "(" || text.startsWith("专栏", at + 1)) isStart = true;
  }
}

function titleAt(text: string, from: number): Span | undefined {
  let end = from;
  while (end < text.length && end - from <= longest && !"\n。;:".includes(text.charAt(end))) {
    // In a text that was run together the next heading follows a blank.
    if (text.charAt(end) === " " && /^ \([一二三四五六七八九十]{1,3}\)/u.test(text.slice(end, end + 6)))
      break;
    end++;
  }
  const title = trimmed(text, { start: from, end });
  const length = title.end - title.start;
  return length > 1 && end - from <= longest ? title : undefined;
}
