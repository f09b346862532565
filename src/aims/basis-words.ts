import type { NumericBasis } from "../model/numeric-target.js";

/** What the number of each basis is, in Chinese and English. */
export const basisWords: Readonly<Record<NumericBasis, readonly [zh: string, en: string]>> = {
  level: ["水平值", "a level"],
  "annual-growth": ["年均增长率", "yearly growth"],
  "percentage-points": ["提高的百分点", "a change in percentage points"],
  "relative-change": ["增长的百分比", "a change in %"],
  multiple: ["基期值的倍数", "a multiple"],
  increase: ["增加的量", "an increase"],
  "yearly-change": ["每年变动的量", "a change a year"],
  "every-year": ["每年达到的水平", "a level of each year"],
  "period-average": ["规划期年均数", "an average over the period"],
};
