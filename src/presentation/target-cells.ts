import type { TargetWording } from "../aims/target-wording.js";
import type { Bound, Comparator } from "../value/bound.js";
import { boundsText } from "../value/bound-text.js";
import { wordsIn } from "../value/closed-list.js";
import { comparators } from "../value/comparators.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { PeriodText } from "../value/period.js";
import { column } from "./column.js";

/**
 * What a table says of a target: for readers in one cell, for programs in parts.
 *
 * @category Tables
 * @example
 * const cells: TargetCells = { target: "≥100", targetYear: "2025", comparator: "at-least", targetValue: "100", targetUpper: null };
 */
export interface TargetCells {
  /** The number with its sign, `12`, `≥100`, `1—2`; of a target without a number its words. */
  readonly target: string | LocalizedText | null;
  /** The target is due at the end of this year. */
  readonly targetYear: PeriodText | null;
  /** How the number binds; `null` where the target has no number. */
  readonly comparator: Comparator | null;
  /** The number; of an interval its lower end. */
  readonly targetValue: DecimalText | null;
  /** The upper end of an interval. */
  readonly targetUpper: DecimalText | null;
}

export const targetColumns = [
  column(
    "target",
    "bound",
    ["目标", "Target"],
    [
      "目标数及其比较符号；同年有几个目标的，全部列出",
      "The number with its sign; of several targets of the year all of them",
    ],
  ),
  column("targetYear", "year", ["目标年", "Due"], ["该年年末到期", "Due at the end of this year"]),
  column("comparator", "code", ["比较方式", "Comparator"], ["目标数如何约束", "How the number binds"], {
    words: wordsIn(comparators),
  }),
  column(
    "targetValue",
    "decimal",
    ["目标数", "Target number"],
    ["区间为其下限", "Of an interval its lower end"],
  ),
  column(
    "targetUpper",
    "decimal",
    ["目标上限", "Target, upper end"],
    ["仅区间目标有", "Only of an interval"],
  ),
];

/** The cells of a target, with the others of its year in its text; of none they are empty, but for what it says in words. */
export function targetCells(
  target?: { readonly year: PeriodText; readonly bound: Bound },
  others: readonly { readonly bound: Bound }[] = [],
  wording?: TargetWording,
): TargetCells {
  if (target === undefined) {
    const { text = null, year = null } = wording ?? {};
    return { target: text, targetYear: year, comparator: null, targetValue: null, targetUpper: null };
  }
  const { year, bound } = target;
  const text = boundsText([bound, ...others.map((one) => one.bound)]);
  const between = bound.comparator === "between";
  return {
    target: wording === undefined ? text : beside(wording.text, text),
    targetYear: year,
    comparator: bound.comparator,
    targetValue: between ? bound.lower : bound.value,
    targetUpper: between ? bound.upper : null,
  };
}

/** What moves, beside where it stands now. */
function beside(words: LocalizedText, text: string): LocalizedText {
  return {
    "zh-Hans": `${words["zh-Hans"]}（${text}）`,
    en: `${words.en ?? words["zh-Hans"]} (${text})`,
  };
}
