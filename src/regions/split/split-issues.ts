import type { Issue } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import { type Bound, levelOf } from "../../value/bound.js";
import { boundText } from "../../value/bound-text.js";
import { decimal } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { enoughDigits } from "../../value/enough-digits.js";

/** What is to be said of a split target: that it should not have been split, that its parts come to another number. */
export function splitIssues(plan: Plan, indicator: Indicator, bound: Bound, rolledUp: DecimalText): Issue[] {
  return [
    ...commitmentIssues(plan, indicator),
    ...roundingIssues(bound, levelOf(bound, indicator.direction), rolledUp),
  ];
}

function commitmentIssues(plan: Plan, indicator: Indicator): Issue[] {
  if (indicator.commitment !== "expected") return [];
  return [
    {
      code: "expected-indicator-split",
      level: "warning",
      path: `/indicators/${plan.indicators.indexOf(indicator)}/commitment`,
      expected: "binding",
      received: "expected",
      message: {
        "zh-Hans": "预期性指标主要靠市场实现，一般不分解下达；只有约束性指标分解到地区",
        en: "An expected indicator rests on the market and is not assigned; only binding targets are split over regions",
      },
    },
  ];
}

function roundingIssues(bound: Bound, level: DecimalText, back: DecimalText): Issue[] {
  if (decimal(back).eq(level)) return [];
  const short = enoughDigits(decimal(back), (shown) => shown.eq(level));
  return [
    {
      code: "total-rounded",
      level: "note",
      path: "/rolledUp",
      expected: level,
      received: back,
      message: {
        "zh-Hans": `分解量按最小单位取整，汇总为 ${short}，目标为 ${boundText(bound)}`,
        en: `The amount split is rounded to whole quanta: the parts roll up to ${short}, the target is ${boundText(bound)}`,
      },
    },
  ];
}
