import type { DateText, PeriodText } from "../../value/period.js";
import type { Span } from "../draft/draft.js";

/** A printed time: a year, a day, the years of a plan, or several years in a row. */
export interface TimeToken extends Span {
  readonly kind: "time";
  /** The years that it names, as SDMX text; of 2021—2025年 and “十四五”期间 the last. */
  readonly periods: readonly PeriodText[];
  /** It is a stretch of years. */
  readonly span?: true;
  /** A part of the year, such as a month or a day, which is when something is due or was written. */
  readonly day?: PeriodText;
  /** The last day of that part, unless what is due is due before it. */
  readonly dueOn?: DateText;
  /** Behind 到 or 至, or before 前: something is due then. */
  readonly due?: true;
  /** 规划期末: the last year of the plan, whichever that is. */
  readonly planEnd?: true;
  /** Behind 截至: something is counted then. */
  readonly asOf?: true;
}

/** A printed number with its unit and what stands right behind it: 1.5万件左右, 3家至5家, or a word such as 翻一番. */
export interface AmountToken extends Span {
  readonly kind: "amount";
  readonly unit?: Span;
  /** A word that is a number by itself. */
  readonly word?: true;
  /** It goes on from letters, and is a part of their name: PM2.5. */
  readonly inName?: true;
}

/** A mark that divides, or a bracket. */
export interface MarkToken extends Span {
  readonly kind: "mark";
  readonly mark: string;
}

/** A stretch of words between the others. */
export interface WordsToken extends Span {
  readonly kind: "words";
}

export type Token = TimeToken | AmountToken | MarkToken | WordsToken;

/** Whether a token is a number by itself: the digits of PM2.5 are none. */
export function isNumber(token: Token): token is AmountToken {
  return token.kind === "amount" && token.inName !== true;
}
