import { faultsIn } from "../faults-in.js";
import type { Rule } from "../rule.js";

export const targetWithoutBaseline: Rule = {
  code: "target-without-baseline",
  level: "warning",
  finds: {
    "zh-Hans": "目标以基期值为起点（增长、提高、倍数），而基期值空白",
    en: "a target that changes a baseline (growth, an increase, a multiple), and no baseline",
  },
  protects: {
    "zh-Hans": "有数而不能评估的目标",
    en: "a number that no assessment can judge",
  },
  seen: {
    "zh-Hans": "某大城市规划第 7 项：年均增长 10%，基期值未印",
    en: "the big city's plan, row 7: 10 % growth a year of a share whose baseline is not printed",
  },
  check: (context) => faultsIn(context, "no-baseline"),
};
