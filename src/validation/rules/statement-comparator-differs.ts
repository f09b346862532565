import { called } from "../indicators-of.js";
import type { Rule } from "../rule.js";
import { statementPairs, twoReadings } from "../statement-pairs.js";

export const statementComparatorDiffers: Rule = {
  code: "statement-comparator-differs",
  level: "warning",
  finds: {
    "zh-Hans": "表与正文的约束词不同（达到、以上、超过）",
    en: "table and text bind differently (attain, at least, more than)",
  },
  protects: twoReadings,
  seen: {
    "zh-Hans": "广西规划：表 53，正文 53 万件以上；巴中规划：表 97，正文超过 97%",
    en: "Guangxi's plan: 53 in the table, 53 or more in the text; Bazhong's: 97 and more than 97 %",
  },
  *check(context) {
    for (const { indicator, statement, target, path } of statementPairs(context)) {
      if (statement.comparator === target.comparator) continue;
      yield {
        path: `${path}/comparator`,
        expected: target.comparator,
        received: statement.comparator,
        message: {
          "zh-Hans": `${called(indicator)}：表中为 ${target.comparator}（“${target.reference.raw}”），正文为 ${statement.comparator}（“${statement.reference.raw}”）；评估以表为准`,
          en: `${called(indicator)}: ${target.comparator} in the table (“${target.reference.raw}”), ${statement.comparator} in the text (“${statement.reference.raw}”); assessments follow the table`,
        },
      };
    }
  },
};
