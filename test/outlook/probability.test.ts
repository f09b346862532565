import fc from "fast-check";
import {
  type Decimal,
  type DecimalText,
  type Direction,
  decimal,
  decimalText,
  type ForecastMethodName,
  observe,
  outlook,
  type Target,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";

interface Past {
  readonly values: readonly number[];
  readonly measure: "point-in-time" | "annual" | "cumulative";
  readonly method: ForecastMethodName;
}

/** The outlook of yearly values that end in 2022 on a target in 2025. */
function look({ values, measure, method }: Past, direction: Direction, target: Target, level = 0.9) {
  const facts: Facts = { measure, direction, baseline: from("0"), targets: [target] };
  const plan = planOf(facts, { baseYear: String(2022 - values.length) });
  const byYear = Object.fromEntries(values.map((value, index) => [2023 - values.length + index, value]));
  return outlook(plan, "it", observe(plan, { it: byYear }), { level, method });
}

function intervalOf(past: Past, level: number) {
  const { forecast } = look(past, "increase", to("0"), level);
  const interval = "points" in forecast ? forecast.points.at(-1)?.intervals[0] : undefined;
  if (interval === undefined) throw new Error("no interval");
  return interval;
}

const text = (number: number): DecimalText => decimalText(decimal(number));

const past: fc.Arbitrary<Past> = fc.record({
  values: fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 8 })
    .filter((values) => new Set(values).size > 2),
  measure: fc.constantFrom("point-in-time", "annual"),
  method: fc.constantFrom("consensus", "naive", "drift", "shrunken-drift", "linear-trend", "holt", "theta"),
});
const level = fc.integer({ min: 5, max: 98 }).map((percent) => percent / 100);

describe("the probability of meeting a target", () => {
  test("set at the lower end of the 90 % interval is 95 %, at the upper end 5 %, where up is good", () => {
    const grown: Past = { values: [3, 5, 4, 8], measure: "point-in-time", method: "drift" };
    const { lower, upper } = intervalOf(grown, 0.9);
    expect(look(grown, "increase", to(text(lower))).probability).toBeCloseTo(0.95, 9);
    expect(look(grown, "increase", to(text(upper))).probability).toBeCloseTo(0.05, 9);
  });

  test("agrees with the interval at every level, by every method, whichever way is good", () => {
    fc.assert(
      fc.property(past, level, (series, share) => {
        const interval = intervalOf(series, share);
        const [lower, upper] = [text(interval.lower), text(interval.upper)];
        const of = (direction: Direction, target: Target) =>
          look(series, direction, target).probability ?? Number.NaN;
        expect(of("increase", to(lower))).toBeCloseTo(0.5 + share / 2, 6);
        expect(of("increase", to(upper, { comparator: "at-least" }))).toBeCloseTo(0.5 - share / 2, 6);
        expect(of("decrease", to(upper))).toBeCloseTo(0.5 + share / 2, 6);
        expect(of("decrease", to(lower, { comparator: "at-most" }))).toBeCloseTo(0.5 - share / 2, 6);
        expect(of("increase", within(lower, upper))).toBeCloseTo(0.5 + share / 2, 6);
        expect(of("maintain", within(lower, upper))).toBeCloseTo(share, 6);
      }),
    );
  });

  test("at the forecast mean is one half", () => {
    // 4, 2, 6 has risen by 1 a year: 9 in 2025.
    const series: Past = { values: [4, 2, 6], measure: "point-in-time", method: "drift" };
    expect(look(series, "increase", to("9")).probability).toBeCloseTo(0.5, 12);
    expect(look(series, "decrease", to("9")).probability).toBeCloseTo(0.5, 12);
  });

  test("is that of at least and that of at most, which add to 1", () => {
    fc.assert(
      fc.property(past, fc.integer({ min: -2000, max: 2000 }), (series, limit) => {
        const atLeast = look(series, "increase", to(String(limit), { comparator: "at-least" })).probability;
        const atMost = look(series, "increase", to(String(limit), { comparator: "at-most" })).probability;
        expect((atLeast ?? Number.NaN) + (atMost ?? Number.NaN)).toBeCloseTo(1, 9);
      }),
    );
  });

  test("is from 0 to 1, and never higher for a target that asks for more", () => {
    const limit = fc.integer({ min: -5000, max: 5000 });
    const any = past.chain((series) => fc.constantFrom<Past>(series, { ...series, measure: "cumulative" }));
    fc.assert(
      fc.property(any, limit, limit, (series, one, other) => {
        const [less, more] = [one, other]
          .toSorted((a, b) => a - b)
          .map((value) => {
            return look(series, "increase", to(String(value), { comparator: "at-least" })).probability;
          });
        expect(less).toBeLessThanOrEqual(1);
        expect(more).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual((less ?? Number.NaN) + 1e-12);
      }),
    );
  });

  // Changes of 3 % of 90 in three years, two degrees of freedom: P(t ≤ x) = ½ + x / (2 √(2 + x²)).
  const upTo = (value: number): number => {
    const x = (value - 90) / (0.7 * Math.sqrt(1.5) * 2.7 * Math.sqrt(3));
    return 0.5 + x / (2 * Math.sqrt(2 + x * x));
  };

  test.each<[Direction, Target, number, boolean]>([
    ["increase", to("90"), 0.5, true],
    ["increase", to("89.99"), 1 - upTo(89.99), true],
    ["increase", to("90.01"), 1 - upTo(90.01), false],
    ["increase", to("1000"), 1 - upTo(1000), false],
    ["increase", within("89", "90"), 1 - upTo(89), true],
    ["increase", within("90", "91"), 0.5, true],
    ["increase", within("90.5", "91"), 1 - upTo(90.5), false],
    ["decrease", to("90"), 0.5, true],
    ["decrease", to("89.99"), upTo(89.99), false],
    ["maintain", to("90", { comparator: "at-least" }), 0.5, true],
    ["maintain", within("89", "91"), 1 - 2 * upTo(89), true],
  ])(
    "of a series that stays at 90, where %s is good and the target is %j, is %d: that it has not moved makes nothing certain",
    (direction, target, expected, isMet) => {
      const flat: Past = { values: [90, 90, 90], measure: "point-in-time", method: "drift" };
      const result = look(flat, direction, target);
      expect(result.probability).toBeCloseTo(expected, 9);
      expect(result.probability).toBeGreaterThan(0);
      expect(result.probability).toBeLessThan(1);
      expect(result.shortfall === 0).toBe(isMet);
    },
  );

  test("comes from the distribution before it is cut to what is possible", () => {
    // 80, 90, 98 is cut at 100 %, which does not make the target of 100 % certain.
    const plan = planOf({ unit: "%", targets: [to("100")] });
    const result = outlook(plan, "it", observe(plan, { it: { 2020: 80, 2021: 90, 2022: 98 } }));
    expect("points" in result.forecast && result.forecast.points.at(-1)?.mean).toBe(100);
    expect(result.probability).toBeGreaterThan(0.5);
    expect(result.probability).toBeLessThan(1);
  });

  test("of exact decimals is exact at the limit: nothing is lost on the way from text", () => {
    const value: Decimal = decimal("0.1").plus("0.2");
    const plan = planOf({ targets: [to(decimalText(value))] });
    expect(outlook(plan, "it", observe(plan, { it: { 2021: 0.3, 2022: 0.3 } })).probability).toBe(0.5);
  });
});
