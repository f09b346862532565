import { type KnownUnits, readAmountToken } from "./read-amount-token.js";
import { readTimeToken } from "./read-time-token.js";
import type { Token } from "./token.js";

const marks = new Set("。！？!?;,、:()[]【】〔〕《》\n");
const numeralStart = new Set("一二三四五六七八九十两百千翻");
const planStart = "规";
const monthStart = new Set("jfmasond");

/** What a token can begin with; of everything else there is nothing to ask. */
const beginnings: ReadonlySet<number> = new Set(
  ['0123456789.“"', planStart, ...marks, ...numeralStart, ...monthStart].flatMap((letters) =>
    Array.from(letters, (letter) => letter.charCodeAt(0)),
  ),
);

const lineEnd = 10;

/** A folded text as tokens, in one pass: every digit is in a time or in an amount, and all the rest is marks and words. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const units: KnownUnits = new Map();
  let words = 0;
  const close = (end: number): void => {
    if (end > words) tokens.push({ kind: "words", start: words, end });
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const token = beginnings.has(code) ? tokenAt(text, at, text.charAt(at), units) : undefined;
    if (token === undefined) {
      at++;
      continue;
    }
    close(Math.min(at, token.start));
    tokens.push(token);
    at = token.end;
    // Behind a second line end more of them say nothing: tables leave as many as they are long.
    if (code === lineEnd && text.charCodeAt(token.start - 1) === lineEnd) {
      while (text.charCodeAt(at) === lineEnd) at++;
      tokens[tokens.length - 1] = { ...token, end: at };
    }
    words = at;
  }
  close(text.length);
  return tokens;
}

function tokenAt(text: string, at: number, letter: string, units: KnownUnits): Token | undefined {
  const isDigit = letter >= "0" && letter <= "9" && letter !== "";
  if (isDigit) return readTimeToken(text, at) ?? digitsAt(text, at, units);
  if (marks.has(letter)) return { kind: "mark", start: at, end: at + 1, mark: letter };
  if (letter === "." && /^(?:\s|$)/u.test(text.slice(at + 1, at + 2))) {
    return isAbbreviation(text, at) ? undefined : { kind: "mark", start: at, end: at + 1, mark: "。" };
  }
  if (letter === planStart) return readTimeToken(text, at);
  if (letter === "十" || letter === "“" || letter === '"') {
    const time = readTimeToken(text, at);
    if (time !== undefined) return time;
  }
  if (numeralStart.has(letter)) return numeralAt(text, at, units);
  const isWordStart = monthStart.has(letter) && !/[a-z]/u.test(text.charAt(at - 1));
  return isWordStart ? readTimeToken(text, at) : undefined;
}

/** Digits right behind a letter go on its word, with no unit. */
function digitsAt(text: string, at: number, units: KnownUnits): Token | undefined {
  if (!/[a-z]/u.test(text.charAt(at - 1))) return readAmountToken(text, at, units);
  const length = /^\d+(?:\.\d+)?/u.exec(text.slice(at, at + 24))?.[0].length ?? 1;
  return { kind: "amount", start: at, end: at + length, inName: true };
}

function isAbbreviation(text: string, at: number): boolean {
  return /(?:^|[\s(])(?:no|nos|vs|approx|c|e\.g|i\.e|dr|mr|art)$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** Numerals are words of names too (一批, 三种): they count right behind a word that wants a number. */
function numeralAt(text: string, at: number, units: KnownUnits): Token | undefined {
  // 一批, 一支, 一个: some, not a number that anybody promises.
  if (/^一[^十百千万亿两番倍]/u.test(text.slice(at, at + 2))) return undefined;
  const left = text.slice(Math.max(0, at - 3), at);
  const isWanted = /(?:[到至超过破于达约增长高升降立成育设现施]|各|不足|近|累计)$/u.test(left);
  return isWanted || text.startsWith("百分之", at) || text.charAt(at) === "翻"
    ? readAmountToken(text, at, units)
    : undefined;
}
