import { endsOf, type TargetEnd } from "../../aims/target-ends.js";
import type { Indicator } from "../../model/indicator.js";
import { decimal } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { shortDecimal } from "../../value/short-decimal.js";
import { called } from "../indicators-of.js";
import { type ResolvedTarget, told } from "../resolved-target.js";
import type { Rule } from "../rule.js";

export const targetWorseThanBaseline: Rule = {
  code: "target-worse-than-baseline",
  level: "warning",
  finds: {
    "zh-Hans": "目标值（含由增长、提高、倍数得出的）劣于基期值",
    en: "a target worse than its baseline, as a level or by its growth, increase or multiple",
  },
  protects: {
    "zh-Hans": "方向弄反的指标，抄错的数，漏写负号的降幅（降低 20% 录为 20）",
    en: "a direction taken the wrong way round, a number copied wrongly, a fall without its sign (降低 20% typed as 20)",
  },
  seen: {
    "zh-Hans": "新申报口径收紧后的规划；五份规划均无",
    en: "plans after a definition was narrowed; none of the five plans",
  },
  *check({ indicators }) {
    for (const { indicator, resolved } of indicators) {
      const { baseline, direction } = indicator;
      if (baseline === undefined || direction === "maintain") continue;
      for (const one of resolved) {
        const end = worseEnd(indicator, one, baseline.value);
        if (end === undefined) continue;
        const [zh, en] = direction === "increase" ? ["上升", "up"] : ["下降", "down"];
        const level = shortDecimal(end.value);
        const words = told(level, one.because);
        yield {
          path: `${one.path}/${end.field}`,
          expected: `${direction === "increase" ? "more" : "less"} than the baseline ${baseline.value}`,
          received: level,
          message: {
            "zh-Hans": `${called(indicator)}：以${zh}为好，目标为 ${words["zh-Hans"]}，劣于基期 ${baseline.value}`,
            en: `${called(indicator)}: ${en} is good, but the target ${words.en} is worse than the baseline ${baseline.value}`,
          },
        };
      }
    }
  },
};

function worseEnd(
  { direction, measure }: Indicator,
  { target, bound }: ResolvedTarget,
  baseline: DecimalText,
): TargetEnd | undefined {
  // What a period shall add is not less than what an earlier one had: the two are totals of their own.
  if (measure === "cumulative" && target.basis === "increase") return undefined;
  return endsOf(bound).find(({ value }) => {
    const change = decimal(value).minus(baseline);
    return direction === "increase" ? change.lt(0) : change.gt(0);
  });
}
