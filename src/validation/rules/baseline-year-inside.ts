import { yearPosition } from "../../value/period.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const baselineYearInside: Rule = {
  code: "baseline-year-inside",
  level: "warning",
  finds: { "zh-Hans": "基期落在规划期内", en: "a baseline of a year within the plan period" },
  protects: { "zh-Hans": "把部分完成量当作起点", en: "taking what is already achieved for the start" },
  seen: { "zh-Hans": "中期修订的规划", en: "plans revised at mid-term" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const year = indicator.baseline?.year;
      if (year === undefined || yearPosition(year) < yearPosition(plan.period.start)) continue;
      yield {
        path: `${path}/baseline/year`,
        expected: `a year before ${plan.period.start}`,
        received: year,
        message: {
          "zh-Hans": `${called(indicator)}：基期 ${year} 在规划期（${plan.period.start}—${plan.period.end}）之内或之后`,
          en: `${called(indicator)}: the baseline is of ${year}, not before the plan period ${plan.period.start}–${plan.period.end}`,
        },
      };
    }
  },
};
