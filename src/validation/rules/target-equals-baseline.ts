import { isMean } from "../../aims/target-needs.js";
import { decimal } from "../../value/decimal.js";
import { called } from "../indicators-of.js";
import { told } from "../resolved-target.js";
import type { Rule } from "../rule.js";

export const targetEqualsBaseline: Rule = {
  code: "target-equals-baseline",
  level: "warning",
  finds: { "zh-Hans": "目标值等于基期值", en: "a target equal to its baseline" },
  protects: {
    "zh-Hans": "目标实现程度无从计算的指标",
    en: "an indicator whose completion cannot be computed",
  },
  seen: { "zh-Hans": "巴中规划第 7 项：90 → >90", en: "Bazhong's plan, row 7: 90 → >90" },
  *check({ indicators }) {
    for (const { indicator, resolved } of indicators) {
      const { baseline, direction, measure } = indicator;
      // A total does not start from what an earlier period reached.
      if (baseline === undefined || direction === "maintain" || measure === "cumulative") continue;
      for (const { target, bound, because, path } of resolved) {
        // A mean of years is no way from the baseline in any case.
        if (isMean(target.basis)) continue;
        if (bound.comparator === "between" || !decimal(bound.value).eq(baseline.value)) continue;
        const words = told(bound.value, because);
        yield {
          path: `${path}/value`,
          expected: `a level other than the baseline ${baseline.value}`,
          received: bound.value,
          message: {
            "zh-Hans": `${called(indicator)}：目标值与基期值同为 ${words["zh-Hans"]}，目标实现程度无法计算；若意在保持，请写 direction: "maintain"`,
            en: `${called(indicator)}: target and baseline are both ${words.en}, so completion cannot be computed; if the level is to be kept, write direction: "maintain"`,
          },
        };
      }
    }
  },
};
