import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";
import { suggesting } from "../suggesting.js";

export const catalogueUnknown: Rule = {
  code: "catalogue-unknown",
  level: "error",
  finds: { "zh-Hans": "catalogue 不是已知指标的标识", en: "a catalogue id that is no known indicator's" },
  protects: { "zh-Hans": "对照时悄悄漏掉的指标", en: "an indicator that comparisons silently leave out" },
  seen: { "zh-Hans": "手工填写的规划文件", en: "plan files filled in by hand" },
  *check({ plan, known }) {
    const meantBy = suggesting(known.keys());
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { catalogue } = indicator;
      if (catalogue === undefined || known.has(catalogue)) continue;
      const close = meantBy(catalogue);
      yield {
        path: `${path}/catalogue`,
        expected: close === undefined ? "the id of a known indicator" : `"${close}"`,
        received: `"${catalogue}"`,
        message: {
          "zh-Hans": `${called(indicator)}：没有标识为 "${catalogue}" 的已知指标${close ? `，是否为 "${close}"？` : ""}`,
          en: `${called(indicator)}: there is no known indicator "${catalogue}"${close ? `; did you mean "${close}"?` : ""}`,
        },
      };
    }
  },
};
