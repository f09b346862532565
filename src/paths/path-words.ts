import type { WayPoint } from "../aims/way.js";
import type { Message } from "../issue.js";
import type { PathShape } from "./path-shape.js";

/** A path in words: how it runs, and the points that it runs through. */
export function pathWords(shape: PathShape, points: readonly WayPoint[]): Message {
  const names = shapeWords(shape);
  const way = (at: string) => points.map(({ period, value }) => `${value}${at}${period}`);
  return {
    "zh-Hans": `${names["zh-Hans"]}：${points.map(({ period, value }) => `${period} 年 ${value}`).join(" → ")}`,
    en: `${names.en}: ${way(" in ").join(" → ")}`,
  };
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
