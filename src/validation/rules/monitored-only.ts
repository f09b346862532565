import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const monitoredOnly: Rule = {
  code: "monitored-only",
  level: "note",
  finds: { "zh-Hans": "没有目标值，仅监测", en: "no target: the indicator is only monitored" },
  protects: { "zh-Hans": "把空白目标当作 0", en: "reading a blank target as 0" },
  seen: { "zh-Hans": "广西规划第 9–11 项", en: "Guangxi's plan, rows 9 to 11" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      if (indicator.targets.length > 0) continue;
      yield {
        path: `${path}/targets`,
        expected: "a target",
        received: "none",
        message: {
          "zh-Hans": `${called(indicator)}：无目标值，仅监测，不能评估完成情况`,
          en: `${called(indicator)}: no target, so it is monitored and cannot be assessed`,
        },
      };
    }
  },
};
