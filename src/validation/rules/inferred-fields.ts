import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const inferredFields: Rule = {
  code: "inferred-fields",
  level: "note",
  finds: {
    "zh-Hans": "由数据作者推断、原文未说明的字段",
    en: "fields that the document does not say and the author of the data inferred",
  },
  protects: { "zh-Hans": "把推断当作原文", en: "taking a reading for what was printed" },
  seen: { "zh-Hans": "五份规划：累计或时点大多未写明", en: "all five plans: most do not say total or level" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { inferred = [] } = indicator;
      if (inferred.length === 0) continue;
      const fields = [...new Set(inferred.map(({ field }) => field))].join(", ");
      yield {
        path: `${path}/inferred`,
        expected: "what the document says",
        received: fields,
        message: {
          "zh-Hans": `${called(indicator)}：${fields} 为推断，理由见 inferred`,
          en: `${called(indicator)}: ${fields} inferred; the reasons are in \`inferred\``,
        },
      };
    }
  },
};
