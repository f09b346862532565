import type { Issue } from "../issue.js";
import type { Plan } from "../model/plan.js";
import type { ObservedValue } from "../series/observation.js";
import { areCalendarYears } from "../value/calendar.js";
import { periodLabel } from "../value/period-label.js";

/** That amounts are not counted in the year so far, because something is missing before them. */
export function behindGap(plan: Plan, parts: readonly ObservedValue[]): readonly Issue[] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const { period } = first;
  const through = others.at(-1)?.period;
  const from = periodLabel(period, plan);
  const to = through && periodLabel(through, plan);
  return [
    {
      code: "part-behind-gap",
      level: "warning",
      path: `/${period}`,
      expected: `amounts from ${areCalendarYears(plan) ? "January" : "the first of the year"} on, none of them missing`,
      received: through ? `${period} to ${through}` : period,
      message: {
        "zh-Hans": `${from}${to ? ` 至 ${to} ` : " "}之前有缺，未计入当年累计`,
        en: `Something is missing before ${from}${to ? ` (and up to ${to})` : ""}, so it is not counted in the year so far`,
      },
    },
  ];
}
