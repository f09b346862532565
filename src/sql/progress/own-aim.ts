import { kindOf } from "../../aims/aim-kind.js";
import { dueOf } from "../../aims/due-of.js";
import { isMean } from "../../aims/target-needs.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import { isRank } from "../../series/is-rank.js";
import { parsePeriod } from "../../value/period.js";
import { notInSql } from "./not-in-sql.js";
import { baselineYear, checkWay } from "./own-start.js";
import type { SqlAim } from "./sql-aim.js";
import { laterOf, planTime, timeOf } from "./sql-time.js";

/** Reads what places with a number of their own are judged by: it takes the terms of the plan's last target. */
export function ownAim(plan: Plan, indicator: Indicator): SqlAim {
  const startYear = baselineYear(plan, indicator);
  const startOn = indicator.measure === "cumulative" ? {} : { startOn: parsePeriod(startYear, plan).end };
  let last: Target | undefined;
  for (const one of indicator.targets) {
    const isFirmer = one.year === last?.year && last.strength === "strive" && one.strength !== "strive";
    if (last === undefined || one.year > last.year || isFirmer) last = one;
  }
  if (last !== undefined && (isMean(last.basis) || last.basis === "every-year")) {
    throw notInSql(indicator, "a level to be reached by a year", last.basis);
  }
  const on = parsePeriod(last === undefined ? plan.period.end : dueOf(last), plan).end;
  const [due, start] = [timeOf(plan, on), planTime(plan)];
  if (due.above <= 0) return { indicator, isOwn: true, ...startOn, target: { missing: "no-time", last: on } };
  const given = last === undefined || last.basis === "words" ? "attain" : last.comparator;
  const comparator = given === "between" ? "attain" : given;
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
