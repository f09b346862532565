import type { ComparedTarget } from "ipr-plan";

/** A target without a number of its own: at least what the nation has on average. */
export const asTheNation: ComparedTarget = {
  year: "2025",
  basis: "compared",
  comparator: "at-least",
  with: { name: { "zh-Hans": "全国平均水平", en: "the national average" }, region: "全国" },
  reference: { document: "test", locator: "test", raw: "test" },
};
