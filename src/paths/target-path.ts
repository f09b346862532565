import { checkTargetChoice } from "../aims/aim.js";
import { between, drawnLevel, type WayPoint } from "../aims/way.js";
import { checkPlaces } from "../apportionment/check-places.js";
import type { Issue, Message } from "../issue.js";
import { indicatorOf } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { checkOptions } from "../value/check-options.js";
import { checkRecord } from "../value/check-record.js";
import { decimal, decimalText, round } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { refuse } from "../value/refuse.js";
import type { UnitText } from "../value/unit.js";
import { yearPosition } from "../value/year-position.js";
import { endingAt } from "../value/year-text.js";
import { fixedPoints } from "./fixed-points.js";
import { type PathOptions, pathOptionNames } from "./path-options.js";
import { type Course, checkShape, courseOf, type PathShape } from "./path-shape.js";
import { pathWords } from "./path-words.js";

const mostYears = 100;

/**
 * The levels of an indicator on the way to its target.
 *
 * @category Allocation
 * @example
 * const path: TargetPath | Missing = targetPath(national2025, "high-value-patents-per-10k");
 * "levels" in path && path.levels["2023"] // => "9.72"
 */
export interface TargetPath<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of the indicator in that plan. */
  readonly indicator: Id;
  /** The shape that the path has. */
  readonly shape: PathShape;
  /** The unit of the levels; absent where the plan prints none. */
  readonly unit?: UnitText;
  /** At the end of each year, the start first; of a running total, the total so far. */
  readonly levels: Readonly<Record<PeriodText, DecimalText>>;
  /** From the level before to this one; of a running total, the amount of the year. They add to the whole way exactly. */
  readonly changes: Readonly<Record<PeriodText, DecimalText>>;
  /** The years whose level was given: the start, the waypoints, the target. */
  readonly fixed: readonly PeriodText[];
  /** How the path was drawn, in words. */
  readonly because: readonly Message[];
  /** What was noticed of its points; empty where nothing was. */
  readonly issues: readonly Issue[];
}

/**
 * Draws the path from where an indicator starts to its last target, year by year (年度目标). It starts from the baseline.
 * A running total starts from nothing at the plan's base year. A level to be kept stays where it is. Earlier targets
 * of the indicator are points on the path, and the path has its shape between each two fixed points.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators.
 * @param options - Shape, target, waypoints and decimal places. Levels are rounded half-up; fixed points stay as given.
 * @returns The path, or a reason (`no-target`, `no-baseline`, `no-rate` for a geometric path from or to a value not
 * above 0 and for a rate of a running total, `target-not-numeric` for an average over the period,
 * `target-before-baseline`).
 * @throws {@link UsageError} `Unknown indicator: …`, `A waypoint outside the path: …`, `A running total that falls: …`
 * @throws {@link UsageError} `Invalid load: …`, `Invalid effort: …`, `No effort: …`, `Unknown shape: …`,
 * `Invalid decimal places: …`, `A path too long: …` for more than 100 years that are no straight line
 * @category Allocation
 * @example
 * const geometric = targetPath(guangxi2025, "high-value-patents-per-10k", { shape: "geometric", places: 2 });
 * "levels" in geometric && geometric.levels
 * // => { 2020: "1.42", 2021: "1.59", 2022: "1.78", 2023: "1.99", 2024: "2.23", 2025: "2.5" }
 */
export function targetPath<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  options: PathOptions = {},
): TargetPath<Id> | Missing {
  checkOptions(options, pathOptionNames);
  const { shape, waypoints = {}, target } = options;
  if (shape !== undefined) checkShape(shape);
  checkRecord("waypoints", waypoints);
  if (options.places !== undefined) checkPlaces(options.places);
  if (target !== undefined) checkTargetChoice(target);
  const indicator = indicatorOf(plan, id);
  const fixed = fixedPoints(plan, indicator, target, waypoints);
  if ("missing" in fixed) return fixed;
  const { way, issues } = fixed;
  const { points } = way;
  if (shape === "geometric" && points.some(({ value }) => decimal(value).lte(0))) return missing("no-rate");
  const places = options.places ?? way.places;
  const years = yearsOf(points);
  if (shape === undefined ? points.some(({ compound }) => compound) : shape !== "linear") checkLength(years);
  const positions = years.map((year) => yearPosition(year));
  const course = shape === undefined ? undefined : courseOf(shape, positions);
  const levelOf = (position: number): DecimalText =>
    course ? levelOnCourse(points, course, position, places) : drawnLevel({ points, places }, position);
  const [first] = points;
  const levels: [PeriodText, DecimalText][] = [[first.period, decimalText(first.value)]];
  for (const year of years) levels.push([year, levelOf(yearPosition(year))]);
  const changes = levels.slice(1).map(([year, level], index): [PeriodText, DecimalText] => {
    return [year, decimalText(decimal(level).minus(levels[index]?.[1] ?? "0"))];
  });
  const drawn = shape ?? (points.at(-1)?.compound ? "geometric" : "linear");
  return {
    plan: plan.id,
    indicator: indicator.id,
    shape: drawn,
    ...(indicator.unit !== undefined && { unit: indicator.unit }),
    levels: Object.fromEntries(levels),
    changes: Object.fromEntries(changes),
    fixed: points.map(({ period }) => period),
    because: [pathWords(plan, drawn, points)],
    issues,
  };
}

/** Exact powers of thousands of years take seconds; a straight line takes none. */
function checkLength(years: readonly PeriodText[]): void {
  if (years.length <= mostYears) return;
  throw refuse({
    code: "path-too-long",
    path: "/shape",
    expected: [`至多 ${mostYears} 年，或 "linear"`, `at most ${mostYears} years, or "linear"`],
    received: `${years.length}`,
    words: ["路径过长", "A path too long"],
  });
}

/** The years after the start, up to the target's. */
function yearsOf(points: readonly WayPoint[]): readonly PeriodText[] {
  const [start, end] = [points[0]?.position ?? 0, points.at(-1)?.position ?? 0];
  const years: PeriodText[] = [];
  for (let position = Math.floor(start) + 1; position <= end; position++) {
    years.push(endingAt(position));
  }
  return years;
}

function levelOnCourse(
  points: readonly WayPoint[],
  { clock, value }: Course,
  position: number,
  places: number,
): DecimalText {
  const index = points.findIndex((point) => point.position >= position);
  const [from, to] = [points[index - 1], points[index]];
  if (from === undefined || to === undefined || to.position === position)
    return decimalText(to?.value ?? "0");
  const start = clock(from.position);
  const span = clock(to.position).minus(start);
  if (span.isZero()) {
    throw refuse({
      code: "effort-none",
      path: "/shape/effort",
      expected: [
        `${from.period} 至 ${to.period} 之间有力度`,
        `some effort between ${from.period} and ${to.period}`,
      ],
      received: "0",
      words: ["没有力度", "No effort"],
    });
  }
  const share = clock(position).minus(start).div(span);
  const level = round(value(decimal(from.value), decimal(to.value), share), places);
  // Rounded more coarsely than the fixed points, a level could lie beyond the next of them.
  return between(from.value, to.value, level);
}
