import { observe, type Plan, proposePlan, validatePlan } from "ipr-plan";
import { national2025, national2025Observations, national2030 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { planOf } from "./plan-with.js";

const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

const parts = planOf(
  { id: "all" },
  { id: "a", partOf: "all" },
  { id: "b", partOf: "all" },
  { id: "c", partOf: "all" },
);
const observed = observe(parts, {
  all: { 2020: 300, 2025: 700 },
  a: { 2020: 100, 2025: 333 },
  b: { 2020: 100, 2025: 233 },
  c: { 2020: 100, 2025: 134 },
});
const carriedOn = { year: "2030", prefer: ["last-growth"], spread: 99 } as const;

describe("parts and their whole", () => {
  test("that add up today and not in the targets are told", () => {
    const { clashes } = proposePlan(parts, observed, carriedOn);
    expect(codes(clashes)).toContain("parts-differ-from-whole");
  });

  test("are brought together by the largest remainder, or by making the whole their sum", () => {
    for (const reconcile of ["parts", "whole"] as const) {
      const { proposals, clashes, targets } = proposePlan(parts, observed, { ...carriedOn, reconcile });
      const [whole = 0, ...rest] = proposals.map(({ chosen }) => Number(chosen?.bound.value));
      expect(rest.reduce((sum, one) => sum + one, 0)).toBe(whole);
      expect(codes(clashes)).not.toContain("parts-differ-from-whole");
      const changed = proposals[reconcile === "parts" ? 1 : 0];
      expect(changed?.chosen?.because["zh-Hans"]).toContain(
        reconcile === "parts" ? "最大余数法" : "其中项目标之和",
      );
      expect(targets["a"]?.[0]).toMatchObject({ value: String(rest[0]), year: "2030" });
    }
  });

  test("keep the whole where the parts are shared out, and the parts where the whole is made their sum", () => {
    const alone = proposePlan(parts, observed, carriedOn).proposals.map(({ chosen }) => chosen?.bound.value);
    const [byParts, byWhole] = (["parts", "whole"] as const).map((reconcile) =>
      proposePlan(parts, observed, { ...carriedOn, reconcile }).proposals.map(
        ({ chosen }) => chosen?.bound.value,
      ),
    );
    expect(byParts?.[0]).toBe(alone[0]);
    expect(byWhole?.slice(1)).toEqual(alone.slice(1));
  });

  test("a part larger than the whole is an error, and parts that come to more than it may overlap", () => {
    const two = planOf({ id: "all" }, { id: "a", partOf: "all" }, { id: "b", partOf: "all" });
    const seen = observe(two, { all: { 2025: 100 }, a: { 2025: 60 }, b: { 2025: 70 } });
    const kept = { year: "2030", prefer: ["maintain"] } as const;
    expect(codes(proposePlan(two, seen, kept).clashes)).toEqual(["parts-exceed-whole"]);
    const larger = observe(two, { all: { 2025: 100 }, a: { 2025: 120 } });
    const found = proposePlan(two, larger, kept).clashes;
    expect(found.map(({ code, level }) => [code, level])).toEqual([["part-exceeds-whole", "error"]]);
  });
});

describe("what does not go together in a target", () => {
  const share = planOf({ id: "one", unit: "%", measure: "annual", regionRule: "ratio" });
  const of = (values: Record<string, number>, prefer: "last-change" | "per-cent" | "best-quarter") =>
    proposePlan(share, observe(share, { one: values }), { year: "2030", prefer: [prefer] });

  test("a share above the whole is cut, and told", () => {
    const { clashes, proposals } = of({ 2024: 94, 2025: 95 }, "per-cent");
    expect(codes(clashes)).toContain("target-beyond-unit");
    expect(proposals[0]?.chosen?.printed).toBe("≥100");
  });

  test("a target that rounding brings to the end of what can be", () => {
    const { clashes, proposals } = of({ 2024: 89, 2025: 90.7 }, "per-cent");
    expect(proposals[0]?.chosen).toMatchObject({ unrounded: "99.77", printed: "≥100", limited: false });
    expect(codes(clashes)).toContain("target-at-limit");
    expect(codes(of({ 2024: 80, 2025: 81 }, "per-cent").clashes)).not.toContain("target-at-limit");
  });

  test("a target worse than the present", () => {
    expect(codes(of({ 2023: 60, 2025: 50 }, "last-change").clashes)).toContain("target-below-base");
  });

  test("more effort than the best year ever showed", () => {
    expect(codes(of({ 2024: 50, 2025: 50.1 }, "per-cent").clashes)).toContain("effort-above-best");
  });

  test("methods that disagree widely, from the spread on that is given", () => {
    const rising = { 2020: 10, 2021: 12, 2023: 25, 2025: 40 };
    expect(codes(of(rising, "per-cent").clashes)).toContain("methods-disagree");
    const calm = proposePlan(share, observe(share, { one: rising }), { year: "2030", spread: 99 });
    expect(codes(calm.clashes)).not.toContain("methods-disagree");
  });

  test("an indicator without a candidate of the preferred methods", () => {
    const { clashes, targets, proposals } = of({ 2025: 40 }, "best-quarter");
    expect(codes(clashes)).toEqual(["no-candidate"]);
    expect(targets).toEqual({});
    expect(proposals[0]?.chosen).toBeNull();
  });
});

describe("the methods that are preferred", () => {
  test("are asked in their order, and single indicators may have one of their own", () => {
    const { proposals } = proposePlan(national2025, national2025Observations, {
      year: "2030",
      unobserved: "latest",
      parent: { plan: national2030 },
      choose: { "protection-satisfaction": "projection-safe" },
    });
    expect(proposals.map(({ indicator, chosen }) => [indicator, chosen?.method])).toEqual([
      ["high-value-patents-per-10k", "parent-growth"],
      ["overseas-grants", "per-cent"],
      ["pledge-financing", "projection-even"],
      ["royalties", "projection-even"],
      ["patent-intensive-share", "parent-growth"],
      ["copyright-share", "parent-growth"],
      ["protection-satisfaction", "projection-safe"],
      ["first-instance-acceptance", "per-cent"],
    ]);
  });

  test.each([
    [{ prefer: ["guess"] }, "Target option prefer: expected a list of"],
    [{ choose: { one: "guess" } }, "Target option choose: expected"],
    [{ spread: 0 }, "Target option spread: expected a number above 0, received 0"],
    [{ reconcile: "both" }, 'Target option reconcile: expected "parts" or "whole", received "both"'],
  ])("are refused where they are none: %j", (options, message) => {
    const call = () => proposePlan(parts, observed, { year: "2030", ...options } as { year: string });
    expect(call).toThrow(message);
  });
});

test("a plan with the targets taken contradicts itself nowhere that the clashes do not tell", () => {
  const { targets, clashes } = proposePlan(parts, observed, { ...carriedOn, reconcile: "parts" });
  expect(clashes.filter(({ level }) => level === "error")).toEqual([]);
  const plan: Plan = {
    ...parts,
    period: { start: "2026", end: "2030" },
    baseYear: "2025",
    indicators: parts.indicators.map((one) => ({ ...one, targets: targets[one.id] ?? [] })),
  };
  expect(validatePlan(plan).filter(({ level }) => level === "error")).toEqual([]);
});
