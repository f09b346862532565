import { observe, proposePlan, proposeTargets } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { baseline, type Own, planOf, target } from "./plan-with.js";

type Values = Readonly<Record<string, string | number>>;

const loose = { unit: "亿元", measure: "annual", regionRule: "sum" } as const;

/** Proposals for the second of two indicators, from a plan above whose second one is named. */
function asked(
  own: Own,
  values: Values,
  above: Own,
  { seen, year = "2030", unobserved }: { seen?: Values; year?: string; unobserved?: "latest" } = {},
) {
  const plan = planOf({ id: "other" }, { id: "one", ...loose, ...own });
  const over = {
    ...planOf({ id: "first" }, { id: "theirs", ...loose, ...above }),
    id: "above",
    period: { start: "2026", end: "2030" },
    baseYear: "2025",
  };
  const parent = {
    plan: over,
    indicator: "theirs",
    ...(seen && { observations: observe({ ...over, baseYear: "2020" }, { theirs: seen }) }),
  };
  const options = { year, parent, ...(unobserved && { unobserved }) };
  const found = proposeTargets(plan, "one", observe(plan, { one: values }), options);
  const of = (name: string) => {
    const candidate = found.candidates.find(({ method }) => method === name);
    return candidate?.unrounded ?? found.silent.find(({ method }) => method === name)?.reason;
  };
  return { found, of };
}

const facts = (issues: ReturnType<typeof asked>["found"]["issues"]) =>
  issues.map(({ code, level, path, expected, received }) => [code, level, path, expected, received]);

const theirs = (base: string, aim: string): Own => ({
  baseline: baseline("2025", base),
  targets: [target("2030", aim)],
});

describe("the parent's own numbers", () => {
  test("are those of the year that the base value is of", () => {
    const seen = { 2024: 40, 2025: 50 };
    const found = asked({}, { 2024: 4 }, { targets: [target("2030", "80")] }, { seen, unobserved: "latest" });
    expect([found.of("parent-share"), found.of("parent-distance")]).toEqual(["8", "44"]);
    expect(Number(found.of("parent-growth"))).toBeCloseTo(8, 9);
  });

  test("of an earlier year are none", () => {
    const found = asked({}, { 2025: 5 }, { targets: [target("2030", "80")] }, { seen: { 2024: 40 } });
    expect([found.of("parent-share"), found.of("parent-growth")]).toEqual(["no-observation", "no-baseline"]);
    expect(facts(found.found.issues)).toEqual([]);
  });

  test("without a base value of its own, the parent's growth goes from what it has in the base year", () => {
    const seen = { 2025: 40 };
    const found = asked({}, { 2025: 5 }, { targets: [target("2030", "80")] }, { seen });
    expect(Number(found.of("parent-growth"))).toBeCloseTo(10, 9);
  });

  test("of a total count over as many years as are to come", () => {
    const total = { measure: "cumulative" } as const;
    const over = { start: "2021", end: "2025" };
    const above = {
      ...total,
      baseline: { ...baseline("2025", "500"), over },
      targets: [target("2029", "800")],
    };
    const own = { ...total, baseline: { ...baseline("2025", "50"), over } };
    const found = asked(own, { 2025: 50 }, above, { year: "2029" });
    // 400 and 40 in four years; their yearly rate is over the four years, too.
    expect(found.of("parent-share")).toBe("80");
    expect(Number(found.of("parent-growth"))).toBeCloseTo(80, 9);
  });

  test.each([
    ["a target of 0", theirs("10", "0")],
    ["a target below 0", theirs("10", "-5")],
    ["a base value of the target's own year", { ...theirs("10", "20"), baseline: baseline("2030", "10") }],
  ])("have no rate with %s", (_, above) => {
    expect(asked({}, { 2025: 5 }, above).of("parent-growth")).toBe("no-rate");
  });

  test.each([
    ["0", "no-rate"],
    ["-5", "no-rate"],
  ])("lead to no growth from a base of %s", (base, reason) => {
    expect(asked({}, { 2025: base }, theirs("10", "20")).of("parent-growth")).toBe(reason);
  });

  test("have a share also where the base is 0: nothing of it", () => {
    expect(asked({}, { 2025: 0 }, theirs("10", "20")).of("parent-share")).toBe("0");
  });

  test.each([
    ["increase", 10, "already-better"],
    ["increase", 9, "10"],
    ["decrease", 10, "already-better"],
    ["decrease", 11, "10"],
  ] as const)("are a level to come up to: %s from %s to 10: %s", (direction, base, expected) => {
    expect(asked({ direction }, { 2025: base }, theirs("10", "20")).of("parent-level")).toBe(expected);
  });

  test("say nothing of a share of what does not add up", () => {
    const mean = { unit: "分", regionRule: "weighted-mean" } as const;
    const found = asked(mean, { 2025: 80 }, { ...mean, ...theirs("82", "85") });
    expect([found.of("parent-share"), found.of("parent-distance")]).toEqual(["not-additive", "83"]);
  });
});

describe("what is missing above is told", () => {
  test("a target of the year, at its place in the plan above", () => {
    const { found, of } = asked({}, { 2025: 5 }, { ...theirs("10", "20"), targets: [target("2028", "15")] });
    expect(facts(found.issues)).toEqual([
      ["parent-target-missing", "warning", "/indicators/1", "a target of 2030 that is a level", "no-target"],
    ]);
    expect([of("parent-growth"), of("parent-share")]).toEqual(["no-target", "no-target"]);
  });

  test("a target that is no level", () => {
    const mean = { ...target("2030", "20"), basis: "period-average" } as const;
    const { found, of } = asked({}, { 2025: 5 }, { ...theirs("10", "20"), targets: [mean] });
    expect(facts(found.issues)).toEqual([
      [
        "parent-target-missing",
        "warning",
        "/indicators/1",
        "a target of 2030 that is a level",
        "target-not-numeric",
      ],
    ]);
    expect(of("parent-distance")).toBe("target-not-numeric");
  });

  test("a unit and a measure that do not compare", () => {
    const { found, of } = asked(
      {},
      { 2025: 5 },
      { ...theirs("10", "20"), unit: "件", measure: "cumulative" },
    );
    expect(facts(found.issues)).toEqual([
      ["unit-unlike", "warning", "/indicators/1/unit", "亿元", "件"],
      ["measure-unlike", "warning", "/indicators/1/measure", "annual", "cumulative"],
    ]);
    expect(of("parent-growth")).toBe("no-parent");
  });

  const above = { ...planOf({ id: "one", ...loose, ...theirs("10", "20") }), id: "above" };
  const options = { year: "2030", parent: { plan: above } };
  test.each([
    [undefined, "no catalogue id"],
    ["patent-output", "patent-output"],
  ])("an indicator of the same known one as %s", (catalogue, received) => {
    const plan = planOf({ id: "other" }, { id: "one", ...loose, catalogue } as Own & { id: string });
    const observed = observe(plan, { one: { 2025: 5 } });
    const { issues, silent } = proposeTargets(plan, "one", observed, options);
    expect(facts(issues)).toEqual([
      [
        "parent-indicator-unknown",
        "note",
        "/indicators/1",
        "an indicator of above with the same catalogue id",
        received,
      ],
    ]);
    expect(issues[0]?.message["zh-Hans"]).toContain("“测试指标”");
    expect(issues[0]?.message.en).toContain("“tested”");
    expect(silent).toContainEqual({ method: "parent-share", reason: "no-parent" });
    // Of a whole plan nobody expects that each indicator has one above.
    const whole = proposePlan(plan, observed, options);
    expect(whole.issues.map(({ code }) => code)).toEqual(["base-unobserved"]);
    expect(whole.proposals[1]?.silent).toContainEqual({ method: "parent-share", reason: "no-parent" });
  });
});

test("without a base value the parent leads nowhere, and only the base value is missed", () => {
  const { found, of } = asked({}, { 2023: 5 }, theirs("10", "20"));
  expect(["parent-growth", "parent-share", "parent-level"].map(of)).toEqual(
    Array.from({ length: 3 }, () => "no-baseline"),
  );
  expect(found.issues.map(({ code }) => code)).toEqual(["base-unobserved"]);
});
