import type { Indicator, Plan } from "ipr-plan";

const reference = { document: "测试规划", locator: "表 1", raw: "测试" };

/** A plan of one indicator, `one`, with what a test says of it. */
export function planWith(own: Partial<Indicator>, baseYear = "2020", end = "2025"): Plan<"one"> {
  return {
    id: "tested",
    title: { "zh-Hans": "测试规划", en: "a plan for tests" },
    jurisdiction: { name: { "zh-Hans": "某地" }, level: "city" },
    period: { start: String(Number(baseYear) + 1), end },
    baseYear,
    indicators: [
      {
        name: { "zh-Hans": "测试指标", en: "tested" },
        measure: "point-in-time",
        regionRule: "sum",
        direction: "increase",
        targets: [],
        origin: "table",
        references: [reference],
        ...own,
        id: "one",
      },
    ],
    references: [reference],
  };
}
