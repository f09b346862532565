import type { Issue } from "../issue.js";
import type { Plan } from "../model/plan.js";
import { endsOn } from "../value/calendar.js";

/** That the years of a plan end on another day than those of the plan beside it: a year of one is none of the other. */
export function yearsApart(plan: Plan, beside: Plan, path = ""): readonly Issue[] {
  const [own, other] = [endsOn(plan), endsOn(beside)];
  if (own === other) return [];
  return [
    {
      code: "year-ends-differ",
      level: "note",
      path: `${path}/yearEnds`,
      expected: other,
      received: own,
      message: {
        "zh-Hans": `${plan.id} 的年度止于 ${own}，${beside.id} 止于 ${other}：同一年份所指的时间不同`,
        en: `the years of ${plan.id} end on ${own}, those of ${beside.id} on ${other}: a year of one is not the same time in the other`,
      },
    },
  ];
}
