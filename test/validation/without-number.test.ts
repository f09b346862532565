// What a plan promises without a number: in words, or by comparison with something else.
import type { ComparedTarget, ComparedWith, Plan, WordsTarget } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { type Said, saidBy, toldOf } from "./said-by.js";

const { reference } = to("1");
const inWords: WordsTarget = { year: "2025", basis: "words", text: { "zh-Hans": "明显提高" }, reference };
const compared = (than: Partial<ComparedWith>): ComparedTarget => ({
  year: "2025",
  basis: "compared",
  comparator: "at-least",
  with: { name: { "zh-Hans": "另一项" }, ...than },
  reference,
});
const stock: Facts = { unit: "件", baseline: from("5") };
const planOf = (facts: Facts): Plan => planWith([indicatorOf({ ...stock, ...facts })]);

describe("a target without a number", () => {
  test.each<[string, Facts]>([
    ["in words", { targets: [inWords] }],
    ["in words beside one with a number", { targets: [inWords, to("10")] }],
    ["in words where the text has a number", { targets: [inWords], statements: [to("10")] }],
    ["with a number, and words in the text", { targets: [to("10")], statements: [inWords] }],
    [
      "with a number of another year, and words in the text",
      { targets: [to("10")], statements: [{ ...inWords, year: "2024" }] },
    ],
    ["compared with what another document says", { targets: [compared({})] }],
    ["with a number, and a comparison in the text", { targets: [to("10")], statements: [compared({})] }],
  ])("is no contradiction: %s", (_, facts) => {
    expect(toldOf(planOf(facts))).toStrictEqual([]);
  });

  test("lies in the years of the plan all the same", () => {
    expect(toldOf(planOf({ targets: [{ ...inWords, year: "2030" }] }))).toStrictEqual([
      "target-year-outside /indicators/0/targets/0/year",
    ]);
  });
});

describe("a goal in words", () => {
  const goal = { year: "2025", text: { "zh-Hans": "明显增强" }, reference };
  const unmeasured = (targets: Facts["targets"]) =>
    saidBy("goal-qualitative-only", { ...planOf({ ...(targets && { targets }) }), goals: [goal] });

  test("is measured by a target of its year that has a number, or something to compare with", () => {
    expect(unmeasured([to("10")])).toStrictEqual([]);
    expect(unmeasured([compared({})])).toStrictEqual([]);
  });

  test("is not by one that is in words too", () => {
    const found: readonly Said[] = [["/goals/0", "an indicator with a target for 2025", "words only"]];
    expect(unmeasured([inWords])).toStrictEqual(found);
    expect(unmeasured([inWords, to("10", { year: "2023" })])).toStrictEqual(found);
    expect(unmeasured([inWords, to("10")])).toStrictEqual([]);
  });
});

describe("what a target is compared with", () => {
  const dangling = (than: Partial<ComparedWith>) =>
    saidBy("id-dangling", planOf({ targets: [compared(than)] }));
  const path = "/indicators/0/targets/0/with/indicator";

  test("is an indicator of the plan, where it is in no other plan and no other place", () => {
    expect(dangling({ indicator: "it" })).toStrictEqual([]);
    expect(dangling({ indicator: "gdp" })).toStrictEqual([
      [path, "the id of an indicator of this plan", '"gdp"'],
    ]);
    expect(dangling({ indicator: "gdp", plan: "national" })).toStrictEqual([]);
    expect(dangling({ indicator: "gdp", region: "全国" })).toStrictEqual([]);
  });

  test("so it is in the text", () => {
    const plan = planOf({ targets: [to("10")], statements: [to("10"), compared({ indicator: "its" })] });
    expect(saidBy("id-dangling", plan)).toStrictEqual([
      ["/indicators/0/statements/1/with/indicator", '"it"', '"its"'],
    ]);
  });
});
