import { changeOf } from "../../aims/target-needs.js";
import { isNumericTarget } from "../../model/is-numeric-target.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const baselineMissing: Rule = {
  code: "baseline-missing",
  level: "note",
  finds: { "zh-Hans": "有目标值而无基期值", en: "a target without a baseline" },
  protects: {
    "zh-Hans": "把空白基期当作 0 算目标实现程度",
    en: "reading a blank baseline as 0 in the completion",
  },
  seen: {
    "zh-Hans": "巴中规划第 13–16 项；国家规划第 8 项",
    en: "Bazhong's plan, rows 13 to 16; the national plan, row 8",
  },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { targets, baseline, measure } = indicator;
      // A running total starts from nothing and needs none.
      if (baseline !== undefined || measure === "cumulative") continue;
      // What changes a baseline cannot even be met without one; that is another rule's.
      if (targets.every((target) => isNumericTarget(target) && changeOf(indicator, target) !== undefined))
        continue;
      yield {
        path: `${path}/baseline`,
        expected: "a baseline",
        received: "nothing",
        message: {
          "zh-Hans": `${called(indicator)}：无基期值，只能判断是否达到目标，不能算目标实现程度`,
          en: `${called(indicator)}: no baseline, so only whether the target is met can be judged`,
        },
      };
    }
  },
};
