import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";
import { suggesting } from "../suggesting.js";

export const formulaUnknown: Rule = {
  code: "formula-unknown",
  level: "error",
  finds: { "zh-Hans": "formula 不是公式目录中的标识", en: "a formula id that no formula has" },
  protects: { "zh-Hans": "无从计算、也无从核对的指标", en: "an indicator that nothing computes or checks" },
  seen: { "zh-Hans": "手工填写的规划文件", en: "plan files filled in by hand" },
  *check({ plan, formulas }) {
    const meantBy = suggesting(formulas);
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { formula } = indicator;
      if (formula === undefined || formulas.has(formula)) continue;
      const close = meantBy(formula);
      yield {
        path: `${path}/formula`,
        expected: close === undefined ? "the id of a formula" : `"${close}"`,
        received: `"${formula}"`,
        message: {
          "zh-Hans": `${called(indicator)}：没有标识为 "${formula}" 的公式${close ? `，是否为 "${close}"？` : "；"}自有公式请随 formulas 选项给出`,
          en: `${called(indicator)}: there is no formula "${formula}"${close ? `; did you mean "${close}"? Give` : "; give"} formulas of your own with the option formulas`,
        },
      };
    }
  },
};
