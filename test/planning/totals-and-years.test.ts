import {
  accumulate,
  observe,
  type Plan,
  parsePlan,
  proposePlan,
  proposeTargets,
  series,
  successorPlan,
  UsageError,
} from "ipr-plan";
import {
  bazhong2025,
  city2025,
  gansu2035,
  guangxi2025,
  national2025,
  national2025Observations,
  national2030,
  outline2030,
  provinces2030,
} from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { planWith } from "./plan-with.js";

describe("a running total", () => {
  const plan = planWith({ unit: "件", measure: "cumulative" });
  const amounts = series(
    { unit: "件", measure: "annual", regionRule: "sum" },
    { 2021: 100, 2022: 110, 2023: 120, 2024: 130, 2025: 140 },
  );
  const totals = accumulate(amounts);
  const found = proposeTargets(plan, "one", { one: totals }, { year: "2030" });
  const of = (name: string) => found.candidates.find(({ method }) => method === name);

  test("starts again: what is kept is the amount of a year, and the base is the total of the period", () => {
    expect(found.base).toMatchObject({ value: "600", over: { start: "2021", end: "2025" } });
    expect(found.before?.perYear).toEqual({ value: "120", unit: "件" });
    expect(of("maintain")?.printed).toBe("≥600");
    expect(of("maintain")?.change?.perYear.value).toBe("120");
    // Over the best year, 140.
    expect(of("maintain")?.bestShare).toBeCloseTo(120 / 140, 5);
  });

  test("grows by its yearly amounts, and is projected from them", () => {
    const rate = 1.4 ** 0.25 - 1;
    let [amount, sum] = [140, 0];
    for (let year = 1; year <= 5; year++) {
      amount *= 1 + rate;
      sum += amount;
    }
    expect(Number(of("last-growth")?.unrounded)).toBeCloseTo(sum, 6);
    expect(Number(of("projection-even")?.unrounded)).toBeGreaterThan(700);
    expect(of("projection-even")?.probability).toBeCloseTo(0.5, 1);
  });

  test("has no level to come up to", () => {
    const reasons = Object.fromEntries(found.silent.map(({ method, reason }) => [method, reason]));
    expect(reasons["last-change"]).toBe("not-a-level");
    expect(reasons["cohens-h"]).toBe("not-a-level");
  });

  test("over four years to come is kept by four years' amounts", () => {
    const four = proposeTargets(plan, "one", { one: totals }, { year: "2029" });
    expect(four.candidates.find(({ method }) => method === "maintain")?.unrounded).toBe("480");
  });

  test("without the total of the last year has no base, and the latest one is none for it", () => {
    const short = observe(plan, { one: { 2021: 100, 2022: 210 } });
    const { candidates, issues } = proposeTargets(plan, "one", short, { year: "2030", unobserved: "latest" });
    expect(candidates).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["base-unobserved"]);
  });
});

test("a total that does not add up year by year is kept, and says nothing of growth and trend", () => {
  const plan = planWith({ unit: "%", measure: "cumulative", regionRule: "none" });
  const observed = observe(plan, { one: { 2023: 10, 2024: 14, 2025: 17.7 } });
  const { candidates, silent } = proposeTargets(plan, "one", observed, { year: "2030" });
  expect(candidates.map(({ method }) => method)).toEqual(["per-cent", "maintain"]);
  expect(silent.find(({ method }) => method === "last-growth")?.reason).toBe("too-few-observations");
});

describe("every shipped plan", () => {
  const plans: readonly Plan[] = [
    guangxi2025,
    bazhong2025,
    city2025,
    gansu2035,
    national2025,
    national2030,
    outline2030,
    ...provinces2030,
  ];
  test.each(plans.map((plan) => [plan.id, plan] as const))(
    "%s has proposals for its own years and the next ones, and a successor that reads",
    (_, plan) => {
      const end = Number(plan.period.end);
      const [year, start] = [String(end + 5), String(end + 1)];
      const next = proposePlan(plan, {}, { year, unobserved: "latest" });
      const own = proposePlan(plan, {}, { year: String(end) });
      expect(JSON.stringify([next, own])).not.toMatch(/NaN|undefined|Infinity/);
      expect(own.proposals).toHaveLength(plan.indicators.length);
      const period = { start, end: year };
      const draft = successorPlan(
        plan,
        {},
        { id: "next", period, unobserved: "latest", targets: next.targets },
      );
      expect(parsePlan(JSON.parse(JSON.stringify(draft.plan)))).toEqual({ ok: true, plan: draft.plan });
    },
  );
});

describe("the base year", () => {
  const plan = planWith({ unit: "%", measure: "annual", regionRule: "ratio" });
  const observed = observe(plan, { one: { 2022: 50, 2023: 52, 2024: 54 } });

  test("that was not observed leaves every method without a base, and an issue says what to do", () => {
    const { base, candidates, silent, issues } = proposeTargets(plan, "one", observed, { year: "2030" });
    expect([base, candidates.length, silent.length]).toEqual([null, 0, 15]);
    expect(issues.map(({ code, message }) => [code, message.en])).toEqual([
      [
        "base-unobserved",
        '“tested” has no value of 2025, so it has no baseline: enter one with observe, or take the latest value, of 2024, with unobserved: "latest"',
      ],
    ]);
  });

  test("may be an earlier one on request, from which the years count", () => {
    const { base, candidates, issues } = proposeTargets(plan, "one", observed, {
      year: "2030",
      unobserved: "latest",
    });
    expect(base?.period).toBe("2024");
    // Six years of two points.
    expect(candidates.find(({ method }) => method === "last-change")?.unrounded).toBe("66");
    expect(issues.map(({ code }) => code)).toEqual(["base-older"]);
  });

  test("is that of the plan itself for a year of the plan; what came later takes no part, and an issue says so", () => {
    const { baseYear, base, issues } = proposeTargets(
      national2025,
      "protection-satisfaction",
      national2025Observations,
      { year: "2025" },
    );
    expect([baseYear, base?.value]).toEqual(["2020", "80.05"]);
    expect(issues.map(({ code }) => code)).toContain("observed-later");
  });

  test.each([
    [
      { year: "2025", baseYear: "2025" },
      'Not a target year: expected a year after the base year 2025, received "2025"',
    ],
    [
      { year: "next" },
      'Not a target year: expected a year after the base year, such as "2030", received "next"',
    ],
    [
      { year: "2030", baseYear: "2025-06" },
      'Not a base year: expected a year such as "2025", received "2025-06"',
    ],
    [
      { year: "2030", slowing: 1.2 },
      "Target option slowing: expected a number above 0 and below 1, received 1.2",
    ],
    [
      { year: "2030", unobserved: "guess" },
      'Target option unobserved: expected "leave" or "latest", received "guess"',
    ],
    [
      { year: "2030", standardError: 0 },
      "Target option standardError: expected a number above 0, in the indicator's unit, received 0",
    ],
    [{ year: "2030", yaer: 1 }, 'Unknown option: expected "year", received "yaer"'],
  ])("and options that do not hold are refused: %j", (options, message) => {
    const call = () => proposeTargets(plan, "one", observed, options as { year: string });
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
  });

  test("an unknown indicator is refused", () => {
    const call = () => proposeTargets(plan, "two" as "one", observed, { year: "2030" });
    expect(call).toThrow("Unknown indicator");
  });
});

test("fiscal years stay fiscal: the last day known is that of the fiscal year", () => {
  const fiscal = { ...planWith({ unit: "%", measure: "annual", regionRule: "ratio" }), yearEnds: "03-31" };
  const observed = observe(fiscal, { one: { 2023: 50, 2024: 51, 2025: 52 } });
  const { candidates, base } = proposeTargets(fiscal, "one", observed, { year: "2030" });
  expect(base?.value).toBe("52");
  expect(candidates[0]?.because.en).toContain("FY2030");
  expect(candidates[0]?.because["zh-Hans"]).toContain("FY2030 财年");
});
