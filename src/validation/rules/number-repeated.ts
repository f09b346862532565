import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const numberRepeated: Rule = {
  code: "number-repeated",
  level: "error",
  finds: { "zh-Hans": "两个指标序号相同", en: "two indicators carry one number" },
  protects: { "zh-Hans": "张冠李戴的引用", en: "references by number that reach the wrong row" },
  seen: { "zh-Hans": "五份规划均无", en: "none of the five plans" },
  *check({ plan }) {
    const first = new Map<number, string>();
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { number } = indicator;
      if (number === undefined) continue;
      const other = first.get(number);
      if (other === undefined) first.set(number, called(indicator));
      else {
        yield {
          path: `${path}/number`,
          expected: "a number of its own",
          received: String(number),
          message: {
            "zh-Hans": `序号 ${number} 重复：已用于“${other}”`,
            en: `The number ${number} is used twice: it is already that of “${other}”`,
          },
        };
      }
    }
  },
};
