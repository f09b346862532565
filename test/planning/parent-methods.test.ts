import { observe, type Plan, proposeTargets } from "ipr-plan";
import { proposalChart } from "ipr-plan/charts";
import { national2025, national2025Observations, national2030 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { baseline, planOf, planWith, target } from "./plan-with.js";
import { reason, unrounded, yearly } from "./yearly.js";

describe("the parent", () => {
  const parent = (baseline: string, target: string, unit = "万件", baseYear = "2025"): Plan => {
    const plan = planWith(
      { measure: "point-in-time", regionRule: "sum", direction: "increase" },
      "2025",
      "2030",
    );
    const [one] = plan.indicators;
    const reference = plan.references[0];
    if (one === undefined) throw new Error("no indicator");
    return {
      ...plan,
      id: "parent",
      indicators: [
        {
          ...one,
          unit,
          baseline: { year: baseYear, value: baseline, reference },
          targets: [{ year: "2030", basis: "level", comparator: "attain", value: target, reference }],
        },
      ],
    };
  };
  const own = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;

  test("its growth, its share and its distance lead on from its own base, in the unit of the indicator", () => {
    const found = yearly({ 2025: "2000" }, { parent: { plan: parent("1", "1.5"), indicator: "one" } }, own);
    expect(unrounded(found, "parent-growth")).toBeCloseTo(3000, 6);
    expect(unrounded(found, "parent-share")).toBeCloseTo(3000, 6);
    expect(unrounded(found, "parent-distance")).toBeCloseTo(7000, 6);
    expect(unrounded(found, "parent-level")).toBeCloseTo(10_000, 6);
  });

  test("its growth goes from its own base value, also where that is of another year and a later value is known", () => {
    const above = parent("1", "1.5", "万件", "2020");
    const observations = observe(above, { one: { 2025: "1.2" } });
    const found = yearly({ 2025: "2000" }, { parent: { plan: above, observations, indicator: "one" } }, own);
    expect(unrounded(found, "parent-growth")).toBeCloseTo(2000 * 1.5 ** 0.5, 6);
    expect(unrounded(found, "parent-share")).toBeCloseTo(2500, 6);
  });

  test.each(["0", "-1"])(
    "its growth has no rate from a base value of %s, even where a later value is known",
    (base) => {
      const money = { unit: "亿元", measure: "point-in-time", regionRule: "sum" } as const;
      const above = parent(base, "5", "亿元");
      const observations = observe(above, { one: { 2025: "7" } });
      const found = yearly({ 2025: "9" }, { parent: { plan: above, observations, indicator: "one" } }, money);
      expect(reason(found, "parent-growth")).toBe("no-rate");
      // What it has now still has a share and a distance.
      expect(unrounded(found, "parent-share")).toBeCloseTo((9 / 7) * 5, 9);
      expect(unrounded(found, "parent-distance")).toBe(7);
    },
  );

  test.each([
    ["0", "9", "zero-denominator"],
    ["-3", "9", "no-ratio"],
    ["7", "-9", "no-ratio"],
  ])("its share is none where it has %s and the base is %s: %s", (present, base, why) => {
    const money = { unit: "亿元", measure: "point-in-time", regionRule: "sum" } as const;
    const found = yearly(
      { 2025: base },
      { parent: { plan: parent(present, "5", "亿元"), indicator: "one" } },
      money,
    );
    expect(reason(found, "parent-share")).toBe(why);
  });

  test("its present level is no aim for whoever is better already", () => {
    const found = yearly({ 2025: "20000" }, { parent: { plan: parent("1", "1.5"), indicator: "one" } }, own);
    expect(reason(found, "parent-level")).toBe("already-better");
  });

  test("without a target it says nothing, and an issue says what to do", () => {
    const [one] = parent("1", "1.5").indicators;
    const plan = { ...parent("1", "1.5"), indicators: one ? [{ ...one, targets: [] }] : [] };
    const found = yearly({ 2025: "2000" }, { parent: { plan, indicator: "one" } }, own);
    expect(reason(found, "parent-growth")).toBe("no-target");
    expect(found.issues.map(({ code }) => code)).toEqual(["parent-target-missing"]);
    expect(found.issues[0]?.message.en).toContain("give it one, or choose a method that needs none");
  });

  test("is refused where the plan stands in its place, and where it is no plan", () => {
    const ask = (given: unknown) => () => yearly({ 2025: "2000" }, { parent: given } as object, own);
    expect(ask(national2030)).toThrow("Unknown option");
    expect(ask({ plan: { ok: true, plan: national2030 } })).toThrow("Not a plan");
    expect(ask({ plan: national2030, indicator: "patnets" })).toThrow("Unknown indicator");
  });

  test("of another measure does not compare", () => {
    const { silent, issues } = proposeTargets(national2025, "royalties", national2025Observations, {
      year: "2030",
      unobserved: "latest",
      parent: { plan: national2030 },
    });
    expect(silent.find(({ method }) => method === "parent-growth")?.reason).toBe("no-parent");
    expect(issues.map(({ code }) => code)).toContain("measure-unlike");
  });
});

test("a distance to the parent that leads to exactly nothing is not cut to it", () => {
  const reference = { document: "测试规划", locator: "表 1", raw: "测试" };
  const kind = { unit: "亿元", measure: "annual", regionRule: "sum" } as const;
  const own = planWith(kind);
  const above = planWith(
    {
      ...kind,
      baseline: { year: "2025", value: "39.6", reference },
      targets: [{ year: "2030", basis: "level", comparator: "attain", value: "3.2", reference }],
    },
    "2025",
    "2030",
  );
  const found = proposeTargets(own, "one", observe(own, { one: { 2025: "36.4" } }), {
    year: "2030",
    parent: { plan: above, indicator: "one" },
  });
  const distance = found.candidates.find(({ method }) => method === "parent-distance");
  // 3.2 + 36.4 − 39.6 is 0, and in binary fractions a little less.
  expect(distance).toMatchObject({ unrounded: "0", limited: false });
});

test("what the parent had is handed on to whoever draws it, in the unit of the indicator", () => {
  const kind = { unit: "件", measure: "point-in-time" } as const;
  const plan = planOf({ id: "one", ...kind });
  const above = {
    ...planOf({
      id: "theirs",
      ...kind,
      unit: "万件",
      baseline: baseline("2025", "0.01"),
      targets: [target("2030", "0.02")],
    }),
    id: "above",
    period: { start: "2026", end: "2030" },
    baseYear: "2025",
  };
  const parent = { plan: above, indicator: "theirs" };
  const chart = proposalChart(plan, "one", observe(plan, { one: { 2025: 5 } }), { year: "2030", parent });
  const drawn = chart.data.values.filter((row) => row.kind.startsWith("parent"));
  expect(drawn.map(({ period, value }) => [period, value])).toContainEqual(["2025", 100]);
});
