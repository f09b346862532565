import { nearMiss } from "../../catalogue/near-miss.js";
import { indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const nameNearMiss: Rule = {
  code: "name-near-miss",
  level: "warning",
  finds: {
    "zh-Hans": "名称与已知指标只差一字",
    en: "a name one character away from a known indicator's",
  },
  protects: { "zh-Hans": "错别字造成的“新指标”", en: "a misprint that makes a new indicator" },
  seen: {
    "zh-Hans": "巴中规划第 7 项：复判息诉率，应为服判息诉率",
    en: "Bazhong's plan, row 7: 复判息诉率 for 服判息诉率",
  },
  *check({ plan, known }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const name = indicator.name["zh-Hans"];
      const miss = nearMiss(name);
      if (miss === undefined || !known.has(miss.indicator)) continue;
      yield {
        path: `${path}/name/zh-Hans`,
        expected: miss.wording,
        received: name,
        message: {
          "zh-Hans": `“${name}”与已知指标“${miss.wording}”只差一字，疑为笔误；若原文如此请保留并注明`,
          en: `“${name}” is one character away from the known “${miss.wording}”, probably a misprint; if the document prints it so, keep it and say so`,
        },
      };
    }
  },
};
