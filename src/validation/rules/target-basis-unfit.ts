import { faultsIn } from "../faults-in.js";
import type { Rule } from "../rule.js";

export const targetBasisUnfit: Rule = {
  code: "target-basis-unfit",
  level: "error",
  finds: {
    "zh-Hans": "指标不能有这种目标：不是比率而写百分点，是累计数而写年均增长，不是年度数而写年均值",
    en: "a kind of target that the indicator cannot have: percentage points where it is no share, yearly growth where it is a running total, an average over years where it is no annual amount",
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
