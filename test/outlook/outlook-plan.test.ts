import { effortFor, observe, outlook, outlookPlan, UsageError } from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { indicatorOf, planOf, planWith, to, within } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";

describe("the outlook of a plan", () => {
  const asOf = "2022-12-31";
  const result = outlookPlan(deepFreeze(national2025), deepFreeze(national2025Observations), { asOf });

  test("has every indicator once, the most at risk first, those without a probability last", () => {
    expect(result.outlooks.map(({ indicator }) => indicator).toSorted()).toStrictEqual(
      national2025.indicators.map(({ id }) => id).toSorted(),
    );
    const probabilities = result.outlooks.map(({ probability }) => probability ?? Number.POSITIVE_INFINITY);
    expect(probabilities).toStrictEqual(probabilities.toSorted((a, b) => a - b));
  });

  test("holds the outlooks of its indicators unchanged", () => {
    for (const one of result.outlooks) {
      expect(one).toStrictEqual(outlook(national2025, one.indicator, national2025Observations, { asOf }));
    }
  });

  test("expects as many targets met as the probabilities add up to", () => {
    const sum = result.outlooks.reduce((total, { probability }) => total + (probability ?? 0), 0);
    expect(result.expectedMet).toBeCloseTo(sum, 12);
    expect(result.counted).toBe(result.outlooks.filter(({ probability }) => probability !== null).length);
  });

  test("says nothing of several targets together unless they are taken as independent", () => {
    expect(result.joint).toBeNull();
    const joint = outlookPlan(national2025, national2025Observations, { asOf, assumeIndependence: true });
    const product = joint.outlooks.reduce((all, { probability }) => all * (probability ?? 1), 1);
    expect(joint.joint?.allMet).toBeCloseTo(product, 12);
    expect(joint.joint?.metExactly).toHaveLength(joint.counted + 1);
    expect(joint.joint?.metExactly.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    const mean = joint.joint?.metExactly.reduce((sum, share, count) => sum + share * count, 0);
    expect(mean).toBeCloseTo(joint.expectedMet, 12);
    expect(joint.because.at(-1)?.en).toBe("joint probabilities take the indicators as independent");
  });

  test("of a plan without observations counts nothing", () => {
    const plan = planWith([indicatorOf({ targets: [to("9")] })]);
    expect(outlookPlan(plan, {}, { assumeIndependence: true })).toMatchObject({
      counted: 0,
      expectedMet: 0,
      joint: null,
    });
  });
});

describe("the years of reaching a target", () => {
  const rising = planOf({ targets: [to("10")] });
  const look = (values: Record<number, number>) =>
    outlook(rising, "it", observe(rising, { it: values }), { level: [0.8, 0.95] });

  test("are those in which the interval touches it, and lies beyond it as a whole", () => {
    const values = { 2018: 2, 2019: 3, 2020: 4, 2021: 5, 2022: 6 };
    const { forecast, expectedYear, expectedYears } = look(values);
    const points = "points" in forecast ? forecast.points : [];
    expect(expectedYears?.level).toBe(0.8);
    expect(Number(expectedYears?.earliest)).toBeLessThanOrEqual(Number(expectedYear));
    for (const { period, intervals } of points) {
      const touches = (intervals[0]?.upper ?? 0) >= 10;
      expect(Number(period) >= Number(expectedYears?.earliest)).toBe(touches);
    }
    if (expectedYears?.latest) expect(Number(expectedYears.latest)).toBeGreaterThan(Number(expectedYear));
  });

  test("are not asked for where it has been met", () => {
    expect(look({ 2021: 9, 2022: 11 }).expectedYears).toBeNull();
  });

  test("are unknown within thirty years where the interval never lies beyond it", () => {
    expect(look({ 2019: 5, 2020: 6, 2021: 5, 2022: 6 }).expectedYears).toMatchObject({ latest: null });
  });
});

describe("the best year so far", () => {
  test("is the largest yearly change in the good direction, and the required one is compared with it", () => {
    const plan = planOf({ unit: "件", targets: [to("20")] });
    const { best, required } = outlook(
      plan,
      "it",
      observe(plan, { it: { 2019: 2, 2020: 6, 2021: 5, 2022: 8 } }),
    );
    expect(required?.perYear.value).toBe("4");
    expect(best).toStrictEqual({ period: "2020", perYear: { value: "4", unit: "件" }, requiredShare: 1 });
  });

  test("is a fall where down is good, and a gap counts by the year", () => {
    const plan = planOf({ direction: "decrease", targets: [to("2")] });
    const { best } = outlook(plan, "it", observe(plan, { it: { 2018: 20, 2020: 14, 2022: 11 } }));
    expect(best).toStrictEqual({ period: "2020", perYear: { value: "-3" }, requiredShare: 1 });
  });

  test("is not there where it never went the good way", () => {
    const plan = planOf({ targets: [to("20")] });
    expect(outlook(plan, "it", observe(plan, { it: { 2021: 9, 2022: 8 } })).best).toBeNull();
  });
});

describe("the effort for a probability", () => {
  const plan = planOf({ unit: "件", targets: [to("20")] });
  const observed = observe(plan, { it: { 2018: 6, 2019: 7, 2020: 9, 2021: 10, 2022: 12 } });

  test("of one half is to head for the target itself", () => {
    const effort = effortFor(plan, "it", observed, { probability: 0.5 });
    expect(effort).toMatchObject({ level: 20 });
    // 8 in three years.
    expect("required" in effort && effort.required.perYear).toStrictEqual({ value: "2.6667", unit: "件" });
  });

  test("of the probability as things go is the forecast", () => {
    const now = outlook(plan, "it", observed);
    const effort = effortFor(plan, "it", observed, { probability: now.probability ?? 0.5 });
    const last = "points" in now.forecast ? now.forecast.points.at(-1) : undefined;
    expect("level" in effort && effort.level).toBeCloseTo(last?.mean ?? Number.NaN, 6);
    expect("asForecast" in effort && effort.asForecast).toBe(now.probability);
  });

  test("is greater the surer one wants to be", () => {
    const levels = [0.2, 0.5, 0.8, 0.95].map((probability) => {
      const effort = effortFor(plan, "it", observed, { probability });
      return "level" in effort ? effort.level : Number.NaN;
    });
    expect(levels).toStrictEqual(levels.toSorted((a, b) => a - b));
    expect(new Set(levels).size).toBe(4);
  });

  test("where down is good is to head for less", () => {
    const falling = planOf({ direction: "decrease", targets: [to("2")] });
    const values = observe(falling, { it: { 2020: 9, 2021: 8, 2022: 6 } });
    const effort = effortFor(falling, "it", values, { probability: 0.8 });
    expect("level" in effort && effort.level < 2).toBe(true);
  });

  test.each([
    [planOf({ direction: "maintain", targets: [within("1", "2")] }), "no-solution"],
    [planOf({ targets: [] }), "no-target"],
  ])("is not there for a target with two ends, or without a target", (other, reason) => {
    const values = observe(other, { it: { 2021: 1, 2022: 2 } });
    expect(effortFor(other, "it", values, { probability: 0.8 })).toStrictEqual({ missing: { reason } });
  });

  test("is nothing where a running total has passed its target, and impossible below what has been reached", () => {
    const total = (comparator: "at-least" | "at-most", value: string) =>
      planOf({ measure: "cumulative", targets: [to(value, { comparator })] });
    const effort = (other: ReturnType<typeof total>, probability: number) =>
      effortFor(other, "it", observe(other, { it: { 2020: 0, 2021: 200, 2022: 511 } }), { probability });
    expect(effort(total("at-least", "500"), 0.55)).toStrictEqual({ missing: { reason: "already-met" } });
    expect(effort(total("at-most", "520"), 0.99)).toStrictEqual({ missing: { reason: "no-solution" } });
  });

  test("is impossible where a share would have to be above the whole, and unknown for an average", () => {
    const share = planOf({ unit: "%", regionRule: "ratio", targets: [to("95")] });
    const values = observe(share, { it: { 2019: 80, 2020: 86, 2021: 85, 2022: 90 } });
    expect(effortFor(share, "it", values, { probability: 0.99 })).toStrictEqual({
      missing: { reason: "no-solution" },
    });
    const average = planOf({ measure: "annual", targets: [to("15", { basis: "period-average" })] });
    const amounts = observe(average, { it: { 2021: 10, 2022: 12.5 } });
    expect(effortFor(average, "it", amounts, { probability: 0.5 })).toStrictEqual({
      missing: { reason: "no-solution" },
    });
  });

  test.each([0, 1, 80, Number.NaN])("of %d throws", (probability) => {
    expect(() => effortFor(plan, "it", observed, { probability })).toThrow(UsageError);
  });
});
