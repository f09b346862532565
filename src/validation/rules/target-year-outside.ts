import { periodLabel, yearSpanWords } from "../../value/period-label.js";
import { called, indicatorsOf, yearsPromised } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const targetYearOutside: Rule = {
  code: "target-year-outside",
  level: "error",
  finds: { "zh-Hans": "目标年份在规划期之外", en: "a target year outside the plan period" },
  protects: { "zh-Hans": "到期却不属本规划的目标", en: "a target that falls due under another plan" },
  seen: { "zh-Hans": "由上期规划改写的文件", en: "files rewritten from the last period's plan" },
  *check({ plan }) {
    const { period } = plan;
    for (const { indicator, path } of indicatorsOf(plan)) {
      for (const { promise, path: at } of yearsPromised(indicator, path)) {
        const { year } = promise;
        if (year.slice(0, 4) >= period.start && year.slice(0, 4) <= period.end) continue;
        const [outside, years] = [periodLabel(year, plan), yearSpanWords(period, plan)];
        yield {
          path: `${at}/year`,
          expected: `${period.start} to ${period.end}`,
          received: year,
          message: {
            "zh-Hans": `${called(indicator)}：目标年份 ${outside} 不在规划期（${years["zh-Hans"]}）内`,
            en: `${called(indicator)}: the target year ${outside} is outside the plan period ${years.en}`,
          },
        };
      }
    }
  },
};
