import type { Span } from "../draft/draft.js";
import { bareNames, doing, doingFirst } from "./words.js";

/** A stretch of text as a name: without marks, whose it is and the words that lead up to it. */
export interface NameIn extends Span {
  /** 其中 stands before it. */
  readonly isPart: boolean;
}

const lead =
  /^(?:[\s“”"‘’—\-·•*◆●■□#>|…①②③④⑤⑥⑦⑧⑨⑩]+|[一二三四五六七八九十]+是|第[一二三四五六]|\d{1,2}[.、)](?!\d)|力争|争取|确保|努力|实现|已经|已|推动|使得|使|促进|带动|着力|同时|另外|此外|并且|并|且|以及|和|及|与|将|预计|预期|计划|目标|至|到|截至|截止|在|我们|有关|各类|先后|全面|进一步|确|其|各地|累计实现)/u;
const owner =
  /^(?:全年共?|年末|全[国省市区县州盟旗](?![场域性])|我[国省市区县州]|本[省市区县]|全?自治区(?!级)|辖区内?|全域|全系统)/u;
const part = /^其中[,:]?/u;
// In brackets only: 含 may begin a name elsewhere.
const within = /^(?:其?中?包?含|包括)/u;
const verbs: ReadonlySet<string> = new Set(doing.split("|"));
const leadingVerbs: ReadonlySet<string> = new Set(doingFirst.split("|"));
const longestVerb = 6;

/** Finds the name in a stretch of a folded text; `undefined` where nothing is left that could be one. */
export function nameIn(text: string, from: number, to: number): NameIn | undefined {
  let [start, end] = [from, to];
  let isPart = false;
  for (;;) {
    while (end > start && /[\s“”"‘’、:;,—的(⁰¹²³⁴-⁹①-⑳]/u.test(text.charAt(end - 1))) end--;
    const rest = text.slice(start, Math.min(end, start + 12));
    const found = lead.exec(rest) ?? owner.exec(rest);
    const inner = part.exec(rest) ?? (text.charAt(start - 1) === "(" ? within.exec(rest) : null);
    if (inner !== null) {
      isPart = true;
      start += inner[0].length;
    } else if (found !== null && found[0].length < end - start) start += found[0].length;
    else break;
  }
  const leading = /^[、,]+/u.exec(text.slice(start, end));
  if (leading !== null) start += leading[0].length;
  if (end - start < 2) return undefined;
  return { start, end, isPart };
}

/** The verb at the start of a name, with the verbs behind it: 培育认定. */
export function verbAt(text: string, start: number, end: number): Span | undefined {
  return runOf(verbs, text, start, end);
}

/** The verb before a name that its number follows; `undefined` where nothing that names something would be left. */
export function verbBefore(text: string, start: number, end: number): Span | undefined {
  const verb = runOf(leadingVerbs, text, start, end);
  return verb !== undefined && end - verb.end > 2 ? verb : undefined;
}

function runOf(words: ReadonlySet<string>, text: string, start: number, end: number): Span | undefined {
  let at = start;
  for (let turn = 0; turn < 4; turn++) {
    let length = Math.min(longestVerb, end - at);
    while (length > 0 && !words.has(text.slice(at, at + length))) length--;
    if (length === 0) break;
    at += length;
  }
  return at === start ? undefined : { start, end: at };
}

/** Whether a name names something by itself. */
export function isName(text: string): boolean {
  if (isTorn(text) || /^(?:未|没有|不足|不到|无)/u.test(text)) return false;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, "");
  return (
    letters.length >= 2 &&
    letters.length <= (/[a-z]$/u.test(letters) ? 150 : 70) &&
    !bareNames.test(letters) &&
    /\p{L}{2}/u.test(letters)
  );
}

/** With one of two quotation marks or brackets. */
function isTorn(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return (
    count("“") !== count("”") ||
    count("(") !== count(")") ||
    count("《") !== count("》") ||
    count('"') % 2 === 1
  );
}
