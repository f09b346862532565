import { areAlike, dimensionText } from "../../value/are-alike.js";
import { readUnit } from "../../value/unit.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const unitUnlikeKnown: Rule = {
  code: "unit-unlike-known",
  level: "warning",
  finds: {
    "zh-Hans": "量纲与已知指标不同",
    en: "a unit of another dimension than the known indicator's",
  },
  protects: { "zh-Hans": "跨规划比较时拿不同的量相比", en: "plans compared by numbers of different things" },
  seen: {
    "zh-Hans": "巴中规划第 3 项：满意度用 %，国家规划用 分",
    en: "Bazhong's plan, row 3: satisfaction in %, nationally in 分",
  },
  *check({ plan, known }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const usual = indicator.catalogue === undefined ? undefined : known.get(indicator.catalogue)?.unit;
      const [own, other] = [readUnit(indicator.unit), readUnit(usual)];
      if (own === undefined || other === undefined || areAlike(own, other)) continue;
      yield {
        path: `${path}/unit`,
        expected: `a unit of ${dimensionText(other)}, such as ${other.text}`,
        received: `${own.text}, a unit of ${dimensionText(own)}`,
        message: {
          "zh-Hans": `${called(indicator)}：单位 ${own.text} 与已知指标的 ${other.text} 量纲不同，两者不可直接比较`,
          en: `${called(indicator)}: its unit ${own.text} is of another dimension than the known indicator's ${other.text}; the two cannot be compared`,
        },
      };
    }
  },
};
