// What grows at a rate is said to increase (增加); shares, scores and what has no unit are said to rise (提高).
import {
  decomposeChange,
  defineUnit,
  evaluateFinal,
  monitorYear,
  observe,
  planReport,
  rankRegions,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";

const containers = defineUnit({ text: "标准箱", en: "TEU" });

describe("a rate of growth is told of counts, money and what is counted per head, and of nothing else", () => {
  test.each<[unit: string | undefined, change: string]>([
    ["件", "增加3件、增长25.0%"],
    ["亿元", "增加3亿元、增长25.0%"],
    ["件/万人", "增加3件/万人、增长25.0%"],
    [containers, "增加3标准箱、增长25.0%"],
    ["%", "提高3个百分点"],
    ["倍", "提高3倍"],
    ["分", "提高3分"],
    ["分/人", "提高3分/人"],
    ["%/年", "提高3%/年"],
    ["人/千人", "提高3人/千人"],
    [undefined, "提高3"],
  ])("%s: %s", (unit, change) => {
    const facts = { ...(unit !== undefined && { unit }), baseline: from("10"), targets: [to("20")] };
    const plan = planOf(facts);
    const observed = observe(plan, { it: { 2022: 12, 2023: 15 } });
    const { sections } = planReport(plan, observed, { kind: "annual", asOf: "2023-12-31" });
    expect(/比上年((?:增加|提高).*?)。/.exec(JSON.stringify(sections))?.[1]).toBe(change);

    // Whoever tells a growth asks the same question.
    const grows = change.includes("增长");
    const years = { from: "2022", to: "2023" };
    const watched = monitorYear(plan, observed, { year: "2023" }).indicators[0]?.change;
    const moved = decomposeChange(plan, "it", { a: observed }, years);
    expect({
      monitored: watched && "rate" in watched && watched.rate,
      ranked: rankRegions(plan, "it", { a: observed }, { by: "growth", at: "2023" }).regions[0]?.score,
      by: rankRegions(plan, "it", { a: observed }, { by: "growth", at: "2023" }).scoreKind,
      decomposed: "whole" in moved && "rate" in moved.whole && moved.whole.rate,
      course: evaluateFinal(plan, "it", observed, { asOf: "2023" }).course.growth?.toFixed(4) ?? null,
    }).toStrictEqual({
      monitored: grows ? 0.25 : null,
      ranked: grows ? "0.25" : "3",
      by: grows ? "rate" : "difference",
      decomposed: grows ? "25" : null,
      course: grows ? "0.1447" : null,
    });
  });
});
