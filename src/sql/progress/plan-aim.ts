import { aimOf, type TargetChoice } from "../../aims/aim.js";
import { kindOf, noWay } from "../../aims/aim-kind.js";
import { dueOf } from "../../aims/due-of.js";
import { faultsOf } from "../../aims/target-fault.js";
import { changeOf } from "../../aims/target-needs.js";
import type { Indicator } from "../../model/indicator.js";
import { isNumericTarget } from "../../model/is-numeric-target.js";
import type { NumericTarget } from "../../model/numeric-target.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import { startYearOf } from "../../regions/promises/own-indicator.js";
import { overRegions } from "../../series/aggregation.js";
import { isRank } from "../../series/is-rank.js";
import type { MissingReason } from "../../value/missing.js";
import { type DateText, parsePeriod } from "../../value/period.js";
import { placesOf } from "../../value/quanta.js";
import { checkWay } from "./check-way.js";
import { interimOf } from "./interim-of.js";
import { linearLevel } from "./linear.js";
import { notInSql } from "./not-in-sql.js";
import type { SqlAim, SqlTarget } from "./sql-aim.js";
import { laterOf, planTime, type SqlTime, timeOf } from "./sql-time.js";

/** Reads what the places without a number of their own are judged by. */
export function planAim(plan: Plan, indicator: Indicator, asOf: DateText, choice: TargetChoice): SqlAim {
  const { measure } = indicator;
  const startYear = startYearOf(plan, indicator);
  const startOn = measure === "cumulative" ? {} : { startOn: parsePeriod(startYear, plan).end };
  const open = { indicator, isOwn: false, ...startOn };
  // The target of a total is of all places together.
  if (overRegions(indicator) === "sum") return { ...open, target: { missing: "no-target" } };
  const aim = aimOf(plan, withBaseline(indicator, startYear), asOf, choice);
  if ("missing" in aim && aim.missing.reason === "no-time")
    return { ...open, target: { missing: "no-time", last: lastDue(plan, indicator) } };
  if (aim.on === undefined) return { ...open, target: { missing: "no-target" } };
  const due = timeOf(plan, aim.on);
  const stated = indicator.targets.filter((one) => parsePeriod(dueOf(one), plan).end === aim.on);
  const numeric = stated.filter(isNumericTarget);
  const firm = numeric.filter(({ strength }) => strength !== "strive");
  const [target, ...others] = firm.length > 0 ? firm : numeric;
  for (const one of stated) refuseOtherSeries(indicator, one);
  if (target === undefined) {
    const [reason = "no-target"] = stated.map(wordsReason).toSorted();
    return { ...open, target: { missing: reason, due, last: lastDue(plan, indicator) } };
  }
  if (others.length > 0) throw notInSql(indicator, "one target a day", "several");
  if ("missing" in aim && aim.missing.reason === "targets-fall") {
    return { ...open, target: { missing: "targets-fall", due, last: lastDue(plan, indicator) } };
  }
  return { ...open, target: targetOf(plan, indicator, target, due, startYear) };
}

function targetOf(
  plan: Plan,
  indicator: Indicator,
  target: NumericTarget,
  due: SqlTime,
  startYear: string,
): SqlTarget {
  const own = withBaseline(indicator, startYear);
  const [fault] = faultsOf(own, target).filter(({ kind }) => kind !== "range" && kind !== "rate");
  if (fault !== undefined) throw notInSql(indicator, fault.expected, fault.received);
  const bound =
    target.comparator === "between"
      ? { comparator: target.comparator, lower: target.lower, upper: target.upper }
      : { comparator: target.comparator, value: target.value };
  const kind = kindOf(indicator, target, bound);
  if (noWay(kind) !== undefined) {
    throw notInSql(indicator, "a level to be reached by a year", target.basis);
  }
  if (kind === "reach" && target.basis === "annual-growth") {
    throw notInSql(indicator, "a way by the same change each year", target.basis);
  }
  const numbers = bound.comparator === "between" ? [bound.lower, bound.upper] : [bound.value];
  const start = planTime(plan);
  const later =
    indicator.measure === "cumulative"
      ? start
      : laterOf(start, timeOf(plan, parsePeriod(startYear, plan).end));
  const wayStart = kind === "keep" && indicator.measure !== "cumulative" ? start : later;
  checkWay(indicator, wayStart, due);
  const interim = kind === "reach" ? interimOf(plan, indicator, wayStart, due) : [];
  return {
    kind,
    due,
    comparator: target.comparator,
    numbers: numbers.map((value) => linearLevel(own, target, value)),
    change: changeOf(indicator, target),
    wayStart,
    interim: interim.map(({ point }) => point),
    printedPlaces: Math.max(...numbers.map(placesOf), ...interim.map(({ places }) => places)),
    isRank: isRank(indicator),
  };
}

function lastDue(plan: Plan, { targets }: Indicator): DateText {
  const days = targets.map((one) => parsePeriod(dueOf(one), plan).end);
  return days.toSorted().at(-1) ?? "9999-12-31";
}

const wordsReason = ({ basis }: Target): MissingReason =>
  basis === "words" ? "target-in-words" : "target-compared";

/** What is compared with another indicator of the plan would need its values, too. */
function refuseOtherSeries(indicator: Indicator, target: Target): void {
  if (target.basis !== "compared") return;
  const { plan, region, indicator: other } = target.with;
  if (plan !== undefined || region !== undefined || other === undefined) return;
  throw notInSql(indicator, "a target with a number of its own", `compared with ${other}`);
}

/** The indicator with some baseline: which it is differs from place to place. */
function withBaseline(indicator: Indicator, year: string): Indicator {
  const reference = { document: "", locator: "", raw: "" };
  return { ...indicator, baseline: { year, value: "1", reference } };
}
