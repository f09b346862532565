// What a plan asks for each year, from where its indicator starts.
import { lineage } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to } from "./small-plan.js";

/** What is asked of an indicator that no plan had before. */
function asked(facts: Facts) {
  const [step] = lineage(planWith([]), { ...planWith([indicatorOf(facts)]), id: "later" });
  return step?.asks;
}

describe("the change asked of each year from the start", () => {
  test.each<[string, Facts, string]>([
    ["rises", { baseline: from("10"), targets: [to("20")] }, "2"],
    ["falls", { direction: "decrease", baseline: from("20"), targets: [to("10")] }, "-2"],
    [
      "is nothing, without a sign, where the level is to stay",
      { baseline: from("10"), targets: [to("10")] },
      "0",
    ],
    ["of a total starts from nothing", { measure: "cumulative", targets: [to("10")] }, "2"],
    ["of a total of nothing is nothing", { measure: "cumulative", targets: [to("0")] }, "0"],
  ])("%s", (_, facts, perYear) => {
    expect(asked(facts)).toMatchObject({ perYear: { value: perYear } });
  });

  test.each<[string, Facts]>([
    ["within no time", { baseline: from("10", { year: "2025" }), targets: [to("20")] }],
    ["before the start", { baseline: from("10", { year: "2026" }), targets: [to("20")] }],
    [
      "of a total that would have to fall",
      { measure: "cumulative", direction: "decrease", targets: [to("-5")] },
    ],
    ["without a start", { targets: [to("20")] }],
  ])("is none %s", (_, facts) => {
    const found = asked(facts);
    expect(found).toHaveProperty("bound");
    expect(found).not.toHaveProperty("perYear");
  });
});
