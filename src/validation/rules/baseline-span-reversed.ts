import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const baselineSpanReversed: Rule = {
  code: "baseline-span-reversed",
  level: "error",
  finds: {
    "zh-Hans": "基期总数的起止年份颠倒",
    en: "a baseline that is the total of years which end before they start",
  },
  protects: { "zh-Hans": "读不懂的基期总数", en: "a total of years that are none" },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const over = indicator.baseline?.over;
      if (over === undefined || over.start <= over.end) continue;
      yield {
        path: `${path}/baseline/over/end`,
        expected: `${over.start} or later`,
        received: over.end,
        message: {
          "zh-Hans": `${called(indicator)}：基期总数的年份 ${over.start}—${over.end} 起止颠倒`,
          en: `${called(indicator)}: the baseline is the total of ${over.start}–${over.end}, which ends before it starts`,
        },
      };
    }
  },
};
