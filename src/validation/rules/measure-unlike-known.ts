import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const measureUnlikeKnown: Rule = {
  code: "measure-unlike-known",
  level: "note",
  finds: {
    "zh-Hans": "累计、时点、年度的口径不是已知指标常用的",
    en: "a measure kind that is not normal for the known indicator",
  },
  protects: {
    "zh-Hans": "把规划期累计数与年度数相比",
    en: "comparing a total over the period with an annual amount",
  },
  seen: {
    "zh-Hans": "海外发明专利授权量：国家为年度数，广西为累计数",
    en: "invention patents granted abroad: annual nationally, a total in Guangxi",
  },
  *check({ plan, known }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const match = indicator.catalogue === undefined ? undefined : known.get(indicator.catalogue);
      if (match === undefined) continue;
      const normal = match.measures ?? [match.measure];
      if (normal.includes(indicator.measure)) continue;
      const usual = normal.join(" | ");
      yield {
        path: `${path}/measure`,
        expected: usual,
        received: indicator.measure,
        message: {
          "zh-Hans": `${called(indicator)}：口径为 ${indicator.measure}，已知指标为 ${usual}；跨规划比较前请先统一`,
          en: `${called(indicator)}: it is ${indicator.measure}, the known indicator is ${usual}; make them the same before comparing plans`,
        },
      };
    }
  },
};
