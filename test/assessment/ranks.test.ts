import { assess, assessPlan, compareMethods, observe, targetLevel, validatePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";

const rank: Facts = {
  unit: "位",
  direction: "decrease",
  regionRule: "none",
  measure: "annual",
  baseline: from("20"),
  targets: [to("10", { comparator: "at-most" })],
};

function judge(facts: Facts, values: Readonly<Record<string, string>>) {
  const plan = planOf(facts);
  return assess(plan, "it", observe(plan, { it: values }));
}

describe("a rank has no completion and no pace", () => {
  test.each([
    ["12", "on-track", "moved up, and is still to be reached", "2"],
    ["19", "on-track", "moved up by however little", "9"],
    ["20", "behind", "has not moved", "10"],
    ["23", "behind", "moved down", "13"],
  ])("in place %s it is %s: it %s", (value, verdict, _why, gap) => {
    expect(judge(rank, { 2022: value })).toMatchObject({
      verdict,
      met: false,
      completion: null,
      pace: null,
      expectedShare: null,
      reason: "rank",
      gap: { value: gap, unit: "位" },
    });
  });

  test.each([
    ["22", "on-track"],
    ["20", "behind"],
    ["18", "behind"],
  ])("where a higher number is called good, in place %s it is %s", (value, verdict) => {
    const upwards: Facts = {
      ...rank,
      direction: "increase",
      targets: [to("30", { comparator: "at-least" })],
    };
    expect(judge(upwards, { 2022: value })).toMatchObject({ verdict, reason: "rank" });
  });

  test.each(["10", "9", "1"])("in place %s it is achieved", (value) => {
    expect(judge(rank, { 2022: value })).toMatchObject({ verdict: "achieved", met: true, completion: null });
  });

  test("at the end it is reached or missed, however it moved", () => {
    expect(judge(rank, { 2025: "11" }).verdict).toBe("behind");
    expect(judge(rank, { 2025: "10" }).verdict).toBe("achieved");
  });

  test("a place to be kept is kept or not", () => {
    const kept: Facts = { ...rank, direction: "maintain", targets: [to("20", { comparator: "at-most" })] };
    expect(judge(kept, { 2022: "18" })).toMatchObject({ met: true, completion: null });
    expect(judge(kept, { 2022: "21" })).toMatchObject({ verdict: "behind", completion: null });
  });

  test("a lost lead counts as lost: the baseline was beyond the target already", () => {
    const led: Facts = { ...rank, baseline: from("8") };
    expect(judge(led, { 2022: "12" })).toMatchObject({ verdict: "behind", completion: null });
  });

  test("without a baseline nothing says how it moves", () => {
    const { baseline: _, ...blank } = rank;
    expect(judge(blank, { 2022: "12" })).toMatchObject({ verdict: "not-assessable", reason: "no-baseline" });
    expect(judge(blank, { 2022: "10" })).toMatchObject({ verdict: "achieved" });
  });

  test("what is required is places a year, and no rate", () => {
    expect(judge(rank, { 2022: "16" }).required).toStrictEqual({
      perYear: { value: "-2", unit: "位" },
      rate: null,
    });
  });

  test("the sentences say why", () => {
    const { because } = judge(rank, { 2022: "12" });
    expect(because.map(({ en }) => en)).toEqual([
      "target: from 20 in 2020 to at most 10 places by the end of 2025",
      "latest observation: 12 places in 2022",
      "2 places still missing: a move up by 0.6667 places a year from now",
      "no completion: a rank is reached or not, and moves up or down; no share of the way to it is covered",
      "verdict: on track",
    ]);
  });

  test("no method of rates or shares of the way judges it before it is reached", () => {
    const plan = planOf(rank);
    const values = { 2021: "19", 2022: "17", 2023: "15", 2024: "13" };
    for (const { method, verdict, reason } of readings(plan, values)) {
      if (method !== "elapsed-time")
        expect([method, verdict, reason]).toEqual([method, "not-assessable", "rank"]);
    }
    for (const { verdict } of readings(plan, { ...values, 2024: "10" })) {
      expect(["achieved", "on-track"]).toContain(verdict);
    }
  });

  test("nor does a method that judges without a target", () => {
    const plan = planOf({ ...rank, targets: [] });
    const observed = observe(plan, { it: { 2021: "19", 2022: "17", 2023: "15", 2024: "13" } });
    for (const method of ["eurostat", "german-status"] as const) {
      expect(assess(plan, "it", observed, { method })).toMatchObject({
        verdict: "not-assessable",
        score: null,
      });
    }
  });

  test("a plan counts it among the others", () => {
    const plan = planOf(rank);
    const { counts } = assessPlan(plan, observe(plan, { it: { 2022: "12" } }));
    expect(counts).toMatchObject({ "on-track": 1 });
  });
});

function readings(plan: ReturnType<typeof planOf>, values: Readonly<Record<string, string>>) {
  return compareMethods(plan, "it", observe(plan, { it: values }));
}

describe("a rank is not multiplied and not averaged", () => {
  test.each(["annual-growth", "relative-change", "multiple", "period-average"] as const)("%s", (basis) => {
    const target = to("2", { basis });
    const plan = planOf({ ...rank, targets: [target] });
    const [indicator] = plan.indicators;
    expect(indicator && targetLevel(indicator, target)).toEqual({
      missing: { reason: "target-not-numeric" },
    });
    expect(judge({ ...rank, targets: [target] }, { 2022: "12" })).toMatchObject({
      verdict: "not-assessable",
      reason: "target-not-numeric",
    });
    const found = validatePlan(plan).filter(({ path }) => path === "/indicators/0/targets/0/basis");
    expect(found).toMatchObject([{ code: "target-basis-unfit", received: basis }]);
  });

  test.each([
    ["increase", "-5", "15"],
    ["yearly-change", "-1", "15"],
  ] as const)("%s in places leads to a place", (basis, value, level) => {
    const plan = planOf({ ...rank, targets: [to(value, { basis, comparator: "at-most" })] });
    const [indicator] = plan.indicators;
    expect(indicator && targetLevel(indicator, indicator.targets[0] as never)).toMatchObject({
      bound: { comparator: "at-most", value: level },
    });
  });
});
