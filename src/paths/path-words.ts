import type { WayPoint } from "../aims/way.js";
import type { Message } from "../issue.js";
import type { Plan } from "../model/plan.js";
import type { PeriodText } from "../value/period.js";
import { periodLabel, yearWords } from "../value/period-label.js";
import { isYearText } from "../value/year-text.js";
import type { PathShape } from "./path-shape.js";

/** A path in words: how it runs, and the points that it runs through. */
export function pathWords(plan: Plan, shape: PathShape, points: readonly WayPoint[]): Message {
  const names = shapeWords(shape);
  const en = points.map(
    ({ period, value }) => `${value} ${isYearText(period) ? "in" : "on"} ${periodLabel(period, plan)}`,
  );
  const zh = points.map(({ period, value }) => `${zhTime(period, plan)} ${value}`);
  return {
    "zh-Hans": `${names["zh-Hans"]}：${zh.join(" → ")}`,
    en: `${names.en}: ${en.join(" → ")}`,
  };
}

/** A year, or the day within one on which a target is due. */
function zhTime(period: PeriodText, plan: Plan): string {
  return isYearText(period) ? yearWords(period, plan)["zh-Hans"] : period;
}

function shapeWords(shape: PathShape): Message {
  if (shape === "linear") return { "zh-Hans": "逐年等量", en: "the same change every year" };
  if (shape === "geometric") return { "zh-Hans": "逐年等比", en: "the same rate every year" };
  if ("effort" in shape) return { "zh-Hans": "按各年度力度", en: "after the effort of each year" };
  return {
    "zh-Hans": `时间过半时完成全程的 ${shape.load}`,
    en: `${shape.load} of the way at half of the time`,
  };
}
