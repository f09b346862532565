import { changeOf, isMean } from "../../aims/target-needs.js";
import { meetsBound } from "../../value/bound.js";
import { boundText } from "../../value/bound-text.js";
import { called } from "../indicators-of.js";
import { told } from "../resolved-target.js";
import type { Rule } from "../rule.js";

export const maintainedYetChanged: Rule = {
  code: "maintained-yet-changed",
  level: "warning",
  finds: {
    "zh-Hans": "应保持的指标（direction: maintain），目标却不含基期值",
    en: "an indicator to be kept (direction: maintain) whose target its own baseline does not meet",
  },
  protects: {
    "zh-Hans": "从一开始就未达到的“保持”；方向录错的指标",
    en: "a level to be kept that was never there, and a direction filled in wrongly",
  },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ indicators }) {
    for (const { indicator, resolved } of indicators) {
      const { baseline, direction, measure } = indicator;
      if (direction !== "maintain" || baseline === undefined || measure === "cumulative") continue;
      for (const { target, bound, because, path } of resolved) {
        if (isMean(target.basis) || meetsBound(baseline.value, bound, direction)) continue;
        const words = told(boundText(bound), because);
        const field = changeOf(indicator, target) === undefined ? numberField(target) : "basis";
        yield {
          path: `${path}/${field}`,
          expected: `a target that the baseline ${baseline.value} meets`,
          received: boundText(bound),
          message: {
            "zh-Hans": `${called(indicator)}：direction 为 maintain（保持），而目标 ${words["zh-Hans"]} 不含基期值 ${baseline.value}；若要升降，请改 direction`,
            en: `${called(indicator)}: it shall be kept (direction: maintain), but the baseline ${baseline.value} does not meet the target ${words.en}; if it shall rise or fall, change the direction`,
          },
        };
      }
    }
  },
};

function numberField({ comparator }: { readonly comparator: string }): "lower" | "value" {
  return comparator === "between" ? "lower" : "value";
}
