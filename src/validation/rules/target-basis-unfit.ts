import { faultsIn } from "../faults-in.js";
import type { Rule } from "../rule.js";

export const targetBasisUnfit: Rule = {
  code: "target-basis-unfit",
  level: "error",
  finds: {
    "zh-Hans": "目标的计算方式与指标的单位或口径不符（非比率的百分点、累计数的年均增长、非年度数的年均值）",
    en: "a basis that the indicator's unit or measure kind does not have: percentage points of no share, yearly growth of a running total, an average over years of no annual amount",
  },
  protects: {
    "zh-Hans": "没有水平值、永远无法评估的目标",
    en: "a target without a level, which no assessment can judge",
  },
  seen: {
    "zh-Hans": "手工录入的规划文件；满意度以分计而写“提高 3 个百分点”",
    en: "plan files typed by hand; satisfaction in points of a score that shall rise by 3 percentage points",
  },
  check: (context) => faultsIn(context, "basis"),
};
