import { isRank } from "../../series/is-rank.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Finding, Rule } from "../rule.js";

export const rankUnfit: Rule = {
  code: "rank-unfit",
  level: "warning",
  finds: {
    "zh-Hans": "以位次计的指标，方向为上升，或按地区求和、平均",
    en: "an indicator in ranks that is to increase, or whose regions are summed or averaged",
  },
  protects: {
    "zh-Hans": "把后退的名次判为进展，把各地名次加总",
    en: "taking a lost place for progress, and adding up the ranks of regions",
  },
  seen: {
    "zh-Hans": "创新指数排名进入前 10 位一类的目标",
    en: "targets such as a place among the first ten of an innovation index",
  },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      if (!isRank(indicator)) continue;
      const { direction, regionRule } = indicator;
      if (direction === "increase") {
        yield finding(`${path}/direction`, called(indicator), "decrease or maintain", direction, [
          "位次越小越好，方向应为 decrease 或 maintain；若所计为人数，单位请用 人",
          "the smaller a rank, the better it is, so it is to decrease or to be maintained; if people are counted, the unit is 人",
        ]);
      }
      if (regionRule !== "none") {
        yield finding(`${path}/regionRule`, called(indicator), "none", regionRule, [
          "各地区的位次不能求和或平均，regionRule 应为 none",
          "the ranks of regions are neither summed nor averaged, so regionRule is none",
        ]);
      }
    }
  },
};

function finding(
  path: string,
  name: string,
  expected: string,
  received: string,
  [zh, en]: readonly [zh: string, en: string],
): Finding {
  return { path, expected, received, message: { "zh-Hans": `${name}：${zh}`, en: `${name}: ${en}` } };
}
