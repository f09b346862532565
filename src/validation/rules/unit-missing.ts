import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const unitMissing: Rule = {
  code: "unit-missing",
  level: "warning",
  finds: { "zh-Hans": "指标没有单位", en: "an indicator without a unit" },
  protects: { "zh-Hans": "比较与汇总不同单位的数", en: "comparing and adding numbers of different units" },
  seen: { "zh-Hans": "广西规划第 13、15 项", en: "Guangxi's plan, rows 13 and 15" },
  *check({ plan, known }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      if (indicator.unit !== undefined) continue;
      const usual = indicator.catalogue === undefined ? undefined : known.get(indicator.catalogue)?.unit;
      yield {
        path: `${path}/unit`,
        expected: usual === undefined ? "a unit" : `a unit, such as ${usual}`,
        received: "nothing",
        message: {
          "zh-Hans": `${called(indicator)}：没有单位${usual ? `，同名指标通常用 ${usual}` : ""}；原文未印时可留空`,
          en: `${called(indicator)}: no unit${usual ? `; this indicator is usually in ${usual}` : ""}. Leave it blank if the document prints none`,
        },
      };
    }
  },
};
