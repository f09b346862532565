import { limitsOf } from "../../value/bound.js";
import { anyOf, keysOf } from "../../value/closed-list.js";
import { singleComparators } from "../../value/comparators.js";
import type { Direction } from "../../value/measure.js";
import { periodWords } from "../../value/period-label.js";
import { called } from "../indicators-of.js";
import { sameQuantity } from "../resolved-target.js";
import type { Rule } from "../rule.js";

export const comparatorAgainstDirection: Rule = {
  code: "comparator-against-direction",
  level: "warning",
  finds: {
    "zh-Hans": "以上升为好而目标只设上限，或以下降为好而目标只设下限",
    en: "an upper end alone where up is good, or a lower end alone where down is good",
  },
  protects: {
    "zh-Hans": "毫无进展也算完成的目标；“降低 20% 以上”误录为“不低于”",
    en: "a target that is met by no progress at all; 降低 20% 以上 typed as at least",
  },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ plan, indicators }) {
    for (const { indicator, resolved } of indicators) {
      const { direction } = indicator;
      if (direction === "maintain") continue;
      const [side, zh, en] = sides[direction];
      const words = asking(side, direction);
      for (const group of sameQuantity(resolved)) {
        // Beside the end that is asked for, the other one makes a corridor.
        if (group.some(({ limits }) => limits[side] !== undefined)) continue;
        for (const { target, path } of group) {
          const at = periodWords(target.year, plan);
          yield {
            path: `${path}/comparator`,
            expected: words,
            received: target.comparator,
            message: {
              "zh-Hans": `${called(indicator)}：以${zh}为好，${at["zh-Hans"]}目标的约束词却是 ${target.comparator}；请核对 direction 与 comparator`,
              en: `${called(indicator)}: ${en} is good, but the target of ${at.en} binds by ${target.comparator}; check direction and comparator`,
            },
          };
        }
      }
    }
  },
};

const sides = {
  increase: ["lower", "上升", "up"],
  decrease: ["upper", "下降", "down"],
} as const;

/** The comparators that ask for an end. */
function asking(side: "lower" | "upper", direction: Direction): string {
  const found = keysOf(singleComparators).filter(
    (comparator) => limitsOf({ comparator, value: "0" }, direction)[side] !== undefined,
  );
  return anyOf(Object.fromEntries(found.map((comparator) => [comparator, comparator])));
}
