import { readTime } from "../../printed/printed-period.js";
import { readPeriod } from "../../value/period.js";
import type { TimeToken } from "./token.js";

const span = /((?:19|20|21)\d\d) ?年? ?(?:[-—~至到]|——) ?((?:19|20|21)\d\d) ?年(?:期间|间)?/uy;
const day = /((?:19|20|21)\d\d) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?(?:底|末)?(?:之前|以前|前)?/uy;
const part =
  /((?:19|20|21)\d\d) ?年 ?((?:[上下]半年|前三季度|第?[一二三四1-4]季度|\d{1,2}月?(?:——|[-—~至到])\d{1,2}月)|年?初)(?:底|末)?(?:之前|以前|前)?/uy;
const one = /((?:19|20|21)\d\d) ?年(?:年?度?[底末]|度)?(?:之前|以前|前)?/uy;
const several = /((?:19|20|21)\d\d) ?年?(?:、|和|及|与|,) ?(?=((?:19|20|21)\d\d) ?(?:年|、))/uy;
const plan = /[“"]?(十[一二三四五六七]|[“"]?十)?五[”"]?(?:规划)?(?:时期|期间|期末|以来|末)/uy;
const english = /((?:19|20|21)\d\d)(?![\d%年]|[.,]\d|-\d)/uy;
const before =
  /(?:^|[\s(])(?:by|in|to|until|till|through|before|of|from|since|during|fy|year|end|end-|early|late)[\s-]$|fy$/u;
const englishDay =
  /(\d{1,2})(?:st|nd|rd|th)? ((?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec))\.?,? ((?:19|20|21)\d\d)(?!\d)/uy;
const monthFirst =
  /((?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec))\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?((?:19|20|21)\d\d)(?!\d)/uy;
const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ordinals = "一二三四五六七";

/** The time that begins at a place of a folded text, with 到, 截至, by or such before it told apart; `undefined` for none. */
export function readTimeToken(text: string, at: number): TimeToken | undefined {
  const found = bare(text, at);
  if (found === undefined) return undefined;
  const left = text.slice(Math.max(0, at - 40), at).trimEnd();
  const end = text.slice(found.start, found.end);
  const isAsOf = /(?:截至|截止|截止到|截至到|as of|as at)$/u.test(left);
  const isDue =
    !isAsOf &&
    (/(?:[到至]|展望|(?:^|\s)(?:by|until|till|through|before|by the end of|by end of|by end|by fy|by the year|by (?:the )?(?:end of the )?(?:first|second|third|fourth) (?:half|quarter) of))$/u.test(
      left,
    ) ||
      /前$/u.test(end));
  const isBefore = /(?<![日底末初])(?:之前|以前|前)$/u.test(end) || /before$/u.test(left);
  const last = found.day === undefined || isBefore ? undefined : lastDay(found.day);
  // 截至2025年12月 is the year that ends then.
  if (isAsOf && last?.endsWith("-12-31")) return { ...withoutDay(found), asOf: true };
  return {
    ...found,
    ...(last !== undefined && { dueOn: last }),
    ...(isAsOf && { asOf: true as const }),
    ...(isDue && { due: true as const }),
  };
}

function withoutDay({ day: _, ...year }: TimeToken): TimeToken {
  return year;
}

/** The last day of a part of a year; `undefined` of a year, in a date that there is not. */
function lastDay(period: string): string | undefined {
  const read = readPeriod(period);
  return read === undefined || read.frequency === "year" ? undefined : read.end;
}

function bare(text: string, at: number): TimeToken | undefined {
  const chinese = chineseTime(text, at);
  if (chinese !== undefined) return chinese;
  const d = matchAt(englishDay, text, at);
  if (d !== undefined) return dayToken(at, d[0] ?? "", d[3] ?? "", monthOf(d[2]), d[1]);
  const m = matchAt(monthFirst, text, at);
  if (m !== undefined && !/[a-z]/u.test(text.charAt(at - 1))) {
    return dayToken(at, m[0] ?? "", m[3] ?? "", monthOf(m[1]), m[2]);
  }
  const e = matchAt(english, text, at);
  const left = text.slice(Math.max(0, at - 24), at);
  if (e === undefined || !before.test(left.slice(-12))) return undefined;
  const year = token(at, e[1] ?? "", [e[1] ?? ""]);
  const within = partBefore(left);
  return within === undefined ? year : { ...year, day: `${e[1]}-${within}` };
}

/** The half or the quarter of a year that words before it name, as SDMX text has it. */
function partBefore(left: string): string | undefined {
  const [, which = "", length] = /\s(first|second|third|fourth) (half|quarter) of $/u.exec(left) ?? [];
  const at = ["first", "second", "third", "fourth"].indexOf(which) + 1;
  if (length === "half") return at <= 2 ? `S${at}` : undefined;
  return at === 0 ? undefined : `Q${at}`;
}

const planEnd = /规划(?:期末|期满|期结束|末期)(?:年)?/uy;

function chineseTime(text: string, at: number): TimeToken | undefined {
  const end = matchAt(planEnd, text, at);
  if (end !== undefined) return { ...token(at, end[0] ?? "", []), planEnd: true, due: true };
  const s = matchAt(span, text, at);
  if (s !== undefined && (s[1] ?? "") < (s[2] ?? "")) {
    return { ...token(at, s[0] ?? "", [s[2] ?? ""]), span: true };
  }
  const d = matchAt(day, text, at);
  if (d !== undefined) return dayToken(at, d[0] ?? "", d[1] ?? "", Number(d[2]), d[3]);
  const within = matchAt(part, text, at);
  if (within !== undefined) return partToken(at, within[0] ?? "", within[1] ?? "", within[2] ?? "");
  const list = yearList(text, at);
  if (list !== undefined) return list;
  const o = matchAt(one, text, at);
  if (o !== undefined) return token(at, o[0] ?? "", [o[1] ?? ""]);
  const p = matchAt(plan, text, at);
  if (p === undefined) return undefined;
  const ordinal = ordinals.indexOf((p[1] ?? "").replace(/[“"]/gu, "").charAt(1));
  if (ordinal < 0) return undefined;
  const isEnd = /末$/u.test(p[0] ?? "");
  return { ...token(at, p[0] ?? "", [String(2010 + 5 * ordinal)]), ...(!isEnd && { span: true as const }) };
}

/** 2025、2030年: each but the last is without 年. */
function yearList(text: string, at: number): TimeToken | undefined {
  const periods: string[] = [];
  let end = at;
  for (
    let next = matchAt(several, text, end);
    next !== undefined && periods.length < 8;
    next = matchAt(several, text, end)
  ) {
    periods.push(next[1] ?? "");
    end += next[0]?.length ?? 0;
  }
  const last = periods.length === 0 ? undefined : matchAt(one, text, end);
  if (last === undefined) return undefined;
  return token(at, text.slice(at, end) + (last[0] ?? ""), [...periods, last[1] ?? ""]);
}

function token(at: number, printed: string, periods: readonly string[]): TimeToken {
  return { kind: "time", start: at, end: at + printed.trimEnd().replace(/,$/u, "").length, periods };
}

function dayToken(at: number, printed: string, of: string, month: number, ofMonth?: string): TimeToken {
  const two = (number: number): string => String(number).padStart(2, "0");
  const isMonth = month >= 1 && month <= 12;
  const on = isMonth ? `${of}-${two(month)}${ofMonth === undefined ? "" : `-${two(Number(ofMonth))}`}` : of;
  return { ...token(at, printed, [of]), day: on };
}

/** 2030年上半年, 2030年1—9月, 2030年初: what is not a part of a year there is leaves the year alone. */
function partToken(at: number, printed: string, of: string, words: string): TimeToken {
  const time = words.endsWith("初") ? { period: `${of}-01-01` } : readTime(`${of}年${words}`);
  return { ...token(at, printed, [of]), day: time !== undefined && "period" in time ? time.period : of };
}

function monthOf(name = ""): number {
  return names.indexOf(name.slice(0, 3)) + 1;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
