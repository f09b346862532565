import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const indicatorUnserved: Rule = {
  code: "indicator-unserved",
  level: "note",
  finds: { "zh-Hans": "没有任何任务或工程对应的指标", en: "an indicator that no action serves" },
  protects: { "zh-Hans": "只有指标、没有抓手", en: "a promise that nobody works on" },
  seen: {
    "zh-Hans": "广西规划的若干指标只见于表格",
    en: "some of Guangxi's indicators stand in the table only",
  },
  *check({ plan, actions }) {
    const served = new Set(actions.flatMap(({ action }) => action.serves ?? []));
    // A file that links nothing says nothing about what is served.
    if (served.size === 0) return;
    for (const { indicator, path } of indicatorsOf(plan)) {
      if (served.has(indicator.id)) continue;
      yield {
        path,
        expected: "an action that serves it",
        received: "none",
        message: {
          "zh-Hans": `${called(indicator)}：没有任务或工程与之对应`,
          en: `${called(indicator)}: no action serves it`,
        },
      };
    }
  },
};
