import fc from "fast-check";
import {
  type Indicator,
  type IndicatorWhatIf,
  type MeasureKind,
  observe,
  outlookPlan,
  type RateText,
  type SingleComparator,
  series,
  type WhatIfPlanOptions,
  whatIfPlan,
} from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";

const kind = { measure: "point-in-time", regionRule: "sum" } as const;

function made<Id extends string>(
  facts: Readonly<Record<Id, Facts>>,
  values: Readonly<Partial<Record<NoInfer<Id>, Readonly<Record<string, string | number>>>>>,
  options: WhatIfPlanOptions<NoInfer<Id>>,
): Record<Id, IndicatorWhatIf<Id>> {
  const ids = Object.keys(facts) as Id[];
  const plan = planWith<Id>(ids.map((id) => ({ ...indicatorOf(facts[id]), id }) as Indicator<Id>));
  const observed = observe(plan, values as never);
  const { indicators } = whatIfPlan<Id>(plan, deepFreeze(observed), deepFreeze(options));
  return Object.fromEntries(indicators.map((one) => [one.indicator, one])) as never;
}

describe("nothing assumed", () => {
  test("is the outlook of the plan, indicator by indicator", () => {
    const asOf = "2023-12-31";
    const result = whatIfPlan(national2025, national2025Observations, { asOf, growth: {} });
    const { outlooks, expectedMet } = outlookPlan(national2025, national2025Observations, { asOf });
    for (const { indicator, asForecast, changed, movedBy, difference } of result.indicators) {
      expect(asForecast.outlook).toStrictEqual(outlooks.find((one) => one.indicator === indicator));
      expect(changed).toBe(asForecast);
      expect([movedBy, difference ?? 0]).toEqual([null, 0]);
    }
    expect(result.expectedMet.changed).toBeCloseTo(expectedMet, 12);
  });

  test("an indicator that cannot be forecast says why, whatever grows", () => {
    const result = made(
      {
        none: { unit: "件", targets: [to("9")] },
        one: { unit: "件", targets: [to("9")] },
        free: { unit: "件" },
      },
      { one: { 2022: 5 }, free: { 2021: 5, 2022: 6 } },
      { growth: { none: "5%", one: "5%", free: "5%" } },
    );
    expect(result.none.changed).toMatchObject({ value: null, interval: null, reason: "no-observation" });
    expect(result.one.changed).toMatchObject({ value: null, reason: "too-few-observations" });
    expect(result.free.changed).toMatchObject({ probability: null, reason: "no-target" });
    expect(result.free.changed.value).toBeCloseTo(6 * 1.05 ** 3, 9);
  });
});

const measures = fc.constantFrom<MeasureKind>("point-in-time", "annual", "cumulative");
// Amounts of four years that differ, so that scatter is not that of values that never moved.
const amounts = fc
  .array(fc.integer({ min: 50, max: 5000 }), { minLength: 4, maxLength: 4 })
  .filter((list) => new Set(list).size === 4);
const rates = fc.integer({ min: -300, max: 600 }).map((tenths): RateText => `${tenths / 10}%`);
const cases = fc.record({
  measure: measures,
  list: amounts,
  target: fc.integer({ min: 50, max: 40_000 }),
  rate: rates,
});

type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

function valuesOf({ measure, list }: Pick<Case, "measure" | "list">, scale = 1): Record<string, number> {
  let sum = 0;
  return Object.fromEntries(
    list.map((amount, index) => {
      sum += amount;
      return [String(2021 + index), (measure === "cumulative" ? sum : amount) * scale];
    }),
  );
}

function oneOf(
  { measure, target, ...one }: Case,
  options: Omit<WhatIfPlanOptions<"it">, "growth">,
  comparator: SingleComparator = "at-least",
): IndicatorWhatIf<"it"> {
  const { rate } = one;
  const facts: Facts = { unit: "件", measure, targets: [to(String(target), { comparator, year: "2027" })] };
  return made({ it: facts }, { it: valuesOf({ measure, ...one }) }, { ...options, growth: { it: rate } }).it;
}

/** Each case is some forecasts. */
const few = { numRuns: 30 };

describe("growth of an indicator", () => {
  test("equal to what its forecast comes to changes nothing", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { growth } = oneOf(one, {}).asForecast;
        // No rate above −100 % leads to 0.
        if (growth === null) return;
        const { asForecast, changed } = oneOf({ ...one, rate: growth }, {});
        expect(changed.value).toBeCloseTo(asForecast.value ?? Number.NaN, 5);
        expect(changed.probability).toBeCloseTo(asForecast.probability ?? Number.NaN, 8);
        expect(changed.interval?.upper).toBeCloseTo(asForecast.interval?.upper ?? Number.NaN, 5);
      }),
      few,
    );
  });

  test("of 0 % is what the naive method says, every year of it", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { asForecast, changed } = oneOf({ ...one, rate: "0%" }, { method: "naive" });
        const { because: _, ...forecast } = asForecast.outlook.forecast as { because: unknown };
        expect(changed.outlook.forecast).toMatchObject(forecast);
        expect(changed.outlook.expectedYears).toEqual(asForecast.outlook.expectedYears);
      }),
      few,
    );
  });

  test("that is more never makes a floor less probable, nor a ceiling more", () => {
    fc.assert(
      fc.property(cases, rates, fc.boolean(), (one, other, certain) => {
        const [less, more] = [one.rate, other].toSorted(
          (a, b) => Number.parseFloat(a) - Number.parseFloat(b),
        );
        const of = (rate: RateText | undefined, comparator: SingleComparator): number =>
          oneOf({ ...one, rate: rate ?? "0%" }, { certain }, comparator).changed.probability ?? Number.NaN;
        expect(of(more, "at-least")).toBeGreaterThanOrEqual(of(less, "at-least"));
        expect(of(more, "at-most")).toBeLessThanOrEqual(of(less, "at-most"));
      }),
      few,
    );
  });

  test("scatters as the forecast does", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { asForecast, changed } = oneOf(one, {});
        const scaleOf = ({ outlook: { forecast } }: typeof changed) =>
          "points" in forecast ? forecast.points.map(({ scale }) => scale) : [];
        expect(scaleOf(changed)).toEqual(scaleOf(asForecast));
      }),
      few,
    );
  });

  test("that is certain leaves a point for an interval, and nothing between met and missed", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { value, interval, probability } = oneOf(one, { certain: true }).changed;
        expect([interval?.lower, interval?.upper]).toEqual([value, value]);
        expect([0, 1]).toContain(probability);
      }),
      few,
    );
  });

  test("leaves probabilities as they are in another unit", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const facts: Facts = {
          unit: "万件",
          measure: one.measure,
          targets: [to(String(one.target / 10_000), { comparator: "at-least", year: "2027" })],
        };
        const other = made({ it: facts }, { it: valuesOf(one, 1e-4) }, { growth: { it: one.rate } }).it;
        expect(other.changed.probability).toBeCloseTo(oneOf(one, {}).changed.probability ?? Number.NaN, 8);
      }),
      few,
    );
  });

  test("stays within what is possible: no total falls, no share is above the whole", () => {
    const result = made(
      {
        total: { unit: "件", measure: "cumulative", targets: [to("100", { comparator: "at-most" })] },
        share: { unit: "%", regionRule: "ratio", targets: [to("100", { comparator: "at-most" })] },
      },
      { total: { 2021: 90, 2022: 95, 2023: 99 }, share: { 2021: 90, 2022: 95, 2023: 99 } },
      { growth: { total: "-90%", share: "20%" } },
    );
    const { total, share } = result;
    // The amounts of 4 fall to 0.4 and 0.04.
    expect(total.changed.value).toBeCloseTo(99.44, 9);
    expect(total.changed.interval?.lower).toBe(99);
    expect([share.changed.value, share.changed.interval?.upper, share.changed.probability]).toEqual([
      100, 100, 1,
    ]);
  });

  test("of a single value has an answer where it is certain", () => {
    const facts = { it: { unit: "件", targets: [to("110", { comparator: "at-least" })] } };
    const { changed } = made(facts, { it: { 2023: 100 } }, { growth: { it: "5%" }, certain: true }).it;
    expect([changed.value, changed.probability]).toEqual([110.25, 1]);
  });

  test("of an average over the years moves every year ahead", () => {
    const targets = [to("120", { basis: "period-average", comparator: "at-least" })];
    const of = (growth: RateText) =>
      made(
        { it: { unit: "件", measure: "annual", targets } },
        { it: { 2021: 100, 2022: 110, 2023: 120 } },
        { growth: { it: growth }, certain: true },
      ).it.changed.probability;
    // 100 + 110 + 120 and two years from 120 on have to be 600: 132 and 145.2 are enough, 126 and 132.3 are not.
    expect([of("5%"), of("10%")]).toEqual([0, 1]);
  });

  test("counts what has come in of the year under way", () => {
    const values = { 2021: 100, 2022: 110, 2023: 120, "2024-01/2024-06": 200 };
    const { changed } = made(
      {
        it: { unit: "件", measure: "annual", targets: [to("200", { comparator: "at-least", year: "2024" })] },
      },
      { it: values },
      { growth: { it: "5%" } },
    ).it;
    expect([changed.value, changed.probability]).toEqual([200, 1]);
  });

  test.each([
    ["a rank", { unit: "位", regionRule: "none" } as Facts, { 2021: 9, 2022: 8, 2023: 7 }, "rank"],
    ["nothing", { unit: "件" } as Facts, { 2021: 2, 2022: 1, 2023: 0 }, "no-rate"],
  ])("from %s has no answer", (_, facts, values, reason) => {
    const targets = [to("5", { comparator: "at-least" })];
    expect(
      made({ it: { ...facts, targets } }, { it: values }, { growth: { it: "5%" } }).it.changed,
    ).toMatchObject({
      value: null,
      reason,
    });
  });
});

const patents = series({ unit: "件", ...kind }, { 2021: 7100, 2022: 8300, 2023: 9600, 2024: 11000 });
const population = series({ unit: "万人", ...kind }, { 2022: 5047, 2023: 5027, 2024: 5013 });
const perHead: Facts = {
  unit: "件/万人",
  regionRule: "ratio",
  catalogue: "high-value-patents-per-10k",
  targets: [to("2.4", { comparator: "at-least" })],
};
const perHeadValues = { 2022: "1.64", 2023: "1.91", 2024: "2.19" };

describe("growth of the inputs of a formula", () => {
  const inputs = { it: { patents, population } };

  test("computes the ratio anew from them, to the last digit where all are certain", () => {
    const growth = { it: { patents: "8%", population: "-5‰" } } as const;
    const { it } = made({ it: perHead }, { it: perHeadValues }, { inputs, growth, certain: true });
    expect(it.movedBy).toBe("formula");
    expect(it.changed.value).toBeCloseTo((11000 * 1.08) / (5013 * 0.995), 12);
    expect(it.changed.interval?.lower).toBe(it.changed.value);
    expect(it.issues).toEqual([]);
  });

  test("keeps the scatter of the ratio, also where only one input is certain", () => {
    const of = (certain: boolean) =>
      made({ it: perHead }, { it: perHeadValues }, { inputs, certain, growth: { it: { population: "1%" } } })
        .it;
    for (const { asForecast, changed } of [of(true), of(false)]) {
      // The upper side: the lower one is read in ratios, and so is narrower from a lower place.
      const [before, after] = [asForecast, changed].map(
        ({ interval, value }) => (interval?.upper ?? 0) - (value ?? 0),
      );
      expect(after).toBeCloseTo(before ?? 0, 9);
      expect(changed.value).toBeLessThan(asForecast.value ?? 0);
      expect(changed.probability).toBeLessThan(asForecast.probability ?? 0);
    }
  });

  test("a series that stands for inputs of two indicators grows in both", () => {
    const both = { one: perHead, other: perHead };
    const result = made(
      both,
      { one: perHeadValues, other: perHeadValues },
      {
        inputs: { one: { patents, population }, other: { patents, population } },
        growth: { one: { population: "1%" } },
      },
    );
    expect(result.other.movedBy).toBe("formula");
    expect(result.other.changed.value).toBe(result.one.changed.value);
  });

  test("an input that is an indicator of the plan grows as that does", () => {
    const result = made(
      { it: perHead, count: { unit: "件" } },
      { it: perHeadValues, count: { 2021: 7100, 2022: 8300, 2023: 9600, 2024: 11000 } },
      { inputs: { it: { patents: "count", population } }, growth: { count: "8%" } },
    );
    const alone = made({ it: perHead }, { it: perHeadValues }, { inputs, growth: { it: { patents: "8%" } } });
    expect(result.it.movedBy).toBe("formula");
    expect(result.it.changed.value).toBe(alone.it.changed.value);
  });

  test("says that inputs do not give the observed value again", () => {
    const { it } = made(
      { it: perHead },
      { it: { ...perHeadValues, 2024: "2.5" } },
      { inputs, growth: { it: { population: "1%" } } },
    );
    expect(it.issues).toMatchObject([
      { code: "formula-differs", level: "warning", path: "/inputs/it", expected: "2.5", received: "2.194" },
    ]);
  });

  test("knows of inputs only what was known on the day", () => {
    const { it } = made(
      { it: perHead },
      { it: perHeadValues },
      { inputs, asOf: "2023-12-31", growth: { it: { patents: "0%", population: "0%" } }, certain: true },
    );
    expect(it.changed.value).toBeCloseTo(9600 / 5027, 12);
  });

  test("says why a course cannot be computed", () => {
    const short = series({ unit: "万人", ...kind }, { 2024: 5013 });
    const { it } = made(
      { it: perHead },
      { it: perHeadValues },
      { inputs: { it: { patents, population: short } }, growth: { it: { patents: "8%" } } },
    );
    expect(it.changed).toMatchObject({ value: null, reason: "too-few-observations" });
  });
});

describe("a whole and its parts", () => {
  const whole: Facts = { unit: "件", targets: [to("200", { comparator: "at-least" })] };
  const part: Facts = { ...whole, partOf: "whole" };
  const values = {
    whole: { 2021: 100, 2022: 110, 2023: 120 },
    one: { 2021: 40, 2022: 44, 2023: 48 },
    other: { 2021: 30, 2022: 33, 2023: 36 },
  };
  const facts = { whole, one: part, other: { ...part, unit: "件" } };

  test("a part keeps its share of a whole that grows", () => {
    const { whole: all, one, other } = made(facts, values, { growth: { whole: "20%" } });
    expect([all.movedBy, one.movedBy, other.movedBy]).toEqual(["growth", "whole", "whole"]);
    for (const { asForecast, changed } of [one, other]) {
      expect((changed.value ?? 0) / (all.changed.value ?? 0)).toBeCloseTo(
        (asForecast.value ?? 0) / (all.asForecast.value ?? 0),
        12,
      );
    }
  });

  test("a whole gains what its part gains, in whatever unit, and the other part stays", () => {
    const inTens = { ...facts, one: { ...part, unit: "十件" } };
    const tens = { ...values, one: { 2021: 4, 2022: "4.4", 2023: "4.8" } };
    const { whole: all, one, other } = made(inTens, tens, { growth: { one: "20%" } });
    expect([all.movedBy, one.movedBy, other.movedBy]).toEqual(["parts", "growth", null]);
    expect(all.difference).toBeCloseTo((one.difference ?? 0) * 10, 9);
  });

  test("a part with a rate of its own is never more than a whole with one", () => {
    const { whole: all, one } = made(facts, values, { growth: { whole: "0%", one: "90%" } });
    expect([all.changed.value, one.changed.value]).toEqual([120, 120]);
  });

  test("parts of running totals move by their amounts", () => {
    const total = (id?: string): Facts => ({ ...whole, measure: "cumulative", ...(id && { partOf: id }) });
    const result = made(
      { whole: total(), one: total("whole") },
      { whole: { 2021: 100, 2022: 200, 2023: 300 }, one: { 2021: 50, 2022: 100, 2023: 150 } },
      { growth: { whole: "10%" }, method: "naive" },
    );
    expect(result.whole.changed.value).toBeCloseTo(300 + 110 + 121, 9);
    expect(result.one.changed.value).toBeCloseTo(150 + 55 + 60.5, 9);
  });

  test("a whole that its formula adds up from parts moves with them, and no part with it", () => {
    const gi: Facts = { unit: "件", regionRule: "sum", formula: "sum-of-two" };
    const sum = {
      id: "sum-of-two",
      name: { "zh-Hans": "合计" },
      inputs: {
        a: { name: { "zh-Hans": "甲" }, unit: "件", measure: "point-in-time" },
        b: { name: { "zh-Hans": "乙" }, unit: "件", measure: "point-in-time" },
      },
      expression: "a + b",
      unit: "件",
      measure: "point-in-time",
      regionRule: "sum",
      places: 0,
      references: [],
    } as const;
    const {
      whole: all,
      one,
      other,
    } = made(
      { ...facts, whole: gi },
      { ...values, whole: { 2021: 70, 2022: 77, 2023: 84 } },
      { formulas: [sum], inputs: { whole: { a: "one", b: "other" } }, growth: { one: "20%" } },
    );
    expect([all.movedBy, one.movedBy, other.movedBy]).toEqual(["formula", "growth", null]);
    expect(all.changed.value).toBeCloseTo((one.changed.value ?? 0) + (other.changed.value ?? 0), 9);
  });

  test("that are parts of each other move nothing beyond", () => {
    const ring = { one: { ...whole, partOf: "other" }, other: { ...whole, partOf: "one" } };
    const result = made(ring, { one: values.one, other: values.other }, { growth: { one: "20%" } });
    expect(result.one.movedBy).toBe("growth");
  });
});

describe("wrong calls", () => {
  const inputs = { it: { patents, population } };
  test.each<[string, unknown, string]>([
    ["a bare rate", { growth: { it: 8 } }, "/growth/it"],
    ["a ratio moved by itself", { growth: { it: "8%" }, inputs }, "/growth/it"],
    ["inputs that are not given", { growth: { it: { patents: "8%" } } }, "/growth/it"],
    ["a bare rate of an input", { growth: { it: { patents: 0.08 } }, inputs }, "/growth/it/patents"],
    [
      "two rates of one series",
      {
        growth: { it: { patents: "8%", population: "9%" } },
        inputs: { it: { patents, population: patents } },
      },
      "/growth/it/population",
    ],
    ["a misspelt input", { growth: { it: { patent: "8%" } }, inputs }, "/patent"],
    ["an input too many", { growth: {}, inputs: { it: { ...inputs.it, people: population } } }, "/people"],
    ["an input too few", { growth: {}, inputs: { it: { patents } } }, "/population"],
    ["an unknown indicator", { growth: { that: "8%" } }, ""],
    ["no growth at all", { growth: [] }, "/growth"],
    ["a certainty that is none", { growth: {}, certain: "yes" }, "/certain"],
    ["inputs without a formula", { growth: {}, inputs: { plain: { patents } } }, "/inputs/plain"],
    ["amounts before the plan", { growth: {}, history: patents }, "/history"],
  ])("names %s", (_, options, path) => {
    const plan = planWith<"it" | "plain">([
      { ...indicatorOf(perHead), id: "it" },
      { ...indicatorOf({ unit: "件" }), id: "plain" },
    ]);
    const issue = thrown(() => whatIfPlan(plan, observe(plan, { it: perHeadValues }), options as never));
    expect(issue.path).toBe(path);
  });
});
