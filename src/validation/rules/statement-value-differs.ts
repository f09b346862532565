import { endsOf, numbersOf } from "../../aims/target-ends.js";
import { targetUnit } from "../../aims/target-unit.js";
import type { NumericTarget } from "../../model/numeric-target.js";
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
      const inUnit = (value: DecimalText) => (bare ? value : convertIfAlike(value, said, meant));
      const differing = differingEnd(statement, target, inUnit);
      if (differing === undefined) continue;
      const [inText, inTable] = [amount(textOf(statement), said), amount(textOf(target), meant)];
      yield {
        path: `${path}/${differing.field}`,
        expected: textOf(target),
        received: differing.value ?? inText,
        message: {
          "zh-Hans": `${called(indicator)}：表中为 ${inTable}（“${target.reference.raw}”），正文为 ${inText}（“${statement.reference.raw}”）`,
          en: `${called(indicator)}: ${inTable} in the table (“${target.reference.raw}”), ${inText} in the text (“${statement.reference.raw}”)`,
        },
      };
    }
  },
};

type Converted = (value: DecimalText) => DecimalText | undefined;

/** Where a statement is not the number of its target; a number that binds another way, or an interval, where it lies outside. */
function differingEnd(statement: NumericTarget, target: NumericTarget, inUnit: Converted) {
  const meant = numbersOf(target);
  const said = endsOf(statement).map(({ field, value }) => ({ field, value: inUnit(value) }));
  if (statement.comparator === target.comparator) {
    return said.find(({ value }, index) => value === undefined || !decimal(value).eq(meant[index] ?? value));
  }
  const [low, high] = [said[0], said.at(-1)];
  const [least, most] = [meant[0], meant.at(-1)];
  if (low?.value === undefined || high?.value === undefined) return low;
  if (most !== undefined && decimal(low.value).gt(most)) return low;
  return least !== undefined && decimal(high.value).lt(least) ? high : undefined;
}

function textOf(target: NumericTarget): string {
  return numbersOf(target).join("—");
}

function amount(value: string, unit: UnitText | undefined): string {
  return unit === undefined ? value : `${value} ${unit}`;
}
