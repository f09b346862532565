import { assessPlan, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, indicatorOf, planWith, to } from "../aims/small-plan.js";

const facts = { baseline: from("0"), targets: [to("10")] };

/** What is observed in 2023 of an indicator with each verdict, in the order of the verdicts. */
const observed = [10, 8, 6, 1, null];

/** How many indicators have each verdict, and which percentages a summary gives of them. */
function summaryOf(counts: readonly number[]) {
  const values = counts.flatMap((count, verdict) =>
    new Array<number | null>(count).fill(observed[verdict] ?? null),
  );
  const plan = planWith(values.map((_, index) => ({ ...indicatorOf(facts), id: `i-${index}` })));
  const { counts: found, percentages } = assessPlan(
    plan,
    observe(plan, Object.fromEntries(values.map((value, index) => [`i-${index}`, { 2023: value }]))),
  );
  return { counts: Object.values(found), percentages: Object.values(percentages) };
}

describe("percentages of counts", () => {
  test.each<[string, number[], number[]]>([
    ["where there is nothing to share, all are 0", [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]],
    ["one of one is 100, and nothing is 0", [0, 0, 0, 0, 1], [0, 0, 0, 0, 100]],
    ["whole ones add to 100 by the largest remainder", [0, 0, 0, 1, 2], [0, 0, 0, 33, 67]],
    ["half of them is 50", [3, 0, 3, 0, 0], [50, 0, 50, 0, 0]],
    [
      "where whole ones would differ for equal counts, there is one decimal, by the largest remainder",
      [0, 0, 2, 2, 3],
      [0, 0, 28.6, 28.6, 42.8],
    ],
    [
      "where no decimal makes equal counts equal, they are rounded",
      [0, 0, 1, 1, 1],
      [0, 0, 33.3, 33.3, 33.3],
    ],
    [
      "equal counts may be equal in whole ones, and one that is there be 0: then there is a decimal",
      [49, 49, 49, 1, 2],
      [32.7, 32.7, 32.7, 0.6, 1.3],
    ],
    ["a part of all is not 100: then there is a decimal", [199, 1, 0, 0, 0], [99.5, 0.5, 0, 0, 0]],
  ])("%s", (_, counts, percentages) => {
    expect(summaryOf(counts)).toStrictEqual({ counts, percentages });
  });
});
