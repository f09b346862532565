import { UsageError } from "../issue.js";
import type { UnitText } from "../value/unit.js";

/** The error for values with a unit where the document prints none, so that there is nothing to convert them to. */
export function unitAbsent(from: UnitText): UsageError {
  return new UsageError({
    code: "unit-absent",
    expected: "plain numbers, as the document prints them: the series has no unit",
    received: `a value in ${from}`,
    message: {
      "zh-Hans": `该序列没有单位（原文未印），不能由 ${from} 换算；请直接给出数值，不带单位`,
      en: `The series has no unit (its document prints none), so ${from} cannot be converted; give the plain number, without a unit`,
    },
  });
}
