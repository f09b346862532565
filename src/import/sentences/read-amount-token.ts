import { leadingNumeral } from "../../printed/chinese-numeral.js";
import { comparatorWords } from "../../printed/comparator-words.js";
import { readUnit } from "../../value/unit.js";
import type { AmountToken } from "./token.js";

const figures = /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?/uy;
const within = /(?:有余|余|多|几)/uy;
const scale =
  /(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百|thousand(?![a-z])|million(?![a-z])|billion(?![a-z]))(?:余|多)?/uy;
const between = / ?(?:——|[-—~至到]| to ) ?/uy;
const words = /翻(?:一|两|兩|三)?番/uy;
const currency = /[$¥￥€£]$/u;
const numerals = /[一二三四五六七八九十两百千]/u;
const longestUnit = 20;
const behind = comparatorWords.behind;
const beginsBehind: ReadonlySet<number> = new Set(behind.map((word) => word.charCodeAt(0)));

/** Units that were looked for, so that each is read once a text. */
export type KnownUnits = Map<string, boolean>;

/** The amount whose number begins at a place of a folded text; `undefined` for none. */
export function readAmountToken(text: string, at: number, units: KnownUnits): AmountToken | undefined {
  const word = matchLength(words, text, at);
  if (word > 0) return { kind: "amount", start: at, end: withBehind(text, at + word), word: true };
  const first = numberAt(text, at, units);
  if (first === undefined) return undefined;
  const gap = matchLength(between, text, first.end);
  // 380件到2030年 is no range.
  const isTime = /^(?:19|20|21)\d\d ?年/u.test(text.slice(first.end + gap, first.end + gap + 6));
  const second = gap === 0 || isTime ? undefined : numberAt(text, first.end + gap, units);
  const joined = second !== undefined && !isFromTo(text, at, first.end, gap) ? second : first;
  const start = currency.test(text.slice(Math.max(0, at - 1), at)) ? at - 1 : at;
  const end = withBehind(text, joined.end);
  return joined.unit < joined.end
    ? { kind: "amount", start, end, unit: { start: joined.unit, end: joined.end } }
    : { kind: "amount", start, end };
}

/** 由6件到12件 names a start and an end, no range. */
function isFromTo(text: string, at: number, end: number, gap: number): boolean {
  if (/[a-z]/u.test(text.slice(end, end + gap))) return /from $/u.test(text.slice(Math.max(0, at - 5), at));
  return (
    /[到至]/u.test(text.slice(end, end + gap)) &&
    /[由从](?:[^,。;、]{0,9}的)?$/u.test(text.slice(Math.max(0, at - 12), at))
  );
}

interface NumberAt {
  readonly end: number;
  /** Where the unit begins; the end where there is none. */
  readonly unit: number;
}

function numberAt(text: string, at: number, units: KnownUnits): NumberAt | undefined {
  const digits = matchLength(figures, text, at) || numeralLength(text, at, units);
  if (digits === 0) return undefined;
  const number = at + digits;
  const blank = text.charAt(number) === " " ? 1 : 0;
  const more = matchLength(within, text, number + blank);
  const unit = unitLength(text, number + blank + more, units);
  if (unit > 0) return { end: number + blank + more + unit, unit: number + blank + more };
  const scaled = matchLength(scale, text, number + blank);
  if (scaled > 0) {
    const rest = number + blank + scaled;
    const counted = unitLength(text, rest, units);
    return { end: rest + counted, unit: number + blank };
  }
  return { end: number + (more > 0 ? blank + more : 0), unit: number + (more > 0 ? blank + more : 0) };
}

/** Chinese numerals count where a unit stands behind them, or 百分之 before. */
function numeralLength(text: string, at: number, units: KnownUnits): number {
  const isShare = text.startsWith("百分之", at);
  if (!isShare && !numerals.test(text.charAt(at))) return 0;
  const start = isShare ? at + 3 : at;
  const numeral = leadingNumeral(text.slice(start, start + 12))?.numeral ?? "";
  if (isShare) return numeral === "" ? 0 : 3 + numeral.length;
  for (let length = numeral.length; length > 0; length--) {
    const end = start + length;
    const more = matchLength(within, text, end);
    if (unitLength(text, end + more, units) > 0) return length;
  }
  return 0;
}

const endsUnit: ReadonlySet<number> = new Set(Array.from(",、;。()|\n", (mark) => mark.charCodeAt(0)));

/** The longest unit at a place. An English word is taken whole. */
function unitLength(text: string, at: number, units: KnownUnits): number {
  // No unit goes on over one of these.
  let most = 0;
  while (most < longestUnit && at + most < text.length && !endsUnit.has(text.charCodeAt(at + most))) most++;
  if (most === 0) return 0;
  if (/[\s\d]/u.test(text.charAt(at)) && text.charAt(at) !== "") return 0;
  for (let length = most; length > 0; length--) {
    if (isWordLetter(text, at + length - 1) && isWordLetter(text, at + length)) continue;
    const unit = text.slice(at, at + length);
    if (/^per (?!cent|mille|10|thousand|million)/u.test(unit)) continue;
    if (/[\s,.、;。]$/u.test(unit)) continue;
    let isUnit = units.get(unit);
    if (isUnit === undefined) {
      isUnit = readUnit(unit) !== undefined;
      units.set(unit, isUnit);
    }
    if (isUnit && !startsOther(text, at, length)) return length;
  }
  return 0;
}

/** The first character of another word: 分 of 分别, 名 of 名单. */
function startsOther(text: string, at: number, length: number): boolean {
  return (
    length === 1 &&
    /^(?:分[之别局支析类布]|位[居于列]|名[单录称牌]|部[门分署]|场[所景]|期[间末内]|项目|年均|条件|台湾|组织|家[庭具]|对外)/u.test(
      text.slice(at, at + 2),
    )
  );
}

function isWordLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

function withBehind(text: string, end: number): number {
  const blank = text.charAt(end) === " " ? 1 : 0;
  // Most numbers have none behind them.
  if (!beginsBehind.has(text.charCodeAt(end + blank))) return end;
  const word = behind.find(
    (one) =>
      text.startsWith(one, end + blank) &&
      !(isWordLetter(text, end + blank + one.length - 1) && isWordLetter(text, end + blank + one.length)),
  );
  if (word === undefined) return end;
  return end + blank + word.length;
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
