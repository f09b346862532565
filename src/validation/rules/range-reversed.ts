import { decimal } from "../../value/decimal.js";
import { called, indicatorsOf, numericPromisesOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const rangeReversed: Rule = {
  code: "range-reversed",
  level: "error",
  finds: { "zh-Hans": "区间目标的下限大于上限", en: "an interval whose lower end is above its upper end" },
  protects: { "zh-Hans": "永远无法达到的目标", en: "a target that nothing can meet" },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      for (const { promise: target, path: at } of numericPromisesOf(indicator, path)) {
        if (target.comparator !== "between" || decimal(target.lower).lte(target.upper)) continue;
        yield {
          path: `${at}/lower`,
          expected: `${target.upper} or less`,
          received: target.lower,
          message: {
            "zh-Hans": `${called(indicator)}：区间 ${target.lower}—${target.upper} 的下限大于上限`,
            en: `${called(indicator)}: the interval ${target.lower}—${target.upper} has its lower end above its upper end`,
          },
        };
      }
    }
  },
};
