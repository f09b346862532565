import { placesOf } from "../apportionment/quanta.js";
import { contrast, type Message, show, UsageError } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import { type Bound, levelOf, limitsOf, meetsBound } from "../value/bound.js";
import { type Decimal, decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, type MissingReason, missing } from "../value/missing.js";
import { type DateText, type PeriodText, parsePeriod, readPeriod, yearPosition } from "../value/period.js";
import { planStart } from "./elapsed-share.js";
import { endingAt, startOf } from "./start-of.js";
import { levelOfTarget } from "./target-level.js";
import type { Way, WayPoint } from "./way.js";

/**
 * Which of an indicator's targets is meant: the one due `next` as of the day (the last one where all are past), the
 * `final` one, or that of a year.
 *
 * @category Progress
 * @example
 * const choice: TargetChoice = "final";
 */
export type TargetChoice = "next" | "final" | PeriodText;

/**
 * What kind of thing a target asks for: a level or total to be reached; a level to be kept; a limit not to be crossed,
 * such as a ceiling of a total; or a mean over the years of the plan.
 */
export type AimKind = "reach" | "keep" | "stay-within" | "mean";

/** One target of the year, resolved to a bound in the indicator's unit. */
export interface AimedTarget {
  readonly stated: Target;
  readonly kind: AimKind;
  readonly bound: Bound;
  /** How its level was derived. */
  readonly because: readonly Message[];
  /** The way there, or why there is none. */
  readonly way: Way | Missing;
}

/** What an indicator is judged by on a day (评估依据的目标): the targets of one year, which all have to be met. */
export interface Aim {
  readonly year: PeriodText;
  /** The end of that year, on the axis of years. */
  readonly due: number;
  readonly targets: readonly [AimedTarget, ...AimedTarget[]];
  /** Targets of that year that are no level. */
  readonly leftOut: readonly { readonly stated: Target; readonly reason: MissingReason }[];
}

/** Why there is no aim; of a target that cannot be read, with its year. */
export interface NoAim extends Missing {
  readonly year?: PeriodText;
}

/** Throws for a choice of target that is none. */
export function checkTargetChoice(choice: TargetChoice, path = "/target"): void {
  if (choice === "next" || choice === "final" || readPeriod(choice)?.frequency === "year") return;
  const expected = '"next", "final" or a year such as "2025"';
  const received = show(choice);
  throw new UsageError({
    code: "target-choice-invalid",
    path,
    expected,
    received,
    message: contrast("目标的选择无效", "Choice of target", expected, received),
  });
}

/** Resolves the target that counts on a day. */
export function aimOf(
  plan: Plan,
  indicator: Indicator,
  asOf: DateText | undefined,
  choice: TargetChoice = "next",
): Aim | NoAim {
  const year = yearOf(indicator, asOf, choice);
  if (year === undefined) return missing("no-target");
  const due = yearPosition(year);
  if (due <= planStart(plan)) return { ...missing("no-time"), year };
  const targets: AimedTarget[] = [];
  const leftOut: Aim["leftOut"][number][] = [];
  for (const stated of indicator.targets) {
    if (stated.year !== year) continue;
    const resolved = resolve(plan, indicator, stated);
    if ("missing" in resolved) leftOut.push({ stated, reason: resolved.missing.reason });
    else targets.push(resolved);
  }
  const [first, ...others] = targets.toSorted(inOrder);
  // Of several reasons always the same one, whichever target was written first.
  const [reason = "no-target"] = leftOut.map((one) => one.reason).toSorted();
  if (first === undefined) return { ...missing(reason), year };
  return { year, due, targets: [first, ...others], leftOut };
}

/** The year of the target that is meant. */
function yearOf(
  { targets }: Indicator,
  asOf: DateText | undefined,
  choice: TargetChoice,
): PeriodText | undefined {
  let [next, last]: (PeriodText | undefined)[] = [];
  for (const { year } of targets) {
    if (year === choice) return year;
    if (last === undefined || Number(year) > Number(last)) last = year;
    const due = asOf !== undefined && parsePeriod(year).end >= asOf;
    if (due && (next === undefined || Number(year) < Number(next))) next = year;
  }
  if (choice !== "next" && choice !== "final") return undefined;
  return choice === "next" ? (next ?? last) : last;
}

function resolve(plan: Plan, indicator: Indicator, stated: Target): AimedTarget | Missing {
  const level = levelOfTarget(indicator, stated);
  if ("missing" in level) return level;
  const { bound, because } = level;
  const kind = kindOf(indicator, stated, bound);
  const way = wayTo(plan, indicator, { stated, kind, bound });
  // A total that is to be smaller than it has to be before is no aim at all.
  if ("missing" in way && way.missing.reason === "targets-fall") return way;
  return { stated, kind, bound, because, way };
}

/** What a target asks for. */
function kindOf({ direction, measure }: Indicator, { basis }: Target, bound: Bound): AimKind {
  if (basis === "period-average") return "mean";
  if (direction === "maintain") return "keep";
  const { lower, upper } = limitsOf(bound, direction);
  // The more of a ceiling of a total is used up, the worse; and a limit on the good side is not what is striven for.
  if (measure === "cumulative") return upper === undefined ? "reach" : "stay-within";
  if (direction === "increase") return lower === undefined ? "stay-within" : "reach";
  return upper === undefined ? "stay-within" : "reach";
}

const kinds: readonly AimKind[] = ["reach", "mean", "keep", "stay-within"];

/** An order of the targets of a year that does not depend on which was written first. */
function inOrder(a: AimedTarget, b: AimedTarget): number {
  const [one, other] = [JSON.stringify(a.bound), JSON.stringify(b.bound)];
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (one < other ? -1 : one > other ? 1 : 0);
}

/** The level that progress towards a target is measured against. */
export function levelAimed(
  { bound }: Pick<AimedTarget, "bound">,
  { direction }: Indicator,
  value?: DecimalText,
): DecimalText {
  return levelOf(bound, direction, value);
}

/** The way to a target through the targets before it; or why there is none. */
function wayTo(
  plan: Plan,
  indicator: Indicator,
  { stated, kind, bound }: Pick<AimedTarget, "stated" | "kind" | "bound">,
): Way | Missing {
  // A way that ends at an average over the years has another average.
  if (kind === "mean") return missing("target-not-numeric");
  const end = pointOf(indicator, stated, bound);
  const start = wayStart(plan, indicator, end.value);
  if (start === undefined) return missing("no-baseline");
  if (end.position <= start.position) return missing("target-before-baseline");
  const between = interimPoints(indicator, start, end);
  const isTotal = indicator.measure === "cumulative" && kind === "reach";
  if (isTotal && between.some(({ value }) => decimal(value).gt(end.value))) return missing("targets-fall");
  const inside =
    indicator.measure === "cumulative"
      ? between.filter(({ value }) => !decimal(value).gt(end.value))
      : between;
  const printed = [start.value, ...inside.map(({ value }) => value), ...numbersOf(stated)];
  return { points: [start, ...inside, end], places: placesOfWay(indicator, printed) };
}

/** Numbers as the target prints them; a level derived from them may have many more digits. */
export function numbersOf(target: Target): readonly DecimalText[] {
  return target.comparator === "between" ? [target.lower, target.upper] : [target.value];
}

/** A running total is drawn as precisely as its numbers are printed, anything else with two decimal places more. */
export function placesOfWay({ measure }: Indicator, printed: readonly DecimalText[]): number {
  const most = Math.max(...printed.map(placesOf));
  return most + (measure === "cumulative" ? 0 : 2);
}

/** The targets of the years before, one a year, oldest first. */
function interimPoints(indicator: Indicator, start: WayPoint, end: WayPoint): readonly WayPoint[] {
  if (indicator.targets.length === 1) return [];
  const found = new Map<number, { readonly point: WayPoint; readonly target: Omit<AimedTarget, "way"> }>();
  for (const stated of indicator.targets) {
    const position = yearPosition(stated.year);
    if (position <= start.position || position >= end.position) continue;
    const level = levelOfTarget(indicator, stated);
    if ("missing" in level) continue;
    const kind = kindOf(indicator, stated, level.bound);
    if (kind === "mean") continue;
    const target = { stated, kind, bound: level.bound, because: [] };
    const before = found.get(position)?.target;
    const isFirst =
      before === undefined ||
      inOrder({ ...target, way: missing("no-target") }, { ...before, way: missing("no-target") }) < 0;
    if (isFirst) found.set(position, { point: pointOf(indicator, stated, level.bound), target });
  }
  return [...found.values()].map(({ point }) => point).toSorted((a, b) => a.position - b.position);
}

function pointOf(indicator: Indicator, { year, basis }: Target, bound: Bound): WayPoint {
  return {
    period: year,
    position: yearPosition(year),
    value: levelOf(bound, indicator.direction),
    ...(basis === "annual-growth" && { compound: true }),
  };
}

/**
 * Where the way starts: where the indicator does, a level to be kept at that level; at the plan's start, or at the end of
 * the baseline's own year where that comes later.
 */
function wayStart(plan: Plan, indicator: Indicator, level: DecimalText): WayPoint | undefined {
  const plain = planStart(plan);
  const keeps = indicator.direction === "maintain" && indicator.measure !== "cumulative";
  if (keeps) return { period: endingAt(plain), position: plain, value: level };
  const start = startOf(plan, indicator);
  if (start === undefined) return undefined;
  const position = Math.max(plain, start.at);
  return { period: endingAt(position), position, value: start.value };
}

/** Whether a value meets every target of an aim. */
export function meetsAim(
  value: Decimal | DecimalText | number,
  { targets }: Aim,
  { direction }: Indicator,
): boolean {
  return targets.every(({ bound }) => meetsBound(value, bound, direction));
}
