// What grows at a rate is said to increase (增加); shares, scores and what has no unit are said to rise (提高).
import { defineUnit, type Indicator, observe, planReport } from "ipr-plan";
import { expect, test } from "vitest";
import { from, indicatorOf, planWith, to } from "../aims/small-plan.js";

const containers = defineUnit({ text: "标准箱", en: "TEU" });

test.each<[unit: string | undefined, change: string]>([
  ["件", "增加3件、增长25.0%"],
  ["亿元", "增加3亿元、增长25.0%"],
  ["件/万人", "增加3件/万人、增长25.0%"],
  [containers, "增加3标准箱、增长25.0%"],
  ["%", "提高3个百分点"],
  ["分", "提高3分"],
  ["%/年", "提高3%/年"],
  [undefined, "提高3、增长25.0%"],
])("%s: %s", (unit, change) => {
  const facts = { ...(unit !== undefined && { unit }), baseline: from("10"), targets: [to("20")] };
  const plan = planWith<"it">([indicatorOf(facts) as Indicator<"it">]);
  const observed = observe(plan, { it: { 2022: 12, 2023: 15 } });
  const { sections } = planReport(plan, observed, { kind: "annual", asOf: "2023-12-31" });
  expect(/比上年((?:增加|提高).*?)。/.exec(JSON.stringify(sections))?.[1]).toBe(change);
});
