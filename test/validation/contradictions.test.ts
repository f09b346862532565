// What a plan file says twice, or in two fields, and not the same way.
import {
  type Baseline,
  type Increment,
  type Plan,
  type PrintedFact,
  type Target,
  targetLevel,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, to, within } from "../aims/small-plan.js";
import { issuesIn } from "./said-by.js";

const codes = (facts: Facts): readonly string[] =>
  issuesIn(planOf(facts)).map(({ code, path }) => `${code} ${path.replace("/indicators/0/", "")}`);
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

describe("what is said of an indicator in other words than a level", () => {
  const added = (value: string, comparator: Increment["comparator"] = "attain"): Increment => ({
    comparator,
    value,
    reference: { document: "d", locator: "l", raw: value },
  });
  const stock: Facts = { unit: "件", baseline: from("40") };
  const kept: Facts = { ...stock, direction: "maintain" };
  const total: Facts = {
    unit: "件",
    measure: "cumulative",
    baseline: from("402", { over: { start: "2016", end: "2020" } } as Partial<Baseline>),
  };
  const share: Facts = { unit: "%", measure: "annual", baseline: from("40") };
  test.each<[string, Facts, string[]]>([
    [
      "an amount to add to a total, and the same increase",
      { ...total, targets: [to("98", { basis: "increase" })], increment: added("98") },
      [],
    ],
    [
      "an amount to add to a total, and another increase",
      { ...total, targets: [to("98", { basis: "increase" })], increment: added("50") },
      ["increment-disagrees increment/value"],
    ],
    [
      "an increase that falls, and no target",
      { ...stock, increment: added("-6") },
      ["increment-against-direction increment/value"],
    ],
    [
      "an increase of at most something where up is good",
      { ...stock, targets: [to("46")], increment: added("6", "at-most") },
      ["increment-against-direction increment/comparator"],
    ],
    [
      "a fall where down is good",
      { ...stock, direction: "decrease", targets: [to("34")], increment: added("-6") },
      [],
    ],
    ["a level to be kept that is met", { ...kept, targets: [to("39", { comparator: "at-least" })] }, []],
    ["a level to be kept within a corridor", { ...kept, targets: [within("30", "50")] }, []],
    [
      "one that shall double",
      { ...kept, targets: [to("2", { basis: "multiple" })] },
      ["maintained-yet-changed targets/0/basis"],
    ],
    [
      "one that shall grow",
      { ...kept, targets: [to("8", { basis: "annual-growth" })] },
      ["maintained-yet-changed targets/0/basis"],
    ],
    [
      "one that shall rise",
      { ...kept, targets: [to("5", { basis: "increase" })] },
      ["maintained-yet-changed targets/0/basis"],
    ],
    [
      "one at another level",
      { ...kept, targets: [within("80", "90")] },
      ["maintained-yet-changed targets/0/lower"],
    ],
    [
      "shares added over regions",
      { ...share, regionRule: "sum", targets: [to("50")] },
      ["share-added-up regionRule"],
    ],
    [
      "shares added over years",
      { unit: "%", measure: "cumulative", regionRule: "ratio", targets: [to("50")] },
      ["share-added-up measure"],
    ],
    ["a share recomputed from its parts", { ...share, regionRule: "ratio", targets: [to("50")] }, []],
    [
      "a statement of a year outside the plan",
      { ...stock, targets: [to("50")], statements: [to("50", { year: "2035" })] },
      ["target-year-outside statements/0/year"],
    ],
    [
      "a statement of the baseline's year",
      { ...stock, targets: [to("50")], statements: [to("10", { year: "2020", basis: "annual-growth" })] },
      ["target-year-outside statements/0/year", "target-before-baseline statements/0/year"],
    ],
    [
      "a statement of an earlier year that is worse than the baseline",
      { ...stock, targets: [to("50")], statements: [to("2", { year: "2023" })] },
      ["target-worse-than-baseline statements/0/value"],
    ],
    [
      "a statement of an earlier year that is more than the target",
      { ...stock, targets: [to("50")], statements: [to("60", { year: "2023" })] },
      ["targets-go-back targets/0"],
    ],
    [
      "two statements that differ, and no target",
      { ...stock, statements: [to("50"), to("60")] },
      ["target-repeated statements/1"],
    ],
  ])("%s", (_, facts, expected) => {
    const issues = issuesIn(planOf(facts)).filter(({ level }) => level !== "note");
    const found = issues.map(({ code, path }) => `${code} ${path.replace("/indicators/0/", "")}`);
    expect(found.toSorted()).toStrictEqual(expected.toSorted());
  });
});

describe("a figure in the text beside the baseline of its indicator", () => {
  const baseline = from("29.58");
  const printed = { document: "d", locator: "l", raw: "…" };
  const fact: PrintedFact = {
    id: "f",
    name: { "zh-Hans": "指标" },
    indicator: "it",
    unit: "万件",
    measure: "point-in-time",
    period: "2020",
    comparator: "attain",
    value: "29.58",
    reference: printed,
  };
  test.each<[string, Partial<PrintedFact>, boolean]>([
    ["the same", {}, false],
    ["the same in another unit, not rounded", { unit: "件", value: "295812" }, false],
    ["the same, rounded", { value: "29.6" }, false],
    ["nearly 30", { comparator: "less-than", value: "30" }, false],
    ["more than it", { comparator: "more-than", value: "29.58" }, false],
    ["another number", { value: "28.6" }, true],
    ["another number in another unit", { unit: "件", value: "286000" }, true],
    ["more than 31", { comparator: "more-than", value: "31" }, true],
    ["of another year", { value: "20", period: "2019" }, false],
    ["a part of it, of another name", { value: "20", name: { "zh-Hans": "其中" } }, false],
    ["an amount of the year", { value: "4", measure: "annual" }, false],
  ])("%s", (_, facts, differs) => {
    const plan: Plan = {
      ...planOf({ unit: "万件", baseline, targets: [to("53")] }),
      facts: [{ ...fact, ...facts }],
    };
    const found = issuesIn(plan).filter(({ code }) => code === "fact-differs-from-baseline");
    expect(found.map(({ path }) => path)).toStrictEqual(differs ? ["/facts/0/value"] : []);
  });
});
