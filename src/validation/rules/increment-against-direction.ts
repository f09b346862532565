import type { Increment } from "../../model/increment.js";
import { limitsOf } from "../../value/bound.js";
import { decimal } from "../../value/decimal.js";
import type { Direction } from "../../value/measure.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const incrementAgainstDirection: Rule = {
  code: "increment-against-direction",
  level: "warning",
  finds: {
    "zh-Hans":
      "增加值与方向相反：以上升为好而增加值为负或只设上限，以下降为好而增加值为正或只设下限，应保持而增加值不为 0",
    en: "a printed increase against the direction: below 0, or an upper end alone, where up is good; above 0, or a lower end alone, where down is good; anything but 0 where the level is to be kept",
  },
  protects: {
    "zh-Hans": "方向弄反的指标，漏写的负号",
    en: "a direction taken the wrong way round, a lost minus sign",
  },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { increment, direction } = indicator;
      const field = increment && againstDirection(increment, direction);
      if (increment === undefined || field === undefined) continue;
      const [zh, en] = meant(direction);
      const received = `${increment.comparator} ${increment.value}`;
      yield {
        path: `${path}/increment/${field}`,
        expected: en,
        received,
        message: {
          "zh-Hans": `${called(indicator)}：direction 为 ${direction}，增加值应${zh}，实为 ${received}`,
          en: `${called(indicator)}: its direction is ${direction}, so the increase should be ${en}, and it is ${received}`,
        },
      };
    }
  },
};

/** The field of an increase that goes against the direction. */
function againstDirection(increment: Increment, direction: Direction): "comparator" | "value" | undefined {
  const change = decimal(increment.value);
  if (direction === "maintain") return change.isZero() ? undefined : "value";
  const up = direction === "increase";
  if (up ? change.lt(0) : change.gt(0)) return "value";
  const { lower, upper } = limitsOf(increment, direction);
  return (up ? lower : upper) === undefined ? "comparator" : undefined;
}

function meant(direction: Direction): readonly [zh: string, en: string] {
  if (direction === "maintain") return ["为 0", "0"];
  return direction === "increase"
    ? ["不小于 0，且设有下限", "0 or more, with a lower end"]
    : ["不大于 0，且设有上限", "0 or less, with an upper end"];
}
