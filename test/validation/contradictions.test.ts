// What a plan file says twice, or in two fields, and not the same way.
import { type Baseline, type Increment, type Target, targetLevel, validatePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, to, within } from "../aims/small-plan.js";

const codes = (facts: Facts): readonly string[] =>
  validatePlan(planOf(facts)).map(({ code, path }) => `${code} ${path.replace("/indicators/0/", "")}`);
const found = (facts: Facts, ...wanted: string[]): readonly string[] =>
  codes(facts).filter((one) => wanted.some((code) => one.startsWith(code)));

describe("a statement in the text beside a target", () => {
  const said = (target: Target, statement: Target) =>
    found({ unit: "件", baseline: from("5"), targets: [target], statements: [statement] }, "statement-");
  test.each<[string, Target, Target, string[]]>([
    ["the same range", within("10", "12"), within("10", "12"), []],
    [
      "another upper end",
      within("10", "12"),
      within("10", "13"),
      ["statement-value-differs statements/0/upper"],
    ],
    [
      "another lower end",
      within("10", "12"),
      within("9", "12"),
      ["statement-value-differs statements/0/lower"],
    ],
    [
      "a range above the number",
      to("10"),
      within("20", "30"),
      ["statement-value-differs statements/0/lower", "statement-comparator-differs statements/0/comparator"],
    ],
    [
      "a number below the range",
      within("10", "12"),
      to("9"),
      ["statement-value-differs statements/0/value", "statement-comparator-differs statements/0/comparator"],
    ],
    [
      "a number within the range",
      within("10", "12"),
      to("11"),
      ["statement-comparator-differs statements/0/comparator"],
    ],
    [
      "the range in another scale",
      within("10000", "12000"),
      within("1", "1.2", { unit: "万件" }),
      ["statement-scale-differs statements/0/unit"],
    ],
  ])("%s", (_, target, statement, expected) => {
    expect(said(target, statement).toSorted()).toStrictEqual(expected.toSorted());
  });
});

describe("a baseline that is a total of years", () => {
  const over = (start: string, end: string, facts: Facts = {}) =>
    found(
      {
        unit: "件",
        targets: [to("500")],
        baseline: from("402", { over: { start, end } } as Partial<Baseline>),
        ...facts,
      },
      "baseline-span",
    );
  test("ends in the baseline's own year", () => {
    expect(over("2016", "2020", { measure: "cumulative" })).toStrictEqual([]);
    expect(over("2011", "2015", { measure: "cumulative" })).toStrictEqual([
      "baseline-span-unfit baseline/over/end",
    ]);
  });
  test("is of one year where the indicator is a level or a yearly amount", () => {
    for (const measure of ["point-in-time", "annual"] as const) {
      expect(over("2016", "2020", { measure })).toStrictEqual(["baseline-span-unfit baseline/over"]);
      expect(over("2020", "2020", { measure })).toStrictEqual([]);
    }
  });
});

describe("a printed increase", () => {
  const increment = (value: string): Increment => ({
    comparator: "attain",
    value,
    reference: { document: "d", locator: "l", raw: value },
  });
  test.each<[string, Target, string, boolean]>([
    ["50 % more, as it is printed", to("50", { basis: "relative-change" }), "3.55", true],
    ["50 % more, rounded", to("50", { basis: "relative-change" }), "3.6", true],
    ["a rounded rate", to("7.3", { basis: "annual-growth" }), "3", true],
    ["50 % more, and another number", to("50", { basis: "relative-change" }), "5", false],
    ["a multiple, and another number", to("2", { basis: "multiple" }), "9", false],
    ["within a range", within("10", "12"), "4", true],
    ["outside of a range", within("10", "12"), "9", false],
  ])("%s", (_, target, value, agrees) => {
    const facts: Facts = {
      unit: "件",
      measure: "annual",
      baseline: from("7.1"),
      targets: [target],
      increment: increment(value),
    };
    expect(found(facts, "increment-disagrees")).toHaveLength(agrees ? 0 : 1);
  });
});

describe("a target's unit", () => {
  test.each<[string, Facts, Target, boolean]>([
    ["percentage points are no level of a share", { unit: "%" }, to("3", { unit: "百分点" }), false],
    [
      "nor an average of one",
      { unit: "%", measure: "annual", regionRule: "ratio" },
      to("3", { unit: "百分点", basis: "period-average" }),
      false,
    ],
    ["they can be added to one", { unit: "%" }, to("3", { unit: "百分点", basis: "increase" }), true],
    ["a share is one in %", { unit: "%" }, to("43", { unit: "%" }), true],
    ["万 of what has no unit cannot be converted", {}, to("0.012", { unit: "万家" }), false],
    ["a plain unit of what has none is its number", {}, to("120", { unit: "家" }), true],
  ])("%s", (_, facts, target, fits) => {
    const indicator = indicatorOf({ ...facts, baseline: from("40"), targets: [target] });
    expect("bound" in targetLevel(indicator, target)).toBe(fits);
    const issues = found({ ...facts, baseline: from("40"), targets: [target] }, "target-unit-unlike");
    expect(issues).toStrictEqual(fits ? [] : ["target-unit-unlike targets/0/unit"]);
  });
});
