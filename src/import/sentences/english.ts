import type { Span } from "../draft/draft.js";
import { changeIn } from "./english-change.js";
import { fromTo } from "./english-from-to.js";
import { growthWord } from "./english-growth.js";
import { englishName, nameAfter } from "./english-names.js";
import { apart, boundAtEnd, does, falls, grows, reached, reaches, yearly } from "./english-patterns.js";
import type { EnglishStatement } from "./english-statement.js";
import type { NumberWords } from "./peel.js";
import type { Statement } from "./statement.js";
import type { AmountToken } from "./token.js";

const reach = 300;

/** Reads one number of an English sentence with the words on both sides of it. */
export function readEnglish(
  text: string,
  from: number,
  amounts: readonly AmountToken[],
  at: number,
  to: number,
): EnglishStatement | undefined {
  const amount = amounts[at];
  if (amount === undefined) return undefined;
  const next = amounts[at + 1];
  const rightEnd = Math.min(next?.start ?? to, to);
  const start = Math.max(from, amount.start - reach);
  const left = text.slice(start, amount.start);
  const right = text.slice(amount.end, rightEnd);
  const bound = boundAtEnd(left);
  const said: Span[] =
    bound === undefined ? [] : [{ start: start + bound.at, end: start + bound.at + bound.word.length }];
  if (apart.test(right)) return undefined;
  const open = (bound === undefined ? left : left.slice(0, bound.at)).trimEnd();
  const words: NumberWords = { said };
  const isYearly = yearly.test(right);
  const each = !isYearly ? "" : /average/u.test(yearly.exec(right)?.[0] ?? "") ? "年均" : "每年";
  const made = (
    name: Span | undefined,
    verb: Span | undefined,
    rest: Partial<Statement>,
    isPast = false,
    used = 0,
  ): EnglishStatement | undefined =>
    name && {
      statement: { form: "first", name, ...(verb && { verb }), amount, words, inBrackets: false, ...rest },
      isPast,
      used,
    };
  const span = (index: number, printed: string, whole: string): Span => {
    const begin = start + index + whole.indexOf(printed);
    return { start: begin, end: begin + printed.length };
  };

  // "by 6 and 8 percent": which is whose is not said.
  if (/^\s*(?:per )?and\s*$/u.test(right) || /^\s*(?:per )?and\s*$/u.test(left)) return undefined;
  const change = changeIn(open) ?? (bound === undefined ? undefined : changeIn(`${open} to`));
  if (change !== undefined) {
    const { verb, verbAt, name, nameAt, word } = change;
    const named = englishName(text, start + nameAt, start + nameAt + name.length);
    const verbSpan: Span = { start: start + verbAt, end: start + verbAt + verb.length };
    if (word === "from") return fromTo(text, amounts, at, named, verbSpan, to);
    const growth =
      word === "by"
        ? growthWord(text, amount, falls.test(verb), isYearly)
        : each + (word === "within" && bound === undefined ? "不超过" : "");
    return made(named, verbSpan, { growth });
  }
  const growing = grows.exec(open);
  if (growing !== null) {
    const [whole, verb = "", down] = growing;
    const verbSpan = span(growing.index, verb, whole);
    return made(englishName(text, start, verbSpan.start), verbSpan, {
      growth: growthWord(text, amount, down !== undefined, isYearly),
    });
  }
  const level =
    reaches.exec(open) ?? reached.exec(open) ?? (bound === undefined ? null : reaches.exec(`${open} to`));
  if (level !== null) {
    const verbSpan = span(level.index, level[1] ?? "", level[0]);
    const isPast = reached.test(open) && !reaches.test(open);
    const growth = each + (/exceed/u.test(level[1] ?? "") && bound === undefined ? "超过" : "");
    return made(englishName(text, start, verbSpan.start), verbSpan, { growth }, isPast);
  }
  // "Online filing rate: at least 95% by 2026"
  const label = labelIn(open);
  if (label !== undefined && /^\s*(?:by|in|until)\s/u.test(right)) {
    const begin = start + open.length - 1 - label.length;
    return made({ start: begin, end: begin + label.trimEnd().length }, undefined, { isLabelled: true });
  }
  const rising =
    /\s((?:(?:will|shall|should|must|to|expected|projected|is|are|planned) ){0,4}(?:increase|rise|grow|expand|improve|fall|decline|drop|decrease)) from$/u.exec(
      open,
    );
  if (rising?.[1] !== undefined) {
    const verbSpan = span(rising.index, rising[1], rising[0]);
    return fromTo(text, amounts, at, englishName(text, start, verbSpan.start), verbSpan, to);
  }
  const doing = does.exec(open);
  const isShare = /^\s+of\s/u.test(right);
  const isPromised = isShare && /\s(?:will|shall|should|must) be\s/u.test(right);
  if (doing === null && !(isPromised && /^\W*$/u.test(open))) return undefined;
  const verb = doing === null ? undefined : span(doing.index, doing[1] ?? "", doing[0]);
  const isBare = amount.unit === undefined || /[a-z]/u.test(text.charAt(amount.unit.start));
  if (!isShare && !isBare) return undefined;
  const within = isShare && next !== undefined && /\swithin\s*$/u.test(right);
  const nameFrom = isShare ? amount.end : (amount.unit?.start ?? amount.end);
  const named = nameAfter(
    text,
    nameFrom,
    within ? (next?.end ?? to) : rightEnd,
    within ? (next?.end ?? 0) : 0,
  );
  if (!isShare && amount.unit !== undefined) {
    const bare: AmountToken = {
      kind: "amount",
      start: amount.start,
      end: trimEnd(text, amount.start, amount.unit.start),
    };
    return made(named, verb, {
      form: "behind",
      amount: bare,
      ...(isYearlyBehind(text, amount.end, rightEnd) && { growth: "每年" }),
    });
  }
  return made(
    named,
    verb,
    { form: "behind", ...(isYearlyBehind(text, amount.end, rightEnd) && { growth: "每年" }) },
    false,
    within ? 1 : 0,
  );
}

function isYearlyBehind(text: string, from: number, to: number): boolean {
  return /\s(?:annually|per year|a year|each year|every year|per annum)(?![a-z])/u.test(
    text.slice(from, Math.min(to, from + reach)),
  );
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}

/** What a colon ends, from the sentence or the bullet before it on. */
function labelIn(open: string): string | undefined {
  if (!open.endsWith(":")) return undefined;
  const bare = open.slice(-102, -1);
  const last = Math.max(...[".", ";", ":", "\n"].map((sign) => bare.lastIndexOf(sign)));
  const label = bare.slice(last + 1).replace(/^[\s•*-]{1,6}/u, "");
  return /^[a-z]/u.test(label) && label.length >= 4 ? label : undefined;
}
