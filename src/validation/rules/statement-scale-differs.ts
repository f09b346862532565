import { targetUnit } from "../../aims/target-unit.js";
import { called } from "../indicators-of.js";
import type { Rule } from "../rule.js";
import { statementPairs, twoReadings } from "../statement-pairs.js";

export const statementScaleDiffers: Rule = {
  code: "statement-scale-differs",
  level: "note",
  finds: {
    "zh-Hans": "表与正文用不同的单位说同一个数",
    en: "table and text say one number in different units",
  },
  protects: twoReadings,
  seen: {
    "zh-Hans": "巴中规划：表 30000 万元，正文 3 亿元",
    en: "Bazhong's plan: 30000 万元 in the table, 3 亿元 in the text",
  },
  *check(context) {
    for (const { indicator, statement, target, path } of statementPairs(context)) {
      const [said, meant] = [targetUnit(indicator, statement), targetUnit(indicator, target)];
      if (said === meant || said === undefined) continue;
      yield {
        path: `${path}/unit`,
        expected: meant ?? "no unit",
        received: said,
        message: {
          "zh-Hans": `${called(indicator)}：表用 ${meant ?? "（无单位）"}，正文用 ${said}`,
          en: `${called(indicator)}: ${meant ?? "no unit"} in the table, ${said} in the text`,
        },
      };
    }
  },
};
