import { aimOf, type TargetChoice } from "../../aims/aim.js";
import { kindOf, noWay } from "../../aims/aim-kind.js";
import { dueOf } from "../../aims/due-of.js";
import { planStart } from "../../aims/elapsed-share.js";
import { faultsOf } from "../../aims/target-fault.js";
import { changeOf } from "../../aims/target-needs.js";
import { pointer, type UsageError } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { isNumericTarget } from "../../model/is-numeric-target.js";
import type { NumericTarget } from "../../model/numeric-target.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import { overRegions } from "../../series/aggregation.js";
import { isRank } from "../../series/is-rank.js";
import type { Comparator } from "../../value/bound.js";
import { yearLength } from "../../value/calendar.js";
import { compare } from "../../value/compare.js";
import type { MissingReason } from "../../value/missing.js";
import { type DateText, daysBetween, parsePeriod } from "../../value/period.js";
import { placesOf } from "../../value/quanta.js";
import { refuse } from "../../value/refuse.js";
import { endingAt, yearText } from "../../value/year-text.js";
import { type Linear, linearLevel } from "./linear.js";

/** A time from the plan's start on: whole years, and days over the length of a year. */
export interface SqlTime {
  readonly on: DateText;
  /** In years, as a quotient. */
  readonly above: number;
  readonly below: number;
}

/** A level that a way leads through. */
export interface SqlPoint extends SqlTime {
  readonly level: Linear | "own";
}

/** What places are judged by, as far as it is the same for all of them. */
export interface SqlAim {
  readonly indicator: Indicator;
  /** Whether it is the number that a place was given for itself. */
  readonly isOwn: boolean;
  /** The last day of the year whose value a place starts from; absent of a total, which starts from nothing. */
  readonly startOn?: DateText;
  readonly target:
    | SqlTarget
    | { readonly missing: MissingReason; readonly due?: SqlTime; readonly last?: DateText };
}

/** A target with a number. */
export interface SqlTarget {
  readonly kind: "reach" | "keep" | "stay-within";
  readonly due: SqlTime;
  readonly comparator: Comparator;
  /** One number, or the lower and the upper end; `own` where each place has its number. */
  readonly numbers: readonly (Linear | "own")[];
  /** How the numbers change the start: a start that is not there leads to no level. */
  readonly change: "added" | "multiplied" | undefined;
  /** Where the way starts, and what it leads through before its end. */
  readonly wayStart: SqlTime;
  readonly interim: readonly SqlPoint[];
  /** Decimal places of the numbers as printed. */
  readonly printedPlaces: number;
  readonly isRank: boolean;
}

/** Reads what the places without a number of their own are judged by. */
export function planAim(plan: Plan, indicator: Indicator, asOf: DateText, choice: TargetChoice): SqlAim {
  const { measure } = indicator;
  const startYear = baselineYear(plan, indicator);
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

/** Reads what places with a number of their own are judged by: it takes the terms of the plan's last target. */
export function ownAim(plan: Plan, indicator: Indicator): SqlAim {
  const startYear = baselineYear(plan, indicator);
  const startOn = indicator.measure === "cumulative" ? {} : { startOn: parsePeriod(startYear, plan).end };
  let last: Target | undefined;
  for (const one of indicator.targets) {
    const isFirmer = one.year === last?.year && last.strength === "strive" && one.strength !== "strive";
    if (last === undefined || one.year > last.year || isFirmer) last = one;
  }
  if (last?.basis === "every-year" || last?.basis === "period-average") {
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
      kind: kind as SqlTarget["kind"],
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
  if (kind !== "reach" && kind !== "keep" && kind !== "stay-within") {
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

function interimOf(plan: Plan, indicator: Indicator, start: SqlTime, due: SqlTime) {
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

function checkWay(indicator: Indicator, start: SqlTime, due: SqlTime): void {
  if (indicator.measure === "cumulative" && indicator.direction === "maintain") {
    throw notInSql(indicator, "a total that is to grow, or to stay below a limit", "maintain");
  }
  if (due.on > start.on) return;
  throw notInSql(indicator, "a target after the baseline", due.on);
}

/** The indicator with some baseline: which it is differs from place to place. */
function withBaseline(indicator: Indicator, year: string): Indicator {
  const reference = { document: "", locator: "", raw: "" };
  return { ...indicator, baseline: { year, value: "1", reference } };
}

function baselineYear({ baseYear, period }: Plan, { baseline }: Indicator): string {
  return baseline?.year ?? baseYear ?? yearText(Number(period.start) - 1);
}

/** The plan's start. */
export function planTime(plan: Plan): SqlTime {
  return { on: parsePeriod(endingAt(planStart(plan)), plan).end, above: 0, below: 1 };
}

/** A day as a time from the plan's start on. */
export function timeOf(plan: Plan, on: DateText): SqlTime {
  const { year } = parsePeriod(on, plan);
  const { start, end } = parsePeriod(yearText(year), plan);
  const years = year - planStart(plan);
  if (end === on) return { on, above: years + 1, below: 1 };
  const length = yearLength(year, plan);
  return { on, above: years * length + daysBetween(start, on) + 1, below: length };
}

const laterOf = (one: SqlTime, other: SqlTime): SqlTime => (one.on < other.on ? other : one);

/** The error for an indicator whose progress SQL does not say; all others can be asked for. */
export function notInSql({ id }: Pick<Indicator, "id">, expected: string, received: string): UsageError {
  return refuse({
    code: "sql-progress-not-here",
    path: pointer("/indicators", id),
    expected,
    received,
    words: [`指标 ${id} 的进展不能写成 SQL`, `Progress of ${id} is not written as SQL`],
  });
}
