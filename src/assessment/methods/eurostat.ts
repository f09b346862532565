import { possibleRange } from "../../series/possible-range.js";
import { levelOf } from "../../value/bound.js";
import { checkArgument } from "../../value/check-argument.js";
import { growthRate } from "../growth-rate.js";
import {
  classOf,
  type MethodReading,
  type ProgressClass,
  type ProgressInput,
  type ProgressMethod,
} from "../method.js";
import { progressMethodNames } from "../progress-method-names.js";
import { withoutRate } from "./without-rate.js";

const classes: readonly ProgressClass[] = [
  {
    id: "achieved",
    name: { "zh-Hans": "已达标", en: "target achieved" },
    atLeast: null,
    verdict: "achieved",
  },
  { id: "on-track", name: { "zh-Hans": "进展良好", en: "on track" }, atLeast: 0.95, verdict: "on-track" },
  {
    id: "acceleration-needed",
    name: { "zh-Hans": "需要加快", en: "acceleration needed" },
    atLeast: 0.6,
    verdict: "behind",
  },
  { id: "limited", name: { "zh-Hans": "进展有限", en: "limited progress" }, atLeast: 0, verdict: "behind" },
  { id: "deterioration", name: { "zh-Hans": "恶化", en: "deterioration" }, atLeast: null, verdict: "behind" },
];

// Without a target the yearly rate itself is judged: 1.5 % and 0.5 %.
const withoutTarget: readonly ProgressClass[] = classes.map((one) => {
  const atLeast: Record<string, number> = { "on-track": 0.015, "acceleration-needed": 0.005, limited: 0 };
  return { ...one, atLeast: atLeast[one.id] ?? null };
});

/**
 * The actual yearly rate over the required one, as Eurostat's family of methods judges; without a target the rate itself,
 * scaled near a natural limit. A base of zero or of the opposite sign has no rate and is not judged, where the source
 * replaces it by 0.001 and warns that this distorts.
 */
export const eurostat: ProgressMethod = {
  name: progressMethodNames.eurostat,
  score: { "zh-Hans": "实际年均增长率 ÷ 所需年均增长率", en: "actual over required yearly rate" },
  source: "Open SDG, progress calculation; sdg-build ProgressMeasure.py (Statistics Canada)",
  classes,
  judge: (input) => {
    const { facts, target, due, start, points, indicator } = input;
    const latest = points.at(-1);
    if (latest === undefined) return { reason: "no-observation" };
    const reason = withoutRate(input);
    if (reason !== undefined) return { reason };
    if (facts.met === true) return { class: "achieved", score: null };
    const from = start ?? points[0];
    if (from === undefined || from.at >= latest.at)
      return { reason: start ? "not-started" : "too-few-observations" };
    const sign = (from.value < 0 ? -1 : 1) * (indicator.direction === "decrease" ? -1 : 1);
    const actual = growthRate(from, latest);
    if (actual === undefined) return { reason: "no-rate" };
    if (target === undefined || due === undefined) return judgeRate(sign * actual, from.value, input);
    const level = Number(levelOf(target.bound, indicator.direction));
    const required = growthRate(from, { at: due, value: level });
    if (required === undefined) return { reason: "no-rate" };
    if (required === 0) return { reason: "target-equals-baseline" };
    const score = (sign * actual) / Math.abs(required);
    return { class: classOf(score, classes), score };
  },
};

function judgeRate(rate: number, base: number, { indicator }: ProgressInput): MethodReading {
  const { upper: limit } = possibleRange(indicator);
  const factor = limit === undefined ? 1 : naturalLimitFactor(base, limit);
  const scaled = withoutTarget.map((one) => ({
    ...one,
    atLeast: one.atLeast === null ? null : one.atLeast * factor,
  }));
  return { class: classOf(rate, scaled), score: rate };
}

/**
 * How much of the usual yearly rate can still be asked for near a natural limit such as 100 % (接近上限时的折减系数): 1 far
 * below the limit, 0 at it. Above the limit it rises again, to 1 at twice the limit.
 *
 * @param value - The value that progress starts from, 0 or more.
 * @param limit - The natural limit, above 0.
 * @returns 0 to 1.
 * @throws {@link UsageError} `Argument value: expected a finite number, received …`,
 * `Argument limit: expected a number above 0, received …`
 * @category Progress
 * @see [How progress is judged](../../../docs/progress.md)
 * @see https://open-sdg.readthedocs.io/en/latest/progress-methodology/
 * @example
 * naturalLimitFactor(98, 100).toFixed(6) // => "0.085795"
 */
export function naturalLimitFactor(value: number, limit: number): number {
  checkArgument("value", Number.isFinite(value), { "zh-Hans": "数", en: "a finite number" }, value);
  const isLimit = Number.isFinite(limit) && limit > 0;
  checkArgument("limit", isLimit, { "zh-Hans": "大于 0 的数", en: "a number above 0" }, limit);
  // Twice a limit can be more than a floating number holds; the value as a share of it is compared instead.
  const share = value / limit;
  if (share < 0 || share >= 2) return 1;
  return 1 - (share <= 1 ? share : 2 - share) ** 4.44;
}
