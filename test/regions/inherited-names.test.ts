import {
  allocateTarget,
  assessRegions,
  decomposeChange,
  observe,
  outlookRegions,
  type Plan,
  planFor,
  rankRegions,
  reconcile,
  rollUpPlan,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

const kind = { measure: "point-in-time", regionRule: "sum" } as const;
const part = (unit: string, value: number) => series({ ...kind, unit }, { 2022: value, 2023: value + 1 });
const parts = { numerator: part("件", 5), denominator: part("万人", 2) };
const before = series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2018: 5, 2019: 6, 2020: 7 });
const years = { from: "2022", to: "2023" } as const;

/** A plan with a level, a total, a ratio and a mean; the level is called `id`. */
const planOf = (id: string): Plan =>
  planWith(
    Object.entries<Facts>({
      [id]: { unit: "件", baseline: from("10"), targets: [to("100")] },
      total: { unit: "件", measure: "cumulative", targets: [to("90")] },
      ratio: { unit: "件/万人", regionRule: "ratio", targets: [to("5")] },
      score: { unit: "分", regionRule: "weighted-mean" },
    }).map(([name, facts]) => ({ ...indicatorOf(facts), id: name })),
  );

const calls = (place: string, id: string): Readonly<Record<string, () => unknown>> => {
  const plan = planOf(id);
  const figures = observe(plan, {
    [id]: { 2020: 8, 2021: 10, 2022: 12, 2023: 16 },
    total: { 2021: 5, 2022: 9, 2023: 15 },
    ratio: { 2022: "2.5", 2023: 2 },
    score: { 2022: 80, 2023: 85 },
  });
  const byRegion = { [place]: figures, b: figures };
  const level = { split: "level", from: byRegion } as const;
  return {
    "the plan of a place": () => planFor(plan, place, { id: "own", observations: {}, targets: {} }),
    "verdicts by targets of others": () => assessRegions(plan, byRegion, { targets: { b: { total: 5 } } }),
    "verdicts by targets of other indicators": () =>
      assessRegions(plan, byRegion, { targets: { [place]: { total: 5 } } }),
    "outlooks with what others had": () =>
      outlookRegions(plan, byRegion, { histories: { b: { total: before } } }),
    "outlooks with what a place had of others": () =>
      outlookRegions(plan, byRegion, { histories: { [place]: { total: before } } }),
    "a ranking": () => rankRegions(plan, id, byRegion, { by: "completion", targets: { b: { [id]: 50 } } }),
    "a change with parts of others": () =>
      decomposeChange(plan, "ratio", byRegion, { ...years, parts: { b: parts } }),
    "a change": () => decomposeChange(plan, id, byRegion, years),
    "a roll-up without weights and parts": () => rollUpPlan(plan, byRegion),
    "a roll-up with parts of others": () => rollUpPlan(plan, byRegion, { parts: { ratio: { b: parts } } }),
    "numbers beside parts and weights of others": () =>
      reconcile(plan, figures, byRegion, {
        parts: { ratio: { b: parts } },
        weights: { score: { b: 1 } },
        rounding: { total: 1 },
      }),
    "numbers of other indicators": () =>
      reconcile(plan, { total: figures["total"] } as typeof figures, { [place]: figures, b: {} }),
    "a level from where others are": () =>
      allocateTarget(
        plan,
        id,
        { [place]: 1, b: 1 },
        { ...level, from: { b: figures }, history: { b: before } },
      ),
    "an increase with floors of others": () =>
      allocateTarget(plan, id, { [place]: 1, b: 1 }, { ...level, split: "increment", floors: { b: 60 } }),
    "shares of equal probability": () =>
      allocateTarget(plan, "total", [place, "b"], { ...level, split: "effort", history: { b: before } }),
  };
};

describe("a place may be called as what every object has", () => {
  const called = calls("constructor", "it");
  const plain = calls("甲", "it");
  test.each(Object.keys(called))("%s", (name) => {
    const text = JSON.stringify(called[name]?.());
    expect(text.replaceAll("constructor", "甲")).toBe(JSON.stringify(plain[name]?.()));
  });

  test("a denominator that it does not have is missing", () => {
    const weights = { constructor: 1, b: 1 };
    const options = { denominators: { b: 1 } } as never;
    expect(thrown(() => allocateTarget(planOf("it"), "ratio", weights as never, options))).toMatchObject({
      code: "denominator-invalid",
      path: "/denominators/constructor",
      received: "undefined",
    });
  });
});

describe("so may an indicator", () => {
  const called = calls("a", "constructor");
  const plain = calls("a", "patents");
  test.each(Object.keys(called))("%s", (name) => {
    const text = JSON.stringify(called[name]?.());
    expect(text.replaceAll("constructor", "patents")).toBe(JSON.stringify(plain[name]?.()));
  });
});
