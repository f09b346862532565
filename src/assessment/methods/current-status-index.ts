import { isRank } from "../../series/is-rank.js";
import { levelOf } from "../../value/bound.js";
import { classOf, type ProgressClass, type ProgressMethod } from "../method.js";
import { progressMethodNames } from "../progress-method-names.js";

const classes: readonly ProgressClass[] = [
  { id: "achieved", name: { "zh-Hans": "已达标", en: "achieved" }, atLeast: null, verdict: "achieved" },
  {
    // A number that the target leaves out, such as 100 of more than 100.
    id: "reached",
    name: { "zh-Hans": "到达目标水平", en: "at the target" },
    atLeast: 10,
    verdict: "on-track",
  },
  {
    id: "progress",
    name: { "zh-Hans": "有进展", en: "progress since the base" },
    atLeast: 0,
    verdict: "on-track",
  },
  { id: "regression", name: { "zh-Hans": "倒退", en: "regression" }, atLeast: null, verdict: "behind" },
];

/**
 * How much of the way is covered, on a scale of ten, without regard to time (UN ESCAP). An indicator to be maintained is
 * read as parity with its target. The source gives the scale; the classes are this library's own.
 */
export const currentStatusIndex: ProgressMethod = {
  name: progressMethodNames["current-status-index"],
  score: { "zh-Hans": "已走过的路程（满分 10）", en: "way covered, out of ten" },
  source: "UN ESCAP, Asia and the Pacific SDG Progress Report, current status index",
  classes,
  judge: ({ indicator, target, facts, start, points }) => {
    const { direction, measure } = indicator;
    const latest = points.at(-1);
    if (target === undefined) return { reason: facts.reason ?? "no-target" };
    if (latest === undefined) return { reason: "no-observation" };
    if (facts.reason === "not-started" || facts.reason === "ceiling") return { reason: facts.reason };
    // A rank that is reached is reached, and no part of the way to it is ever covered.
    if (isRank(indicator)) return facts.met ? { class: "achieved", score: null } : { reason: "rank" };
    if (start === undefined) return { reason: "no-baseline" };
    const level = Number(levelOf(target.bound, direction));
    if (level === start.value) return { reason: "target-equals-baseline" };
    // A total can but rise, whatever would be good.
    const sign = direction === "decrease" && measure !== "cumulative" ? -1 : 1;
    const score =
      direction === "maintain"
        ? 10 - (10 * Math.abs(level - latest.value)) / Math.abs(level - start.value)
        : (sign * 10 * (latest.value - start.value)) / Math.abs(level - start.value);
    return { class: facts.met === true ? "achieved" : classOf(score, classes), score };
  },
};
