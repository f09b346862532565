import fc from "fast-check";
import {
  decimal,
  type IndicatorYear,
  type MonitorOptions,
  monitorYear,
  type ObservationInput,
  observe,
  targetPath,
} from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";
import { april2026 } from "../assessment/fiscal-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

type Values = Readonly<Record<string, ObservationInput>>;

/** The year of a small plan's one indicator. */
function yearOf(
  facts: Facts,
  values: Values,
  options: Partial<MonitorOptions<"it">> = {},
): IndicatorYear<"it"> {
  const plan = planOf(facts);
  const [own] = monitorYear(
    plan,
    observe(plan, { it: values }),
    deepFreeze({ year: "2023", ...options }),
  ).indicators;
  if (own === undefined) throw new Error("no indicator");
  return own;
}

const stepOf = (facts: Facts, options?: Partial<MonitorOptions<"it">>) => yearOf(facts, {}, options).step;
const rise: Facts = { baseline: from("10"), targets: [to("20")], unit: "件" };
const amounts: Facts = { ...rise, measure: "annual" };
const totals: Facts = { measure: "cumulative", targets: [to("100")], unit: "件" };

describe("the target of a year", () => {
  // Recomputed by hand: 10 in 2020 to 20 in 2025 is 2 a year.
  test.each<[string, Facts, Partial<MonitorOptions<"it">>, object]>([
    ["given for the year", rise, { steps: { it: { 2023: "17.0" } } }, { from: "given", value: "17.0" }],
    [
      "that of the plan for that year, where none is given",
      { ...rise, targets: [to("15", { year: "2023", comparator: "at-least" }), to("20")] },
      {},
      { from: "plan", value: "15" },
    ],
    ["the step on the path, where the plan has none", rise, {}, { from: "path", value: "16" }],
    [
      "the step on the path through what is given for other years",
      rise,
      { steps: { it: { 2022: "12", 2024: "18" } } },
      { from: "path", value: "15" },
    ],
    ["the final target in its own year", rise, { year: "2025" }, { from: "plan", value: "20" }],
  ])("is %s", (_, facts, options, { from: source, value }: { from?: string; value?: string }) => {
    expect(stepOf(facts, options)).toMatchObject({ from: source, bound: { value }, unit: "件" });
  });

  test("on the path is the level that targetPath draws", () => {
    const years = ["2021", "2022", "2023", "2024"];
    for (const { id } of national2025.indicators) {
      const path = targetPath(national2025, id);
      for (const year of years) {
        const own = monitorYear(national2025, {}, { year }).indicators.find(
          ({ indicator }) => indicator === id,
        );
        const expected = "missing" in path ? path : { bound: { value: path.levels[year] } };
        expect(own?.step, `${id} ${year}`).toMatchObject(expected);
      }
    }
  });

  test.each<[string, Facts, object]>([
    [
      "a level to be kept",
      { ...rise, direction: "maintain", targets: [within("8", "12")] },
      { lower: "8", upper: "12" },
    ],
    ["a level of each year", { ...amounts, targets: [to("15", { basis: "every-year" })] }, { value: "15" }],
    [
      "a limit",
      { ...rise, direction: "decrease", targets: [to("5", { comparator: "at-least" })] },
      { value: "5" },
    ],
  ])("of %s is that of the plan in every year", (_, facts, bound) => {
    expect(stepOf(facts)).toMatchObject({ from: "plan", bound });
  });

  test("of a ceiling of a running total is the part of it that is used up by then", () => {
    const facts: Facts = {
      ...totals,
      direction: "decrease",
      targets: [to("100", { comparator: "at-most" })],
    };
    expect(stepOf(facts)).toMatchObject({
      from: "path",
      bound: { comparator: "at-most", value: "60" },
      amount: "20",
    });
  });

  test.each<[string, Facts, string, string]>([
    [
      "an average over the period",
      { ...amounts, targets: [to("15", { basis: "period-average" })] },
      "2023",
      "target-not-numeric",
    ],
    ["a plan without a baseline", { targets: [to("20")] }, "2023", "no-baseline"],
    ["no target", { targets: [] }, "2023", "no-target"],
    ["years after the last target", { ...rise, targets: [to("20", { year: "2023" })] }, "2024", "no-target"],
    [
      "years before the baseline's own",
      { ...rise, baseline: from("10", { year: "2023" }) },
      "2022",
      "not-started",
    ],
  ])("is missing of %s, with its reason", (_, facts, year, reason) => {
    expect(stepOf(facts, { year })).toEqual({ missing: { reason } });
  });

  test("of a running total is the total at the year's end, beside what the year is to add", () => {
    expect(stepOf(totals)).toMatchObject({ bound: { value: "60" }, amount: "20" });
    expect(stepOf(totals, { steps: { it: { 2022: "30", 2023: "55" } } })).toMatchObject({
      from: "given",
      bound: { value: "55" },
      amount: "25",
    });
  });
});

describe("what came of a year", () => {
  const first9 = { "2023-01/2023-09": 9, "2022-01/2022-09": 8, 2022: 12, 2021: 11 };

  test.each<[string, Facts, Values, object]>([
    ["a whole year", amounts, { 2023: 15 }, { period: "2023", isWhole: true, value: "15" }],
    [
      "a year to date",
      amounts,
      first9,
      { period: "2023-01/2023-09", isWhole: false, value: "9", until: "2023-09-30" },
    ],
    [
      "months, added up",
      amounts,
      { "2023-01": 1, "2023-02": 2, "2023-03": 3 },
      { period: "2023-01/2023-03", isWhole: false, value: "6" },
    ],
    [
      "four quarters",
      amounts,
      { "2023-Q1": 1, "2023-Q2": 2, "2023-Q3": 3, "2023-Q4": 4 },
      { isWhole: true, value: "10" },
    ],
    [
      "the last level",
      rise,
      { "2023-03": 14, "2023-06": 15 },
      { period: "2023-06", isWhole: false, value: "15" },
    ],
    [
      "a share so far",
      { ...rise, unit: "%", measure: "annual", regionRule: "ratio" },
      { "2023-01/2023-06": 14, "2023-Q3": 30 },
      { period: "2023-01/2023-06", isWhole: false, value: "14" },
    ],
    [
      "a running total, with what the year added",
      totals,
      { 2022: 30, "2023-06": 41 },
      { period: "2023-06", isWhole: false, value: "41", amount: "11" },
    ],
    [
      "a running total of the plan's first year",
      totals,
      { 2021: 13 },
      { missing: { reason: "no-observation" } },
    ],
  ])("is %s", (_, facts, values, expected) => {
    expect(yearOf(facts, values).actual).toMatchObject(expected);
  });

  test("says how it is given where that is not exactly", () => {
    const values: Values = { 2023: { value: "15", qualifier: "about", status: "P" } };
    expect(yearOf(amounts, values).actual).toMatchObject({ qualifier: "about", status: "P" });
  });

  test.each<[string, Facts, Values, string]>([
    ["what the data says", amounts, { 2023: { missing: "blank-cell" } }, "blank-cell"],
    ["parts that do not begin with the year", amounts, { "2023-Q3": 3 }, "incomplete-period"],
    ["nothing", amounts, { 2022: 12 }, "no-observation"],
  ])("is missing for the reason of %s", (_, facts, values, reason) => {
    const own = yearOf(facts, values);
    expect(own.actual).toEqual({ missing: { reason } });
    expect(own.change).toEqual({ missing: { reason } });
    expect(own.result).toBeNull();
  });

  test("is never of a later year, and nothing that comes later changes it", () => {
    const early = yearOf(rise, { 2022: 13, 2023: 15 });
    const late = yearOf(rise, { 2022: 13, 2023: 15, 2024: { value: 99, status: "B" } }, { asOf: "2025" });
    expect(late).toEqual(early);
  });
});

describe("the change on the year before", () => {
  const share: Facts = { ...rise, unit: "%", measure: "annual", regionRule: "ratio" };

  test.each<[string, Facts, Values, object]>([
    [
      "amounts, absolutely and relatively",
      amounts,
      { 2022: 12, 2023: 15 },
      { by: { value: "3", unit: "件" }, rate: 0.25 },
    ],
    ["a fall", amounts, { 2022: 12, 2023: 9 }, { by: { value: "-3", unit: "件" }, rate: -0.25 }],
    [
      "shares, in percentage points",
      share,
      { 2022: "12.5", 2023: "12.9" },
      { by: { value: "0.4", unit: "百分点" }, rate: null },
    ],
    [
      "scores, absolutely",
      { ...share, unit: "分" },
      { 2022: 80, 2023: 81 },
      { by: { value: "1", unit: "分" }, rate: null },
    ],
    [
      "a rank, by places",
      { ...rise, unit: "位", regionRule: "none", direction: "decrease", targets: [to("3")] },
      { 2022: 9, 2023: 7 },
      { by: { value: "-2", unit: "位" }, rate: null },
    ],
    ["nothing before", amounts, { 2022: 0, 2023: 9 }, { by: { value: "9" }, rate: null }],
    [
      "running totals, by what the two years added",
      totals,
      { 2021: 10, 2022: 30, 2023: 55 },
      { by: { value: "5" }, rate: 0.25 },
    ],
  ])("is that of %s", (_, facts, values, expected) => {
    expect(yearOf(facts, values).change).toMatchObject(expected);
  });

  test("of the first year is on the baseline", () => {
    expect(yearOf(rise, { 2021: 12 }, { year: "2021" }).change).toMatchObject({
      from: { period: "2020", value: "10" },
      by: { value: "2" },
    });
  });

  test.each<[string, Facts, Values, object]>([
    [
      "an amount",
      amounts,
      { "2022-01/2022-09": 8, 2022: 12, "2023-01/2023-09": 9 },
      { from: { period: "2022-01/2022-09", value: "8" }, by: { value: "1" } },
    ],
    [
      "an amount whose year before is not whole either",
      amounts,
      { "2022-01/2022-09": 8, "2023-01/2023-09": 9 },
      { from: { value: "8" }, by: { value: "1" } },
    ],
    [
      "months",
      amounts,
      { "2022-01": 1, "2022-02": 1, "2022-03": 5, "2023-01": 2, "2023-02": 3 },
      { from: { value: "2" }, by: { value: "3" } },
    ],
    [
      "a level",
      rise,
      { "2022-06": 12, 2022: 13, "2023-06": 15 },
      { from: { period: "2022-06" }, by: { value: "3" } },
    ],
    [
      "a running total",
      totals,
      { 2021: 10, "2022-06": 14, 2022: 30, "2023-06": 41 },
      { from: { amount: "4" }, by: { value: "7" }, rate: 1.75 },
    ],
    ["a level of another day", rise, { 2022: 13, "2023-06": 15 }, { missing: { reason: "no-observation" } }],
  ])("of a part of the year is on the same part: %s", (_, facts, values, expected) => {
    expect(yearOf(facts, values).change).toMatchObject(expected);
  });

  test("is none where the definition changed in between", () => {
    const values: Values = { 2022: 12, 2023: { value: 30, status: "B" } };
    expect(yearOf(rise, values).change).toEqual({ missing: { reason: "not-comparable" } });
    const before: Values = { 2021: 30, 2022: { value: 12, status: "B" }, 2023: 15 };
    expect(yearOf(rise, before).change).toMatchObject({ by: { value: "3" } });
  });
});

describe("the share of the target of a year", () => {
  const fall: Facts = {
    ...rise,
    unit: "月",
    baseline: from("20"),
    direction: "decrease",
    targets: [to("10")],
    regionRule: "none",
  };

  test.each<[string, Facts, Values, object]>([
    ["actual over target", rise, { 2023: 12 }, { share: 0.75, form: "actual-over-target" }],
    [
      "target over actual, of what is to fall",
      fall,
      { 2023: 16 },
      { share: 0.875, form: "target-over-actual" },
    ],
    [
      "the total over the total of then, of a running total, beside the amounts",
      totals,
      { 2022: 48, 2023: 63 },
      { share: 1.05, shareOfAmount: 0.75 },
    ],
    [
      "none of a limit",
      { ...totals, direction: "decrease", targets: [to("100", { comparator: "at-most" })] },
      { 2023: 50 },
      { missing: { reason: "ceiling" } },
    ],
    [
      "none of a level to be kept",
      { ...rise, direction: "maintain" },
      { 2023: 20 },
      { missing: { reason: "level-to-keep" } },
    ],
    ["none of a rank", { ...fall, unit: "位" }, { 2023: 16 }, { missing: { reason: "rank" } }],
    [
      "none over nothing",
      { ...rise, baseline: from("-30"), targets: [to("20")], unit: "个" },
      { 2023: 12 },
      { missing: { reason: "zero-denominator" } },
    ],
    [
      "none of what is below nothing",
      { ...rise, regionRule: "none", unit: "%", targets: [to("20")] },
      { 2023: -3 },
      { missing: { reason: "no-ratio" } },
    ],
    [
      "none of a part of an amount that is to be small at the year's end",
      { ...amounts, baseline: from("20"), direction: "decrease", targets: [to("10")] },
      { "2023-01/2023-03": 2 },
      { missing: { reason: "incomplete-period" } },
    ],
  ])("is %s", (_, facts, values, expected) => {
    expect(yearOf(facts, values).completion).toMatchObject(expected);
  });

  test("of what is to rise or to fall reaches the whole exactly where the target is met", () => {
    const number = fc.integer({ min: 1, max: 400 }).map((tenths) => decimal(tenths).div(10).toFixed());
    fc.assert(
      fc.property(number, number, fc.constantFrom("increase", "decrease"), (value, step, direction) => {
        const facts: Facts = { ...rise, direction, baseline: from(direction === "increase" ? "0.1" : "50") };
        const { completion, result } = yearOf(facts, { 2023: value }, { steps: { it: { 2023: step } } });
        expect("share" in completion && completion.share >= 1).toBe(result === "met");
      }),
    );
  });
});

describe("what became of the target of a year", () => {
  const cost: Facts = { ...amounts, baseline: from("20"), direction: "decrease", targets: [to("10")] };

  // On the paths the steps of 2023 are 16, 60, and 14.
  test.each<[string, Facts, Values, string]>([
    ["met at its number", rise, { 2023: 16 }, "met"],
    ["missed below it", rise, { 2023: "15.99" }, "missed"],
    ["open while the year is under way", amounts, { "2023-01/2023-09": 15 }, "open"],
    ["met as soon as a part of the year brought enough", amounts, { "2023-01/2023-09": 16 }, "met"],
    ["met as soon as a total is there", totals, { 2022: 40, "2023-06": 60 }, "met"],
    ["open while a total is not", totals, { 2022: 40, "2023-06": 59 }, "open"],
    ["missed as soon as a part brought too much", cost, { "2023-01/2023-09": 15 }, "missed"],
    ["open while a part brought little yet", cost, { "2023-01/2023-09": 5 }, "open"],
    ["met by a level that is there early", rise, { "2023-06": 16 }, "met"],
    ["open for a level to be kept to the end", { ...rise, direction: "maintain" }, { "2023-06": 20 }, "open"],
    [
      "open for a share so far",
      { ...rise, unit: "%", measure: "annual", regionRule: "ratio" },
      { "2023-01/2023-06": 30 },
      "open",
    ],
  ])("is %s", (_, facts, values, expected) => {
    expect(yearOf(facts, values).result).toBe(expected);
  });

  test("asks for all targets that the plan has for the year", () => {
    const targets = [to("12", { year: "2023" }), to("14", { year: "2023", comparator: "at-most" }), to("20")];
    const own = yearOf({ ...rise, targets }, { 2023: 15 });
    expect(own.step).toMatchObject({ from: "plan", otherBounds: [{ value: "14" }] });
    expect(own.result).toBe("missed");
  });
});

describe("a limit beside a target of the same later year", () => {
  const targets = [to("20"), to("25", { comparator: "at-most" })];

  test("holds in the years before, too", () => {
    expect(yearOf({ ...rise, targets }, { 2023: 18 })).toMatchObject({
      step: { from: "path", bound: { comparator: "attain", value: "16" }, otherBounds: [{ value: "25" }] },
      result: "met",
    });
    expect(yearOf({ ...rise, targets }, { 2023: 26 }).result).toBe("missed");
    expect(yearOf({ ...rise, targets: targets.toReversed() }, { 2023: 26 }).result).toBe("missed");
  });

  test("is used up by a total from year to year, and says nothing of one of them", () => {
    expect(yearOf({ ...rise, measure: "cumulative", targets }, { 2023: 18 }).step).not.toHaveProperty(
      "otherBounds",
    );
  });
});

describe("where the year and the plan are heading", () => {
  const values: Values = { 2021: 12, 2022: 14, "2023-06": 15 };

  test("is forecast from what is known by the as-of day, on to the year's end and the final target", () => {
    const { yearEnd, outlook } = yearOf(rise, values, { asOf: "2023-06-30" });
    expect(yearEnd).toMatchObject({ point: { period: "2023" }, meets: true });
    expect("points" in outlook.forecast && outlook.forecast.points.at(-1)?.period).toBe("2025");
    if ("missing" in yearEnd) throw new Error("no outlook");
    expect(yearEnd.probability).toBeGreaterThan(0.3);
    expect(yearEnd.probability).toBeLessThan(1);
  });

  test("needs no forecast once the year is known", () => {
    expect(yearOf(rise, { ...values, 2023: 16 }).yearEnd).toEqual({
      missing: { reason: "target-year-reached" },
    });
  });
});

describe("what remains to the final target", () => {
  test("is reckoned from the latest value, which is named", () => {
    const { final } = yearOf(rise, { 2022: 13, 2023: 15 });
    expect(final.gap).toEqual({ value: "5", unit: "件" });
    expect(final.latest?.period).toBe("2023");
    expect(yearOf(rise, { 2022: 13 }).final.latest?.period).toBe("2022");
  });
});

describe("a plan as a whole", () => {
  const monitored = monitorYear(national2025, national2025Observations, { year: "2023" });

  test("is counted with what it is counted from", () => {
    expect(monitored.counts).toEqual({ met: 5, missed: 1, open: 0 });
    expect(monitored.monitored).toBe(6);
    expect(monitored.text["zh-Hans"]).toBe(
      "2023 年，8 项指标中可评价年度目标的 6 项：5 项已完成，1 项未完成；其余 2 项没有本年目标或本年数据，不计入",
    );
    expect(monitored.text.en).toBe(
      "For 2023, 6 of 8 indicators have a target of the year and a value of it: 5 met, 1 missed; the other 2 are not counted",
    );
  });

  test("says so where nothing can be judged", () => {
    const nothing = monitorYear(national2025, {}, { year: "2021" });
    expect(nothing.monitored).toBe(0);
    expect(nothing.text["zh-Hans"]).toContain("无法评价");
    expect(nothing.text.en).toContain("none of the 8 indicators");
  });

  test("explains each year in words", () => {
    expect(monitored.indicators[0]?.because.map((one) => one["zh-Hans"])).toEqual([
      "2023 年目标（目标路径）：9.72 件/万人",
      "2023 为 11.8 件/万人",
      "比 2022 增加 2.4 件/万人（25.5%）",
      "完成年度目标 121.4%（本年完成÷本年目标）",
      "年度目标：已完成",
    ]);
  });

  test("is plain data, and the observations are left as they are", () => {
    expect(JSON.parse(JSON.stringify(monitored))).toEqual(monitored);
    const frozen = deepFreeze(structuredClone(national2025Observations));
    expect(monitorYear(national2025, frozen, { year: "2023" })).toEqual(monitored);
  });
});

describe("a plan in fiscal years", () => {
  const observed = observe(april2026, {
    grants: { 2023: 100, "2023-04/2023-09": 50, 2024: 118, "2024-04/2024-09": 66 },
    served: { 2024: 90, "2024-09": 140 },
  });
  const monitored = monitorYear(april2026, observed, { year: "2024–25", asOf: "2024-09-30" });
  const own = (id: string) => monitored.indicators.find(({ indicator }) => indicator === id);

  test("has years that are named as its office names them, and parts that begin with them", () => {
    expect(monitored.year).toBe("2025");
    expect(monitored.text.en).toMatch(/^For 2024–25, /);
    expect(own("grants")?.actual).toMatchObject({ period: "2024-04/2024-09", isWhole: false, value: "66" });
    expect(own("grants")?.change).toMatchObject({ from: { value: "50" }, by: { value: "16" } });
    expect(own("served")?.actual).toMatchObject({ value: "140", amount: "50" });
    // 100 in 2022–23 to 160 in 2025–26 is 20 a year; nothing to 300 in three years is 100 a year.
    expect(own("grants")?.step).toMatchObject({ from: "path", bound: { value: "140" } });
    expect(own("served")?.step).toMatchObject({ from: "path", bound: { value: "200" }, amount: "100" });
  });
});

describe("steps that do not lead to the target", () => {
  const found = (facts: Facts, steps: Readonly<Record<string, string>>) => {
    const { issues } = monitorYear(planOf(facts), {}, { year: "2023", steps: { it: steps } });
    for (const issue of issues) expectBothLanguages(issue);
    return issues.map(({ code, path, level }) => `${level} ${code} ${path}`);
  };

  test.each<[string, Facts, Readonly<Record<string, string>>, string[]]>([
    ["none that do", rise, { 2021: "12", 2023: "16", 2025: "20" }, []],
    ["one beyond it", rise, { 2023: "21" }, ["warning step-overshoots /steps/it/2023"]],
    [
      "a last one that falls short of it",
      rise,
      { 2024: "18", 2025: "19" },
      ["warning step-misses-target /steps/it/2025"],
    ],
    ["a last one that goes beyond it", rise, { 2025: "25" }, ["warning step-overshoots /steps/it/2025"]],
    [
      "one behind the one before",
      rise,
      { 2022: "15", 2023: "14" },
      ["warning step-falls-back /steps/it/2023"],
    ],
    ["one behind the baseline", rise, { 2021: "9" }, ["warning step-falls-back /steps/it/2021"]],
    [
      "one short of an interim target",
      { ...rise, targets: [to("15", { year: "2023" }), to("20")] },
      { 2023: "14" },
      ["warning step-misses-target /steps/it/2023"],
    ],
    [
      "one that rises where it is to fall",
      { ...rise, direction: "decrease", targets: [to("5")] },
      { 2022: "8", 2023: "9" },
      ["warning step-falls-back /steps/it/2023"],
    ],
    [
      "one that is too low where it is to fall",
      { ...rise, direction: "decrease", targets: [to("5")] },
      { 2023: "4" },
      ["warning step-overshoots /steps/it/2023"],
    ],
    [
      "one above a ceiling",
      { ...totals, direction: "decrease", targets: [to("100", { comparator: "at-most" })] },
      { 2023: "101" },
      ["warning step-misses-target /steps/it/2023"],
    ],
    [
      "one below what each year asks for",
      { ...amounts, targets: [to("15", { basis: "every-year" })] },
      { 2023: "14" },
      ["warning step-misses-target /steps/it/2023"],
    ],
    [
      "amounts in place of running totals",
      totals,
      { 2021: "20", 2022: "20", 2023: "20" },
      ["warning step-falls-back /steps/it/2022", "warning step-falls-back /steps/it/2023"],
    ],
  ])("are told of: %s", (_, facts, steps, expected) => {
    expect(found(facts, steps)).toEqual(expected);
  });

  test("of a total say that amounts are to be added up", () => {
    const steps = { it: { 2021: "20", 2022: "20" } };
    const [issue] = monitorYear(planOf(totals), {}, { year: "2022", steps }).issues;
    expect(issue?.message["zh-Hans"]).toContain("请逐年相加");
    expect(issue?.message.en).toContain("add the years up first");
  });
});

describe("a wrong call", () => {
  const plan = planOf(rise);
  const fails = (options: object) => {
    const { code, path } = thrown(() => monitorYear(plan, {}, options as MonitorOptions<"it">));
    return `${code} ${path}`;
  };

  test.each<[object, string]>([
    [{ year: "2020" }, "year-outside-plan /year"],
    [{ year: "2026" }, "year-outside-plan /year"],
    [{ year: "2023-06" }, "year-outside-plan /year"],
    [{}, "year-outside-plan /year"],
    [{ year: "2023", asof: "2023" }, "option-unknown /asof"],
    [{ year: "2023", asOf: "2022-12-31" }, "as-of-before-year /asOf"],
    [{ year: "2023", outlook: { asOf: "2023" } }, "option-unknown /outlook/asOf"],
    [{ year: "2023", steps: [] }, "argument-invalid /steps"],
    [{ year: "2023", steps: { its: { 2023: 1 } } }, "indicator-unknown /steps/its"],
    [{ year: "2023", steps: { it: "12" } }, "argument-invalid /steps/it"],
    [{ year: "2023", steps: { it: { 2019: 1 } } }, "year-outside-plan /steps/it/2019"],
    [{ year: "2023", steps: { it: { 2023: "many" } } }, "argument-invalid /steps/it/2023"],
  ])("is refused: %o", (options, expected) => {
    expect(fails(options)).toBe(expected);
  });

  test("gives one year two steps", () => {
    const steps = { grants: { 2025: 140, "2024–25": 141 } };
    expect(thrown(() => monitorYear(april2026, {}, { year: "2025", steps })).code).toBe("argument-invalid");
  });
});
