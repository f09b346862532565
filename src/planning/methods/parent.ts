import { percentText } from "../../value/faithful-text.js";
import { defineTargetMethod, hubbard } from "../target-method.js";

const source = `${hubbard}: consistency with national programmes; the practice of plan offices: 与上级规划目标相衔接`;

/** The growth that the parent's target asks for. */
export const parentGrowth = defineTargetMethod({
  name: "parent-growth",
  source,
  needs: ["better", "ratioScale", "parentRate", "base"],
  propose: ({ parentRate, base: { value, years } }) => ({
    value: value * (1 + parentRate) ** years,
    because: {
      "zh-Hans": `与上级目标年均 ${percentText(Math.abs(parentRate), 1)} 的${parentRate < 0 ? "降幅" : "增速"}一致`,
      en: `it ${parentRate < 0 ? "falls" : "grows"} as the parent's target does, by ${percentText(Math.abs(parentRate), 1)} a year`,
    },
  }),
});

/** The same share of the parent's. */
export const parentShare = defineTargetMethod({
  name: "parent-share",
  source,
  needs: ["better", "addsUp", "parentTarget", "parentPresent", "base"],
  propose: ({ parentTarget, parentPresent, base: { value } }) => {
    if (parentPresent === 0) return { missing: "zero-denominator" };
    // A loss is no share of anything, and nothing is a share of a loss.
    if (parentPresent < 0 || value < 0) return { missing: "no-ratio" };
    const share = value / parentPresent;
    return {
      value: share * parentTarget,
      because: {
        "zh-Hans": `保持占上级 ${percentText(share, 1)} 的份额`,
        en: `it keeps its share of ${percentText(share, 1)} of the parent's`,
      },
    };
  },
});

/** As far from the parent's as now. */
export const parentDistance = defineTargetMethod({
  name: "parent-distance",
  source,
  needs: ["better", "level", "parentTarget", "parentPresent", "base"],
  propose: ({ parentTarget, parentPresent, base: { value } }) => ({
    value: parentTarget + (value - parentPresent),
    because: { "zh-Hans": "保持与上级的现有差距", en: "it keeps its present distance to the parent's" },
  }),
});

/** What the parent has now. */
export const parentLevel = defineTargetMethod({
  name: "parent-level",
  source: "the practice of plan offices: 达到全国（全省）平均水平",
  needs: ["better", "level", "parentPresent", "base"],
  propose: ({ better, parentPresent, base: { value } }) =>
    better * (parentPresent - value) <= 0
      ? { missing: "already-better" }
      : {
          value: parentPresent,
          because: { "zh-Hans": "达到上级的现有平均水平", en: "it reaches the parent's present level" },
        },
});
