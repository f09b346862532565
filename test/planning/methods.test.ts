import { outlook, type Plan, proposeTargets, series, type TargetMethodName } from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { reason, unrounded, yearly } from "./yearly.js";

describe("percentage points by Cohen's h", () => {
  // Healthy People 2030: objectives PHI-04 and others, with the effect size 0.1.
  test.each([
    [82.4, 86.0],
    [67.2, 71.8],
    [8.0, 10.9],
  ])("of h = 0.1 lead from %s % to %s %", (base, target) => {
    expect(unrounded(yearly({ 2025: base }), "cohens-h")).toBeCloseTo(target, 1);
  });

  test("lead down where down is good, by the same size of effect", () => {
    const down = yearly({ 2025: 10.9 }, {}, { direction: "decrease" });
    expect(unrounded(down, "cohens-h")).toBeCloseTo(8.0, 1);
    // What is good of one is bad of the rest of the whole.
    const up = yearly({ 2025: 100 - 10.9 });
    expect(unrounded(up, "cohens-h")).toBeCloseTo(100 - unrounded(down, "cohens-h"), 9);
  });

  test("end at the whole, and need a share of it", () => {
    expect(unrounded(yearly({ 2025: 99.99 }), "cohens-h")).toBe(100);
    const count = { unit: "件", regionRule: "sum" } as const;
    expect(reason(yearly({ 2025: 50 }, {}, count), "cohens-h")).toBe("not-a-share");
    expect(reason(yearly({ 2025: 50 }, {}, { regionRule: "none" }), "cohens-h")).toBe("not-a-share");
  });
});

describe("the methods that need one value alone", () => {
  test("per cent: a tenth better unless told, up or down", () => {
    expect(unrounded(yearly({ 2025: 50 }), "per-cent")).toBeCloseTo(55, 9);
    expect(unrounded(yearly({ 2025: 50 }, {}, { direction: "decrease" }), "per-cent")).toBeCloseTo(45, 9);
    expect(unrounded(yearly({ 2025: 50 }, { improvement: 0.2 }), "per-cent")).toBeCloseTo(60, 9);
  });

  test("per cent of a loss: a tenth of its size better, and not cut at 0", () => {
    const money = { unit: "亿元", regionRule: "sum" } as const;
    const up = yearly({ 2025: -50 }, {}, money).candidates.find(({ method }) => method === "per-cent");
    expect(up).toMatchObject({ unrounded: "-45", limited: false });
    const down = yearly({ 2025: -50 }, {}, { ...money, direction: "decrease" });
    expect(unrounded(down, "per-cent")).toBe(-55);
  });

  test("per cent of nothing is no improvement", () => {
    expect(reason(yearly({ 2025: 0 }), "per-cent")).toBe("no-ratio");
    expect(reason(yearly({ 2025: 0 }, {}, { direction: "decrease" }), "per-cent")).toBe("no-ratio");
  });

  test("a target is given no more exactly than the values so far, and what was counted in tens goes on in tens", () => {
    const count = { unit: "件", regionRule: "sum" } as const;
    const printed = (first: string) =>
      yearly({ 2020: first, 2021: "1820", 2025: "4130" }, { improvement: 0.005 }, count).candidates.find(
        ({ method }) => method === "per-cent",
      )?.printed;
    expect([printed("1531"), printed("1530")]).toEqual(["≥4151", "≥4150"]);
  });

  test("least significant: 1.96 · √2 standard errors, the same for base and target", () => {
    expect(unrounded(yearly({ 2025: 50 }, { standardError: 1.2 }), "least-significant")).toBeCloseTo(
      53.3262,
      4,
    );
    expect(reason(yearly({ 2025: 50 }), "least-significant")).toBe("no-standard-error");
  });

  test("maintain: the present, and nothing is asked", () => {
    const kept = yearly({ 2025: "13.05" }).candidates.find(({ method }) => method === "maintain");
    expect([kept?.printed, kept?.change?.perYear.value, kept?.bestShare]).toEqual(["≥13.05", "0", null]);
  });
});

describe("the methods that carry on the period before", () => {
  const grown = { 2020: "10", 2021: "12", 2022: "14", 2023: "16", 2024: "18", 2025: "20" };

  test("in full: twice as much in five years is twice as much again; so many points a year are as many again", () => {
    const found = yearly(grown);
    expect(unrounded(found, "last-growth")).toBeCloseTo(40, 8);
    expect(unrounded(found, "last-change")).toBeCloseTo(30, 8);
    expect(found.before).toEqual({
      from: "2020",
      value: "10",
      perYear: { value: "2", unit: "百分点" },
      rate: expect.closeTo(2 ** 0.2 - 1, 9),
    });
  });

  test("slowed: growth goes from the last year's on by the factor of the period, or the one given", () => {
    // From 20 % to 1/9 in four steps.
    const [last, factor] = [1 / 9, (1 / 9 / 0.2) ** 0.25];
    let expected = 20;
    for (let year = 1; year <= 5; year++) expected *= 1 + last * factor ** year;
    expect(unrounded(yearly(grown), "slowed-growth")).toBeCloseTo(expected, 8);
    let half = 20;
    for (let year = 1; year <= 5; year++) half *= 1 + last * 0.5 ** year;
    expect(unrounded(yearly(grown, { slowing: 0.5 }), "slowed-growth")).toBeCloseTo(half, 8);
  });

  test("say nothing of growth that did not slow down, of a value alone, and of what is a rate itself", () => {
    expect(reason(yearly({ 2023: "10", 2024: "11", 2025: "13" }), "slowed-growth")).toBe("no-slowdown");
    expect(reason(yearly({ 2025: "13" }), "last-growth")).toBe("too-few-observations");
    expect(reason(yearly(grown, {}, { regionRule: "none" }), "last-growth")).toBe("no-rate");
  });
});

describe("the projection", () => {
  const id = "high-value-patents-per-10k";
  const proposed = () =>
    proposeTargets(national2025, id, national2025Observations, { year: "2030" }).candidates;
  const of = (name: TargetMethodName) => proposed().find(({ method }) => method === name);

  test.each([
    ["projection-safe", 0.8],
    ["projection-even", 0.5],
    ["projection-stretching", 0.2],
  ] as const)("%s is reached with a probability of %s, but for the rounding", (name, probability) => {
    expect(of(name)?.probability).toBeCloseTo(probability, 1);
  });

  test("has the probability that the outlook of a plan with that target has", () => {
    const [first] = national2025.indicators;
    if (first === undefined) throw new Error("no indicator");
    const { baseline: _, ...own } = first;
    const target = (value: string) => ({
      year: "2030",
      basis: "level" as const,
      comparator: "at-least" as const,
      value,
      reference: national2025.references[0],
    });
    for (const { bound, probability, change } of proposed()) {
      const next: Plan = {
        ...national2025,
        id: "next",
        period: { start: "2026", end: "2030" },
        baseYear: "2025",
        actions: [],
        goals: [],
        indicators: [{ ...own, targets: [target(bound.value)] }],
      };
      const ahead = outlook(next, id, { [id]: national2025Observations[id] }, { asOf: "2025-12-31" });
      expect(ahead.probability).toBe(probability);
      if (ahead.required !== null) expect(ahead.required).toEqual(change);
    }
  });
});

describe("the peers", () => {
  const kind = { unit: "%", measure: "annual", regionRule: "ratio" } as const;
  const peers = Object.fromEntries(
    [10, 20, 30, 40, 50].map((value, index) => [`市${index}`, series(kind, { 2025: value })]),
  );

  test("the best quarter is the upper one, or the lower one where down is good", () => {
    expect(unrounded(yearly({ 2025: 15 }, { peers }), "best-quarter")).toBe(40);
    expect(unrounded(yearly({ 2025: 45 }, { peers }, { direction: "decrease" }), "best-quarter")).toBe(20);
    expect(reason(yearly({ 2025: 45 }, { peers }), "best-quarter")).toBe("already-better");
  });

  test("a place without a value of the base year takes no part, and fewer than four have no quarter", () => {
    const holes = { ...peers, 市4: series(kind, { 2024: 50 }), 市5: series(kind, { 2025: null }) };
    const found = yearly({ 2025: 15 }, { peers: holes });
    expect(unrounded(found, "best-quarter")).toBe(32.5);
    expect(found.issues.map(({ code, received }) => [code, received])).toEqual([
      ["peer-missing", "none of 市4, 市5"],
    ]);
    const few = { 市0: series(kind, { 2025: 10 }) };
    expect(reason(yearly({ 2025: 5 }, { peers: few }), "best-quarter")).toBe("too-few-observations");
  });
});
