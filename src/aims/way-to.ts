import type { Indicator } from "../model/indicator.js";
import { isNumericTarget } from "../model/is-numeric-target.js";
import type { NumericTarget } from "../model/numeric-target.js";
import type { Plan } from "../model/plan.js";
import { type Bound, levelOf } from "../value/bound.js";
import { compare } from "../value/compare.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, missing } from "../value/missing.js";
import { placesOf } from "../value/quanta.js";
import type { Writable } from "../value/writable.js";
import { yearPosition } from "../value/year-position.js";
import { endingAt } from "../value/year-text.js";
import { kindOf, noWay } from "./aim-kind.js";
import type { AimedTarget } from "./aimed-target.js";
import { dueOf } from "./due-of.js";
import { planStart } from "./elapsed-share.js";
import { hardestFirst } from "./hardest-first.js";
import { startOf } from "./start-of.js";
import { numbersOf } from "./target-ends.js";
import { levelOfTarget } from "./target-level.js";
import type { Way, WayPoint } from "./way.js";

/** A target with a number, and what it asks for. */
interface AimedAt extends Pick<AimedTarget, "kind" | "bound"> {
  readonly stated: NumericTarget;
}

/** The points between a start and an end. */
export type Interim = (start: WayPoint, end: WayPoint) => readonly WayPoint[];

/** The targets before those of one day: looked for once, however many targets that day has. */
export function interimOf(plan: Plan, indicator: Indicator): Interim {
  let found: { readonly from: number; readonly points: readonly WayPoint[] } | undefined;
  return (start, end) => {
    if (found?.from !== start.position)
      found = { from: start.position, points: interimPoints(plan, indicator, start, end) };
    return found.points;
  };
}

/** The way to a target through the targets before it; or why there is none. */
export function wayTo(
  plan: Plan,
  indicator: Indicator,
  { stated, kind, bound }: AimedAt,
  interim: Interim,
): Way | Missing {
  const none = noWay(kind);
  if (none !== undefined) return missing(none);
  const end = pointOf(plan, indicator, stated, bound);
  const start = wayStart(plan, indicator, end.value);
  if (start === undefined) return missing("no-baseline");
  if (end.position <= start.position) return missing("target-before-baseline");
  // Of a total that is to be reached what comes later is no less; an interim limit above a later one says nothing.
  const isTotal = indicator.measure === "cumulative";
  const higher = (one: WayPoint, than = end): boolean => isTotal && compare(one.value, than.value) > 0;
  if (higher(start)) return missing("baseline-beyond-target");
  // Nearly every way leads straight to its target.
  if (indicator.targets.length === 1) {
    return { points: [start, end], places: placesOfWay(indicator, [start.value, ...numbersOf(stated)]) };
  }
  const between = interim(start, end);
  let least = end;
  const inside = between
    .toReversed()
    .filter((one) => {
      if (higher(one, least)) return false;
      least = one;
      return !higher(start, one);
    })
    .toReversed();
  if (kind === "reach" && inside.length < between.length) return missing("targets-fall");
  // As the target prints them: a level derived from them may have many more digits.
  const printed = [start.value, ...inside.map(({ value }) => value), ...numbersOf(stated)];
  return { points: [start, ...inside, end], places: placesOfWay(indicator, printed) };
}

/** A running total is drawn as precisely as its numbers are printed, anything else with two decimal places more. */
export function placesOfWay({ measure }: Indicator, printed: readonly DecimalText[]): number {
  let most = 0;
  for (const value of printed) most = Math.max(most, placesOf(value));
  return most + (measure === "cumulative" ? 0 : 2);
}

/** The targets of the years before, one a year, oldest first. */
function interimPoints(
  plan: Plan,
  indicator: Indicator,
  start: WayPoint,
  end: WayPoint,
): readonly WayPoint[] {
  const found = new Map<number, { readonly point: WayPoint; readonly target: AimedAt }>();
  for (const stated of indicator.targets) {
    if (!isNumericTarget(stated) || stated.strength === "strive") continue;
    const position = yearPosition(dueOf(stated), plan);
    if (position <= start.position || position >= end.position) continue;
    const level = levelOfTarget(indicator, stated);
    if ("missing" in level) continue;
    const kind = kindOf(indicator, stated, level.bound);
    if (noWay(kind) !== undefined) continue;
    const target = { stated, kind, bound: level.bound };
    const before = found.get(position)?.target;
    if (before === undefined || hardestFirst(indicator.direction, target, before) < 0)
      found.set(position, { point: pointOf(plan, indicator, stated, level.bound), target });
  }
  return [...found.values()].map(({ point }) => point).toSorted((a, b) => a.position - b.position);
}

function pointOf(plan: Plan, indicator: Indicator, stated: NumericTarget, bound: Bound): WayPoint {
  const period = dueOf(stated);
  const point: Writable<WayPoint> = {
    period,
    position: yearPosition(period, plan),
    value: levelOf(bound, indicator.direction),
  };
  if (stated.basis === "annual-growth") point.compound = true;
  return point;
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
