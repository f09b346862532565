import { observe, type ProposeTargetsOptions, proposeTargets } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planWith } from "./plan-with.js";

const printed = (
  unit: string,
  totals: Readonly<Record<string, string | number>>,
  options: ProposeTargetsOptions,
  baseYear = "2020",
) => {
  const plan = planWith({ unit, measure: "cumulative" }, baseYear);
  const { candidates } = proposeTargets(plan, "one", observe(plan, { one: totals }), options);
  return Object.fromEntries(candidates.map((one) => [one.method, one.printed]));
};

describe("a running total over another number of years", () => {
  test("of what is counted is printed whole, also where it is kept and where the increase is rounded", () => {
    expect(printed("件", { 2025: 1001 }, { year: "2028" })).toEqual({ "per-cent": "≥660", maintain: "≥601" });
    const increase = printed("件", { 2025: 1001 }, { year: "2028", round: "increase" });
    expect(increase).toEqual({ "per-cent": "≥661", maintain: "≥601" });
  });

  test("is kept no more exactly than it was observed: a third of a total has no end of digits", () => {
    expect(printed("亿元", { 2025: "1000.25" }, { year: "2030" }, "2022")).toMatchObject({
      maintain: "≥1667.08",
    });
  });
});

test("growth of a total goes on over the years whose amounts are not known, and only the years to come add up", () => {
  // A tenth more each year; of 2024 and 2025 only the sum is known.
  const totals = { 2021: 100_000, 2022: 210_000, 2023: 331_000, 2025: 610_510 };
  const plan = planWith({ unit: "件", measure: "cumulative" });
  const { candidates } = proposeTargets(plan, "one", observe(plan, { one: totals }), { year: "2030" });
  const growth = candidates.find(({ method }) => method === "last-growth");
  expect(Number(growth?.unrounded)).toBeCloseTo(610_510 * 1.1 ** 5, 3);
});
