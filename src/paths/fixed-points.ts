import { chooseTarget } from "../aims/choose-target.js";
import { planStart } from "../aims/elapsed-share.js";
import { targetLevel } from "../aims/target-level.js";
import { placesOf } from "../apportionment/quanta.js";
import { amount } from "../apportionment/read-benchmarks.js";
import { refuse } from "../apportionment/refuse.js";
import { type Issue, pointer, show } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import { levelOf } from "../value/bound.js";
import { type DecimalInput, decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, missing } from "../value/missing.js";
import { type PeriodText, readPeriod, yearPosition } from "../value/period.js";

/** A value that a path must pass through. */
export interface FixedPoint {
  readonly period: PeriodText;
  /** On the axis of years. */
  readonly position: number;
  readonly value: DecimalText;
}

interface FixedPoints {
  /** Oldest first: the start, the waypoints, the target. */
  readonly points: readonly FixedPoint[];
  /** The most decimal places that any of the numbers is printed with. */
  readonly places: number;
  readonly issues: readonly Issue[];
}

/** Where a path starts, what it passes through and where it ends; or why there is no path. */
export function fixedPoints(
  plan: Plan,
  indicator: Indicator,
  waypoints: Readonly<Record<PeriodText, DecimalInput>>,
): FixedPoints | Missing {
  const target = chooseTarget(indicator);
  if (target === undefined) return missing("no-target");
  const last = pointOf(indicator, target);
  if ("missing" in last) return last;
  const first = startOf(plan, indicator, last.value);
  if (first === undefined) return missing("no-baseline");
  if (last.position <= first.position) return missing("target-before-baseline");
  const inside = Object.entries(waypoints).map(([year, value]) => waypoint(first, last, year, value));
  for (const other of indicator.targets) {
    const stated = pointOf(indicator, other);
    if ("missing" in stated || stated.position >= last.position || stated.position <= first.position)
      continue;
    if (!inside.some(({ position }) => position === stated.position)) inside.push(stated);
  }
  inside.sort((a, b) => a.position - b.position);
  const points = [first, ...inside, last];
  const printed = [first.value, ...inside.map(({ value }) => value), ...numbersOf(target)];
  return {
    points,
    places: Math.max(...printed.map(placesOf)),
    issues: checkDirection(points, indicator.measure === "cumulative"),
  };
}

/** The last target as a level in its year; or why there is none. */
export function lastPoint(indicator: Indicator): FixedPoint | Missing {
  const target = chooseTarget(indicator);
  return target === undefined ? missing("no-target") : pointOf(indicator, target);
}

function startOf(plan: Plan, { measure, direction, baseline }: Indicator, level: DecimalText) {
  const start = planStart(plan);
  const atStart = (value: DecimalText): FixedPoint => ({
    period: String(start - 1).padStart(4, "0"),
    position: start,
    value,
  });
  if (measure === "cumulative") return atStart("0");
  if (direction === "maintain") return atStart(level);
  if (baseline === undefined) return undefined;
  return { period: baseline.year, position: yearPosition(baseline.year), value: baseline.value };
}

function pointOf(indicator: Indicator, target: Target): FixedPoint | Missing {
  // A path that ends at an average over the years has another average.
  if (target.basis === "period-average") return missing("target-not-numeric");
  const level = targetLevel(indicator, target);
  if ("missing" in level) return level;
  const value = levelOf(level.bound, indicator.direction);
  return { period: target.year, position: yearPosition(target.year), value };
}

function waypoint(first: FixedPoint, last: FixedPoint, year: PeriodText, value: DecimalInput): FixedPoint {
  const path = pointer("/waypoints", year);
  const period = readPeriod(year);
  const position = period === undefined ? Number.NaN : yearPosition(year);
  if (period?.frequency === "year" && position > first.position && position < last.position) {
    return { period: year, position, value: amount(value, path) };
  }
  throw refuse({
    code: "waypoint-outside",
    path,
    expected: [
      `${first.period} 之后、${last.period} 之前的年份`,
      `a year after ${first.period} and before ${last.period}`,
    ],
    received: show(year),
    words: ["途经点不在路径之内", "A waypoint outside the path"],
  });
}

/** Numbers as the target prints them; a level derived from them may have many more digits. */
function numbersOf(target: Target): readonly DecimalText[] {
  return target.comparator === "between" ? [target.lower, target.upper] : [target.value];
}

/** A running total never falls; a level that turns back on its way is worth a warning. */
function checkDirection(points: readonly FixedPoint[], runningTotal: boolean): Issue[] {
  const [start, end] = [decimal(points[0]?.value ?? 0), decimal(points.at(-1)?.value ?? 0)];
  const way = end.minus(start);
  return points.flatMap((point, index): Issue[] => {
    const before = points[index - 1];
    if (before === undefined) return [];
    const step = decimal(point.value).minus(before.value);
    if (runningTotal ? step.gte(0) : step.times(way).gte(0)) return [];
    const path = pointer("/waypoints", index === points.length - 1 ? before.period : point.period);
    const expected = `values that ${way.lt(0) && !runningTotal ? "fall" : "rise"} from year to year`;
    const received = `${before.value} in ${before.period}, ${point.value} in ${point.period}`;
    if (runningTotal) {
      const words = ["累计数不能减少", "A running total that falls"] as const;
      throw refuse({
        code: "waypoints-out-of-order",
        path,
        expected: ["逐年不减的数", expected],
        received,
        words,
      });
    }
    const message = {
      "zh-Hans": `途经点与目标方向相反：${received}`,
      en: `A waypoint turns back on the way to the target: ${received}`,
    };
    return [{ code: "waypoint-turns-back", level: "warning", path, expected, received, message }];
  });
}
