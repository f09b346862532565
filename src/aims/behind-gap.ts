import type { Issue } from "../issue.js";
import type { Plan } from "../model/plan.js";
import type { Known } from "../series/known.js";
import type { ObservedValue } from "../series/observation.js";
import { areCalendarYears } from "../value/calendar.js";
import { parsePeriod, yearPosition } from "../value/period.js";
import { periodLabel } from "../value/period-label.js";

/** That amounts are not counted in the year so far, because something is missing before them. */
export function behindGap(plan: Plan, known: Known): readonly Issue[] {
  const parts = partsBehindGap(plan, known);
  if (parts.length === 0) return [];
  const [first, last] = [parts[0], parts.at(-1)];
  const period = first?.period ?? "";
  const through = last === first ? "" : (last?.period ?? "");
  const [from, to] = [periodLabel(period, plan), periodLabel(through, plan)];
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

/** Amounts after the last whole year that a missing one keeps from being added. */
function partsBehindGap(plan: Plan, { values, left, underWay }: Known): readonly ObservedValue[] {
  const after = values.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  return left.flatMap(({ why, observed }) => {
    if (why !== "part-of-year" || yearPosition(observed.period, plan) <= after) return [];
    const isInside = underWay !== undefined && parsePeriod(observed.period, plan).start <= underWay.until;
    return isInside || observed.status === "B" ? [] : [observed];
  });
}
