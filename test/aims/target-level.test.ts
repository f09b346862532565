import fc from "fast-check";
import {
  type Decimal,
  decimal,
  decimalText,
  missingReasons,
  type NumericBasis,
  type Target,
  targetLevel,
} from "ipr-plan";
import { guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { type Facts, from, indicatorOf, to, within } from "./small-plan.js";

function boundOf(facts: Facts, target: Target) {
  const level = targetLevel(deepFreeze(indicatorOf(facts)), deepFreeze(target));
  return "bound" in level ? level.bound : level.missing.reason;
}

describe("targetLevel", () => {
  test.each<[string, Facts, Target, string]>([
    ["a level is the number itself", { baseline: from("6.3") }, to("12"), "12"],
    ["增加 adds to a level", { baseline: from("12") }, to("10", { basis: "increase" }), "22"],
    [
      "增加 adds to an annual amount",
      { measure: "annual", baseline: from("12") },
      to("10", { basis: "increase" }),
      "22",
    ],
    [
      "提高…个百分点 adds to a share",
      { unit: "%", baseline: from("11.6") },
      to("1.4", { basis: "percentage-points" }),
      "13",
    ],
    ["增长50% multiplies", { baseline: from("29.58") }, to("50", { basis: "relative-change" }), "44.37"],
    ["降低20% is × 0.8", { baseline: from("45") }, to("-20", { basis: "relative-change" }), "36"],
    ["为…的 2.5 倍 multiplies", { baseline: from("0.3") }, to("2.5", { basis: "multiple" }), "0.75"],
    ["翻两番 is four times", { baseline: from("16") }, to("4", { basis: "multiple" }), "64"],
    [
      "年均增长 compounds",
      { baseline: from("100") },
      to("10", { basis: "annual-growth", year: "2022" }),
      "121",
    ],
    [
      "年均下降 compounds downwards",
      { baseline: from("100") },
      to("-10", { basis: "annual-growth", year: "2023" }),
      "72.9",
    ],
  ])("%s", (_, facts, target, level) => {
    expect(boundOf(facts, target)).toStrictEqual({ comparator: "attain", value: level });
  });

  test("平均每年 is the number itself, with the words that it is an average, and needs no baseline", () => {
    const average = to("14", { basis: "period-average", comparator: "at-least" });
    expect(targetLevel(indicatorOf({ measure: "annual" }), average)).toStrictEqual({
      bound: { comparator: "at-least", value: "14" },
      because: [{ "zh-Hans": "为规划期各年的平均数", en: "the average of the years of the plan period" }],
    });
  });

  test("yearly growth compounds from the baseline's own year, not from the plan's base year", () => {
    const growth = to("10", { basis: "annual-growth", year: "2021" });
    expect(boundOf({ baseline: from("100", { year: "2019" }) }, growth)).toMatchObject({ value: "121" });
  });

  test("an increase of a running total is the total itself, with or without a baseline", () => {
    const increase = to("98", { basis: "increase" });
    const before = from("402", { over: { start: "2016", end: "2020" } });
    const total = { comparator: "attain", value: "98" };
    expect(boundOf({ measure: "cumulative", baseline: before }, increase)).toStrictEqual(total);
    expect(boundOf({ measure: "cumulative" }, increase)).toStrictEqual(total);
  });

  test("a running total may be asked for as a multiple of the period before", () => {
    const before = from("402", { over: { start: "2016", end: "2020" } });
    const double = to("2", { basis: "multiple" });
    expect(boundOf({ measure: "cumulative", baseline: before }, double)).toMatchObject({ value: "804" });
  });

  test.each(["2025", "2020"])("a running total has no yearly rate to grow at: until %s", (year) => {
    const before = from("400", { over: { start: "2016", end: "2020" } });
    const growth = to("8", { basis: "annual-growth", year });
    expect(boundOf({ measure: "cumulative", baseline: before }, growth)).toBe("no-rate");
    expect(
      boundOf(
        { measure: "cumulative", baseline: before },
        within("8", "9", { basis: "annual-growth", year }),
      ),
    ).toBe("no-rate");
  });

  test.each(["at-least", "more-than", "attain", "about", "at-most", "less-than"] as const)(
    "the comparator %s stays what it was",
    (comparator) => {
      const target = to("2", { basis: "multiple", comparator });
      expect(boundOf({ baseline: from("5") }, target)).toStrictEqual({ comparator, value: "10" });
    },
  );

  test.each<[NumericBasis, string, string]>([
    ["level", "1", "2"],
    ["increase", "101", "102"],
    ["percentage-points", "101", "102"],
    ["relative-change", "101", "102"],
    ["multiple", "100", "200"],
    ["annual-growth", "101", "102"],
  ])("of a range by %s both ends are resolved", (basis, lower, upper) => {
    const range = within("1", "2", { basis, year: "2021" });
    expect(boundOf({ unit: "%", baseline: from("100") }, range)).toStrictEqual({
      comparator: "between",
      lower,
      upper,
    });
  });

  test.each(["increase", "percentage-points", "relative-change", "multiple", "annual-growth"] as const)(
    "without a baseline a target by %s has no level, and says so",
    (basis) => {
      expect(boundOf({}, to("2", { basis }))).toBe("no-baseline");
    },
  );

  test("a level needs no baseline", () => {
    expect(boundOf({}, to("85"))).toStrictEqual({ comparator: "attain", value: "85" });
  });

  test.each(["2025", "2026"])(
    "yearly growth from a baseline of %s has no years to grow in until 2025",
    (year) => {
      const growth = to("10", { basis: "annual-growth" });
      expect(boundOf({ baseline: from("100", { year }) }, growth)).toBe("target-not-numeric");
    },
  );

  test.each(["0", "0.00", "-10"])(
    "a baseline of %s can be added to, and has no growth and no multiple",
    (value) => {
      const baseline = from(value);
      for (const basis of ["relative-change", "multiple", "annual-growth"] as const) {
        expect(boundOf({ baseline }, to("20", { basis }))).toBe("no-rate");
        expect(boundOf({ baseline }, within("20", "30", { basis }))).toBe("no-rate");
      }
      const sum = decimalText(decimal(value).plus(3));
      expect(boundOf({ baseline }, to("3", { basis: "increase" }))).toMatchObject({ value: sum });
    },
  );

  test("a target in another unit of the same dimension is converted exactly, baseline and all", () => {
    // 30000 万元 and 3 亿元 stand in one plan: Bazhong's.
    const facts: Facts = { unit: "亿元", baseline: from("3") };
    expect(boundOf(facts, to("30000", { unit: "万元" }))).toMatchObject({ value: "3" });
    expect(boundOf(facts, to("1", { unit: "万元", basis: "increase" }))).toMatchObject({ value: "3.0001" });
    expect(boundOf(facts, within("30000", "45000", { unit: "万元" }))).toMatchObject({
      lower: "3",
      upper: "4.5",
    });
  });

  test("the unit of a rate is not converted: 年均增长 8 % stays 8", () => {
    const growth = to("8", { basis: "annual-growth", unit: "%", year: "2021" });
    expect(boundOf({ unit: "亿元", baseline: from("100") }, growth)).toMatchObject({ value: "108" });
  });

  test.each<[string, Facts, Target]>([
    ["a level in money", { unit: "件" }, to("3", { unit: "亿元" })],
    [
      "an increase in money",
      { unit: "件", baseline: from("5") },
      to("3", { basis: "increase", unit: "亿元" }),
    ],
    ["a total in money", { unit: "件", measure: "cumulative" }, to("3", { basis: "increase", unit: "亿元" })],
    [
      "an average in money",
      { unit: "件", measure: "annual" },
      to("3", { basis: "period-average", unit: "亿元" }),
    ],
    ["an interval in money", { unit: "件" }, within("3", "5", { unit: "亿元" })],
    ["an increase in %", { unit: "件", baseline: from("5") }, to("20", { basis: "increase", unit: "%" })],
    ["a level in a unit that is none", { unit: "件" }, to("3", { unit: "jian" })],
    [
      "yearly growth in percentage points",
      { unit: "%", baseline: from("40") },
      to("0.5", { basis: "annual-growth", unit: "百分点" }),
    ],
    [
      "yearly growth in money",
      { unit: "万元", baseline: from("40") },
      to("5", { basis: "annual-growth", unit: "万元" }),
    ],
    [
      "a relative change in percentage points",
      { unit: "%", baseline: from("40") },
      to("5", { basis: "relative-change", unit: "个百分点" }),
    ],
    [
      "a relative change in items",
      { unit: "件", baseline: from("40") },
      to("5", { basis: "relative-change", unit: "件" }),
    ],
    ["a multiple in %", { unit: "件", baseline: from("40") }, to("150", { basis: "multiple", unit: "%" })],
    ["a multiple in items", { unit: "件", baseline: from("40") }, to("2", { basis: "multiple", unit: "件" })],
    [
      "percentage points in items",
      { unit: "%", baseline: from("40") },
      to("2", { basis: "percentage-points", unit: "件" }),
    ],
  ])(
    "a number in a unit that basis or indicator do not have is no level, and throws nothing: %s",
    (_, facts, target) => {
      expect(boundOf(facts, target)).toBe("target-not-numeric");
    },
  );

  test.each<[NumericBasis, string, string]>([
    ["relative-change", "%", "48"],
    ["relative-change", "percent", "48"],
    ["annual-growth", "％", "48"],
    ["multiple", "倍", "800"],
    ["multiple", "1", "800"],
    ["percentage-points", "百分点", "60"],
    ["percentage-points", "%", "60"],
    ["increase", "百分点", "60"],
  ])("a number by %s may state the unit that it is in: %s", (basis, unit, value) => {
    const facts: Facts = { unit: "%", baseline: from("40") };
    expect(boundOf(facts, to("20", { basis, unit, year: "2021" }))).toMatchObject({ value });
  });

  test.each<[string, Facts]>([
    ["a score", { unit: "分" }],
    ["items", { unit: "件" }],
    ["items for each company", { unit: "件/家" }],
    ["money", { unit: "亿元" }],
    ["a ratio of items to people", { unit: "件/万人" }],
    ["no unit", {}],
  ])("percentage points are of a share, not of %s", (_, facts) => {
    const points = to("3", { basis: "percentage-points" });
    expect(boundOf({ ...facts, baseline: from("80") }, points)).toBe("target-not-numeric");
    const both = within("3", "5", { basis: "percentage-points" });
    expect(boundOf({ ...facts, baseline: from("80") }, both)).toBe("target-not-numeric");
  });

  test.each(["point-in-time", "cumulative"] as const)(
    "an average over the years is of yearly amounts, not of one that is %s",
    (measure) => {
      expect(boundOf({ measure }, to("14", { basis: "period-average" }))).toBe("target-not-numeric");
    },
  );

  test("an average is converted into the indicator's unit", () => {
    const average = to("14", { basis: "period-average", unit: "万件" });
    expect(boundOf({ measure: "annual", unit: "件" }, average)).toMatchObject({ value: "140000" });
  });

  test.each<[string, Facts, Target, string]>([
    ["a fall by 120 %", { unit: "件" }, to("-120", { basis: "relative-change" }), "target-impossible"],
    ["without a unit too", {}, to("-120", { basis: "relative-change" }), "target-impossible"],
    ["a yearly fall by 120 %", {}, to("-120", { basis: "annual-growth", year: "2022" }), "target-impossible"],
    ["a negative multiple", {}, to("-0.5", { basis: "multiple" }), "target-impossible"],
    ["fewer items than none", { unit: "件" }, to("-6", { basis: "increase" }), "target-impossible"],
    ["less than 0 %", { unit: "%" }, to("-6", { basis: "percentage-points" }), "target-impossible"],
    [
      "an interval by its lower end",
      { unit: "件" },
      within("-6", "-1", { basis: "increase" }),
      "target-impossible",
    ],
    ["beyond all numbers", {}, to("1000", { basis: "annual-growth", year: "9999" }), "out-of-range"],
    [
      "a number that its unit makes too long",
      { unit: "件" },
      to(`1${"0".repeat(399)}`, { unit: "万件" }),
      "out-of-range",
    ],
  ])(
    "a change to less than can be, or to more than any number, is no level: %s",
    (_, facts, target, reason) => {
      expect(boundOf({ baseline: from("5"), ...facts }, target)).toBe(reason);
    },
  );

  test.each<[string, Facts, Target, string]>([
    ["a fall by all", { unit: "件" }, to("-100", { basis: "relative-change" }), "0"],
    ["a negative number without a unit", {}, to("-6", { basis: "increase" }), "-1"],
    ["a rate of growth", { unit: "%", regionRule: "none" }, to("-6", { basis: "percentage-points" }), "-1"],
    ["what a plan prints", { unit: "件" }, to("-3"), "-3"],
    ["what no share can reach", { unit: "%" }, to("97", { basis: "percentage-points" }), "102"],
  ])("what can be, or is printed so, stays a level: %s", (_, facts, target, value) => {
    expect(boundOf({ baseline: from("5"), ...facts }, target)).toMatchObject({ value });
  });

  test("the unit comes along where the document has one, and only there", () => {
    expect(targetLevel(indicatorOf({ unit: "件" }), to("3"))).toMatchObject({ unit: "件" });
    expect(targetLevel(indicatorOf({}), to("3"))).not.toHaveProperty("unit");
  });

  test("what was derived says how, in both languages; what is printed needs no words", () => {
    const indicator = indicatorOf({ baseline: from("100") });
    expect(targetLevel(indicator, to("12"))).toMatchObject({ because: [] });
    expect(targetLevel(indicator, to("8", { basis: "annual-growth" }))).toMatchObject({
      because: [
        {
          "zh-Hans": "基期值 100 年均增长 8%，共 5 年（复利）",
          en: "the baseline 100 grown by 8 % a year for 5 years, compounded",
        },
      ],
    });
    expect(targetLevel(indicator, within("1", "2", { basis: "increase" }))).toMatchObject({
      because: [{ "zh-Hans": "基期值 100 增加 1—2", en: "the baseline 100 increased by 1—2" }],
    });
  });

  test.each<[string, Facts, Target, string, string]>([
    [
      "in 万件, of items",
      { unit: "件", baseline: from("5000") },
      to("1", { basis: "increase", unit: "万件" }),
      "基期值 5000 增加 1 万件",
      "the baseline 5000 increased by 1 ten thousand items",
    ],
    [
      "in points, of a share in %",
      { unit: "%", baseline: from("50") },
      within("1", "2", { basis: "increase", unit: "百分点" }),
      "基期值 50 增加 1—2 个百分点",
      "the baseline 50 increased by 1—2 percentage points",
    ],
    [
      "in the indicator's own, in another spelling",
      { unit: "万件", baseline: from("5") },
      to("1", { basis: "increase", unit: "萬件" }),
      "基期值 5 增加 1",
      "the baseline 5 increased by 1",
    ],
    [
      "in none, of items",
      { unit: "件", baseline: from("5000") },
      to("1", { basis: "increase" }),
      "基期值 5000 增加 1",
      "the baseline 5000 increased by 1",
    ],
    [
      "of a rate",
      { unit: "件", baseline: from("5000") },
      to("10", { basis: "relative-change", unit: "%" }),
      "基期值 5000 增长 10%",
      "the baseline 5000 grown by 10 %",
    ],
  ])("words name the unit of an amount that was converted, and no other: %s", (_, facts, target, zh, en) => {
    const level = targetLevel(deepFreeze(indicatorOf(facts)), deepFreeze(target));
    expect(level).toMatchObject({ because: [{ "zh-Hans": zh, en }] });
  });

  test.each<[string, Target, string, string]>([
    ["增加 -5", to("-5", { basis: "increase" }), "减少 5", "lowered by 5"],
    [
      "增加 -1 百分点",
      to("-1.50", { basis: "increase", unit: "百分点" }),
      "减少 1.5 个百分点",
      "lowered by 1.5 percentage points",
    ],
    [
      "提高 -2 个百分点",
      to("-2", { basis: "percentage-points" }),
      "降低 2 个百分点",
      "lowered by 2 percentage points",
    ],
    ["增长 -20%", to("-20", { basis: "relative-change" }), "下降 20%", "fallen by 20 %"],
    [
      "年均增长 -3%",
      to("-3", { basis: "annual-growth" }),
      "年均下降 3%，共 5 年（复利）",
      "fallen by 3 % a year for 5 years, compounded",
    ],
    ["增长 0%", to("0", { basis: "relative-change" }), "增长 0%", "grown by 0 %"],
    ["增长 -20—-10%", within("-20", "-10", { basis: "relative-change" }), "下降 10—20%", "fallen by 10—20 %"],
    ["增长 -20—0%", within("-20", "0", { basis: "relative-change" }), "下降 0—20%", "fallen by 0—20 %"],
    ["增长 -5—5%", within("-5", "5", { basis: "relative-change" }), "增长 -5—5%", "grown by -5—5 %"],
  ])("words call a negative change a fall by its size: %s", (_, target, zh, en) => {
    const indicator = deepFreeze(indicatorOf({ unit: "%", baseline: from("50") }));
    const because = [{ "zh-Hans": `基期值 50 ${zh}`, en: `the baseline 50 ${en}` }];
    expect(targetLevel(indicator, deepFreeze(target))).toMatchObject({ because });
  });

  test("baseline and printed increase give the printed target in every row of the national and the Guangxi table", () => {
    // Both tables print 增加值 beside 基期值 and 目标值; of a total over the period it compares two periods.
    const rows = [...national2025.indicators, ...guangxi2025.indicators].filter(
      ({ measure, baseline, increment }) => measure !== "cumulative" && baseline && increment,
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const indicator of rows) {
      const [target] = indicator.targets;
      const { comparator = "attain", value = "" } = indicator.increment ?? {};
      const level = targetLevel(indicator, to(value, { basis: "increase", comparator }));
      expect(level).toMatchObject({ bound: { value: target && "value" in target ? target.value : "" } });
    }
  });

  test("adding is exact for any decimal, and multiplying for any that is above 0", () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => decimal(hundredths).div(100));
    const some = fc.integer({ min: 1, max: 1e9 }).map((hundredths) => decimal(hundredths).div(100));
    const boundBy = (base: Decimal, number: Decimal, basis: NumericBasis) =>
      boundOf({ baseline: from(decimalText(base)) }, to(decimalText(number), { basis }));
    fc.assert(
      fc.property(amount, amount, (base, number) => {
        expect(boundBy(base, number, "increase")).toMatchObject({ value: decimalText(base.plus(number)) });
      }),
    );
    fc.assert(
      fc.property(some, some, (base, number) => {
        expect(boundBy(base, number, "multiple")).toMatchObject({ value: decimalText(base.times(number)) });
        expect(boundBy(base, number, "relative-change")).toStrictEqual(
          boundBy(base, number.div(100).plus(1), "multiple"),
        );
      }),
    );
  });

  test("whatever the parts, there is a level or a reason that has its sentence, and nothing is thrown", () => {
    const number = fc.oneof(
      fc.integer({ min: -300, max: 300 }),
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    );
    const text = number.map((value) => decimalText(decimal(value).toSignificantDigits(9)));
    const unit = fc.constantFrom(
      undefined,
      "件",
      "万件",
      "%",
      "百分点",
      "分",
      "亿元",
      "件/万人",
      "1",
      "jian",
    );
    const facts = fc.record({
      unit,
      stated: unit,
      measure: fc.constantFrom("annual", "cumulative", "point-in-time"),
      direction: fc.constantFrom("increase", "decrease", "maintain"),
      base: fc.option(text),
      basis: fc.constantFrom(...bases),
      ends: fc.tuple(text, text),
      interval: fc.boolean(),
      year: fc.constantFrom("2019", "2020", "2021", "2025", "9999"),
    });
    fc.assert(
      fc.property(facts, ({ unit: own, stated, measure, direction, base, basis, ends, interval, year }) => {
        const terms = { basis, year, ...(stated !== undefined && { unit: stated }) };
        const indicator = indicatorOf({
          measure,
          direction,
          ...(own !== undefined && { unit: own }),
          ...(base !== null && { baseline: from(base) }),
        });
        const level = targetLevel(indicator, interval ? within(...ends, terms) : to(ends[0], terms));
        if ("missing" in level) expect(missingReasons).toHaveProperty(level.missing.reason);
        else expect(Object.values(level.bound).join()).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

const bases = [
  "level",
  "annual-growth",
  "percentage-points",
  "relative-change",
  "multiple",
  "increase",
  "period-average",
] as const satisfies readonly NumericBasis[];
