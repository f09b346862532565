import { meantPeriod } from "../../printed/meant-period.js";
import type { Span } from "../draft/draft.js";
import type { Read } from "../draft/reading.js";
import type { Source } from "../source/source.js";
import type { PlanYears } from "../table/context.js";
import { yearsIn } from "../table/read-year.js";
import { type PrintedTerm, termsIn } from "./five-year-terms.js";
import { linesOf } from "./lines.js";
import { type PrintedTitle, readTitle } from "./read-title.js";
import { asYears, termIn } from "./term-years.js";

/** What the head of a document says. */
export interface DocumentHead {
  readonly title?: PrintedTitle;
  readonly documentNumber?: Read<string>;
  /** A number that lost a part of itself on the way. */
  readonly brokenNumber?: Span;
  readonly issuedOn?: Read<string>;
  readonly years: PlanYears;
}

const headLength = 6000;
const numberGrammar = /[一-鿿]{1,12}[〔[(]((?:19|20)\d{2})[〕\])] ?(?:第)?\d{1,5} ?号/u;
const brokenGrammar = /[一-鿿]{2,12}[〔[](?:19|20)\d{2}[〕\]]?\d{1,5}(?!号|\d)/u;
const issued =
  /(\d{4}[-年]\d{1,2}(?:[-月]\d{1,2})?[日月]?) ?(?:印发|发布|颁布)|(?:印发|发布|颁布|成文)(?:日期|时间)[:: ]{0,3}(\d{4}[-年]\d{1,2}(?:[-月]\d{1,2})?[日月]?)/u;

/** Reads the head of a document: its title, number, day and years. */
export function readHead(source: Source): DocumentHead {
  const title = readTitle(source);
  const head = source.text.slice(0, headLength);
  const number = placed(head, numberGrammar.exec(head)?.[0]);
  const broken = number === undefined ? placed(head, brokenGrammar.exec(head)?.[0]) : undefined;
  const issuedOn = dayOf(source, head);
  return {
    ...(title && { title }),
    ...(number && {
      documentNumber: { value: source.raw.slice(number.start, number.end).replace(/\s/gu, ""), ...number },
    }),
    ...(broken && { brokenNumber: broken }),
    ...(issuedOn && { issuedOn }),
    years: yearsOf(source, title),
  };
}

function placed(text: string, found: string | undefined): Span | undefined {
  if (found === undefined) return undefined;
  const start = text.indexOf(found);
  return { start, end: start + found.length };
}

// 2021年11月24日 whose 年, 月 and 日 were lost on the way.
const eightDigits = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/u;

const ofDigits = {
  "zh-Hans": "单独成行的八位数字，读作落款日期",
  en: "Eight digits on a line of their own, read as the day that signs the document",
};

/** The day that words say a document was issued on, or a date that signs a notice on a line of its own. */
function dayOf(source: Source, head: string): Read<string> | undefined {
  const found = issued.exec(head);
  const printed = found?.[1] ?? found?.[2];
  if (found !== null && printed !== undefined) {
    const start = found.index + found[0].indexOf(printed);
    return dated(source, { start, end: start + printed.length });
  }
  for (const line of linesOf(source, 0, head.length)) {
    const words = head.slice(line.start, line.end);
    if (/^\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日$/u.test(words)) return dated(source, line);
    const [, year, month, day] = eightDigits.exec(words) ?? [];
    if (year !== undefined) return { value: `${year}-${month}-${day}`, ...line, because: ofDigits };
  }
  return undefined;
}

function dated({ text }: Source, { start, end }: Span): Read<string> | undefined {
  const read = meantPeriod(text.slice(start, end).replace(/ /gu, ""));
  return read !== undefined && "period" in read ? { value: read.period, start, end } : undefined;
}

/** The years of a plan: those that it says to be its period, those of its title, or the only ones that it is said to be for. */
function yearsOf(source: Source, title: PrintedTitle | undefined): PlanYears {
  const term = statedTerm(source) ?? (title && termIn(source.text, title)) ?? spokenTerm(source);
  if (term !== undefined) return asYears(term);
  const [year, another] = title === undefined ? [] : yearsIn(source.text, title);
  if (year === undefined || another !== undefined) return {};
  const only = { value: year.year, start: year.start, end: year.end };
  return { start: only, end: only };
}

/** 规划期为2021—2025年. */
function statedTerm({ text }: Source): PrintedTerm | undefined {
  const said = /规划期(?:限|间)?(?:为|是|:)/u.exec(text.slice(0, 20_000));
  return said === null ? undefined : termsIn(text, { start: said.index, end: said.index + 40 })[0];
}

/** The “十四五”规划 that the text speaks of more than of any other. */
function spokenTerm({ text }: Source): PrintedTerm | undefined {
  const counts = new Map<string, number[]>();
  for (const { 0: words, index } of text.slice(0, 200_000).matchAll(spoken)) {
    const term = words.slice(0, 3);
    counts.set(term, [...(counts.get(term) ?? []).slice(0, 99), index]);
  }
  const [most, second] = [...counts.values()].toSorted((a, b) => b.length - a.length);
  const at = most?.[0];
  const isSure = most !== undefined && most.length >= 3 && most.length >= 2 * (second?.length ?? 0);
  return isSure && at !== undefined ? termsIn(text, { start: at, end: at + 3 })[0] : undefined;
}

const spoken = /十[一二三四五六七八九]五["”』」]?(?:时期)?[^。\n,;]{0,16}?(?:规划|指标)/gu;
