// Of several targets of a year the hardest leads the way, and whoever is on the way as it is drawn is on track.
import { allocateTarget, assess, checkClaim, comparePlans, observe, outlook, targetPath } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, planWith, to } from "./small-plan.js";

const atMost = { comparator: "at-most" } as const;
const rate = (value: string) => to(value, { basis: "annual-growth" });

const several: [string, Facts, string][] = [
  ["numbers of different length", { baseline: from("5"), targets: [to("9"), to("10")] }, "10"],
  [
    "a level below what a yearly rate leads to",
    { measure: "annual", baseline: from("100"), targets: [to("150"), rate("10")] },
    "161.051",
  ],
  [
    "a level above what a yearly rate leads to",
    { measure: "annual", baseline: from("100"), targets: [to("162"), rate("10")] },
    "162",
  ],
  [
    "falling targets",
    { direction: "decrease", baseline: from("50"), targets: [to("9", atMost), to("10", atMost)] },
    "9",
  ],
  ["totals", { measure: "cumulative", targets: [to("100"), to("99")] }, "100"],
  ["a target beside a ceiling", { baseline: from("5"), targets: [to("12", atMost), to("10")] }, "10"],
];

describe.each(several)("of %s, whichever is written first", (_, facts, level) => {
  const plans = [facts, { ...facts, targets: facts.targets?.toReversed() ?? [] }].map((one) => planOf(one));
  test("the path leads to the hardest, and a value on it is on track in every year", () => {
    for (const plan of plans) {
      const path = targetPath(plan, "it");
      if ("missing" in path) throw new Error(path.missing.reason);
      expect(path.levels["2025"]).toBe(level);
      for (const year of ["2021", "2022", "2023", "2024", "2025"]) {
        const value = path.levels[year] ?? "0";
        const { verdict } = assess(plan, "it", observe(plan, { it: { [year]: value } }), { asOf: year });
        expect([year, verdict]).toStrictEqual([year, year === "2025" ? "achieved" : "on-track"]);
      }
    }
  });
  test("assessments, outlooks and splits say the same", () => {
    const said = plans.map((plan) => {
      const observed = observe(plan, { it: { 2021: 6, 2022: 7, 2023: 8 } });
      const { verdict, target, completion } = assess(plan, "it", observed);
      const { probability, required } = outlook(plan, "it", observed);
      const split = allocateTarget(plan, "it", { a: 1, b: 2 });
      return { verdict, target, completion, probability, required, split: "parts" in split && split.parts };
    });
    expect(said[1]).toStrictEqual(said[0]);
  });
});

describe("of two targets of one number", () => {
  const rising: Facts = { baseline: from("100") };
  const pathsOf = (facts: Facts) =>
    [facts.targets ?? [], (facts.targets ?? []).toReversed()].map((targets) => {
      const path = targetPath(planOf({ ...facts, targets }), "it");
      return "missing" in path ? path : [path.levels["2021"], path.fixed];
    });

  test.each<[string, Facts, string, string[]]>([
    [
      "the yearly growth says how the way leads to the last target, whichever is written first",
      { ...rising, targets: [to("161.051"), rate("10")] },
      "110",
      ["2020", "2025"],
    ],
    [
      "the yearly growth says how it leads to one before the last, whichever is written first",
      { ...rising, targets: [to("121", { year: "2022" }), { ...rate("10"), year: "2022" }, to("200")] },
      "110",
      ["2020", "2022", "2025"],
    ],
  ])("%s", (_, facts, level, fixed) => {
    expect(pathsOf(facts)).toStrictEqual([
      [level, fixed],
      [level, fixed],
    ]);
  });

  test("but the day that a way leads through is named as the first of them names it", () => {
    const early = [to("121", { year: "2023" }), to("121", { year: "2023", dueOn: "2023-12-31" }), to("200")];
    expect(pathsOf({ ...rising, targets: early })).toStrictEqual([
      ["107", ["2020", "2023", "2025"]],
      ["107", ["2020", "2023-12-31", "2025"]],
    ]);
  });
});

test("claims and comparisons take the hardest target, too", () => {
  const facts: Facts = {
    unit: "万件",
    catalogue: "invention-patents",
    baseline: from("5"),
    targets: [to("9"), to("10")],
  };
  const plan = planWith([indicatorOf(facts)]);
  const reference = { document: "d", locator: "l", raw: "翻一番" };
  const claim = {
    indicator: "it",
    since: "2020",
    kind: "multiple",
    comparator: "attain",
    value: "2",
    reference,
  } as const;
  expect(checkClaim(plan, claim)).toMatchObject({ holds: true });
  expect(comparePlans([plan]).rows[0]?.cells[0]?.target?.bound).toMatchObject({ value: "10" });
});

describe("a drawn level is rounded, and one more is never worse", () => {
  const severity = { behind: 0, "on-track": 1, ahead: 2, achieved: 3, "not-assessable": -1 } as const;
  test.each([3, 4, 7, 8, 11])("of a total of %d over five years", (goal) => {
    const plan = planOf({ measure: "cumulative", targets: [to(String(goal))] });
    for (const year of ["2021", "2022", "2023", "2024"]) {
      const verdicts = Array.from({ length: goal * 20 }, (_, step) => {
        const value = String((step + 1) / 20);
        return assess(plan, "it", observe(plan, { it: { [year]: value } }), { asOf: year }).verdict;
      });
      const ranks = verdicts.map((verdict) => severity[verdict]);
      expect(ranks).toStrictEqual(ranks.toSorted((a, b) => a - b));
    }
  });
});
