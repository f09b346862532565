import { type Issue, type NumericBasis, parsePlan, type Target, targetLevel, validatePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to, within } from "../aims/small-plan.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

/** What a plan of one indicator in items says; notes are left out. */
function issuesOf(facts: Facts): readonly Issue[] {
  const plan = planWith([indicatorOf({ unit: "件", ...facts })]);
  expect(parsePlan(plan).ok).toBe(true);
  const issues = validatePlan(plan).filter(({ level }) => level !== "note");
  for (const issue of issues) expectBothLanguages(issue);
  return issues;
}

const told = (facts: Facts) =>
  issuesOf(facts).map(({ code, path }) => [code, path.replace("/indicators/0/", "")]);

type Case = [title: string, facts: Facts, found: (readonly [code: string, path: string])[]];

const stock: Facts = { baseline: from("5") };
const share: Facts = { unit: "%", regionRule: "ratio", measure: "annual", baseline: from("40") };
const total: Facts = { measure: "cumulative" };
const falling: Facts = { direction: "decrease", baseline: from("100") };
const by = (basis: NumericBasis, value: string, terms: Parameters<typeof to>[1] = {}) =>
  to(value, { basis, ...terms });
const floor = (value: string, terms: Parameters<typeof to>[1] = {}) =>
  to(value, { comparator: "at-least", ...terms });
const ceiling = (value: string, terms: Parameters<typeof to>[1] = {}) =>
  to(value, { comparator: "at-most", ...terms });

describe("a basis that its indicator cannot carry", () => {
  const basis = [["target-basis-unfit", "targets/0/basis"]] as const;

  test.each<Case>([
    ["percentage points of items", { ...stock, targets: [by("percentage-points", "3")] }, [...basis]],
    [
      "percentage points of a score",
      {
        unit: "分",
        measure: "annual",
        regionRule: "weighted-mean",
        baseline: from("80"),
        targets: [by("percentage-points", "3")],
      },
      [...basis],
    ],
    [
      "yearly growth of a running total",
      { ...total, baseline: from("402"), targets: [by("annual-growth", "8")] },
      [...basis],
    ],
    ["an average of a stock", { ...stock, targets: [by("period-average", "10")] }, [...basis]],
    ["an average of a running total", { ...total, targets: [by("period-average", "10")] }, [...basis]],
    [
      "in the text too",
      { ...stock, targets: [to("10")], statements: [by("percentage-points", "3")] },
      [["target-basis-unfit", "statements/0/basis"]],
    ],
    ["percentage points of a share", { ...share, targets: [by("percentage-points", "3")] }, []],
    ["yearly growth of a stock", { ...stock, targets: [by("annual-growth", "8")] }, []],
    [
      "an average of yearly amounts",
      { ...stock, measure: "annual", targets: [by("period-average", "8")] },
      [],
    ],
    ["a running total as an increase", { ...total, targets: [by("increase", "8")] }, []],
    [
      "a running total as a multiple of the one before",
      { ...total, baseline: from("402"), targets: [by("multiple", "2")] },
      [],
    ],
  ])("%s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });
});

describe("the unit of a target's number", () => {
  const unit = [["target-unit-unlike", "targets/0/unit"]] as const;

  test.each<Case>([
    ["a multiple in %", { ...stock, targets: [by("multiple", "150", { unit: "%" })] }, [...unit]],
    ["a multiple in items", { ...stock, targets: [by("multiple", "2", { unit: "件" })] }, [...unit]],
    [
      "yearly percentage points read as growth",
      { ...share, targets: [by("annual-growth", "0.5", { unit: "百分点" })] },
      [...unit],
    ],
    ["a yearly amount", { ...stock, targets: [by("annual-growth", "5", { unit: "件" })] }, [...unit]],
    [
      "a change in percentage points",
      { ...share, targets: [by("relative-change", "5", { unit: "百分点" })] },
      [...unit],
    ],
    [
      "an average in money",
      { measure: "annual", baseline: from("5"), targets: [by("period-average", "9", { unit: "亿元" })] },
      [...unit],
    ],
    ["an increase in %", { ...stock, targets: [by("increase", "20", { unit: "%" })] }, [...unit]],
    [
      "a statement in the text",
      { ...stock, targets: [to("10")], statements: [by("relative-change", "100", { unit: "件" })] },
      [["target-unit-unlike", "statements/0/unit"]],
    ],
    ["a growth in %", { ...stock, targets: [by("annual-growth", "5", { unit: "%" })] }, []],
    [
      "an average on another scale",
      { measure: "annual", targets: [by("period-average", "9", { unit: "万件" })] },
      [],
    ],
    [
      "an increase of a share in points",
      { ...share, targets: [by("increase", "2", { unit: "百分点" })] },
      [],
    ],
  ])("%s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });

  test("what was expected says the unit that the basis has", () => {
    const expected = (target: Target) => issuesOf({ ...share, targets: [target] })[0]?.expected;
    expect(expected(by("annual-growth", "5", { unit: "百分点" }))).toBe("%, or no unit");
    expect(expected(by("multiple", "2", { unit: "%" }))).toBe("no unit");
    expect(expected(by("percentage-points", "2", { unit: "件" }))).toBe("百分点, or no unit");
    expect(expected(to("2", { unit: "件" }))).toBe("a unit of share, such as %");
  });
});

describe("growth and multiples", () => {
  test.each(["0", "-10"])("start from more than nothing: a baseline of %s", (value) => {
    for (const basis of ["relative-change", "multiple", "annual-growth"] as const) {
      const issues = issuesOf({
        regionRule: "none",
        unit: "%",
        baseline: from(value),
        targets: [by(basis, "20")],
      });
      expect(issues).toMatchObject([
        { code: "growth-from-nothing", level: "error", expected: "a baseline above 0", received: value },
      ]);
    }
  });

  test("an increase from 0 is sound", () => {
    expect(told({ baseline: from("0"), targets: [by("increase", "20")] })).toEqual([]);
  });

  test.each<Case>([
    [
      "a fall by more than all",
      { ...falling, targets: [by("relative-change", "-120")] },
      [["value-out-of-range", "targets/0/value"]],
    ],
    [
      "more items taken away than there are",
      { ...falling, targets: [by("increase", "-120")] },
      [["value-out-of-range", "targets/0/value"]],
    ],
    [
      "a share of more than 100 %",
      { ...share, targets: [by("multiple", "3")] },
      [["value-out-of-range", "targets/0/value"]],
    ],
    [
      "a score of more than 100",
      {
        unit: "分",
        measure: "annual",
        regionRule: "weighted-mean",
        baseline: from("90"),
        targets: [by("annual-growth", "5")],
      },
      [["value-out-of-range", "targets/0/value"]],
    ],
    [
      "one end of an interval",
      { ...share, targets: [within("50", "70", { basis: "percentage-points" })] },
      [["value-out-of-range", "targets/0/upper"]],
    ],
    [
      "more than 100 %, which nothing is",
      { ...share, targets: [to("100", { comparator: "more-than" })] },
      [["value-out-of-range", "targets/0/value"]],
    ],
    [
      "fewer than none",
      { ...falling, targets: [to("0", { comparator: "less-than" })] },
      [["value-out-of-range", "targets/0/value"]],
    ],
    [
      "an average of more than 100 %",
      { ...share, targets: [by("period-average", "120")] },
      [["value-out-of-range", "targets/0/value"]],
    ],
    [
      "a baseline beyond the range, and not what comes of it",
      { ...share, baseline: from("120"), targets: [by("increase", "5")] },
      [["value-out-of-range", "baseline/value"]],
    ],
    ["all of a share", { ...share, targets: [by("percentage-points", "60")] }, []],
    ["all taken away", { ...falling, targets: [by("relative-change", "-100")] }, []],
  ])("what cannot be is no target: %s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });

  test.each(["increase", "percentage-points", "relative-change", "multiple", "annual-growth"] as const)(
    "a target by %s without a baseline has no level, and baseline-missing says nothing beside it",
    (basis) => {
      const facts: Facts = { ...share, targets: [by(basis, "2")] };
      const { baseline: _, ...blank } = facts;
      expect(told(blank)).toEqual([["target-without-baseline", "targets/0/basis"]]);
      const all = validatePlan(planWith([indicatorOf(blank)])).map(({ code }) => code);
      expect(all).not.toContain("baseline-missing");
      const both = validatePlan(
        planWith([indicatorOf({ ...blank, targets: [by(basis, "2"), to("60", { year: "2024" })] })]),
      );
      expect(both.map(({ code }) => code)).toContain("baseline-missing");
    },
  );
});

describe("a target that is worse than its baseline", () => {
  const worse = [["target-worse-than-baseline", "targets/0/value"]] as const;

  test.each<Case>([
    ["降低 20% typed as 20", { ...falling, targets: [by("relative-change", "20")] }, [...worse]],
    ["年均下降 5% typed as 5", { ...falling, targets: [by("annual-growth", "5")] }, [...worse]],
    ["减少 3 typed as 3", { ...falling, targets: [by("increase", "3")] }, [...worse]],
    [
      "降低 2 个百分点 typed as 2",
      { ...share, direction: "decrease", targets: [by("percentage-points", "2")] },
      [...worse],
    ],
    ["half, though up is good", { ...stock, targets: [by("multiple", "0.5")] }, [...worse]],
    ["twice, though down is good", { ...falling, targets: [by("multiple", "2")] }, [...worse]],
    ["-3 more, though up is good", { ...stock, targets: [by("increase", "-3")] }, [...worse]],
    [
      "an average below the year before",
      { ...stock, measure: "annual", targets: [by("period-average", "4")] },
      [...worse],
    ],
    [
      "half of what the period before had",
      { ...total, baseline: from("402"), targets: [by("multiple", "0.5")] },
      [...worse],
    ],
    [
      "the lower end of an interval",
      { ...stock, targets: [within("4", "8")] },
      [["target-worse-than-baseline", "targets/0/lower"]],
    ],
    [
      "the upper end of a fall",
      { ...falling, targets: [within("-5", "5", { basis: "relative-change" })] },
      [["target-worse-than-baseline", "targets/0/upper"]],
    ],
    ["a fall with its sign", { ...falling, targets: [by("relative-change", "-20")] }, []],
    [
      "a fall between two rates",
      { ...falling, targets: [within("-20", "-10", { basis: "relative-change" })] },
      [],
    ],
    [
      "a loss that shrinks",
      { unit: "%", regionRule: "none", baseline: from("-10"), targets: [by("increase", "4")] },
      [],
    ],
    [
      "what a period adds, beside what an earlier one had",
      { ...total, baseline: from("402"), targets: [by("increase", "98")] },
      [],
    ],
    ["a level to be kept", { ...stock, direction: "maintain", targets: [by("multiple", "0.9")] }, []],
  ])("%s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });

  test("is told with how it came of the baseline", () => {
    const [issue] = issuesOf({ ...falling, targets: [by("relative-change", "20")] });
    expect(issue).toMatchObject({ expected: "less than the baseline 100", received: "120" });
    expect(issue?.message.en).toBe(
      "指标: down is good, but the target 120 (the baseline 100 grown by 20 %) is worse than the baseline 100",
    );
    expect(issue?.message["zh-Hans"]).toBe(
      "指标：以下降为好，目标为 120（基期值 100 增长 20%），劣于基期 100",
    );
  });

  test.each<[NumericBasis, string]>([
    ["increase", "0"],
    ["multiple", "1"],
    ["relative-change", "0"],
    ["annual-growth", "0"],
  ])("one by %s that changes nothing equals it", (basis, value) => {
    expect(told({ ...stock, targets: [by(basis, value)] })).toEqual([
      ["target-equals-baseline", "targets/0/value"],
    ]);
    expect(told({ ...stock, direction: "maintain", targets: [by(basis, value)] })).toEqual([]);
  });
});

describe("a comparator against the direction", () => {
  const against = [["comparator-against-direction", "targets/0/comparator"]] as const;

  test.each<Case>([
    ["at most, though up is good", { ...stock, targets: [ceiling("10")] }, [...against]],
    [
      "less than, though up is good",
      { ...stock, targets: [to("10", { comparator: "less-than" })] },
      [...against],
    ],
    ["at least, though down is good", { ...falling, targets: [floor("80")] }, [...against]],
    [
      "降低 20% 以上 typed as at least",
      { ...falling, targets: [by("relative-change", "-20", { comparator: "at-least" })] },
      [...against],
    ],
    ["a corridor of two targets", { ...stock, targets: [floor("10"), ceiling("12")] }, []],
    ["the same corridor the other way round", { ...stock, targets: [ceiling("12"), floor("10")] }, []],
    [
      "the ends of two years are no corridor",
      { ...stock, targets: [ceiling("12", { year: "2023" }), floor("10")] },
      [...against],
    ],
    ["at most, where down is good", { ...falling, targets: [ceiling("80")] }, []],
    ["about", { ...falling, targets: [to("80", { comparator: "about" })] }, []],
    ["a level to be kept", { ...stock, direction: "maintain", targets: [ceiling("6")] }, []],
  ])("%s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });
});

describe("several targets", () => {
  test.each<Case>([
    [
      "at least 10 and at most 6",
      { ...stock, targets: [floor("10"), ceiling("6")] },
      [["targets-contradict", "targets/1"]],
    ],
    [
      "at most 6 and at least 10",
      { ...stock, targets: [ceiling("6"), floor("10")] },
      [["targets-contradict", "targets/1"]],
    ],
    [
      "more than 10 and at most 10",
      { ...stock, targets: [to("10", { comparator: "more-than" }), ceiling("10")] },
      [["targets-contradict", "targets/1"]],
    ],
    [
      "twice the baseline and at most 8, on another scale",
      { ...stock, targets: [by("multiple", "2"), ceiling("0.0008", { unit: "万件" })] },
      [["targets-contradict", "targets/1"]],
    ],
    [
      "averages",
      {
        ...stock,
        measure: "annual",
        targets: [
          by("period-average", "10", { comparator: "at-least" }),
          by("period-average", "6", { comparator: "at-most" }),
        ],
      },
      [["targets-contradict", "targets/1"]],
    ],
    ["at least 10 and at most 10", { ...stock, targets: [floor("10"), ceiling("10")] }, []],
    [
      "an average and the level of the last year are two quantities",
      { ...stock, measure: "annual", targets: [by("period-average", "10"), ceiling("9"), floor("8")] },
      [],
    ],
  ])("of one year can hold together: %s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });

  test.each<Case>([
    ["10 and 12", { ...stock, targets: [to("10"), to("12")] }, [["target-repeated", "targets/1"]]],
    [
      "at least 10, and 12",
      { ...stock, targets: [floor("10"), to("12")] },
      [["target-repeated", "targets/1"]],
    ],
    [
      "a level and an increase beside it",
      { ...stock, targets: [to("10"), by("increase", "4")] },
      [["target-repeated", "targets/1"]],
    ],
    ["the same on another scale", { ...stock, targets: [to("10"), to("0.001", { unit: "万件" })] }, []],
    ["a level and its increase", { ...stock, targets: [to("10"), by("increase", "5")] }, []],
    [
      "a level and its rounded multiple",
      { baseline: from("6.3"), targets: [to("12"), by("multiple", "1.9")] },
      [],
    ],
    [
      "a level and its rounded yearly growth",
      { baseline: from("6.3"), targets: [by("annual-growth", "13.8"), to("12")] },
      [],
    ],
    [
      "a level and a growth that is not its",
      { baseline: from("6.3"), targets: [by("annual-growth", "12"), to("12")] },
      [["target-repeated", "targets/1"]],
    ],
    ["10 twice", { ...stock, targets: [to("10"), to("10.0")] }, []],
    ["10 and 12 of two years", { ...stock, targets: [to("10", { year: "2023" }), to("12")] }, []],
  ])("of one year are said once: %s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });

  test.each<Case>([
    [
      "100 in 2023, 80 in 2025",
      { ...total, targets: [floor("100", { year: "2023" }), floor("80")] },
      [["total-targets-fall", "targets/1"]],
    ],
    [
      "wherever they stand",
      { ...total, targets: [floor("80"), floor("100", { year: "2023" })] },
      [["total-targets-fall", "targets/0"]],
    ],
    [
      "a ceiling below what had to be reached",
      { ...total, targets: [floor("100", { year: "2023" }), floor("100"), ceiling("80")] },
      [
        ["targets-contradict", "targets/2"],
        ["total-targets-fall", "targets/2"],
      ],
    ],
    [
      "ceilings that fall",
      { ...total, direction: "decrease", targets: [ceiling("100", { year: "2023" }), ceiling("80")] },
      [["total-targets-fall", "targets/1"]],
    ],
    [
      "the highest so far counts",
      {
        ...total,
        targets: [floor("100", { year: "2022" }), floor("50", { year: "2023" }), floor("80")],
      },
      [
        ["total-targets-fall", "targets/1"],
        ["total-targets-fall", "targets/2"],
      ],
    ],
    ["a total that grows", { ...total, targets: [floor("80", { year: "2023" }), floor("100")] }, []],
    [
      "a corridor that grows",
      {
        ...total,
        targets: [
          floor("50", { year: "2023" }),
          ceiling("100", { year: "2023" }),
          floor("80"),
          ceiling("120"),
        ],
      },
      [],
    ],
    [
      "one of the same year",
      { ...total, targets: [floor("80", { year: "2023" }), floor("80"), to("80.0")] },
      [],
    ],
  ])("of a running total do not fall: %s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });

  test.each<Case>([
    [
      "less than before, though up is good",
      { ...stock, targets: [to("12", { year: "2023" }), to("10")] },
      [["targets-go-back", "targets/1"]],
    ],
    [
      "more than before, though down is good",
      { ...falling, targets: [to("60", { year: "2023" }), to("80")] },
      [["targets-go-back", "targets/1"]],
    ],
    [
      "by growth",
      { ...stock, targets: [by("multiple", "2", { year: "2023" }), by("multiple", "1.5")] },
      [["targets-go-back", "targets/1"]],
    ],
    ["steady ones", { ...stock, targets: [to("10", { year: "2023" }), to("10")] }, []],
    ["a fall that goes on", { ...falling, targets: [to("80", { year: "2023" }), to("60")] }, []],
    [
      "levels to be kept",
      { ...stock, direction: "maintain", targets: [to("5", { year: "2023" }), to("4")] },
      [],
    ],
    [
      "a mean beside a level",
      { ...stock, measure: "annual", targets: [by("period-average", "12", { year: "2023" }), to("10")] },
      [],
    ],
  ])("of other measure kinds do not go back: %s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });
});

describe("years", () => {
  test.each<Case>([
    [
      "a target of the baseline's year",
      { baseline: from("5", { year: "2025" }), targets: [to("10")] },
      [
        ["target-before-baseline", "targets/0/year"],
        ["baseline-year-inside", "baseline/year"],
      ],
    ],
    [
      "a total does not start from its baseline",
      { ...total, baseline: from("5", { year: "2025" }), targets: [to("10")] },
      [["baseline-year-inside", "baseline/year"]],
    ],
    [
      "a baseline total whose years are reversed",
      { ...total, baseline: from("402", { over: { start: "2020", end: "2016" } }), targets: [to("500")] },
      [["baseline-span-reversed", "baseline/over/end"]],
    ],
    [
      "a baseline total that runs into the plan",
      { ...total, baseline: from("402", { over: { start: "2016", end: "2021" } }), targets: [to("500")] },
      [["baseline-year-inside", "baseline/over/end"]],
    ],
    [
      "a baseline total of one year",
      { ...total, baseline: from("402", { over: { start: "2020", end: "2020" } }), targets: [to("500")] },
      [],
    ],
  ])("%s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });
});

describe("formulas", () => {
  const named = (formula: string): Facts => ({ ...stock, formula, targets: [to("10")] });

  test("one that there is not is an error, with the one that is close", () => {
    expect(issuesOf(named("nope"))).toMatchObject([
      { code: "formula-unknown", level: "error", expected: "the id of a formula", received: '"nope"' },
    ]);
    expect(issuesOf(named("patents-per-10"))).toMatchObject([{ expected: '"patents-per-10k"' }]);
  });

  test("those of the catalogue are known, and those that the caller gives", () => {
    expect(told(named("patents-per-10k"))).toEqual([]);
    const plan = planWith([indicatorOf(named("our-own"))]);
    const codes = (formulas?: readonly { readonly id: string }[]) =>
      validatePlan(plan, formulas && { formulas }).map(({ code }) => code);
    expect(codes()).toContain("formula-unknown");
    expect(codes([{ id: "our-own" }])).not.toContain("formula-unknown");
  });
});

describe("the text says a target in another basis", () => {
  const level = (...statements: Target[]): Facts => ({
    baseline: from("6.3"),
    targets: [to("12")],
    statements,
  });

  test.each<Case>([
    ["another increase", level(by("increase", "5")), [["statement-level-differs", "statements/0"]]],
    ["another multiple", level(by("multiple", "3")), [["statement-level-differs", "statements/0"]]],
    ["another growth", level(by("annual-growth", "12")), [["statement-level-differs", "statements/0"]]],
    [
      "more than what the level is",
      level(by("relative-change", "95", { comparator: "more-than" })),
      [["statement-level-differs", "statements/0"]],
    ],
    [
      "an interval beside it",
      level(within("2", "3", { basis: "multiple" })),
      [["statement-level-differs", "statements/0"]],
    ],
    ["its increase", level(by("increase", "5.7")), []],
    ["its multiple, rounded", level(by("multiple", "1.9")), []],
    ["its growth, rounded", level(by("annual-growth", "14")), []],
    ["less than what the level is", level(by("relative-change", "90", { comparator: "more-than" })), []],
    ["an interval around it", level(within("1.5", "2", { basis: "multiple" })), []],
    ["another year", level(by("multiple", "1.5", { year: "2023" })), []],
    ["no baseline to lead from", { targets: [to("12")], statements: [to("12")] }, []],
  ])("%s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });
});

describe("a printed increase", () => {
  const printed = (value: string, facts: Facts): Facts => ({
    ...facts,
    increment: { comparator: "attain", value, reference: from("0").reference },
  });

  test.each<Case>([
    [
      "of a loss that shrinks",
      printed("5", { unit: "%", regionRule: "none", baseline: from("-10"), targets: [to("-5")] }),
      [],
    ],
    [
      "of a loss, with the sign lost",
      printed("15", { unit: "%", regionRule: "none", baseline: from("-10"), targets: [to("-5")] }),
      [["increment-disagrees", "increment/value"]],
    ],
    ["beside an increase", printed("5", { ...stock, targets: [by("increase", "5")] }), []],
    [
      "beside another increase",
      printed("6", { ...stock, targets: [by("increase", "5")] }),
      [["increment-disagrees", "increment/value"]],
    ],
    [
      "beside a growth that it rounds",
      printed("2", { ...stock, targets: [by("relative-change", "33")] }),
      [],
    ],
    [
      "beside what a period adds",
      printed("98", { ...total, baseline: from("402"), targets: [by("increase", "98")] }),
      [],
    ],
  ])("%s", (_, facts, found) => {
    expect(told(facts)).toEqual(found);
  });
});

test("an error on a target means that it has no level, unless its number is printed so", () => {
  const faulty: Facts[] = [
    { ...stock, targets: [by("percentage-points", "3")] },
    { ...share, targets: [by("annual-growth", "0.5", { unit: "百分点" })] },
    { baseline: from("0"), targets: [by("multiple", "2")] },
    { ...falling, targets: [by("relative-change", "-120")] },
    { ...stock, targets: [by("period-average", "3")] },
  ];
  for (const facts of faulty) {
    expect(issuesOf(facts).map(({ level }) => level)).toEqual(["error"]);
    const [target] = facts.targets ?? [];
    expect(target && targetLevel(indicatorOf({ unit: "件", ...facts }), target)).toHaveProperty("missing");
  }
});

test("a misspelt option of validatePlan is an error, and not silence", () => {
  const plan = planWith([indicatorOf({ unit: "件" })]);
  const options = { parent: [plan] } as object;
  expect(thrown(() => validatePlan(plan, options))).toMatchObject({
    code: "option-unknown",
    path: "/parent",
    expected: '"parents"',
  });
});
