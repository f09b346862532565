import fc from "fast-check";
import { elapsedShare, UsageError, yearPosition } from "ipr-plan";
import { national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { planOf } from "./small-plan.js";

// The counting rule: whole years, plus days gone over the days of the current year.
describe("elapsedShare", () => {
  test.each([
    ["2020-12-31", 0],
    ["2020", 0],
    ["2021", 0.2],
    ["2022-12-31", 0.4],
    ["2022-Q4", 0.4],
    ["2023-S2", 0.6],
    ["2024-12", 0.8],
    ["2025", 1],
  ])("the end of a year is exact: at %s it is %d of 2020 to 2025", (at, share) => {
    expect(elapsedShare(national2025, "2025", at)).toBe(share);
  });

  test.each([
    ["2021-01-01", 1 / 365 / 5],
    ["2023-06-30", (2 + 181 / 365) / 5],
    ["2023-S1", (2 + 181 / 365) / 5],
    ["2023-Q2", (2 + 181 / 365) / 5],
    ["2024-02-29", (3 + 60 / 366) / 5],
    ["2024-12-30", (3 + 365 / 366) / 5],
    ["2019-12-31", -0.2],
    ["2026", 1.2],
  ])("within a year the days gone count over that year's days: %s", (at, share) => {
    expect(elapsedShare(national2025, "2025", at)).toBeCloseTo(share, 12);
  });

  test("a plan without a base year starts at the end of the year before its period", () => {
    const { baseYear, ...undated } = planOf({});
    expect(baseYear).toBe("2020");
    expect(elapsedShare(undated, "2025", "2023")).toBe(0.6);
  });

  test("the stated base year decides, also where it is not the year before the period", () => {
    expect(elapsedShare(planOf({}, { baseYear: "2015" }), "2025", "2020")).toBe(0.5);
  });

  test("the target year decides what is the whole", () => {
    expect(elapsedShare(planOf({}), "2035", "2023")).toBe(0.2);
  });

  test("a later day never has a smaller share, and the step is the share of the year it is", () => {
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, second] = one <= other ? [one, other] : [other, one];
        const step = elapsedShare(national2025, "2025", second) - elapsedShare(national2025, "2025", first);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeCloseTo((yearPosition(second) - yearPosition(first)) / 5, 12);
      }),
    );
  });

  test.each(["2022-13", "2023-02-29", "22", "", "2022年"])("%j is no period and throws", (at) => {
    expect(() => elapsedShare(national2025, "2025", at)).toThrow(UsageError);
    expect(() => elapsedShare(national2025, "2025", at)).toThrow(/^Not a period: expected 2025, /);
  });
});
