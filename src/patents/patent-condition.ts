import type { Message } from "../issue.js";
import { keysOf } from "../value/closed-list.js";

/**
 * The five conditions of high value, in the order of the definition (高价值发明专利的五种情形); any one is enough.
 *
 * @category Patents
 * @example
 * const condition: PatentCondition = "maintained-over-ten-years";
 */
export type PatentCondition = keyof typeof patentConditions;

/**
 * The five conditions in words.
 *
 * @category Patents
 * @see [High-value patents from a register](../../docs/high-value-patents.md)
 * @see 国家“十四五”规划纲要名词解释：高价值发明专利
 * @example
 * patentConditions["family-abroad"].en // => "has a family member abroad"
 */
export const patentConditions = {
  "strategic-emerging-industry": {
    "zh-Hans": "属于战略性新兴产业",
    en: "belongs to a strategic emerging industry",
  },
  "family-abroad": { "zh-Hans": "在海外有同族专利权", en: "has a family member abroad" },
  "maintained-over-ten-years": {
    "zh-Hans": "维持年限超过十年",
    en: "has been maintained for more than ten years",
  },
  "pledge-financing": {
    "zh-Hans": "实现较高质押融资金额",
    en: "achieved a comparatively high amount of pledge financing",
  },
  award: {
    "zh-Hans": "获得国家科学技术奖或中国专利奖",
    en: "won a national science and technology award or a China Patent Award",
  },
} as const satisfies Record<string, Message>;

/** In the order of the definition. */
export const conditions = keysOf(patentConditions);
