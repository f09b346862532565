// The year under way: what has come in of it is certain, and the rest is forecast.
import fc from "fast-check";
import { backtest, type Forecast, type ForecastMethodName, forecast, type Series, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const amount = { unit: "件", measure: "annual", regionRule: "sum" } as const;
const total = { unit: "件", measure: "cumulative", regionRule: "sum" } as const;
/** Without a unit nothing is known of its ends: a change, a loss. */
const open = { measure: "annual", regionRule: "sum" } as const;

type Values = Readonly<Record<string, number>>;

function made(data: Series, method: ForecastMethodName = "naive", steps = 1): Forecast {
  const result = forecast(deepFreeze(data), { method, steps });
  if ("missing" in result) throw new Error(`no forecast: ${result.missing.reason}`);
  return result;
}

const meansOf = (data: Series, method?: ForecastMethodName, steps?: number) =>
  made(data, method, steps).points.map(({ mean }) => mean);

const gone = 181 / 365;
const left = 184 / 365;

describe("the amount of the year under way", () => {
  const years: Values = { 2021: 100, 2022: 120, 2023: 110 };

  test("is what has come in and the rest of what is forecast, moved by the difference so far", () => {
    // Naive says 110, of which 181/365 were to come until the end of June 2025: 60 came instead.
    const expected = 110 * gone;
    const rest = 110 - expected + ((60 - expected) * left) / (gone + 0.2);
    expect(meansOf(series(amount, { ...years, "2024-S1": 60 }))[0]).toBeCloseTo(60 + restOf2024(60), 9);
    expect(meansOf(series(amount, { ...years, 2024: 110, "2025-S1": 60 }))[0]).toBeCloseTo(60 + rest, 9);
  });

  /** 2024 has 366 days, 182 of them until the end of June. */
  function restOf2024(value: number): number {
    const share = 182 / 366;
    return 110 * (1 - share) + ((value - 110 * share) * (1 - share)) / (share + 0.2);
  }

  test("has the months of the year before for its own, where they are known", () => {
    // 20 of 110 came until June 2023: 30 until June 2024 are 10 more, and 90 are still to come as in the year before.
    const halves = series(amount, { 2021: 100, 2022: 120, "2023-S1": 20, "2023-S2": 90, "2024-S1": 30 });
    const share = 182 / 366;
    expect(meansOf(halves)[0]).toBeCloseTo(30 + 90 + (10 * (1 - share)) / (share + 0.2), 9);
    const beside = series(amount, { ...years, "2023-S1": 20, "2024-S1": 30 });
    expect(meansOf(beside)).toEqual(meansOf(halves));
  });

  test("takes up the growth of the whole years", () => {
    // Drift from 100, 110, 120 says 130: 10 more than the year before, half of them until June, as came in.
    const share = 182 / 366;
    const grown = series(amount, { 2021: 100, 2022: 110, 2023: 120, "2024-S1": 130 * share });
    expect(meansOf(grown, "drift")[0]).toBeCloseTo(130, 9);
  });

  test("is the same by months, quarters and halves", () => {
    const months = Array.from({ length: 6 }, (_, index) => [`2024-0${index + 1}`, 10] as const);
    const byMonths = meansOf(series(amount, { ...years, ...Object.fromEntries(months) }));
    const byQuarters = meansOf(series(amount, { ...years, "2024-Q1": 30, "2024-Q2": 30 }));
    expect(byMonths).toEqual(meansOf(series(amount, { ...years, "2024-S1": 60 })));
    expect(byQuarters).toEqual(byMonths);
  });

  test("ends where a part is missing: what comes after a hole is left out", () => {
    const hole = series(amount, { ...years, "2024-01": 10, "2024-03": 10 });
    expect(meansOf(hole)).toEqual(meansOf(series(amount, { ...years, "2024-01": 10 })));
  });

  test("is a whole year once its parts are all there", () => {
    const parts = series(amount, { ...years, "2024-S1": 60, "2024-S2": 70 });
    expect(made(parts, "drift", 2).points).toEqual(
      made(series(amount, { ...years, 2024: 130 }), "drift", 2).points,
    );
  });

  test("is the first year of the forecast, and the later ones go on from it", () => {
    const result = made(series(amount, { ...years, "2024-S1": 60 }), "naive", 3);
    const [first, second, third] = result.points;
    expect(result.points.map(({ period }) => period)).toEqual(["2024", "2025", "2026"]);
    expect(second?.mean).toBeCloseTo(first?.mean ?? 0, 9);
    expect(third?.mean).toBeCloseTo(first?.mean ?? 0, 9);
    expect(second?.range).toBeUndefined();
    expect(result.range).toEqual({ lower: 0 });
  });

  test("scatters by the time that is left of it: 184 of 366 days, and a year more each year", () => {
    const scales = (values: Values) =>
      made(series(amount, values), "naive", 2).points.map(({ scale }) => scale);
    // Changes of 10 and −9 cancel out, so that the scale grows with the square root of the time ahead.
    const flat: Values = { 2021: 0, 2022: 10, 2023: 1 };
    const [year = 0] = scales(flat);
    const [rest = 0, next = 0] = scales({ ...flat, "2024-S1": 3 });
    expect(rest / year).toBeCloseTo(Math.sqrt(184 / 366), 9);
    expect(next / year).toBeCloseTo(Math.sqrt(1 + 184 / 366), 9);
  });

  test("is never less than what has come in, at any level of the interval", () => {
    const result = made(series(amount, { ...years, "2024-S1": 500 }), "naive", 2);
    const [first] = result.points;
    expect(first?.range).toEqual({ lower: 500 });
    expect(first?.mean).toBeGreaterThanOrEqual(500);
    for (const { lower } of first?.intervals ?? []) expect(lower).toBeGreaterThanOrEqual(500);
    const little = made(
      series(amount, { 2021: 9, 2022: 6, 2023: 3, "2024-Q1": 0, "2024-Q2": 0, "2024-Q3": 2 }),
      "drift",
    );
    expect(little.points[0]?.mean).toBeGreaterThanOrEqual(2);
    for (const { lower } of little.points[0]?.intervals ?? []) expect(lower).toBeGreaterThanOrEqual(2);
  });

  test("may be less than what has come in where amounts can be negative", () => {
    const losses = series(open, { 2021: -100, 2022: -120, 2023: -110, "2024-S1": -60 });
    const [first] = made(losses).points;
    expect(first?.mean).toBeCloseTo(-60 - restOf2024(60), 9);
    expect(first?.range).toBeUndefined();
    const balance = series({ ...amount, unit: "亿元" }, { 2021: 5, 2022: -3, 2023: 4, "2024-S1": 6 });
    const result = made(balance);
    expect(result.range).toEqual({});
    expect(result.points[0]?.intervals[1]?.lower).toBeLessThan(6);
  });

  test("of one whole year and a part has a forecast, whose scatter is that of their difference in pace", () => {
    const share = 182 / 366;
    const result = made(series(amount, { 2023: 110, "2024-S1": 60 }));
    expect(result.degreesOfFreedom).toBe(1);
    expect(result.points[0]?.mean).toBeCloseTo(60 + restOf2024(60), 9);
    // One change, from 110 to the pace of 60 in 182 days, over half a year and half the part.
    const change = Math.abs(60 / share - 110) / (0.5 + share / 2) ** 0.75;
    expect(result.points[0]?.scale).toBeCloseTo(0.7 * Math.SQRT2 * change * (1 - share) ** 0.75, 9);
  });

  test("needs a whole year before it", () => {
    const none = { missing: { reason: "too-few-observations" } };
    expect(forecast(series(amount, { "2024-S1": 60 }))).toEqual(none);
    expect(forecast(series(amount, { "2023-S2": 50, "2024-S1": 60 }))).toEqual(none);
  });

  test.each([
    ["%", "ratio"],
    ["%", "none"],
    ["分", "weighted-mean"],
  ] as const)(
    "of what does not add up, in %s with the rule %s, is none: only whole years count",
    (unit, regionRule) => {
      const kind = { measure: "annual", unit, regionRule } as const;
      const parts = series(kind, { 2022: 60, 2023: 61, "2024-S1": 90 });
      expect(made(parts, "naive", 2)).toEqual(made(series(kind, { 2022: 60, 2023: 61 }), "naive", 2));
    },
  );

  test("is not led by a forecast, nor by what lies before a break", () => {
    const forecastPart = series(amount, { ...years, "2024-S1": { value: 60, status: "F" } });
    expect(made(forecastPart)).toEqual(made(series(amount, years)));
  });

  test("says in words how far the year is, what has come in and what the rest follows", () => {
    const words = (values: Values) => made(series(amount, values)).because.map(({ en }) => en);
    expect(words({ ...years, "2024-S1": 60 })[1]).toBe(
      "50 % of 2024 is over and 60 has come in; the rest follows the amounts of whole years, evenly over their days",
    );
    expect(words({ ...years, "2023-S1": 50, "2024-S1": 60 })[1]).toBe(
      "50 % of 2024 is over and 60 has come in; the rest follows the rest of the year before",
    );
  });
});

describe("a running total in the year under way", () => {
  const byJune = { 2020: 0, 2021: 100, 2022: 220, "2023-06": 240, 2023: 330, "2024-06": 360 };

  test("goes on by the rest of the year before, from what has been reached", () => {
    // Of 2023's 110 came 20 until June; 30 came until June 2024.
    const share = 182 / 366;
    const [december = 0, next = 0] = meansOf(series(total, byJune), "naive", 2);
    const amountOf2024 = 30 + 90 + (10 * (1 - share)) / (share + 0.2);
    expect(december).toBeCloseTo(330 + amountOf2024, 9);
    expect(next).toBeCloseTo(330 + 2 * amountOf2024, 9);
  });

  test("is that of its amounts: the same estimate, the same scatter", () => {
    const [ofTotal] = made(series(total, byJune)).points;
    const [ofAmount] = made(
      series(amount, { 2021: 100, 2022: 120, "2023-S1": 20, 2023: 110, "2024-S1": 30 }),
    ).points;
    expect((ofTotal?.mean ?? 0) - 330).toBeCloseTo(ofAmount?.mean ?? 0, 9);
    expect(ofTotal?.scale).toBeCloseTo(ofAmount?.scale ?? 0, 9);
  });

  test("never falls below the total so far, a total of rates can", () => {
    const result = made(series(total, byJune), "naive", 3);
    expect(result.range).toEqual({ lower: 360 });
    for (const { intervals } of result.points) {
      for (const { lower } of intervals) expect(lower).toBeGreaterThanOrEqual(360);
    }
    // A reduction in per cent since the base year is taken back by a bad year.
    const rates = series(
      { measure: "cumulative", unit: "%", regionRule: "none" },
      { 2020: 0, 2021: 5, 2022: 3, 2023: 7 },
    );
    expect(made(rates).range).toEqual({});
    expect(made(rates).points[0]?.intervals[1]?.lower).toBeLessThan(7);
    const losses = series({ ...total, unit: "亿元" }, { 2020: 0, 2021: -5, 2022: -11, 2023: -15 });
    expect(meansOf(losses)[0]).toBeCloseTo(-19, 9);
  });

  test("does not come due in its own backtest, and its June does", () => {
    const tested = backtest(series(total, byJune), { methods: ["naive"], minimum: 3 });
    expect("methods" in tested && tested.methods[0]?.forecasts).toBe(2);
  });
});

describe("more of the year", () => {
  const months = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 });
  const method = fc.constantFrom<ForecastMethodName>("consensus", "drift", "holt", "theta", "shrunken-drift");

  function until(years: readonly (readonly number[])[], count: number): Values {
    const last = years.length - 1;
    return Object.fromEntries(
      years.flatMap((year, index) =>
        index < last - 1
          ? [[String(2020 + index), year.reduce((sum, one) => sum + one, 0)]]
          : year
              .slice(0, index === last ? count : 12)
              .map((value, month) => [`${2020 + index}-${String(month + 1).padStart(2, "0")}`, value]),
      ),
    );
  }

  test("always gives a finite forecast that nothing in is below what has come in, and that narrows to the year's end", () => {
    fc.assert(
      fc.property(fc.array(months, { minLength: 3, maxLength: 5 }), method, (years, name) => {
        const scales = Array.from({ length: 11 }, (_, index) => {
          const [point] = made(series(amount, until(years, index + 1)), name).points;
          const soFar = (years.at(-1) ?? []).slice(0, index + 1).reduce((sum, one) => sum + one, 0);
          for (const value of [point?.mean, ...(point?.intervals ?? []).map(({ lower }) => lower)]) {
            expect(Number.isFinite(value)).toBe(true);
            expect(value).toBeGreaterThanOrEqual(soFar);
          }
          return point?.scale ?? Number.NaN;
        });
        expect(scales).toEqual(scales.toSorted((a, b) => b - a));
      }),
      { numRuns: 50 },
    );
  });
});
