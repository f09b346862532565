import { limitsOf } from "../../value/bound.js";
import { decimal } from "../../value/decimal.js";
import type { Direction } from "../../value/measure.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const incrementAgainstDirection: Rule = {
  code: "increment-against-direction",
  level: "warning",
  finds: {
    "zh-Hans": "增加值与方向相反（以上升为好而增加值为负或只设上限，以下降为好而增加值为正）",
    en: "a printed increase against the direction: below 0 or an upper end alone where up is good, above 0 where down is good",
  },
  protects: {
    "zh-Hans": "方向弄反的指标，漏写的负号",
    en: "a direction taken the wrong way round, a lost minus sign",
  },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { increment, direction } = indicator;
      if (increment === undefined) continue;
      const { lower, upper } = limitsOf(increment, direction);
      const asked = { increase: lower, decrease: upper, maintain: "0" }[direction];
      const wrong = asked === undefined || isAgainst(direction, increment.value);
      if (!wrong) continue;
      const [zh, en] = words[direction];
      yield {
        path: `${path}/increment/${asked === undefined ? "comparator" : "value"}`,
        expected: en,
        received: `${increment.comparator} ${increment.value}`,
        message: {
          "zh-Hans": `${called(indicator)}：direction 为 ${direction}，增加值应${zh}，实为 ${increment.comparator} ${increment.value}`,
          en: `${called(indicator)}: its direction is ${direction}, so the increase should be ${en}, and it is ${increment.comparator} ${increment.value}`,
        },
      };
    }
  },
};

const words: Readonly<Record<Direction, readonly [zh: string, en: string]>> = {
  increase: ["不小于 0，且设有下限", "0 or more, with a lower end"],
  decrease: ["不大于 0，且设有上限", "0 or less, with an upper end"],
  maintain: ["为 0", "0"],
};

function isAgainst(direction: Direction, value: string): boolean {
  const change = decimal(value);
  if (direction === "maintain") return !change.isZero();
  return direction === "increase" ? change.lt(0) : change.gt(0);
}
