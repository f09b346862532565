// What an outlook takes from a forecast: the years in which a target is reached, and where to head for to be sure of it.
import { effortFor, forecast, type Outlook, observe, outlook, type SingleTarget, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, planOf, to } from "../aims/small-plan.js";

type Values = Readonly<Record<string, number>>;

const level: Facts = { unit: "件" };
const open: Facts = {};
const kindOf = ({ unit }: Facts) => ({
  measure: "point-in-time" as const,
  regionRule: "sum" as const,
  ...(unit !== undefined && { unit }),
});

function lookAt(facts: Facts, target: SingleTarget, values: Values): Outlook {
  const plan = planOf({ ...facts, targets: [target] });
  return outlook(plan, "it", observe(plan, { it: values }), { method: "drift" });
}
function pointsOf(facts: Facts, values: Values, steps: number) {
  const result = forecast(series(kindOf(facts), values), { method: "drift", steps });
  if ("missing" in result) throw new Error(result.missing.reason);
  return result.points;
}

describe("the years in which a target is reached", () => {
  test.each<[string, Facts, Values]>([
    ["a number", level, { 2021: 100, 2022: 150, 2023: 160 }],
    ["what can be below zero", open, { 2021: 100, 2022: 150, 2023: 160 }],
    ["a value of June", level, { 2021: 100, 2022: 150, "2023-06": 160 }],
  ])(
    "of %s are those of the forecast: of its upper end, its centre and its lower end",
    (_, facts, values) => {
      const points = pointsOf(facts, values, 30);
      for (const least of [200, 260, 300]) {
        const first = (of: (point: (typeof points)[number]) => number | undefined) =>
          points.find((point) => (of(point) ?? 0) >= least)?.period ?? null;
        const target = to(String(least), { comparator: "at-least" });
        const { expectedYear, expectedYears } = lookAt(facts, target, values);
        expect(expectedYear).toBe(first(({ mean }) => mean));
        expect(expectedYears).toEqual({
          level: 0.8,
          earliest: first(({ intervals }) => intervals[0]?.upper),
          latest: first(({ intervals }) => intervals[0]?.lower),
        });
      }
    },
  );

  test("end with the years that can be computed", () => {
    const huge = (digit: string) => `${digit}${"0".repeat(307)}`;
    const plan = planOf({ unit: "件", targets: [to(`179${"0".repeat(306)}`, { comparator: "at-least" })] });
    const observed = observe(plan, { it: { 2022: huge("7"), 2023: huge("8") } });
    // The upper end is below the target for eight years, and beyond every number in the ninth.
    const { expectedYear, expectedYears } = outlook(plan, "it", observed, { method: "naive", level: 0.8 });
    expect([expectedYear, expectedYears?.earliest, expectedYears?.latest]).toEqual([null, null, null]);
  });
});

describe("where to head for", () => {
  const values = { 2021: 100, 2022: 150, 2023: 160 };
  /** Student's t with two degrees of freedom is below it with a probability. */
  const errorBelow = (probability: number) =>
    (2 * probability - 1) * Math.sqrt(2 / (4 * probability * (1 - probability)));
  const effortOf = (facts: Facts, target: SingleTarget, probability: number) => {
    const plan = planOf({ ...facts, targets: [target] });
    const options = { method: "drift", probability } as const;
    const effort = effortFor(plan, "it", observe(plan, { it: values }), options);
    if ("missing" in effort) throw new Error(effort.missing.reason);
    return effort.level;
  };
  const scaleOf = (facts: Facts) => pointsOf(facts, values, 2)[1]?.scale ?? Number.NaN;
  const least = to("200", { comparator: "at-least" });
  const most = to("200", { comparator: "at-most" });

  test("to be rather sure of a floor, is where its distance from zero shrinks to the floor itself", () => {
    const scale = scaleOf(level);
    for (const probability of [0.6, 0.8, 0.9]) {
      const heading = effortOf(level, least, probability);
      const away = errorBelow(1 - probability) * scale;
      expect(heading).toBeGreaterThan(200);
      expect(heading).toBeLessThan(200 - away);
      const from = heading + 0.1 * Math.max(0, scale - heading);
      expect(from * Math.exp(away / from) - (from - heading)).toBeCloseTo(200, 6);
    }
  });

  test("to be rather sure of a total, is where its distance from what has been reached shrinks to the target", () => {
    const total = { unit: "件", measure: "cumulative", regionRule: "sum" } as const;
    const totals = { 2021: 100, 2022: 250, 2023: 360 };
    const result = forecast(series(total, { 2020: 0, ...totals }), { method: "drift", steps: 2 });
    const scale = "points" in result ? (result.points[1]?.scale ?? Number.NaN) : Number.NaN;
    const plan = planOf({ ...total, targets: [to("500", { comparator: "at-least" })] });
    const options = { method: "drift", probability: 0.8 } as const;
    const effort = effortFor(plan, "it", observe(plan, { it: totals }), options);
    const distance = "level" in effort ? effort.level - 360 : Number.NaN;
    const from = distance + 0.1 * Math.max(0, scale - distance);
    const shrunk = from * Math.exp((errorBelow(0.2) * scale) / from) - (from - distance);
    expect(360 + shrunk).toBeCloseTo(500, 6);
  });

  test.each<[string, Facts, SingleTarget, number, number]>([
    ["a floor by chance", level, least, 0.3, 1.1],
    ["a ceiling", level, most, 0.7, 1.1],
    ["a floor of what can be below zero", open, least, 0.8, 1],
    ["a ceiling of what can be below zero", open, most, 0.8, 1],
    ["a ceiling of that by chance", open, most, 0.3, 1],
  ])("to meet %s, is so many scales from it", (_, facts, target, probability, wider) => {
    const error = errorBelow(target.comparator === "at-least" ? 1 - probability : probability);
    expect(effortOf(facts, target, probability)).toBeCloseTo(200 - wider * error * scaleOf(facts), 6);
  });

  test("with even chances, is the target", () => {
    for (const facts of [level, open]) expect(effortOf(facts, least, 0.5)).toBeCloseTo(200, 9);
  });
});

describe("a target at the end of what values can be", () => {
  const share = { unit: "%", regionRule: "ratio" } as const;
  const shares = { 2021: 80, 2022: 95, 2023: 99 };
  const counts = { 2021: 3, 2022: 1, 2023: 1 };

  test.each<[string, Facts, Values, SingleTarget["comparator"], string, "certain" | "impossible" | "open"]>([
    ["at least the most is open", share, shares, "at-least", "100", "open"],
    ["more than the most is impossible", share, shares, "more-than", "100", "impossible"],
    ["at most the most is certain", share, shares, "at-most", "100", "certain"],
    ["less than the most is open", share, shares, "less-than", "100", "open"],
    ["at least the least is certain", level, counts, "at-least", "0", "certain"],
    ["more than the least is open", level, counts, "more-than", "0", "open"],
    ["at most the least is open", level, counts, "at-most", "0", "open"],
    ["less than the least is impossible", level, counts, "less-than", "0", "impossible"],
    [
      "at most a number far out is no more than nearly certain",
      level,
      counts,
      "at-most",
      "1000000000",
      "open",
    ],
  ])("%s", (_, facts, values, comparator, value, verdict) => {
    const { probability } = lookAt(facts, to(value, { comparator }), values);
    if (verdict === "open") {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
    } else expect(probability).toBe(verdict === "certain" ? 1 : 0);
  });
});
