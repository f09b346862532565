import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const baselineYearDiffers: Rule = {
  code: "baseline-year-differs",
  level: "note",
  finds: {
    "zh-Hans": "指标基期与规划基期不同年",
    en: "a baseline of another year than the plan's base year",
  },
  protects: {
    "zh-Hans": "跨年基期的目标实现程度被当作同期可比",
    en: "comparing completions that start from different years",
  },
  seen: {
    "zh-Hans": "国家规划第 5、6 项（表中 * 号）：2019 年",
    en: "the national plan, rows 5 and 6 (marked *): 2019",
  },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const year = indicator.baseline?.year;
      if (year === undefined || plan.baseYear === undefined || year.slice(0, 4) === plan.baseYear) continue;
      yield {
        path: `${path}/baseline/year`,
        expected: plan.baseYear,
        received: year,
        message: {
          "zh-Hans": `${called(indicator)}：基期为 ${year}，规划基期为 ${plan.baseYear}；时序进度仍自规划基期起算`,
          en: `${called(indicator)}: the baseline is of ${year}, the plan's base year is ${plan.baseYear}; the elapsed share still counts from the plan's base year`,
        },
      };
    }
  },
};
