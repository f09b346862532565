import { faultsIn } from "../faults-in.js";
import type { Rule } from "../rule.js";

export const growthFromNothing: Rule = {
  code: "growth-from-nothing",
  level: "error",
  finds: {
    "zh-Hans": "基期值为零或负数，而目标为增长的百分比或倍数",
    en: "a rate of growth or a multiple, and a baseline of 0 or less",
  },
  protects: {
    "zh-Hans": "任何数都算完成的目标：基期为零，增长 20% 仍为零",
    en: "a target that anything meets: 20 % more than 0 is 0",
  },
  seen: { "zh-Hans": "基期尚未起步的指标", en: "indicators that had not started by the base year" },
  check: (context) => faultsIn(context, "rate"),
};
