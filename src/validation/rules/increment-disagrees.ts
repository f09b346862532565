import { changeOf } from "../../aims/target-needs.js";
import type { Indicator } from "../../model/indicator.js";
import type { Target } from "../../model/target.js";
import { decimal, decimalText } from "../../value/decimal.js";
import { called } from "../indicators-of.js";
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
  *check({ indicators }) {
    for (const { indicator, path, resolved } of indicators) {
      const { baseline, increment } = indicator;
      if (increment === undefined) continue;
      // A blank baseline counts as nothing: an increase equal to the target is then no contradiction.
      const differences = resolved.flatMap(({ target, bound }) =>
        bound.comparator === "between" || !isExact(indicator, target)
          ? []
          : [{ level: bound.value, difference: decimal(bound.value).minus(baseline?.value ?? "0") }],
      );
      const last = differences.at(-1);
      // Of several targets the increase may be that to any.
      if (last !== undefined && !differences.some(({ difference }) => difference.eq(increment.value))) {
        const [level, difference] = [last.level, decimalText(last.difference)];
        yield {
          path: `${path}/increment/value`,
          expected: difference,
          received: increment.value,
          message: {
            "zh-Hans": `${called(indicator)}：增加值印作 ${increment.value}，而目标 ${level} 减基期 ${baseline?.value ?? "（空白）"} 得 ${difference}；请核对原文`,
            en: `${called(indicator)}: the increase is given as ${increment.value}, but the target ${level} less the baseline ${baseline?.value ?? "(blank)"} is ${difference}; check the document`,
          },
        };
      }
    }
  },
};

/** A level, or what is added to one: a rate leads to digits that no table prints, and an average is of no year. */
function isExact(indicator: Indicator, target: Target): boolean {
  return target.basis === "level" || changeOf(indicator, target) === "added";
}
