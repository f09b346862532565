import { kindOf, noWay } from "../../aims/aim-kind.js";
import { dueOf } from "../../aims/due-of.js";
import type { Indicator } from "../../model/indicator.js";
import { isNumericTarget } from "../../model/is-numeric-target.js";
import type { Plan } from "../../model/plan.js";
import { compare } from "../../value/compare.js";
import { type DateText, parsePeriod } from "../../value/period.js";
import { placesOf } from "../../value/quanta.js";
import { linearLevel } from "./linear.js";
import { notInSql } from "./not-in-sql.js";
import type { SqlPoint } from "./sql-aim.js";
import { type SqlTime, timeOf } from "./sql-time.js";

/** The levels on the way to a target, with the decimal places they are printed with. */
export function interimOf(plan: Plan, indicator: Indicator, start: SqlTime, due: SqlTime) {
  const found = new Map<DateText, { readonly point: SqlPoint; readonly places: number }>();
  for (const stated of indicator.targets) {
    if (!isNumericTarget(stated) || stated.strength === "strive") continue;
    const { end } = parsePeriod(dueOf(stated), plan);
    if (end <= start.on || end >= due.on || noWay(kindOf(indicator, stated, stated)) !== undefined) continue;
    const isPlain = stated.basis === "level" && stated.comparator !== "between" && !found.has(end);
    if (!isPlain) throw notInSql(indicator, "one level a year on the way", stated.basis);
    const level = linearLevel(indicator, stated, stated.value);
    if (indicator.measure === "cumulative" && compare(level.amount, "0") < 0) {
      throw notInSql(indicator, "a total of 0 or more", stated.value);
    }
    found.set(end, { point: { ...timeOf(plan, end), level }, places: placesOf(level.amount) });
  }
  return [...found.values()].toSorted((a, b) => (a.point.on < b.point.on ? -1 : 1));
}
