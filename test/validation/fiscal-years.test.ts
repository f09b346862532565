import { expect, test } from "vitest";
import { changed, type Json } from "./changed.js";
import { issuesIn } from "./said-by.js";

const reference = { document: "规划", locator: "表", raw: "…" };
const fiscal = { "/yearEnds": "03-31", "/yearStyle": "2023-24" };
const target = { year: "2025", basis: "level", comparator: "at-least", value: "500", reference };

test.each<[code: string, changes: Json, zh: string]>([
  ["target-repeated", { "/indicators/1/targets/1": { ...target, value: "600" } }, "2024–25 财年有两个目标"],
  [
    "targets-contradict",
    { "/indicators/1/targets/1": { ...target, comparator: "at-most", value: "400" } },
    "2024–25 财年的目标",
  ],
  ["comparator-against-direction", { "/indicators/1/targets/0/comparator": "at-most" }, "2024–25 财年目标"],
  ["target-before-end", { "/period/end": "2030" }, "目标只到 2024–25 财年，规划期至 2029–30 财年"],
  [
    "goal-qualitative-only",
    { "/goals/1": { year: "2035", text: { "zh-Hans": "领先" } } },
    "2034–35 财年的目标",
  ],
  [
    "baseline-span-unfit",
    { "/indicators/0/baseline/over": { start: "2016", end: "2020" } },
    "2015–16 至 2019–20 财年的合计",
  ],
])("%s writes years as the office of the plan does", (code, changes, zh) => {
  const found = issuesIn(changed({ ...fiscal, ...changes })).filter((issue) => issue.code === code);
  expect(found.map(({ message }) => message["zh-Hans"])).toContainEqual(expect.stringContaining(zh));
  for (const { message } of found) expect(message.en.replaceAll(/20\d\d–\d\d/g, "")).not.toMatch(/20\d\d/);
});
