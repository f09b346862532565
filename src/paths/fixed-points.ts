import { aimOf, type TargetChoice } from "../aims/aim.js";
import type { AimedTarget } from "../aims/aimed-target.js";
import { numbersOf } from "../aims/target-ends.js";
import type { Way, WayPoint } from "../aims/way.js";
import { placesOfWay } from "../aims/way-to.js";
import { amount } from "../apportionment/read-benchmarks.js";
import { type Issue, pointer, show } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { isNumericTarget } from "../model/is-numeric-target.js";
import type { Plan } from "../model/plan.js";
import { type DecimalInput, decimal } from "../value/decimal.js";
import { type Missing, missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { refuse } from "../value/refuse.js";
import { yearPosition } from "../value/year-position.js";
import { isYearText } from "../value/year-text.js";

interface FixedPoints {
  /** Oldest first: the start, the waypoints, the target. */
  readonly way: Way;
  readonly issues: readonly Issue[];
}

/** The target that a path leads to: of several of one year the one to be reached; or why there is none. */
export function pathTarget(
  plan: Plan,
  indicator: Indicator,
  choice: TargetChoice = "final",
): AimedTarget | Missing {
  const aim = aimOf(plan, indicator, undefined, choice);
  return "missing" in aim ? missing(aim.missing.reason) : aim.targets[0];
}

/** Where a path starts, what it passes through and where it ends; or why there is no path. */
export function fixedPoints(
  plan: Plan,
  indicator: Indicator,
  choice: TargetChoice | undefined,
  waypoints: Readonly<Record<PeriodText, DecimalInput>>,
): FixedPoints | Missing {
  const target = pathTarget(plan, indicator, choice);
  if ("missing" in target) return target;
  const { way, stated } = target;
  if ("missing" in way) return way;
  const [first, ...others] = way.points;
  const last = others.at(-1) ?? first;
  const inside = Object.entries(waypoints).map(([year, value]) => waypoint(first, last, year, value));
  // What the caller says of a year stands for what the plan says.
  const free = others.slice(0, -1).filter((one) => !inside.some(({ position }) => position === one.position));
  const between = [...inside, ...free].toSorted((a, b) => a.position - b.position);
  const ends = isNumericTarget(stated) ? numbersOf(stated) : [];
  const printed = [first.value, ...between.map(({ value }) => value), ...ends];
  const points = [first, ...between, last] as const;
  return {
    way: { points, places: placesOfWay(indicator, printed) },
    issues: checkDirection(points, indicator),
  };
}

function waypoint(first: WayPoint, last: WayPoint, year: PeriodText, value: DecimalInput): WayPoint {
  const path = pointer("/waypoints", year);
  const position = isYearText(year) ? yearPosition(year) : Number.NaN;
  if (position > first.position && position < last.position) {
    // On the way to a yearly growth every step is taken at a constant rate.
    return { period: year, position, value: amount(value, path), ...(last.compound && { compound: true }) };
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

/** A running total never falls; a level that turns back on its way is worth a warning. */
function checkDirection(points: readonly WayPoint[], { measure }: Indicator): Issue[] {
  const runningTotal = measure === "cumulative";
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
