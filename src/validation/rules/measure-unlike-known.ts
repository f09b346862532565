import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const measureUnlikeKnown: Rule = {
  code: "measure-unlike-known",
  level: "note",
  finds: {
    "zh-Hans": "累计、时点、年度的口径与已知指标不同",
    en: "another measure kind than the known indicator's",
  },
  protects: {
    "zh-Hans": "把规划期累计数与年度数相比",
    en: "comparing a total over the period with an annual amount",
  },
  seen: {
    "zh-Hans": "质押融资：国家为年度数，广西、巴中为累计数",
    en: "pledge financing: annual nationally, a total in Guangxi and Bazhong",
  },
  *check({ plan, known }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const usual = indicator.catalogue === undefined ? undefined : known.get(indicator.catalogue)?.measure;
      if (usual === undefined || usual === indicator.measure) continue;
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
