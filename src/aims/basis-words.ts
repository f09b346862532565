import type { TargetBasis } from "../model/target.js";

/** What the number of each basis is, in Chinese and English. */
export const basisWords: Readonly<Record<TargetBasis, readonly [zh: string, en: string]>> = {
  level: ["水平值", "a level"],
  "annual-growth": ["年均增长率", "yearly growth"],
  "percentage-points": ["提高的百分点", "a change in percentage points"],
  "relative-change": ["增长的百分比", "a change in %"],
  multiple: ["基期值的倍数", "a multiple"],
  increase: ["增加的量", "an increase"],
  "period-average": ["规划期年均数", "an average over the period"],
};
