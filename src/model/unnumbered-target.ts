import type { SingleComparator } from "../value/bound.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { TargetTerms } from "./target-terms.js";

/**
 * A target in words, without a number (定性目标), such as 明显提高: only the direction of what happened so far can be held
 * against it.
 *
 * @category Plans
 * @example
 * const target: WordsTarget = {
 *   year: "2025", basis: "words", text: { "zh-Hans": "明显提高" },
 *   reference: { document: "规划", locator: "表 序号3", raw: "明显提高" },
 * };
 */
export interface WordsTarget extends TargetTerms {
  /** That it has no number: `words`. */
  readonly basis: "words";
  /** What is promised, as printed. */
  readonly text: LocalizedText;
}

/**
 * A target that is compared with another value (相对目标), such as 达到全国平均水平 or 高于GDP增长. It has a number once that series is given.
 *
 * @category Plans
 * @example
 * const target: ComparedTarget = {
 *   year: "2025", basis: "compared", comparator: "at-least", with: { name: { "zh-Hans": "全国平均水平" } },
 *   reference: { document: "规划", locator: "表 序号2", raw: "达到全国平均水平" },
 * };
 */
export interface ComparedTarget extends TargetTerms {
  /** That its number is that of something else: `compared`. */
  readonly basis: "compared";
  /** How it binds to the other value: ≥ 以上 不少于, > 超过 突破, 达到, 左右, 以内, 低于. */
  readonly comparator: SingleComparator;
  /** What it is compared with: in the document's words, and where that can be found. */
  readonly with: ComparedWith;
  /** By how much above or below the other value, in the indicator's unit (percentage points of a share). */
  readonly margin?: DecimalText;
}

/**
 * What a target is compared with: in the document's words, and where it can be found.
 *
 * @category Plans
 * @example
 * const other: ComparedWith = { name: { "zh-Hans": "GDP增长" }, indicator: "gdp-growth" };
 */
export interface ComparedWith {
  /** In the document's words, such as 全国平均水平. */
  readonly name: LocalizedText;
  /** The id of the plan that has the indicator, where it is another one. */
  readonly plan?: string;
  /** The place, where it is another one, such as 全国. */
  readonly region?: string;
  /** The id of the indicator, where it is another one. */
  readonly indicator?: string;
}
