import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const previousPeriodBaseline: Rule = {
  code: "previous-period-baseline",
  level: "note",
  finds: {
    "zh-Hans": "累计指标的基期值是上一规划期的总数",
    en: "a running total whose baseline is the previous period's total",
  },
  protects: {
    "zh-Hans": "从本期累计数中再减一次上期总数",
    en: "subtracting the last period's total from this period's",
  },
  seen: {
    "zh-Hans": "广西规划 PCT申请量：402 为 2016–2020 年合计",
    en: "Guangxi's PCT applications: 402 is the total of 2016–2020",
  },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { baseline, measure } = indicator;
      if (measure !== "cumulative" || baseline === undefined) continue;
      const of = baseline.over === undefined ? baseline.year : `${baseline.over.start}–${baseline.over.end}`;
      yield {
        path: `${path}/baseline`,
        expected: "nothing: a total over the period starts from zero",
        received: `${baseline.value} (${of})`,
        message: {
          "zh-Hans": `${called(indicator)}：基期值 ${baseline.value} 为 ${of} 的总数，不计入本期目标实现程度`,
          en: `${called(indicator)}: the baseline ${baseline.value} is the total of ${of}; completion of this period does not start from it`,
        },
      };
    }
  },
};
