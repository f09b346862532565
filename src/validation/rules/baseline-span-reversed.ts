import { yearSpanWords } from "../../value/period-label.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const baselineSpanReversed: Rule = {
  code: "baseline-span-reversed",
  level: "error",
  finds: {
    "zh-Hans": "基期值为多年合计，而起始年晚于终止年",
    en: "a baseline that is a total over several years, whose first year is after its last",
  },
  protects: { "zh-Hans": "不知是哪几年合计的基期值", en: "a total of which nobody knows the years" },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const over = indicator.baseline?.over;
      if (over === undefined || over.start <= over.end) continue;
      const years = yearSpanWords(over, plan);
      yield {
        path: `${path}/baseline/over/end`,
        expected: `${over.start} or later`,
        received: over.end,
        message: {
          "zh-Hans": `${called(indicator)}：基期值是 ${years["zh-Hans"]}的合计，起始年晚于终止年`,
          en: `${called(indicator)}: the baseline is a total over ${years.en}, whose first year is after its last`,
        },
      };
    }
  },
};
