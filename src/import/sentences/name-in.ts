import type { Span } from "../draft/draft.js";
import { bareNames, doing, doingFirst } from "./words.js";

/** A stretch of text as a name: without marks, whose it is and the words that lead up to it. */
export interface NameIn extends Span {
  /** 其中 stands before it. */
  readonly isPart: boolean;
}

// Most of these begin other words too: 在线, 及时, 其他. A folded text has 著 for 着.
const lead =
  /^(?:[\s“”"‘’—\-·•*◆●■□#>|…①②③④⑤⑥⑦⑧⑨⑩]+|[一二三四五六七八九十]+是|第[一二三四五六]|\d{1,2}[.、)](?!\d)|力争|争取|确保|努力|实现|已经|已|推动|使得|使(?![用馆命])|促进(?!中心|机构|会)|带动|著力|同时|另外|此外|并且|并(?![购网轨案])|且|以及|和(?![解谐田平])|及(?![时格第])|与(?!会)|将(?!军)|预计|预期(?!寿命)|计划(?!完成|执行)|目标(?!完成|责任)|至(?!今)|到(?![位账期访岗])|截至|截止|在(?![线孵校职建园岗册审研库编营网途])|我们|有关|各类|先后|全面(?!预算)|进一步|确(?![权认定诊])|其(?![他它余])|各地|累计实现)/u;
const owner =
  /^(?:全年共?|年[末底]|[今本]年度?|全[国省市区县州盟旗](?![场域性])|我[国省市区县州]|本[省市区县]|全?自治区(?!级)|辖区内?|全域|全系统)/u;
const part = /^其中[,:]?/u;
// In brackets only: 含 may begin a name elsewhere.
const within = /^(?:其?中?包?含|包括)/u;
const verbs: ReadonlySet<string> = new Set(doing.split("|"));
const leadingVerbs: ReadonlySet<string> = new Set(doingFirst.split("|"));
const longestVerb = 6;
/** Words that say how something is done: before a name they are a part of it, 重点实验室. */
const adverbs: ReadonlySet<string> = new Set(["重点", "全面", "共", "再", "将"]);
const nouns = /^(?:组织机构|实施许可)/u;

/** Finds the name in a stretch of a folded text; `undefined` where nothing is left that could be one. */
export function nameIn(text: string, from: number, to: number): NameIn | undefined {
  let [start, end] = [from, to];
  let isPart = false;
  for (;;) {
    while (end > start && /[\s“”"‘’、—的(⁰¹²³⁴-⁹①-⑳]/u.test(text.charAt(end - 1))) end--;
    const rest = text.slice(start, Math.min(end, start + 12));
    const found = lead.exec(rest) ?? owner.exec(rest);
    const inner = part.exec(rest) ?? (text.charAt(start - 1) === "(" ? within.exec(rest) : null);
    if (inner !== null) {
      isPart = true;
      start += inner[0].length;
    } else if (found !== null && found[0].length < end - start) start += found[0].length;
    else break;
  }
  const leading = /^、+/u.exec(text.slice(start, end));
  if (leading !== null) start += leading[0].length;
  if (end - start < 2) return undefined;
  // “专精特新”企业: of a pair of marks both belong to the name.
  if (text.charAt(start - 1) === "“" && closes(text, start, end, "”", "“")) start--;
  else if (text.charAt(end) === "”" && closes(text, start, end, "“", "”")) end++;
  return { start, end, isPart };
}

/** Whether one of two marks stands in a stretch, and not the other. */
export function closes(text: string, start: number, end: number, mark: string, other: string): boolean {
  const words = text.slice(start, end);
  return words.includes(mark) && !words.includes(other);
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
  let last = start;
  for (let turn = 0; turn < 4; turn++) {
    let length = nouns.test(text.slice(at, at + 4)) ? 0 : Math.min(longestVerb, end - at);
    while (length > 0 && !words.has(text.slice(at, at + length))) length--;
    if (length === 0) break;
    at += length;
    if (words !== leadingVerbs || !adverbs.has(text.slice(at - length, at))) last = at;
  }
  return last === start ? undefined : { start, end: last };
}

/** Whether a name names something by itself. */
export function isName(text: string): boolean {
  if (isTorn(text) || /^(?:未(?!来)|没有|不足|不到|无(?![人效形线]))/u.test(text)) return false;
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
