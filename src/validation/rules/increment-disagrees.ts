import { decimal, decimalText } from "../../value/decimal.js";
import { called, indicatorsOf, levelTargetsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const incrementDisagrees: Rule = {
  code: "increment-disagrees",
  level: "error",
  finds: {
    "zh-Hans": "增加值不等于目标值减基期值",
    en: "the printed increase is not the target less the baseline",
  },
  protects: {
    "zh-Hans": "抄录错误与表内自相矛盾",
    en: "slips of transcription, and a table that contradicts itself",
  },
  seen: {
    "zh-Hans": "五份规划均无；常见于手工抄录的表格",
    en: "none of the five plans; tables copied by hand",
  },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { baseline, increment } = indicator;
      if (increment === undefined) continue;
      // A blank baseline counts as nothing: an increase equal to the target is then no contradiction.
      const differences = Array.from(levelTargetsOf(indicator, path), ({ target }) => ({
        target,
        difference: decimalText(decimal(target.value).minus(baseline?.value ?? "0")),
      }));
      const last = differences.at(-1);
      // Of several targets the increase may be that to any.
      if (
        last !== undefined &&
        !differences.some(({ difference }) => decimal(increment.value).eq(difference))
      ) {
        const { target, difference } = last;
        yield {
          path: `${path}/increment/value`,
          expected: difference,
          received: increment.value,
          message: {
            "zh-Hans": `${called(indicator)}：增加值印作 ${increment.value}，而目标 ${target.value} 减基期 ${baseline?.value ?? "（空白）"} 得 ${difference}；请核对原文`,
            en: `${called(indicator)}: the increase is given as ${increment.value}, but the target ${target.value} less the baseline ${baseline?.value ?? "(blank)"} is ${difference}; check the document`,
          },
        };
      }
    }
  },
};
