// What is resolved once for many places and days says the same as if it were resolved for each.
import { assess, assessRegions, type ComparedTarget, observe, outlook } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, indicatorOf, planOf, planWith, to } from "./small-plan.js";

const likeOther: ComparedTarget = {
  year: "2025",
  basis: "compared",
  comparator: "at-least",
  with: { name: { "zh-Hans": "另一指标" }, indicator: "other" },
  reference: { document: "test", locator: "test", raw: "test" },
};

/** A place is asked of a share what the plan asks, of an amount its own part. */
const share = { unit: "%", regionRule: "ratio" } as const;

describe("each place of one plan", () => {
  test("is compared with its own other value", () => {
    const plan = planWith([
      indicatorOf({ ...share, targets: [likeOther] }),
      { ...indicatorOf({ ...share, targets: [to("1")] }), id: "other" },
    ]);
    const at = (it: number, other: number) => observe(plan, { it: { 2023: it }, other: { 2023: other } });
    const places = { a: at(10, 5), b: at(10, 20), c: at(10, 10) };
    const { regions } = assessRegions(plan, places, { indicators: ["it"] });
    expect(regions.map(({ assessments: [one] }) => [one?.met, one?.target?.bound])).toStrictEqual([
      [true, { comparator: "at-least", value: "5" }],
      [false, { comparator: "at-least", value: "20" }],
      [true, { comparator: "at-least", value: "10" }],
    ]);
  });

  test("is also compared so where another target has a number", () => {
    const plan = planWith([
      indicatorOf({ ...share, targets: [to("7", { year: "2024" }), likeOther] }),
      { ...indicatorOf({ ...share, targets: [to("1")] }), id: "other" },
    ]);
    const at = (other: number) => observe(plan, { it: { 2023: 10 }, other: { 2023: other } });
    const { regions } = assessRegions(plan, { a: at(5), b: at(20) }, { indicators: ["it"], target: "final" });
    expect(regions.map(({ assessments: [one] }) => one?.met)).toStrictEqual([true, false]);
  });

  test("is judged by the target of its own day", () => {
    const plan = planOf({ ...share, baseline: from("1"), targets: [to("5", { year: "2023" }), to("9")] });
    const at = (year: string) => observe(plan, { it: { [year]: 4 } });
    const { regions } = assessRegions(plan, { a: at("2022"), b: at("2024"), c: at("2022") });
    expect(regions.map(({ assessments: [one] }) => one?.target?.year)).toStrictEqual([
      "2023",
      "2025",
      "2023",
    ]);
  });
});

describe("on the day that a target falls due", () => {
  const facts = { baseline: from("1"), targets: [to("5", { year: "2023" }), to("9")] };
  const values = { 2019: 0.5, 2020: 1, 2021: 2, 2022: 4, 2023: 5, 2024: 6 };
  test("the outlook of the next is that of asking for it, up to the same day", () => {
    const plan = planOf(facts);
    const observed = observe(plan, { it: values });
    const { ahead, target } = outlook(plan, "it", observed, { asOf: "2023" });
    expect([target?.year, ahead?.target?.year, ahead?.asOf]).toStrictEqual(["2023", "2025", "2023-12-31"]);
    expect(ahead).toStrictEqual(outlook(plan, "it", observed, { asOf: "2023", target: "2025" }));
    expect(assess(plan, "it", observed, { asOf: "2023" }).target?.year).toBe("2023");
  });
});
