import { readUnit } from "../../value/unit.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const targetUnitUnlike: Rule = {
  code: "target-unit-unlike",
  level: "error",
  finds: {
    "zh-Hans": "目标的单位与指标量纲不同",
    en: "a target in a unit of another dimension than its indicator",
  },
  protects: { "zh-Hans": "无法换算的目标", en: "a target that cannot be read as a level" },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      for (const [index, { unit, basis }] of indicator.targets.entries()) {
        const [own, meant] = [readUnit(unit), readUnit(indicator.unit)];
        if (basis !== "level" && basis !== "increase") continue;
        if (own === undefined || meant === undefined || own.dimension === meant.dimension) continue;
        yield {
          path: `${path}/targets/${index}/unit`,
          expected: `a unit of ${meant.dimension}, such as ${meant.text}`,
          received: `${own.text}, a unit of ${own.dimension}`,
          message: {
            "zh-Hans": `${called(indicator)}：目标单位 ${own.text} 与指标单位 ${meant.text} 量纲不同`,
            en: `${called(indicator)}: the target is in ${own.text}, of another dimension than the indicator's ${meant.text}`,
          },
        };
      }
    }
  },
};
