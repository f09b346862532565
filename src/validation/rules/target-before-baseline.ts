import { periodLabel } from "../../value/period-label.js";
import { yearPosition } from "../../value/year-position.js";
import { called, indicatorsOf, yearsPromised } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const targetBeforeBaseline: Rule = {
  code: "target-before-baseline",
  level: "error",
  finds: {
    "zh-Hans": "目标年份不晚于基期值的年份",
    en: "a target due in the year of its baseline, or before it",
  },
  protects: {
    "zh-Hans": "没有时间可用的目标，算不出进度与年均增长",
    en: "a target with no time to reach it in, and growth over no years",
  },
  seen: { "zh-Hans": "中期修订的规划", en: "plans revised at mid-term" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { baseline, measure } = indicator;
      // A running total does not start from its baseline.
      if (baseline === undefined || measure === "cumulative") continue;
      for (const { promise, path: at } of yearsPromised(indicator, path)) {
        const { year } = promise;
        if (yearPosition(year) > yearPosition(baseline.year)) continue;
        const [late, base] = [periodLabel(year, plan), periodLabel(baseline.year, plan)];
        yield {
          path: `${at}/year`,
          expected: `a year after ${baseline.year}`,
          received: year,
          message: {
            "zh-Hans": `${called(indicator)}：目标年份 ${late} 不晚于基期 ${base}`,
            en: `${called(indicator)}: the target is of ${late}, not after its baseline of ${base}`,
          },
        };
      }
    }
  },
};
