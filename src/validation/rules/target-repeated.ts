import type { Indicator } from "../../model/indicator.js";
import type { NumericTarget } from "../../model/numeric-target.js";
import { boundText } from "../../value/bound-text.js";
import { periodWords } from "../../value/period-label.js";
import { called } from "../indicators-of.js";
import { type ResolvedTarget, sameQuantity } from "../resolved-target.js";
import type { Rule } from "../rule.js";
import { sameLevel, type TargetNumber } from "../same-level.js";

export const targetRepeated: Rule = {
  code: "target-repeated",
  level: "warning",
  finds: {
    "zh-Hans": "同一年有两个同向约束而数值不同的目标",
    en: "two targets of one year that bind the same way at different numbers",
  },
  protects: {
    "zh-Hans": "以其中一个评估而另一个无人过问",
    en: "a verdict by one of them, while nobody asks for the other",
  },
  seen: {
    "zh-Hans": "合并表格与正文时重复录入的目标",
    en: "targets entered twice when table and text were merged",
  },
  *check({ plan, indicators }) {
    for (const { indicator, resolved } of indicators) {
      for (const group of sameQuantity(resolved)) {
        for (const { one, first } of repeated(indicator, group)) {
          const [now, before] = [boundText(one.bound), boundText(first.bound)];
          const at = periodWords(one.target.year, plan);
          yield {
            path: one.path,
            expected: before,
            received: now,
            message: {
              "zh-Hans": `${called(indicator)}：${at["zh-Hans"]}有两个目标，${before} 与 ${now}；若为正文另述，请移入 statements`,
              en: `${called(indicator)}: two targets of ${at.en}, ${before} and ${now}; if the text says one of them again, move it to statements`,
            },
          };
        }
      }
    }
  },
};

/**
 * Each target that binds on a side where an earlier one does, at another number. What is only aspired to (力争) stands beside
 * a firm target, and repeats none.
 */
function* repeated(indicator: Indicator, all: readonly ResolvedTarget[]) {
  for (const isAspired of [false, true]) {
    yield* repeatedAmong(
      indicator,
      all.filter(({ target }) => (target.strength === "strive") === isAspired),
    );
  }
}

function* repeatedAmong(indicator: Indicator, group: readonly ResolvedTarget[]) {
  const firsts = sides.map((side) => ({
    side,
    first: group.find(({ limits }) => limits[side] !== undefined),
  }));
  for (const one of group) {
    for (const { side, first } of firsts) {
      if (first === undefined || first === one || one.limits[side] === undefined) continue;
      if (sameLevel(indicator, numberOf(one.target, side), numberOf(first.target, side))) continue;
      yield { one, first };
      break;
    }
  }
}

const sides = ["lower", "upper"] as const;

function numberOf(target: NumericTarget, side: (typeof sides)[number]): TargetNumber {
  return { target, value: target.comparator === "between" ? target[side] : target.value };
}
