import { observe, outlook, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";

const total: Facts = { unit: "件", measure: "cumulative", targets: [to("500")] };
const before = series(
  { unit: "件", measure: "annual", regionRule: "sum" },
  { 2017: 60, 2018: 70, 2019: 80, 2020: 90 },
);

describe("a running total at its plan's start", () => {
  test("has no outlook by itself, and one from the yearly amounts of the time before", () => {
    const plan = planOf(total);
    expect(outlook(plan, "it", {}).reason).toBe("no-observation");
    const ahead = outlook(plan, "it", {}, { history: before });
    expect("points" in ahead.forecast && ahead.forecast.points.map(({ period }) => period)).toEqual([
      "2021",
      "2022",
      "2023",
      "2024",
      "2025",
    ]);
    expect(ahead.probability).toBeGreaterThan(0.3);
    expect(ahead.required?.perYear).toEqual({ value: "100", unit: "件" });
    expect(ahead.latest).toBeUndefined();
  });

  test("counts amounts in another unit, and only those of before the plan", () => {
    const plan = planOf(total);
    const kind = { unit: "万件", measure: "annual", regionRule: "sum" } as const;
    const inTenThousands = series(kind, {
      2017: "0.006",
      2018: "0.007",
      2019: "0.008",
      2020: "0.009",
      2021: "9",
    });
    expect(outlook(plan, "it", {}, { history: inTenThousands })).toEqual(
      outlook(plan, "it", {}, { history: before }),
    );
  });

  test("takes amounts only: of a level the call is wrong", () => {
    const level = series({ unit: "件", measure: "point-in-time", regionRule: "sum" }, { 2020: 90 });
    expect(() => outlook(planOf(total), "it", {}, { history: level })).toThrow(
      'Option history: expected yearly amounts, a series of the measure "annual" that adds up, received "point-in-time"',
    );
  });

  test("goes on from what has come in of the first year", () => {
    const plan = planOf(total);
    const observed = observe(plan, { it: { "2021-06": 300 } });
    const ahead = outlook(plan, "it", observed, { history: before });
    const points = "points" in ahead.forecast ? ahead.forecast.points : [];
    expect(points[0]?.period).toBe("2021");
    for (const { intervals } of points) {
      for (const { lower } of intervals) expect(lower).toBeGreaterThanOrEqual(300);
    }
  });
});

describe("which target an outlook speaks of", () => {
  const facts: Facts = { baseline: from("10"), targets: [to("20"), to("14", { year: "2023" })] };
  const plan = planOf(facts);
  const observed = observe(plan, { it: { 2021: 12, 2022: 13, 2023: 15 } });

  test.each([
    ["2022-12-31", undefined, "2023"],
    ["2022-12-31", "final", "2025"],
    ["2022-12-31", "2025", "2025"],
    ["2024-06-30", undefined, "2025"],
    ["2024-06-30", "2023", "2023"],
  ] as const)("as of %s, target %s: that of %s", (asOf, target, year) => {
    expect(outlook(plan, "it", observed, { asOf, ...(target && { target }) }).target?.year).toBe(year);
  });

  test("on the day that an interim target falls due, its result stands beside the outlook of the next one", () => {
    const result = outlook(plan, "it", observed, { asOf: "2023-12-31" });
    expect([result.target?.year, result.probability, result.reason]).toEqual([
      "2023",
      1,
      "target-year-reached",
    ]);
    expect(result.ahead?.target?.year).toBe("2025");
    expect(result.ahead).toEqual({
      ...outlook(plan, "it", observed, { asOf: "2023-12-31", target: "final" }),
    });
    const words = result.because.map(({ en }) => en).join("\n");
    expect(words).toContain("the target of 2023 was met");
    expect(words).toContain("probability of meeting the target in 2025");
  });

  test("judged by a year that is over, later values take no part", () => {
    const late = observe(plan, { it: { 2022: 13, 2023: 13, 2024: 30 } });
    const result = outlook(plan, "it", late, { asOf: "2024-12-31", target: "2023" });
    expect([result.probability, result.latest?.period]).toEqual([0, "2023"]);
  });

  test("a choice that is none is refused by name", () => {
    expect(() => outlook(plan, "it", observed, { target: "last" })).toThrow(
      'Choice of target: expected "next", "final" or a year such as "2025", received "last"',
    );
  });
});
