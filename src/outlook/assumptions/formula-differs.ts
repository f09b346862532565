import type { Standing } from "../../aims/standing.js";
import type { FormulaDefinition } from "../../formula/formula-definition.js";
import type { Issue } from "../../issue.js";
import { pointer } from "../../issue.js";
import { periodLabel } from "../../value/period-label.js";
import { placesOf } from "../../value/quanta.js";
import { digits } from "../digits.js";
import type { FormulaLevel } from "./formula-course.js";

/** That the inputs do not give the latest value of a whole year again, to the digits it was observed to: they count something else. */
export function formulaDiffers(
  { plan, indicator, evidence }: Standing,
  { expression }: FormulaDefinition,
  level: FormulaLevel,
): readonly Issue[] {
  const last = evidence.points.findLast(({ at, role }) => role === "observed" && Number.isInteger(at));
  if (last === undefined) return [];
  const { value, period } = last.observed;
  const computed = level(last.at - 1);
  const half = 0.5 * 10 ** -placesOf(value);
  if (!(Math.abs(computed - Number(value)) > half * 1.000001)) return [];
  const at = periodLabel(period, plan);
  return [
    {
      code: "formula-differs",
      level: "warning",
      path: pointer("/inputs", indicator.id),
      expected: value,
      received: digits(computed),
      message: {
        "zh-Hans": `按公式 ${expression}，给出的输入项在 ${at} 得 ${digits(computed)}，观测值为 ${value}；请核对两者的口径`,
        en: `By the formula ${expression} the inputs give ${digits(computed)} for ${at}, but ${value} was observed; check what each of them counts`,
      },
    },
  ];
}
