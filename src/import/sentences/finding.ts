import type { IndicatorMatch } from "../../catalogue/indicator-match.js";
import type { Message } from "../../issue.js";
import type { Commitment } from "../../model/indicator.js";
import type { TargetBasis } from "../../model/numeric-target.js";
import type { Comparator } from "../../value/bound.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { DateText, PeriodText } from "../../value/period.js";
import type { UnitText } from "../../value/unit.js";
import type { Span, Unclaimed } from "../draft/draft.js";

/**
 * What is printed at a place: the source between start and end.
 *
 * @category Import
 * @example
 * const name: Raw = { raw: "版权登记量", start: 12, end: 17 };
 */
export interface Raw extends Span {
  /** The characters as printed. */
  readonly raw: string;
}

/**
 * A year or another time of a sentence, as printed and as SDMX text. Where the sentence names none, it stands in an earlier
 * one: `carried`; or only the caller knows it: then there is no place for it.
 *
 * @category Import
 * @example
 * const year: FoundTime = { period: "2025", how: "printed", raw: "2025年", start: 1, end: 6 };
 */
export type FoundTime =
  | (Raw & {
      /** The time as SDMX text, such as `2025` or `2025-06`. */
      readonly period: PeriodText;
      /** How it is known: printed in the sentence, carried over from an earlier one, or told by the caller. */
      readonly how: "printed" | "carried";
    })
  | {
      /** The time as SDMX text, such as `2025` or `2025-06`. */
      readonly period: PeriodText;
      /** How it is known: printed in the sentence, carried over from an earlier one, or told by the caller. */
      readonly how: "told";
    };

/** What a sentence says of a number, beside the number. */
interface Found extends Raw {
  /** The unit in simplified Chinese with its scale, such as 万件; absent where none is printed. */
  readonly unit?: UnitText;
  /** The number; absent from an interval and from a target in words. */
  readonly value?: DecimalText;
  /** The lower end of an interval. */
  readonly lower?: DecimalText;
  /** The upper end of an interval. */
  readonly upper?: DecimalText;
  /** How it binds, where words or signs say it; a bare number has none. */
  readonly comparator?: Comparator;
  /** The word 累计, which says that the number is a total over the years. */
  readonly cumulative?: Raw;
  /** Words that say how it is meant and stand apart from it, such as 新增 before the name or the verb behind 分别. */
  readonly because: readonly Raw[];
}

/**
 * A target that a sentence states. `raw` is the number with its comparator and unit, such as 达到12件. A target in words has
 * no number: `text` is what is promised; a compared one says in `text` with what.
 *
 * @category Import
 * @example
 * const target: FoundTarget = {
 *   raw: "达到12件", start: 8, end: 13, basis: "level", comparator: "attain", value: "12", unit: "件", because: [],
 *   year: { period: "2025", how: "printed", raw: "2025年", start: 1, end: 6 },
 * };
 */
export interface FoundTarget extends Found {
  /** What the number is a number of, such as a level, an increase or a rate. */
  readonly basis: TargetBasis;
  /** The year at whose end it is due; absent where neither the text nor the caller says. */
  readonly year?: FoundTime;
  /** The day on which it is due, where the sentence names one. */
  readonly dueOn?: DateText;
  /** With what a change is compared: 比2020年. */
  readonly since?: FoundTime;
  /** Set where it is only aspired to (力争); absent where it is firm. */
  readonly strength?: "strive";
  /** The words of a target without a number of its own. */
  readonly text?: Raw;
}

/**
 * A value that a sentence gives for a time that has passed.
 *
 * @category Import
 * @example
 * const value: FoundValue = { raw: "6.3件", start: 20, end: 24, value: "6.3", unit: "件", because: [] };
 */
export interface FoundValue extends Found {
  /** The time that the value is of; absent where neither the text nor the caller says. */
  readonly period?: FoundTime;
}

/**
 * Why a finding needs a look before it is used.
 *
 * @category Import
 * @example
 * const doubt: Doubt = { code: "name-unknown", message: { "zh-Hans": "没有相符的已知指标", en: "no known indicator has this name" } };
 */
export interface Doubt {
  /** What is doubtful: the name, its ends, the year, the unit, the tense, or words shared by several. */
  readonly code: "name-unknown" | "name-boundary" | "year-absent" | "unit-absent" | "tense" | "shared-words";
  /** The doubt in a sentence. */
  readonly message: Message;
  /** Other readings, each at its place. */
  readonly candidates?: readonly Raw[];
}

/**
 * One indicator of which a sentence says something: its name as printed, with what is aimed at, where it starts, and what
 * is known of it. Every `raw` stands at its place in the text.
 *
 * @category Import
 * @example
 * const finding: SentenceFinding = {
 *   name: { raw: "版权登记量", start: 6, end: 11 }, start: 6, end: 17, targets: [], observations: [], doubts: [],
 * };
 */
export interface SentenceFinding extends Span {
  /** The name as printed. */
  readonly name: Raw;
  /** Words that belong to the name but stand elsewhere, such as 总数 behind a list of names, or the part before 分别. */
  readonly nameParts?: readonly Raw[];
  /** The known indicator that the name means, or those that come near. */
  readonly match?: IndicatorMatch;
  /** The unit as printed; absent where none is. */
  readonly unit?: Raw;
  /** The targets, in the order of the text; empty where it states none. */
  readonly targets: readonly FoundTarget[];
  /** Where it starts; absent where the sentence does not say. */
  readonly baseline?: FoundValue;
  /** The values of past times, in the order of the text. */
  readonly observations: readonly FoundValue[];
  /** The name of what it is a part of: 其中. */
  readonly partOf?: Raw;
  /** The words that say how it binds, such as 上述指标均为预期性指标. */
  readonly commitment?: Raw & { readonly value: Commitment };
  /** What should be looked at before use; empty where nothing is doubtful. */
  readonly doubts: readonly Doubt[];
}

/**
 * What is known about a text before its sentences are read.
 *
 * @category Import
 * @example
 * const context: SentenceContext = { years: { base: "2020", target: "2025" } };
 */
export interface SentenceContext {
  /** The years of the plan, for sentences that name none. */
  readonly years?: { readonly base?: PeriodText; readonly target?: PeriodText };
}

/**
 * What the sentences of a text say, in the order of the text, and each number that nothing was made of, with the reason.
 *
 * @category Import
 * @example
 * const nothing: ReadSentences = { findings: [], unclaimed: [] };
 */
export interface ReadSentences {
  /** In the order of the text. */
  readonly findings: readonly SentenceFinding[];
  /** The numbers that nothing was made of, in the order of the text. */
  readonly unclaimed: readonly Unclaimed[];
}
