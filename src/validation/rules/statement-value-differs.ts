import { decimal } from "../../value/decimal.js";
import { convertIfAlike } from "../../value/quantity.js";
import { called } from "../indicators-of.js";
import type { Rule } from "../rule.js";
import { statementPairs, twoReadings } from "../statement-pairs.js";

export const statementValueDiffers: Rule = {
  code: "statement-value-differs",
  level: "error",
  finds: { "zh-Hans": "表与正文的数值不同", en: "table and text give different numbers" },
  protects: twoReadings,
  seen: { "zh-Hans": "五份规划均无", en: "none of the five plans" },
  *check(context) {
    for (const { indicator, statement, target, path } of statementPairs(context)) {
      const [said, meant] = [statement.unit ?? indicator.unit ?? "", target.unit ?? indicator.unit ?? ""];
      const value = convertIfAlike(
        statement.value,
        statement.unit ?? indicator.unit,
        target.unit ?? indicator.unit,
      );
      if (value !== undefined && decimal(value).eq(target.value)) continue;
      yield {
        path: `${path}/value`,
        expected: target.value,
        received: value ?? `${statement.value} ${said}`,
        message: {
          "zh-Hans": `${called(indicator)}：表中为 ${target.value} ${meant}（“${target.reference.raw}”），正文为 ${statement.value} ${said}（“${statement.reference.raw}”）`,
          en: `${called(indicator)}: ${target.value} ${meant} in the table (“${target.reference.raw}”), ${statement.value} ${said} in the text (“${statement.reference.raw}”)`,
        },
      };
    }
  },
};
