import { faultsIn } from "../faults-in.js";
import type { Rule } from "../rule.js";

export const targetUnitUnlike: Rule = {
  code: "target-unit-unlike",
  level: "error",
  finds: {
    "zh-Hans": "目标的单位不能换算成指标的单位；或者目标是增长率、百分点、倍数，单位却是别的",
    en: "a target whose unit cannot be converted to that of the indicator; or a rate, percentage points or a multiple with a unit that such a number does not have",
  },
  protects: {
    "zh-Hans": "无法评估的目标；把年均提高的百分点当作增长率",
    en: "a target that cannot be assessed; yearly percentage points taken for a rate of growth",
  },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  check: (context) => faultsIn(context, "unit"),
};
