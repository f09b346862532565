import { kindOf } from "../../aims/aim-kind.js";
import { dueOf } from "../../aims/due-of.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import { startYearOf } from "../../regions/promises/own-indicator.js";
import { ownTermsOf } from "../../regions/promises/own-terms.js";
import { isRank } from "../../series/is-rank.js";
import { parsePeriod } from "../../value/period.js";
import { checkWay } from "./check-way.js";
import { notInSql } from "./not-in-sql.js";
import type { SqlAim } from "./sql-aim.js";
import { laterOf, planTime, timeOf } from "./sql-time.js";

/** Reads what places with a number of their own are judged by: it takes the terms of the plan's last target. */
export function ownAim(plan: Plan, indicator: Indicator): SqlAim {
  const startYear = startYearOf(plan, indicator);
  const startOn = indicator.measure === "cumulative" ? {} : { startOn: parsePeriod(startYear, plan).end };
  const terms = ownTermsOf(plan, indicator);
  if (terms.basis !== "level") throw notInSql(indicator, "a level to be reached by a year", terms.basis);
  const on = parsePeriod(dueOf(terms), plan).end;
  const [due, start] = [timeOf(plan, on), planTime(plan)];
  if (due.above <= 0) return { indicator, isOwn: true, ...startOn, target: { missing: "no-time", last: on } };
  const { comparator } = terms;
  const kind = kindOf(indicator, { basis: "level" }, { comparator, value: "1" });
  const wayStart = laterOf(start, "startOn" in startOn ? timeOf(plan, startOn.startOn) : start);
  checkWay(indicator, wayStart, due);
  return {
    indicator,
    isOwn: true,
    ...startOn,
    target: {
      kind,
      due,
      comparator,
      numbers: ["own"],
      change: undefined,
      wayStart: kind === "keep" && indicator.measure !== "cumulative" ? start : wayStart,
      interim: [],
      printedPlaces: 0,
      isRank: isRank(indicator),
    },
  };
}
