import { isRateOfChange } from "../../series/is-rate-of-change.js";
import { levelOf } from "../../value/bound.js";
import { readUnit } from "../../value/unit.js";
import { yearPosition } from "../../value/year-position.js";
import { growthRate } from "../growth-rate.js";
import { classOf, type ProgressClass, type ProgressMethod } from "../method.js";
import { progressMethodNames } from "../progress-method-names.js";
import { withoutRate } from "./without-rate.js";

const classes: readonly ProgressClass[] = [
  { id: "achieved", name: { "zh-Hans": "已达标", en: "target met" }, atLeast: null, verdict: "achieved" },
  { id: "on-track", name: { "zh-Hans": "按期可达标", en: "on track" }, atLeast: 0.95, verdict: "on-track" },
  {
    id: "fair",
    name: { "zh-Hans": "有进展但须加快", en: "fair progress but acceleration needed" },
    atLeast: 0.1,
    verdict: "behind",
  },
  {
    id: "stagnation",
    name: { "zh-Hans": "停滞或倒退", en: "stagnation or regression" },
    atLeast: null,
    verdict: "behind",
  },
];

/** The value expected in the target year at the rate so far, as a share of the way (United Nations, SDG progress chart). */
export const unProgressChart: ProgressMethod = {
  name: progressMethodNames["un-progress-chart"],
  score: { "zh-Hans": "按现速到期可完成的比例", en: "share of the way expected by the target year" },
  source: "UN, SDG Progress Chart, technical notes 2023 and 2024, as cited by EUSTAT",
  classes,
  judge: (input) => {
    const { indicator, target, facts, start, points } = input;
    const latest = points.at(-1);
    if (target === undefined) return { reason: facts.reason ?? "no-target" };
    if (latest === undefined) return { reason: "no-observation" };
    const reason = withoutRate(input);
    if (reason !== undefined) return { reason };
    if (facts.met === true) return { class: "achieved", score: null };
    // Growth away from a target that was passed would count as a share of the way back to it.
    if (facts.reason === "baseline-beyond-target") return { reason: facts.reason };
    if (start === undefined) return { reason: "no-baseline" };
    const level = Number(levelOf(target.bound, indicator.direction));
    if (isWholeShare(level, indicator.unit) && Math.abs(latest.value - level) <= 1) {
      return { class: "achieved", score: null };
    }
    if (level === start.value) return { reason: "target-equals-baseline" };
    // A series of growth rates has itself no growth rate.
    const rate = isRateOfChange(indicator) ? undefined : growthRate(start, latest);
    if (rate === undefined) return { reason: "no-rate" };
    const expected = latest.value * (1 + rate) ** (yearPosition(target.year) - latest.at);
    const score = (expected - start.value) / (level - start.value);
    return { class: classOf(score, classes), score };
  },
};

/** Within one percentage point of all or nothing counts as met. */
function isWholeShare(level: number, unit: string | undefined): boolean {
  return readUnit(unit)?.text === "%" && (level === 0 || level === 100);
}
