import { targetUnit } from "../../aims/target-unit.js";
import { decimal } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { convertIfAlike } from "../../value/quantity.js";
import type { UnitText } from "../../value/unit.js";
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
      const [said, meant] = [targetUnit(indicator, statement), targetUnit(indicator, target)];
      // Of two numbers of which one has no unit, the bare numbers are all that there is to compare.
      const bare = said === undefined || meant === undefined;
      const value = bare ? statement.value : convertIfAlike(statement.value, said, meant);
      if (value !== undefined && decimal(value).eq(target.value)) continue;
      const [inText, inTable] = [amount(statement.value, said), amount(target.value, meant)];
      yield {
        path: `${path}/value`,
        expected: target.value,
        received: value ?? inText,
        message: {
          "zh-Hans": `${called(indicator)}：表中为 ${inTable}（“${target.reference.raw}”），正文为 ${inText}（“${statement.reference.raw}”）`,
          en: `${called(indicator)}: ${inTable} in the table (“${target.reference.raw}”), ${inText} in the text (“${statement.reference.raw}”)`,
        },
      };
    }
  },
};

function amount(value: DecimalText, unit: UnitText | undefined): string {
  return unit === undefined ? value : `${value} ${unit}`;
}
