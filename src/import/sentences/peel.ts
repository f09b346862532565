import type { Span } from "../draft/draft.js";
import type { TimeToken } from "./token.js";
import { peeled } from "./words.js";

/** The words that a number stands with. */
export interface NumberWords {
  /** The words that say what the number is, in the order of the text. */
  readonly said: readonly Span[];
  readonly time?: TimeToken;
  /** The time with which a change is compared: 比2020年. */
  readonly since?: TimeToken;
  /** 均, 都, 各: the number is that of each name. */
  readonly isEach?: boolean;
  readonly strives?: boolean;
}

/** What stands between a name and its number, read from the number back to the name. */
export interface Peeled extends NumberWords {
  /** Where the name ends. */
  readonly end: number;
  /** 由 or 从 stands before: the number is where a change starts. */
  readonly isFrom: boolean;
  /** 分别: the numbers belong to the names in turn. */
  readonly isShared: boolean;
  readonly strives: boolean;
}

/** The times of a clause by where they end. */
export type TimesByEnd = ReadonlyMap<number, TimeToken>;

const longest = 6;

/** Peels the words and times off the end of a stretch of text that stands before a number. */
export function peel(text: string, start: number, end: number, times: TimesByEnd): Peeled {
  const said: Span[] = [];
  let at = end;
  let [time, since]: (TimeToken | undefined)[] = [];
  let [isFrom, isShared, isEach, strives] = [false, false, false, false];
  let isOnBase = false;
  for (;;) {
    at = beforeBlanks(text, start, at);
    const found = times.get(at);
    const due = found !== undefined && found.start >= start ? found : undefined;
    if (due !== undefined) {
      const left = text.slice(Math.max(start, due.start - 4), due.start);
      const compared = /(?:对比|相比|相较于|较之|比|较|与|在|为|是|以)$/u.exec(left)?.[0];
      // 在2030年达到 says when, and 在2025年基础上 with what.
      if (compared !== undefined && (compared !== "在" || isOnBase)) {
        since ??= due;
        at = due.start - compared.length;
        continue;
      }
      if (time !== undefined) break;
      time = due;
      const lead = /(?:截至到|截止到|截至|截止|力争到|到|至|在|于|自|by |in )$/u.exec(left)?.[0] ?? "";
      // 提高到2025年的12件: that 到 goes with the verb.
      const isVerb = wordEnding(text, start, due.start, peeled.ofNumber) > 0;
      at = due.start - (isVerb ? 0 : lead.replace("力争", "").length);
      continue;
    }
    const least = lastTimeEnd(times, start, at);
    const number = wordEnding(text, least, at, peeled.ofNumber);
    const other = wordEnding(text, least, at, peeled.besides);
    if (number > 0 && number >= other) {
      said.unshift({ start: at - number, end: at });
      at -= number;
      if (text.startsWith("累计", at)) at -= planYears(text, start, at);
      continue;
    }
    const origin = /(?:的基础上|相比|基础上|相较|比|年底|年末|底|末)$/u.exec(
      text.slice(Math.max(start, at - 4), at),
    )?.[0];
    if (origin !== undefined && times.has(at - origin.length)) {
      isOnBase ||= origin.endsWith("基础上");
      at -= origin.length;
      continue;
    }
    if (other > 0) {
      const word = text.slice(at - other, at);
      isShared ||= word === "分别";
      isEach ||= /^[均都各]/u.test(word);
      strives ||= /力争|争取|力求/u.test(word);
      at -= other;
      continue;
    }
    if (/[由从]$/u.test(text.slice(Math.max(start, at - 1), at)) && !isFrom) {
      isFrom = true;
      at--;
      continue;
    }
    break;
  }
  return { end: at, said, isFrom, isShared, isEach, strives, ...(time && { time }), ...(since && { since }) };
}

/** How long the words for the years of a plan are that end at a place: 五年累计. */
function planYears(text: string, start: number, end: number): number {
  const left = text.slice(Math.max(start, end - 6), end);
  return /(?<![第十\d])(?:[五5]年|规划期)[内间来]?$/u.exec(left)?.[0].length ?? 0;
}

function beforeBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s“”"‘’]/u.test(text.charAt(at - 1))) at--;
  return at;
}

/** Where the time before a place ends, if it is near: words do not reach into it. */
function lastTimeEnd(times: TimesByEnd, start: number, at: number): number {
  for (let end = at; end > start && end > at - longest; end--) if (times.has(end)) return end;
  return start;
}

/** The length of the longest word of a list that ends at a place. */
function wordEnding(text: string, start: number, end: number, words: ReadonlySet<string>): number {
  for (let length = Math.min(longest, end - start); length > 0; length--) {
    if (words.has(text.slice(end - length, end))) return length;
  }
  return 0;
}
