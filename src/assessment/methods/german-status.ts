import type { AssessedTarget } from "../../aims/assessed-target.js";
import { isRank } from "../../series/is-rank.js";
import { type Bound, levelOf, limitsOf } from "../../value/bound.js";
import type { Direction } from "../../value/measure.js";
import { yearPosition } from "../../value/year-position.js";
import {
  classOf,
  type MethodReading,
  type ProgressClass,
  type ProgressMethod,
  type YearPoint,
} from "../method.js";
import { progressMethodNames } from "../progress-method-names.js";

const classes = [
  // Less than 5 % short is sun, 5 to 20 % slightly cloudy.
  {
    id: "sun",
    name: { "zh-Hans": "晴：可达标", en: "sun: will be met" },
    atLeast: 0.95,
    above: true,
    verdict: "on-track",
  },
  {
    id: "slightly-cloudy",
    name: { "zh-Hans": "少云：差距 5%–20%", en: "slightly cloudy: 5 to 20 % short" },
    atLeast: 0.8,
    verdict: "on-track",
  },
  {
    id: "cloud",
    name: { "zh-Hans": "多云：差距超过 20%", en: "cloud: more than 20 % short" },
    atLeast: 0,
    verdict: "behind",
  },
  {
    id: "thunderstorm",
    name: { "zh-Hans": "雷雨：方向相反", en: "thunderstorm: the wrong way" },
    atLeast: null,
    verdict: "behind",
  },
] as const satisfies readonly ProgressClass[];

type Weather = (typeof classes)[number]["id"];
const order: readonly Weather[] = classes.map(({ id }) => id);

/**
 * The mean of the last five yearly changes, extended to the target year (Germany's sustainability strategy). A level to be
 * maintained and a mere direction have shapes of their own.
 */
export const germanStatus: ProgressMethod = {
  name: progressMethodNames["german-status"],
  score: {
    "zh-Hans": "按近五年平均变化，到期可补上的差距比例",
    en: "share of what is left that recent change will cover",
  },
  source: "German Sustainable Development Strategy, status of indicators (Open SDG Germany)",
  classes,
  judge: ({ indicator, target, points, facts }) => {
    const { direction } = indicator;
    const changes = recentChanges(points);
    const latest = points.at(-1);
    if (latest === undefined) return { reason: "no-observation" };
    const ceiling = facts.reason === "ceiling" && facts.verdict !== "achieved";
    if (facts.reason === "not-started" || ceiling) return { reason: facts.reason };
    if (isRank(indicator) && facts.met !== true) return { reason: "rank" };
    if (changes === undefined) return { reason: "too-few-observations" };
    if (target === undefined) return { class: directionOnly(changes, direction), score: null };
    return readingOf(target, latest, changes, { direction, met: facts.met === true });
  },
};

type Weathered = Extract<MethodReading, { class: string }> & { readonly class: Weather };

interface Changes {
  readonly mean: number;
  readonly last: number;
}

/** The last up to five changes between consecutive years, of at least four values. */
function recentChanges(points: readonly YearPoint[]): Changes | undefined {
  const yearly = points.filter(({ at }) => Number.isInteger(at));
  const run: YearPoint[] = [];
  for (const point of yearly.toReversed()) {
    const next = run[0];
    if (next !== undefined && next.at - point.at !== 1) break;
    run.unshift(point);
    if (run.length === 6) break;
  }
  const [first, last, before] = [run[0], run.at(-1), run.at(-2)];
  if (first === undefined || last === undefined || before === undefined || run.length < 4) return undefined;
  return { mean: (last.value - first.value) / (run.length - 1), last: last.value - before.value };
}

function readingOf(
  target: AssessedTarget,
  latest: YearPoint,
  { mean }: Changes,
  { direction, met }: { readonly direction: Direction; readonly met: boolean },
): Weathered {
  const { bound } = target;
  if (direction === "maintain") {
    return { class: maintained(bound, mean, latest), score: null };
  }
  if (met) return { class: "sun", score: null };
  const left = Number(levelOf(bound, direction)) - latest.value;
  const covered = (mean * (yearPosition(target.year) - latest.at)) / left;
  const found = order.find((id) => id === classOf(covered, classes));
  return { class: found ?? "thunderstorm", score: covered };
}

/** A level to be kept: is it kept, and does the trend lead out of its limits, or further out? */
function maintained(bound: Bound, mean: number, latest: YearPoint): Weather {
  const { lower = -Infinity, upper = Infinity } = limitsOf(bound, "maintain");
  const [low, high] = [Number(lower), Number(upper)];
  if (latest.value < low) return mean < 0 ? "thunderstorm" : "cloud";
  if (latest.value > high) return mean > 0 ? "thunderstorm" : "cloud";
  // Between two limits the nearer one is the one to mind.
  const downIsAdverse = latest.value - low <= high - latest.value;
  return (downIsAdverse ? mean < 0 : mean > 0) ? "slightly-cloudy" : "sun";
}

function directionOnly({ mean, last }: Changes, direction: Direction): Weather {
  const sign = direction === "decrease" ? -1 : 1;
  const [meanRight, lastRight] = [mean * sign > 0, last * sign > 0];
  if (meanRight) return lastRight ? "sun" : "slightly-cloudy";
  return lastRight ? "cloud" : "thunderstorm";
}
