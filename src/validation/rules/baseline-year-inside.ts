import { yearPosition } from "../../value/year-position.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const baselineYearInside: Rule = {
  code: "baseline-year-inside",
  level: "warning",
  finds: { "zh-Hans": "基期落在规划期内", en: "a baseline of a year within the plan period" },
  protects: { "zh-Hans": "把部分完成量当作起点", en: "taking what is already achieved for the start" },
  seen: { "zh-Hans": "中期修订的规划", en: "plans revised at mid-term" },
  *check({ plan }) {
    const { start, end } = plan.period;
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { baseline } = indicator;
      const years = { year: baseline?.year, "over/end": baseline?.over?.end };
      for (const [field, year] of Object.entries(years)) {
        if (year === undefined || yearPosition(year) < yearPosition(start)) continue;
        yield {
          path: `${path}/baseline/${field}`,
          expected: `a year before ${start}`,
          received: year,
          message: {
            "zh-Hans": `${called(indicator)}：基期 ${year} 在规划期（${start}—${end}）之内或之后`,
            en: `${called(indicator)}: the baseline is of ${year}, not before the plan period ${start}–${end}`,
          },
        };
      }
    }
  },
};
