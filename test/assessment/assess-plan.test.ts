import { assess, assessPlan, observe } from "ipr-plan";
import { guangxi2025, guangxi2025Observations, national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";

describe("assessPlan", () => {
  test("judges each indicator as assess does, in the plan's order", () => {
    const options = { asOf: "2023-12-31", thresholds: { ahead: 1.5, onTrack: 1 } };
    const result = assessPlan(national2025, deepFreeze(national2025Observations), deepFreeze(options));
    expect(result.assessments).toStrictEqual(
      national2025.indicators.map(({ id }) => assess(national2025, id, national2025Observations, options)),
    );
  });

  test("counts the national plan at the end of 2023: five achieved, one ahead, one behind, one without data", () => {
    // By completion against 60 % of the time; patent-intensive share 13.04 of 13, financing 8539.9 of
    // 3200 and acceptance 91.9 of 85 are met; copyright share 7.44 is 45 % of the way.
    const { counts, completionRate } = assessPlan(national2025, national2025Observations, { asOf: "2023" });
    expect(counts).toStrictEqual({ achieved: 5, ahead: 1, "on-track": 0, behind: 1, "not-assessable": 1 });
    expect(completionRate).toBe(5 / 8);
  });

  test("counts every indicator once", () => {
    for (const asOf of ["2020", "2021", "2023-06-30", "2026"]) {
      const { counts, assessments } = assessPlan(guangxi2025, guangxi2025Observations, { asOf });
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect(total).toBe(guangxi2025.indicators.length);
      expect(assessments).toHaveLength(guangxi2025.indicators.length);
    }
  });

  test("of the 12th plan, 25 of 28 indicators met, has a completion rate of 89.3 %", () => {
    // The final evaluation of the 12th five-year plan: 25 of 28 indicators met.
    const ids = Array.from({ length: 28 }, (_, index) => `indicator-${index}`);
    const plan = planWith(
      ids.map((id) => ({ ...indicatorOf({ baseline: from("0"), targets: [to("10")] }), id })),
    );
    const values = Object.fromEntries(ids.map((id, index) => [id, { 2025: index < 25 ? 10 : 9 }]));
    const { counts, completionRate } = assessPlan(plan, observe(plan, values));
    expect(counts.achieved).toBe(25);
    expect(completionRate).toBeCloseTo(0.893, 3);
  });

  test("is as of the given day, or of the latest of its observations, or of none", () => {
    expect(assessPlan(national2025, national2025Observations, { asOf: "2022" }).asOf).toBe("2022-12-31");
    expect(assessPlan(national2025, national2025Observations).asOf).toBe("2025-12-31");
    expect(assessPlan(national2025, {}).asOf).toBeNull();
  });

  test("without observations judges nothing, and gives each indicator its reason", () => {
    const { counts, assessments, completionRate } = assessPlan(guangxi2025, {});
    expect(counts["not-assessable"]).toBe(guangxi2025.indicators.length);
    expect(completionRate).toBe(0);
    const reasons = assessments.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === "no-target")).toHaveLength(3);
    expect(new Set(reasons)).toStrictEqual(new Set(["no-observation", "no-target"]));
  });

  test("of a plan without indicators has no completion rate", () => {
    expect(assessPlan(planWith([]), {})).toMatchObject({
      plan: "small",
      asOf: null,
      assessments: [],
      counts: { achieved: 0, ahead: 0, "on-track": 0, behind: 0, "not-assessable": 0 },
      completionRate: null,
    });
  });

  test.each(["constructor", "toString", "hasOwnProperty"])(
    "an indicator called %s has the observations that were given, not those of every object",
    (id) => {
      const plan = planWith([{ ...indicatorOf({ baseline: from("0"), targets: [to("10")] }), id }]);
      expect(assessPlan(plan, {}).assessments[0]).toMatchObject({ indicator: id, reason: "no-observation" });
      const observed = observe(plan, { [id]: { 2022: 5 } });
      expect(assessPlan(plan, observed).assessments[0]).toMatchObject({ indicator: id, completion: 0.5 });
    },
  );
});
