import { decimal } from "../../value/decimal.js";
import { called, indicatorsOf, levelTargetsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const targetWorseThanBaseline: Rule = {
  code: "target-worse-than-baseline",
  level: "warning",
  finds: { "zh-Hans": "目标值劣于基期值", en: "a target worse than its baseline" },
  protects: {
    "zh-Hans": "方向弄反的指标，或抄错的数",
    en: "a direction taken the wrong way round, or a number copied wrongly",
  },
  seen: {
    "zh-Hans": "新申报口径收紧后的规划；五份规划均无",
    en: "plans after a definition was narrowed; none of the five plans",
  },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { baseline, direction } = indicator;
      if (baseline === undefined || direction === "maintain") continue;
      for (const { target, path: at } of levelTargetsOf(indicator, path)) {
        const change = decimal(target.value).minus(baseline.value);
        if (direction === "increase" ? !change.lt(0) : !change.gt(0)) continue;
        const [zh, en] = direction === "increase" ? ["上升", "up"] : ["下降", "down"];
        yield {
          path: `${at}/value`,
          expected: `${direction === "increase" ? "more" : "less"} than the baseline ${baseline.value}`,
          received: target.value,
          message: {
            "zh-Hans": `${called(indicator)}：以${zh}为好，目标 ${target.value} 却劣于基期 ${baseline.value}`,
            en: `${called(indicator)}: ${en} is good, but the target ${target.value} is worse than the baseline ${baseline.value}`,
          },
        };
      }
    }
  },
};
