import type { Tier } from "../../model/indicator.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

const levels: Partial<Record<Tier, "nation" | "province">> = { national: "nation", provincial: "province" };

export const tierWithoutParent: Rule = {
  code: "tier-without-parent",
  level: "warning",
  finds: {
    "zh-Hans": "标为国家（省）规划指标，而给出的上位规划中没有",
    en: "an indicator marked as one of a parent plan, which that plan does not have",
  },
  protects: { "zh-Hans": "层级标错的指标", en: "indicators marked with the wrong tier" },
  seen: {
    "zh-Hans": "巴中规划第 7 项标为省规划指标，实为国家规划指标",
    en: "Bazhong's row 7 is marked provincial and stands in the national plan",
  },
  *check({ plan, parents }) {
    const carried = parents.map(({ id, jurisdiction, indicators }) => ({
      id,
      level: jurisdiction.level,
      known: new Set(indicators.map(({ catalogue }) => catalogue)),
    }));
    for (const { indicator, path } of indicatorsOf(plan)) {
      const level = indicator.tier === undefined ? undefined : levels[indicator.tier];
      const above = carried.filter((parent) => parent.level === level);
      // Without a plan of that level at hand nothing can be said.
      if (above.length === 0 || indicator.catalogue === undefined) continue;
      if (above.some(({ known }) => known.has(indicator.catalogue))) continue;
      const ids = above.map(({ id }) => id).join(", ");
      yield {
        path: `${path}/tier`,
        expected: `an indicator of ${ids}`,
        received: String(indicator.tier),
        message: {
          "zh-Hans": `${called(indicator)}：标为 ${indicator.tier}，但 ${ids} 中没有此指标`,
          en: `${called(indicator)}: marked ${indicator.tier}, but ${ids} does not have it`,
        },
      };
    }
  },
};
