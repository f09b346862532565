import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { areAlike } from "../value/are-alike.js";
import type { MeasureKind } from "../value/measure.js";
import { readUnit, type UnitText } from "../value/unit.js";

/** What keeps an indicator from being compared with another of the same name: its unit, its measure kind. */
export function unlike(
  plan: Plan,
  own: Indicator,
  other: { readonly unit?: UnitText; readonly measure: MeasureKind },
): readonly Issue[] {
  const path = `/indicators/${plan.indicators.indexOf(own)}`;
  const [from, to] = [readUnit(own.unit), readUnit(other.unit)];
  const issues: Issue[] = [];
  if (!areAlike(from, to)) {
    const [expected, received] = [other.unit ?? "no unit", own.unit ?? "no unit"];
    issues.push({
      code: "unit-unlike",
      level: "warning",
      path: `${path}/unit`,
      expected,
      received,
      message: {
        "zh-Hans": `${plan.id}：单位为 ${own.unit ?? "（未印）"}，对照为 ${other.unit ?? "（未印）"}，不可直接比较`,
        en: `${plan.id}: in ${received}, beside ${expected}; the numbers do not compare`,
      },
    });
  }
  if (own.measure !== other.measure) {
    issues.push({
      code: "measure-unlike",
      level: "warning",
      path: `${path}/measure`,
      expected: other.measure,
      received: own.measure,
      message: {
        "zh-Hans": `${plan.id}：口径为 ${own.measure}，对照为 ${other.measure}，不可直接比较`,
        en: `${plan.id}: it is ${own.measure}, beside ${other.measure}; the numbers do not compare`,
      },
    });
  }
  return issues;
}
