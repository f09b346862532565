// A running total that has only begun goes on by the yearly amounts of the time before it.
import { forecast, observe, outlook, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf, to } from "../aims/small-plan.js";

type Values = Readonly<Record<string, number | string>>;

const kind = { unit: "件", measure: "annual", regionRule: "sum" } as const;
const amounts = { 2018: 70, 2019: 85, 2020: 90 };

/** What is said of a total of 2021 to 2025 that knows the yearly amounts before it. */
function totalOf(values: Values, before: Values) {
  const plan = planOf({ unit: "件", measure: "cumulative", targets: [to("500")] });
  const history = series(kind, before);
  const { forecast: result } = outlook(plan, "it", observe(plan, { it: values }), {
    method: "drift",
    history,
  });
  if ("missing" in result) throw new Error(result.missing.reason);
  return result;
}
/** The yearly amounts of a series of them. */
function amountsOf(values: Values, steps: number) {
  const result = forecast(series(kind, values), { method: "drift", steps });
  if ("missing" in result) throw new Error(result.missing.reason);
  return result.points;
}

describe("a running total with the amounts of the years before it", () => {
  test("adds, from nothing, what they lead to, and says from how many values", () => {
    const { points, because } = totalOf({}, amounts);
    let [sum, scale] = [0, 0];
    for (const [index, amount] of amountsOf(amounts, 5).entries()) {
      sum += amount.location;
      scale += amount.scale;
      expect(points[index]?.location).toBeCloseTo(sum, 9);
      expect(points[index]?.scale).toBeCloseTo(scale, 9);
    }
    // The three amounts, and the nothing that the total begins with.
    expect(because[0]?.en).toMatch(/, from 4 values$/);
  });

  test("takes its own years for their amounts, each once", () => {
    const { points } = totalOf({ 2021: 100, 2022: 220 }, amounts);
    const [next, after] = amountsOf({ ...amounts, 2021: 100, 2022: 120 }, 2);
    expect(points[0]?.period).toBe("2023");
    expect(points[0]?.location).toBeCloseTo(220 + (next?.location ?? 0), 9);
    expect(points[1]?.location).toBeCloseTo(220 + (next?.location ?? 0) + (after?.location ?? 0), 9);
  });

  test("of large numbers is that of the same numbers near 1", () => {
    const large = (values: Values) =>
      Object.fromEntries(Object.entries(values).map(([year, value]) => [year, `${value}${"0".repeat(200)}`]));
    for (const own of [{ 2021: 100 }, { 2021: 1 }]) {
      const far = totalOf(large(own), large(amounts)).points;
      const expected = totalOf(own, amounts).points;
      for (const [index, { location, scale }] of far.entries()) {
        expect(location / 1e200).toBeCloseTo(expected[index]?.location ?? Number.NaN, 9);
        expect(scale / 1e200).toBeCloseTo(expected[index]?.scale ?? Number.NaN, 9);
      }
    }
  });

  test("of amounts that were large before it, and are small now, can be squared too", () => {
    const before = Object.fromEntries(
      [2018, 2019, 2020].map((year, index) => [year, `${index + 1}${"0".repeat(200)}`]),
    );
    const { points } = totalOf({ 2021: 5 }, before);
    expect(Number.isFinite(points[0]?.scale)).toBe(true);
    expect(points[0]?.scale).toBeGreaterThan(1e199);
  });
});
