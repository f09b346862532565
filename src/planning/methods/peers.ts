import { defineTargetMethod } from "../target-method.js";

/** What the best quarter of the peers has now. */
export const bestQuarter = defineTargetMethod({
  name: "best-quarter",
  source: "the practice of plan offices: 对标先进地区; WHO, billionaiRe: quantile",
  needs: ["better", "level", "bestQuarter", "base"],
  propose: ({ better, bestQuarter: level, base: { value } }) =>
    better * (level - value) <= 0
      ? { missing: "already-better" }
      : {
          value: level,
          because: {
            "zh-Hans": "达到同类地区前四分之一的现有水平",
            en: "it reaches the present level of the best quarter of its peers",
          },
        },
});
