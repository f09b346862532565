import {
  effortFor,
  type ForecastMethodName,
  forecast,
  type ObservationInput,
  type OutlookOptions,
  observe,
  outlook,
  UsageError,
} from "ipr-plan";
import { guangxi2025, guangxi2025Observations, national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, type Terms, to, within } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";

type Values = Readonly<Record<string, ObservationInput>>;

/** By drift unless told, whose numbers can be followed by hand. */
function look(facts: Facts, values: Values, options: OutlookOptions = {}, terms: Terms = {}) {
  const plan = planOf(facts, terms);
  const observed = deepFreeze(observe(plan, { it: values }));
  return outlook(plan, "it", observed, deepFreeze({ method: "drift" as const, ...options }));
}

function pointsOf(result: ReturnType<typeof look>) {
  return "points" in result.forecast ? result.forecast.points : [];
}

const means = (result: ReturnType<typeof look>) => pointsOf(result).map(({ mean }) => mean);
const years = (result: ReturnType<typeof look>) => pointsOf(result).map(({ period }) => period);

describe("outlook", () => {
  test("of the national plan as of 2022: the straight line of 6.3, 7.5, 9.4 arrives at 14.05 in 2025", () => {
    // The straight line to 2025; 12 is passed between 10.95 (2023) and 12.5 (2024).
    const result = outlook(
      deepFreeze(national2025),
      "high-value-patents-per-10k",
      deepFreeze(national2025Observations),
      { asOf: "2022-12-31", method: "drift" },
    );
    expect(
      "points" in result.forecast && result.forecast.points.map(({ mean }) => mean.toFixed(2)),
    ).toStrictEqual(["10.95", "12.50", "14.05"]);
    expect(result).toMatchObject({
      plan: "national-2025",
      indicator: "high-value-patents-per-10k",
      asOf: "2022-12-31",
      target: { year: "2025", bound: { comparator: "attain", value: "12" }, unit: "件/万人" },
      latest: { period: "2022", value: "9.4" },
      expectedYear: "2024",
      shortfall: 0,
      required: { perYear: { value: "0.8667", unit: "件/万人" } },
    });
    expect(result.probability).toBeGreaterThan(0.5);
    expect(result.probability).toBeLessThan(1);
  });

  test("from the baseline alone still says what is required: 13.7544 % a year from 6.3 to 12", () => {
    // The compound rate required from 2020 to 2025, by hand.
    const result = outlook(national2025, "high-value-patents-per-10k", national2025Observations, {
      asOf: "2020",
    });
    expect(result).toMatchObject({
      forecast: { missing: { reason: "too-few-observations" } },
      probability: null,
      reason: "too-few-observations",
      required: { perYear: { value: "1.14", unit: "件/万人" } },
    });
    expect(result.required?.rate).toBeCloseTo(0.137544, 6);
  });

  test("reaches to the target year, or to the end of the plan where there is no target", () => {
    const values = { 2021: 1, 2022: 3 };
    expect(years(look({ targets: [to("9")] }, values))).toStrictEqual(["2023", "2024", "2025"]);
    expect(years(look({ targets: [to("9", { year: "2024" })] }, values))).toStrictEqual(["2023", "2024"]);
    expect(years(look({}, values, {}, { period: { start: "2021", end: "2027" } }))).toHaveLength(5);
  });

  test("without a target still forecasts, and says why there is no probability", () => {
    const observed = observe(guangxi2025, { royalties: { 2020: "3", 2021: "4", 2022: "6" } });
    const result = outlook(guangxi2025, "royalties", observed, { method: "drift" });
    expect(result).toMatchObject({
      probability: null,
      expectedYear: null,
      shortfall: null,
      required: null,
      reason: "no-target",
    });
    expect("points" in result.forecast && result.forecast.points.map(({ mean }) => mean)).toStrictEqual([
      7.5, 9, 10.5,
    ]);
    expect(result).not.toHaveProperty("target");
  });

  test("of a target that has no level still forecasts", () => {
    const result = look({ targets: [to("8", { basis: "annual-growth" })] }, { 2021: 1, 2022: 3 });
    expect(means(result)).toStrictEqual([5, 7, 9]);
    expect(result).toMatchObject({ probability: null, reason: "no-baseline" });
  });

  test("of an average over the period forecasts the yearly amounts, and judges their mean over all years", () => {
    // 10 + 12 are certain; 14 + 16 + 18 are forecast: 70 in five years.
    const of = (value: string, values: Values = { 2021: 10, 2022: 12 }) =>
      look({ measure: "annual", targets: [to(value, { basis: "period-average" })] }, values);
    expect(means(of("14"))).toStrictEqual([14, 16, 18]);
    expect(of("14")).toMatchObject({ shortfall: 0, expectedYear: null });
    expect(of("14").probability).toBeCloseTo(0.5, 9);
    expect(of("15")).toMatchObject({ shortfall: 1 });
    // 4.4 a year are certain already, and no amount is below zero.
    expect(of("4").probability).toBeGreaterThan(0.9);
    // Amounts before the plan help to forecast, and are not counted.
    const longer = of("14", { 2018: 4, 2019: 6, 2020: 8, 2021: 10, 2022: 12 });
    expect(longer).toMatchObject({ shortfall: 0 });
    expect(longer.probability).toBeCloseTo(0.5, 9);
  });

  test.each<[Values, string]>([
    [{ 2018: 3, 2019: 4 }, "not-started"],
    [{ 2021: 10, 2023: 12 }, "incomplete-period"],
  ])("of an average over the period with %j has no probability: %s", (values, reason) => {
    const average = to("14", { basis: "period-average" });
    expect(look({ measure: "annual", targets: [average] }, values)).toMatchObject({
      probability: null,
      reason,
    });
  });

  test("of an average over a period that is over says whether it was met", () => {
    const of = (value: string) =>
      look(
        { measure: "annual", targets: [to(value, { basis: "period-average" })] },
        {
          2021: 10,
          2022: 12,
          2023: 14,
          2024: 16,
          2025: 18,
        },
      );
    expect(of("14")).toMatchObject({ probability: 1, shortfall: 0, reason: "target-year-reached" });
    expect(of("14.5")).toMatchObject({ probability: 0, shortfall: 0.5 });
  });

  test("of the target that is due next", () => {
    const targets = [to("100", { year: "2035" }), to("40")];
    expect(look({ targets }, { 2021: 10, 2022: 20 }).target?.year).toBe("2025");
    expect(look({ targets }, { 2021: 10, 2022: 20 }, { asOf: "2026-06-30" }).target?.year).toBe("2035");
    expect(years(look({ targets }, { 2025: 38, 2026: 42 }))).toHaveLength(9);
  });

  test("without observations has nothing to say but why", () => {
    expect(look({ targets: [to("9")] }, {})).toMatchObject({
      asOf: null,
      forecast: { missing: { reason: "no-observation" } },
      probability: null,
      reason: "no-observation",
    });
  });

  test("uses only what was known on the as-of date", () => {
    const known = { 2020: 1, 2021: 3, 2022: 5 };
    const facts: Facts = { targets: [to("9")] };
    const options = { asOf: "2022-12-31" };
    expect(look(facts, { ...known, "2023-01-01": 50, 2024: 90 }, options)).toStrictEqual(
      look(facts, known, options),
    );
  });
});

describe("the year of reaching the target", () => {
  const facts: Facts = { targets: [to("10")] };

  test.each([
    [{ 2021: 2, 2022: 4 }, "2025"],
    [{ 2021: 2, 2022: 3 }, "2029"],
    [{ 2021: 2, 2022: "2.3" }, "2048"],
  ])("is the first in which the forecast mean meets it: %j → %s", (values, year) => {
    expect(look(facts, values).expectedYear).toBe(year);
  });

  test.each([[{ 2021: 4, 2022: 2 }], [{ 2021: 2, 2022: 2 }], [{ 2021: 2, 2022: "2.1" }]])(
    "is unknown where it is not within thirty years: %j",
    (values) => {
      expect(look(facts, values).expectedYear).toBeNull();
    },
  );

  test("is looked for over exactly thirty years", () => {
    const values = { 2021: 1, 2022: 2 };
    expect(look({ targets: [to("32")] }, values).expectedYear).toBe("2052");
    expect(look({ targets: [to("33")] }, values).expectedYear).toBeNull();
    // A target that is further away is looked for until its own year.
    expect(look({ targets: [to("60", { year: "2090" })] }, values).expectedYear).toBe("2080");
  });

  test("is the year in which it was met, where it has been met", () => {
    expect(look(facts, { 2021: 8, "2022-06": 10, 2023: 12 })).toMatchObject({
      expectedYear: "2022",
      required: null,
    });
  });

  test("of a falling target is that in which the mean is low enough", () => {
    const falling: Facts = { direction: "decrease", baseline: from("20"), targets: [to("10")] };
    expect(look(falling, { 2020: 20, 2021: 18, 2022: 16 })).toMatchObject({
      expectedYear: "2025",
      shortfall: 0,
      required: { perYear: { value: "-2" } },
    });
    expect(look(falling, { 2020: 20, 2021: 19, 2022: 18 })).toMatchObject({
      expectedYear: "2030",
      shortfall: 5,
    });
  });
});

describe("the shortfall", () => {
  test.each([
    [to("10"), 2],
    [to("8"), 0],
    [to("7"), 0],
    [within("9", "12"), 1],
    [within("7", "9"), 0],
  ])("is how far the mean of 8 in 2025 is off %j", (target, shortfall) => {
    const result = look({ targets: [target] }, { 2021: 4, 2022: 5 });
    expect(means(result).at(-1)).toBe(8);
    expect(result.shortfall).toBe(shortfall);
  });
});

describe("a target year that has been observed", () => {
  test.each([
    [to("10"), "10", 1, 0],
    [to("10"), "9.99", 0, 0.01],
    [to("10", { comparator: "more-than" }), "10", 0, 0],
    [within("1", "2"), "1.5", 1, 0],
  ])("gives a probability of 1 or 0 for %j at %s", (target, value, probability, shortfall) => {
    const result = look({ targets: [target] }, { 2023: "1", 2025: value });
    expect(result).toMatchObject({
      probability,
      required: null,
      reason: "target-year-reached",
      forecast: { missing: { reason: "target-year-reached" } },
    });
    expect(result.shortfall).toBeCloseTo(shortfall, 12);
  });

  test("is the one of the national plan: 16 of 12 in 2025", () => {
    const result = outlook(national2025, "high-value-patents-per-10k", national2025Observations);
    expect(result).toMatchObject({ probability: 1, expectedYear: "2024", reason: "target-year-reached" });
  });

  test("is not reached by a value of its June, nor by a forecast for it", () => {
    const june = look({ targets: [to("10")] }, { 2024: 8, "2025-06": 9 });
    expect(years(june)).toStrictEqual(["2025"]);
    expect(june.probability).toBeGreaterThan(0);
    expect(june.probability).toBeLessThan(1);
    const own = look({ targets: [to("10")] }, { 2023: 6, 2024: 8, 2025: { value: 11, status: "F" } });
    expect(own.latest?.period).toBe("2024");
  });

  test("may be judged by one observation alone", () => {
    expect(look({ targets: [to("10")] }, { 2025: 12 }).probability).toBe(1);
  });
});

describe("a running total", () => {
  const total: Facts = { measure: "cumulative", baseline: from("402"), targets: [to("500")] };

  test("starts from nothing at the base year and grows by its amounts, whatever the period before reached", () => {
    expect(means(look(total, { 2021: 100, 2022: 200 }))).toStrictEqual([300, 400, 500]);
    // Amounts of 100 and 150 go on with 200, 250, 300.
    expect(means(look(total, { 2021: 100, 2022: 250 }))).toStrictEqual([450, 700, 1000]);
  });

  test("of the period before takes no part", () => {
    expect(look(total, { 2019: 380, 2020: 402, 2021: 100, 2022: 200 })).toStrictEqual(
      look(total, { 2021: 100, 2022: 200 }),
    );
    expect(look(total, { 2019: 380, 2020: 402 })).toMatchObject({ reason: "no-observation" });
  });

  test("that grows evenly to the target meets it, and short of it does not", () => {
    const even = look(total, { 2021: 100, 2022: 200 });
    expect(even).toMatchObject({ expectedYear: "2025", shortfall: 0 });
    // That its amounts have not varied makes nothing certain.
    expect(even.probability).toBeCloseTo(0.5, 9);
    const short = look(total, { 2021: 99, 2022: 198 });
    expect(short).toMatchObject({ expectedYear: "2026", shortfall: 5 });
    expect(short.probability).toBeGreaterThan(0);
    expect(short.probability).toBeLessThan(0.5);
  });

  test("keeps what it has reached", () => {
    expect(look(total, { 2021: 200, 2022: 510, 2023: 511 })).toMatchObject({
      probability: 1,
      expectedYear: "2022",
      required: null,
    });
  });

  test("within a range is not safe there: it goes on to grow", () => {
    const range: Facts = { measure: "cumulative", direction: "maintain", targets: [within("150", "250")] };
    const result = look(range, { 2021: 99, 2022: 200 });
    expect(result.probability).toBeGreaterThan(0);
    expect(result.probability).toBeLessThan(0.5);
  });

  test("above a ceiling at its forecast end is not safe because it is below now", () => {
    const ceiling: Facts = {
      measure: "cumulative",
      direction: "decrease",
      targets: [to("300", { comparator: "at-most" })],
    };
    expect(look(ceiling, { 2021: 100, 2022: 200 }).probability).toBeLessThan(0.05);
  });
});

describe("an annual amount", () => {
  test.each<[string, Values]>([
    ["a half-year", { "2023-S1": 90 }],
    ["quarters", { "2023-Q1": 50, "2023-Q2": 40 }],
    ["the year to date", { "2023-01/2023-06": 90 }],
  ])("of a year under way does not end below what has come in: %s", (_form, part) => {
    const facts: Facts = { measure: "annual", unit: "件", targets: [to("80", { year: "2023" })] };
    const result = look(facts, { 2021: 40, 2022: 50, ...part });
    expect(result.asOf).toBe("2023-06-30");
    expect(result.probability).toBe(1);
    const [year] = "points" in result.forecast ? result.forecast.points : [];
    expect(year?.period).toBe("2023");
    expect(
      Math.min(year?.mean ?? 0, ...(year?.intervals ?? []).map(({ lower }) => lower)),
    ).toBeGreaterThanOrEqual(90);
    expect(
      effortFor(planOf(facts), "it", observe(planOf(facts), { it: { 2021: 40, 2022: 50, ...part } }), {
        probability: 0.8,
      }),
    ).toEqual({
      missing: { reason: "already-met" },
    });
  });

  test("goes on in later years from what the year under way is heading for", () => {
    const facts: Facts = { measure: "annual", targets: [to("9")] };
    const slow = look(facts, { 2021: 4, 2022: 5, "2023-S1": 1 });
    const fast = look(facts, { 2021: 4, 2022: 5, "2023-S1": 4 });
    expect(fast.probability).toBeGreaterThan(slow.probability ?? 1);
  });
});

describe("what values can be at all", () => {
  test.each<[string | undefined, string, number]>([
    ["%", "95", 100],
    ["分", "95", 100],
    ["件", "95", 110],
    ["件/万人", "95", 110],
    ["亿元", "95", 110],
    [undefined, "95", 110],
  ])("of unit %s cuts 90, 95, … in 2025 at %s → %d", (unit, value, mean) => {
    const facts: Facts = { ...(unit !== undefined && { unit }), targets: [to("99")] };
    expect(means(look(facts, { 2021: "90", 2022: value })).at(-1)).toBe(mean);
  });

  test.each(["%", "分", "件", "件/万人", "亿元"])("of unit %s is never below 0", (unit) => {
    const facts: Facts = { unit, direction: "decrease", targets: [to("1")] };
    const result = look(facts, { 2021: 10, 2022: 6 });
    expect(means(result)).toStrictEqual([2, 0, 0]);
    for (const { intervals } of pointsOf(result)) expect(intervals[0]?.lower).toBe(0);
  });
});

describe("the options", () => {
  const values = { 2019: 3, 2020: 1, 2021: 2, 2022: 5 };
  const facts: Facts = { targets: [to("9")] };

  test.each<ForecastMethodName>(["consensus", "naive", "drift", "linear-trend", "holt", "theta"])(
    "method %s is that of forecast",
    (method) => {
      const plain = forecast([3, 1, 2, 5], { method, steps: 3 });
      const plainMeans = "points" in plain ? plain.points.map(({ mean }) => mean) : [];
      for (const [index, mean] of means(look(facts, values, { method })).entries()) {
        expect(mean).toBeCloseTo(plainMeans[index] ?? Number.NaN, 9);
      }
    },
  );

  test("level is that of the one interval, or of several; 0.8 and 0.95 unless told", () => {
    const levels = (options: OutlookOptions) =>
      pointsOf(look(facts, values, options)).map(({ intervals }) => intervals.map(({ level }) => level));
    expect(levels({})).toStrictEqual([
      [0.8, 0.95],
      [0.8, 0.95],
      [0.8, 0.95],
    ]);
    expect(levels({ level: [0.5, 0.9] })[0]).toStrictEqual([0.5, 0.9]);
    expect(levels({ level: 0.5 })).toStrictEqual([[0.5], [0.5], [0.5]]);
  });

  test.each<[OutlookOptions, RegExp]>([
    [{ level: 95 }, /^Forecast option level: .*, received 95$/],
    [{ level: 0 }, /^Forecast option level: .*, received 0$/],
    [{ level: Number.NaN }, /^Forecast option level: .*, received NaN$/],
    [{ method: "toString" as ForecastMethodName }, /^Forecast option method: .*, received "toString"$/],
    [{ asOf: "2022-13" }, /^Not a period: /],
  ])("%j throws", (options, message) => {
    expect(() => look(facts, values, options)).toThrow(UsageError);
    expect(() => look(facts, values, options)).toThrow(message);
  });

  test("an id of no indicator throws", () => {
    expect(() => outlook<string>(guangxi2025, "royaltie", guangxi2025Observations)).toThrow(
      /^Unknown indicator: .*did you mean "royalties"/,
    );
  });
});

describe("findings that became rules", () => {
  test("the plan's baseline is an observation like any other, where none is as early", () => {
    const facts: Facts = { baseline: from("10"), targets: [to("30")] };
    expect(look(facts, { 2021: 14, 2022: 18 })).toStrictEqual(look(facts, { 2020: 10, 2021: 14, 2022: 18 }));
  });

  test("a break is never crossed: only what came after it is used, and an issue says so", () => {
    const values = { 2019: 10, 2020: 12, 2021: { value: 40, status: "B" }, 2022: 42, 2023: 44 } as const;
    const { forecast: result, issues } = look({ targets: [to("50")] }, values);
    expect("points" in result && result.points.map(({ mean }) => mean)).toEqual([46, 48]);
    expect(issues).toMatchObject([{ code: "break-crossed", path: "/2021" }]);
  });

  test("a ceiling of a total, once broken, stays broken; while it holds there is no year of reaching it", () => {
    const ceiling: Facts = { measure: "cumulative", targets: [to("100", { comparator: "at-most" })] };
    const broken = look(ceiling, { 2021: 60, 2022: 120 });
    expect(broken).toMatchObject({ probability: 0, required: null, expectedYear: null, shortfall: 200 });
    expect(look(ceiling, { 2021: 10, 2022: 20 }).expectedYear).toBeNull();
  });

  test("a running total that was corrected downwards is never forecast to fall", () => {
    const result = look({ measure: "cumulative", targets: [to("300")] }, { 2021: 120, 2022: 95, 2023: 115 });
    for (const { mean } of pointsOf(result)) expect(mean).toBeGreaterThanOrEqual(115);
  });
});

describe("at the edges of its rules", () => {
  test("a running total below the lower end of its range has not broken the upper one", () => {
    const range: Facts = { measure: "cumulative", direction: "maintain", targets: [within("300", "600")] };
    const result = look(range, { 2021: 99, 2022: 205 });
    expect(result.probability).toBeGreaterThan(0.3);
    expect(result).toMatchObject({ shortfall: 0, required: { perYear: { value: "31.6667" } } });
    expect(look(range, { 2021: 300, 2022: 700 })).toMatchObject({ probability: 0, shortfall: 1900 });
  });

  test("what a running total has reached takes no part in what can still miss its range", () => {
    const values = { 2021: 150, 2022: 320 };
    const of = (target: Facts["targets"]) =>
      look({ measure: "cumulative", direction: "maintain", ...(target && { targets: target }) }, values)
        .probability;
    expect(of([within("300", "900")])).toBe(of([to("900", { comparator: "at-most" })]));
  });

  const average = (value: string) => to(value, { basis: "period-average" as const });

  test("an average of percentages is not cut as a sum", () => {
    const share: Facts = { measure: "annual", unit: "%", regionRule: "ratio", targets: [average("80")] };
    expect(look(share, { 2021: 80, 2022: 82 })).toMatchObject({ shortfall: 0 });
  });

  test("an average counts what it has as certain, where an amount cannot be negative", () => {
    const counted: Facts = { measure: "annual", unit: "件", targets: [average("4")] };
    expect(look(counted, { 2021: 10, 2022: 12 }).probability).toBe(1);
    const rate: Facts = { measure: "annual", unit: "%", regionRule: "none", targets: [average("-1")] };
    expect(look(rate, { 2021: -1, 2022: -2 }).probability).toBeLessThan(0.5);
  });

  test("a percentage has an upper end, so that its growth is believed less than that of an amount", () => {
    const shortfallIn = (unit: string) => {
      const facts: Facts = { measure: "annual", unit, regionRule: "ratio", targets: [average("95")] };
      return look(facts, { 2021: 81, 2022: 84, 2023: 88 }, { method: "shrunken-drift" }).shortfall ?? 0;
    };
    // The changes 3 and 4 weigh 0.9 and 1: slope 6.7 / 1.9, its share of trend, and 0.98 of it each year.
    const slope = 6.7 / 1.9;
    const variance = (0.9 * (3 - slope) ** 2 + (4 - slope) ** 2) / 1.9;
    const effective = 1.9 ** 2 / 1.81;
    const share = slope ** 2 / (slope ** 2 + (variance + (0.9 * 9 + 16) / 1.9 / effective) / effective);
    const shortfall = (believed: number) =>
      95 - (81 + 84 + 88 + 2 * 88 + slope * believed * (2 * 0.98 + 0.98 ** 2)) / 5;
    expect(shortfallIn("%")).toBeCloseTo(shortfall(share ** 2), 9);
    expect(shortfallIn("件")).toBeCloseTo(shortfall(Math.sqrt(share)), 9);
  });

  test("an average of amounts too large to be added up has no probability, and says why", () => {
    const facts: Facts = { measure: "annual", targets: [average("12")] };
    const text = (digit: string) => `${digit}${"0".repeat(308)}`;
    expect(look(facts, { 2021: text("1"), 2022: text("1"), 2023: text("1") })).toMatchObject({
      probability: null,
      reason: "out-of-range",
    });
  });

  test("gaps before the plan do not dilute the amounts of an average", () => {
    const of = (values: Values) => look({ measure: "annual", targets: [average("12")] }, values);
    const even = of({ 2016: 12, 2019: 12, 2020: 12, 2021: 12, 2022: 12 });
    expect(even.shortfall).toBe(0);
    expect(even.probability).toBeCloseTo(0.5, 9);
  });

  test.each(["point-in-time", "cumulative"] as const)(
    "an average of a %s indicator is none, and nothing breaks",
    (measure) => {
      const facts: Facts = { measure, targets: [average("12")] };
      expect(look(facts, { "2021-06": 10, 2021: 10, "2022-06": 12 })).toMatchObject({
        probability: null,
        reason: "target-not-numeric",
      });
    },
  );

  test("a year that is only forecast is expected, not reached", () => {
    const { because, required } = look({ targets: [to("10")] }, { 2023: 8, 2024: 9, "2025-06": 9.5 });
    expect(required).not.toBeNull();
    expect(because.map(({ en }) => en)).toContain("the target is expected to be reached in 2025");
  });

  test("a break is crossed by nothing: not by the best year, nor by the year of reaching, nor by half a year before it", () => {
    const values = { 2019: 10, 2020: 12, 2021: { value: 4, status: "B" }, 2022: 5, 2023: 5.5 } as const;
    const result = look({ targets: [to("10")], baseline: from("9", { year: "2018" }) }, values);
    expect(result.best).toMatchObject({ period: "2022", perYear: { value: "1" } });
    expect(Number(result.expectedYear ?? 9999)).toBeGreaterThan(2023);
    const half = { 2019: 30, 2020: 31, "2021-S1": { value: 20, status: "B" }, 2021: 42, 2022: 43 } as const;
    const annual = look({ measure: "annual", targets: [to("50")] }, half);
    expect(means(annual)[0]).toBe(44);
    expect(annual.issues).toMatchObject([{ code: "break-crossed" }]);
  });

  test("differences of shares are in percentage points", () => {
    const share: Facts = { unit: "%", regionRule: "ratio", targets: [to("60")] };
    const text = look(share, { 2020: 50, 2021: 51, 2022: 51 }).because.map((one) => one["zh-Hans"]);
    expect(text).toContainEqual(expect.stringMatching(/^如期实现须每年变化 3 个百分点$/));
    expect(text).toContainEqual(expect.stringMatching(/^按预测与目标相差 [\d.]+ 个百分点$/));
  });

  test("more than the whole cannot be, and a target no greater than what must be is certain", () => {
    const share: Facts = { unit: "%", regionRule: "ratio" };
    const of = (target: Parameters<typeof to>) =>
      look({ ...share, targets: [to(...target)] }, { 2020: 95, 2021: 98, 2022: 97 }).probability;
    expect(of(["100", { comparator: "more-than" }])).toBe(0);
    expect(of(["110"])).toBe(0);
    expect(of(["0"])).toBe(1);
    expect(of(["-1", { comparator: "more-than" }])).toBe(1);
    expect(of(["110", { comparator: "less-than" }])).toBe(1);
    expect(of(["100", { comparator: "less-than" }])).toBeLessThan(1);
    expect(of(["0", { comparator: "more-than" }])).toBeGreaterThan(0.99);
  });
});
