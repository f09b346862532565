import fc from "fast-check";
import {
  type Forecast,
  type ForecastOptions,
  forecast,
  observe,
  outlook,
  type Series,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";

const count = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
const amount = { unit: "件", measure: "annual", regionRule: "sum" } as const;
const total = { unit: "件", measure: "cumulative", regionRule: "sum" } as const;
const growth = { unit: "%", measure: "annual", regionRule: "none" } as const;

function made(data: Series | readonly number[], options: ForecastOptions = {}): Forecast {
  const result = forecast(data, options);
  if ("missing" in result) throw new Error(`no forecast: ${result.missing.reason}`);
  return result;
}

/** Student's t with 3 degrees of freedom at the ends of 80 % and 95 %. */
const [eighty, ninetyFive] = [1.637744, 3.182446];

describe("intervals of what cannot be negative", () => {
  test("are read in ratios below the centre, and are a tenth wider above it", () => {
    const { points } = made(series(count, { 2020: 10, 2021: 12, 2022: 11, 2023: 14, 2024: 16 }), {
      steps: 4,
    });
    for (const { mean, location, scale, intervals } of points) {
      expect(mean).toBe(location);
      for (const [index, t] of [eighty, ninetyFive].entries()) {
        expect(intervals[index]?.lower).toBeCloseTo(location * Math.exp((-t * scale) / location), 4);
        expect(intervals[index]?.upper).toBeCloseTo(location + 1.1 * t * scale, 4);
      }
    }
  });

  test("of a sum of money, a share, a score, a rank and plain numbers from 0 are so too", () => {
    const values = { 2021: 20, 2022: 26, 2023: 25, 2024: 30 };
    const kinds = [
      { ...count, unit: "亿元" },
      { ...count, unit: "%", regionRule: "ratio" },
      { ...count, unit: "分", regionRule: "ratio" },
    ] as const;
    for (const kind of kinds) {
      const { location, scale, intervals } = made(series(kind, values), { method: "naive" }).points[0] ?? {};
      const low = (location ?? 0) * Math.exp((-ninetyFive * (scale ?? 0)) / (location ?? 0));
      expect(intervals?.[1]?.lower).toBeCloseTo(low, 4);
    }
    const plain = made(Object.values(values), { method: "naive", range: { lower: 0 } });
    expect(plain.points).toStrictEqual(
      made(series(count, values), { method: "naive" }).points.map(({ period: _, ...point }) => point),
    );
    // The best rank is 1: what is read in ratios is the distance to it.
    const rank = made(series({ ...count, unit: "位", regionRule: "none" }, values), { method: "naive" });
    const { scale = 0, intervals } = rank.points[0] ?? {};
    expect(intervals?.[1]?.lower).toBeCloseTo(1 + 29 * Math.exp((-ninetyFive * scale) / 29), 4);
  });

  test("stay symmetric where a value can be negative: rates of growth, balances, plain numbers", () => {
    const values = { 2021: 20, 2022: 26, 2023: 25, 2024: 30 };
    const negative = { 2021: -20, 2022: 6, 2023: 25, 2024: 30 };
    const open = [
      made(series(growth, values), { steps: 3 }),
      made(series({ ...amount, unit: "亿元" }, negative), { steps: 3 }),
      made(Object.values(values), { steps: 3 }),
    ];
    for (const { points } of open) {
      for (const { location, intervals } of points) {
        for (const { lower, upper } of intervals) expect((lower + upper) / 2).toBeCloseTo(location, 9);
      }
    }
    const cut = made([4, 1, 3, -2], { range: { lower: -5 }, method: "naive" }).points[0];
    expect(cut?.intervals[0]?.lower).toBe(-5);
    expect(cut?.intervals[0]?.upper).toBeCloseTo(-2 + eighty * (cut?.scale ?? 0), 4);
  });

  test("of a total that does not fall are those of what is added to it", () => {
    const added = made(series(amount, { 2021: 10, 2022: 14, 2023: 13, 2024: 17 }), { method: "drift" });
    const totals = made(series(total, { 2020: 0, 2021: 10, 2022: 24, 2023: 37, 2024: 54 }), {
      method: "drift",
    });
    const [own, sum] = [added.points[0], totals.points[0]];
    for (const [index, { lower, upper }] of (own?.intervals ?? []).entries()) {
      expect(sum?.intervals[index]?.lower).toBeCloseTo(54 + lower, 9);
      expect(sum?.intervals[index]?.upper).toBeCloseTo(54 + upper, 9);
    }
  });

  test("of the year under way go down to what has come in, in ratios of the rest", () => {
    const [point] = made(series(amount, { 2022: 90, 2023: 110, "2024-01/2024-06": 60 })).points;
    const { location = 0, scale = 0, range, intervals } = point ?? {};
    expect(range).toStrictEqual({ lower: 60 });
    // One degree of freedom, as of two whole years.
    const [low, high] = [intervals?.[0]?.lower, intervals?.[0]?.upper];
    expect(low).toBeCloseTo(60 + (location - 60) * Math.exp((-3.077684 * scale) / (location - 60)), 4);
    expect(high).toBeCloseTo(location + 1.1 * 3.077684 * scale, 4);
  });
});

/** A location by the last value, scatter by the way there. */
const near0 = (last: number, scatter: number) =>
  made([last + scatter, last, last + scatter, last], { method: "naive", range: { lower: 0 } }).points[0];

describe("near the lowest possible value", () => {
  test("the end itself can come: nearer than a scale, ratios are counted from a little below it", () => {
    for (const last of [0.01, 0.2, 0.5]) {
      const { scale = 0, intervals } = near0(last, 1) ?? {};
      const more = 0.1 * (scale - last);
      expect(last).toBeLessThan(scale);
      const at = (t: number) => Math.max(0, (last + more) * Math.exp((-t * scale) / (last + more)) - more);
      expect(intervals?.[0]?.lower).toBeCloseTo(at(eighty), 6);
      expect(intervals?.[1]?.lower).toBe(0);
      expect(intervals?.[0]?.upper).toBeCloseTo(last + 1.1 * eighty * scale, 4);
    }
  });

  test("a centre at it or below it has half of all outcomes there or more, and the upper side as ever", () => {
    const at = near0(0, 1);
    expect(at?.mean).toBe(0);
    expect(at?.intervals.map(({ lower }) => lower)).toStrictEqual([0, 0]);
    expect(at?.intervals[1]?.upper).toBeCloseTo(1.1 * ninetyFive * (at?.scale ?? 0), 4);
    const below = made([9, 5, 1], { method: "drift", range: { lower: 0 }, levels: [0.4, 0.95] }).points[0];
    expect(below?.location).toBe(-3);
    expect(below?.mean).toBe(0);
    expect(below?.intervals[0]).toStrictEqual({ level: 0.4, lower: 0, upper: 0 });
    expect(below?.intervals[1]?.upper).toBeCloseTo(-3 + 1.1 * 4.302653 * (below?.scale ?? 0), 4);
  });

  test("nothing jumps as the centre goes down to it", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (last) => {
        const [here, there] = [near0(last, 1), near0(last + 1e-9, 1)];
        for (const [index, { lower, upper }] of (here?.intervals ?? []).entries()) {
          expect(Math.abs((there?.intervals[index]?.lower ?? 0) - lower)).toBeLessThan(1e-7);
          expect(Math.abs((there?.intervals[index]?.upper ?? 0) - upper)).toBeLessThan(1e-7);
        }
      }),
    );
  });
});

const reference = { document: "made up", locator: "", raw: "" };
const plan = (value: number, comparator: "at-least" | "at-most", kind: object) =>
  ({
    id: "p",
    title: { "zh-Hans": "规划" },
    jurisdiction: { level: "city" },
    period: { start: "2020", end: "2027" },
    baseYear: "2020",
    indicators: [
      {
        id: "it",
        name: { "zh-Hans": "指标" },
        regionRule: "sum",
        ...kind,
        direction: comparator === "at-least" ? "increase" : "decrease",
        origin: "table",
        targets: [{ year: "2027", basis: "level", comparator, value: String(value), reference }],
        references: [reference],
      },
    ],
    references: [reference],
  }) as unknown as Parameters<typeof outlook<"it">>[0];

describe("probabilities are those of the intervals", () => {
  const kinds = fc.constantFrom(count, amount, { ...amount, regionRule: "none", unit: "%" } as const);
  const values = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 6 });
  const level = fc.constantFrom(0.5, 0.8, 0.95, 0.99);

  test("what is at least the upper end, and at most the lower end, is as probable as the level leaves", () => {
    fc.assert(
      fc.property(kinds, values, level, (kind, list, within) => {
        const years = Object.fromEntries(list.map((value, index) => [2020 + index, value]));
        const chance = (value: number, comparator: "at-least" | "at-most") => {
          const own = plan(value, comparator, kind);
          return outlook(own, "it", observe(own, { it: years }), { level: within }).probability ?? Number.NaN;
        };
        const own = plan(1, "at-least", kind);
        const { forecast: ahead } = outlook(own, "it", observe(own, { it: years }), { level: within });
        const last = "points" in ahead ? ahead.points.at(-1) : undefined;
        const { lower = 0, upper = 0 } = last?.intervals[0] ?? {};
        const left = (1 - within) / 2;
        fc.pre(upper < 1e12);
        expect(chance(upper, "at-least")).toBeCloseTo(left, 6);
        // An end of the range can hold more than what an interval leaves.
        if (lower > 1e-6 || kind.regionRule === "none") {
          expect(chance(lower, "at-most")).toBeCloseTo(left, 6);
          expect(chance(last?.mean ?? 0, "at-least")).toBeCloseTo(0.5, 6);
        }
      }),
      { numRuns: 60 },
    );
  });
});
