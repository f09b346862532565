import type { Span } from "../draft/draft.js";
import { englishName, nameAfter } from "./english-names.js";
import { boundBefore, changes, does, falls, grows, reached, reaches, yearly } from "./english-patterns.js";
import type { Peeled } from "./peel.js";
import type { Statement } from "./statement.js";
import type { AmountToken, Token } from "./token.js";

/** Whether a stretch of text is English: four letters in five. */
export function isEnglish(text: string, start: number, end: number): boolean {
  let [latin, other] = [0, 0];
  for (let at = start; at < Math.min(end, start + 400); at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) latin++;
    else if (code >= 0x2e80) other++;
  }
  return latin > 4 * other;
}

/** What an English sentence says of one number; `isPast` where its verb does. */
export interface EnglishStatement {
  readonly statement: Statement;
  readonly isPast: boolean;
  /** The numbers that went into it beside its own, such as that of "within 15 months". */
  readonly used: number;
}

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
  const bound = boundBefore.exec(left);
  const boundAt =
    bound === null ? undefined : amount.start - (bound[0].length - bound[0].indexOf(bound[1] ?? ""));
  const said: Span[] =
    bound === null || boundAt === undefined
      ? []
      : [{ start: boundAt, end: boundAt + (bound[1] ?? "").length }];
  const open = bound === null ? left : left.slice(0, bound.index + 1);
  const words: Peeled = { end: start, said, isFrom: false, isShared: false, isEach: false, strives: false };
  const isYearly = yearly.test(right);
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
  const change = changes.exec(open) ?? (bound === null ? null : changes.exec(`${open.trimEnd()} to`));
  if (change !== null) {
    const [whole, verb = "", name = "", word = ""] = change;
    const nameStart = start + change.index + whole.indexOf(name, whole.indexOf(verb) + verb.length);
    const named = englishName(text, nameStart, nameStart + name.length);
    const verbSpan = span(change.index, verb, whole);
    if (word === "from") return fromTo(text, amounts, at, named, verbSpan, to);
    const growth =
      word === "by"
        ? growthWord(text, amount, falls.test(verb), isYearly)
        : (isYearly ? "每年" : "") + (word === "within" && bound === null ? "不超过" : "");
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
    reaches.exec(open) ??
    reached.exec(open) ??
    (bound === null ? null : reaches.exec(`${open.trimEnd()} to`));
  if (level !== null) {
    const verbSpan = span(level.index, level[1] ?? "", level[0]);
    const isPast = reached.test(open) && !reaches.test(open);
    const growth =
      (isYearly ? "每年" : "") + (/exceed/u.test(level[1] ?? "") && bound === null ? "超过" : "");
    return made(englishName(text, start, verbSpan.start), verbSpan, { growth }, isPast);
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

/** What "increase by" means for the reader of printed numbers, by the unit of the number. */
function growthWord(text: string, { unit }: AmountToken, isDown: boolean, isYearly: boolean): string {
  const printed = unit === undefined ? "" : text.slice(unit.start, unit.end);
  const isShare = /^(?:%|per ?cent)/u.test(printed) && !/point/u.test(printed);
  if (isYearly)
    return isShare
      ? isDown
        ? "年均下降"
        : "年均增长"
      : /point/u.test(printed)
        ? isDown
          ? "年均下降"
          : "年均提高"
        : "每年增加";
  return isDown ? (isShare || /point/u.test(printed) ? "下降" : "减少") : "增加";
}

/** From 24 months to 15 months. */
function fromTo(
  text: string,
  amounts: readonly AmountToken[],
  at: number,
  name: Span | undefined,
  verb: Span,
  to: number,
): EnglishStatement | undefined {
  const [first, next] = [amounts[at], amounts[at + 1]];
  if (first === undefined || next === undefined || next.start > to || name === undefined) return undefined;
  const between = text.slice(first.end, next.start);
  const link = /^\s*(?:in (?:fy ?)?(?:19|20)\d\d,? )?to\s+(?:([a-z ]{2,14}?)\s+)?$/u.exec(between);
  if (link === null) return undefined;
  const bound = boundBefore.exec(` ${between}`);
  const said =
    bound === null || bound[1] === undefined
      ? []
      : [
          {
            start: next.start - bound[0].length + bound[0].indexOf(bound[1]),
            end: next.start - bound[0].length + bound[0].indexOf(bound[1]) + bound[1].length,
          },
        ];
  if (link[1] !== undefined && said.length === 0) return undefined;
  const words: Peeled = {
    end: first.end,
    said,
    isFrom: true,
    isShared: false,
    isEach: false,
    strives: false,
  };
  return {
    statement: { form: "first", name, verb, amount: next, words, inBrackets: false, from: { amount: first } },
    isPast: false,
    used: 1,
  };
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}

export function amountsOf(tokens: readonly Token[]): readonly AmountToken[] {
  return tokens.filter((token): token is AmountToken => token.kind === "amount");
}
