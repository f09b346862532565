import { faultsIn } from "../faults-in.js";
import type { Rule } from "../rule.js";

export const targetUnitUnlike: Rule = {
  code: "target-unit-unlike",
  level: "error",
  finds: {
    "zh-Hans": "目标的单位与指标不符，或与其计算方式（增长率、百分点、倍数）不符",
    en: "a target in a unit of another dimension than its indicator, or that its basis (a rate, percentage points, a multiple) does not have",
  },
  protects: {
    "zh-Hans": "无法换算的目标，以及把年均提高的百分点读作增长率",
    en: "a target that cannot be read as a level, and yearly percentage points read as a rate of growth",
  },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  check: (context) => faultsIn(context, "unit"),
};
