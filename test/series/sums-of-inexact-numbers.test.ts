// A sum of numbers that are not given exactly says so.
import {
  accumulate,
  assess,
  type ObservationInput,
  observe,
  type Qualifier,
  rollUp,
  rollUpRegions,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf, to } from "../aims/small-plan.js";

const amount = { unit: "件", measure: "annual", regionRule: "sum" } as const;
const given = (value: number, qualifier?: Qualifier): ObservationInput =>
  qualifier === undefined ? value : { value, qualifier };
type Given = Qualifier | undefined;

describe("the sum of two numbers", () => {
  test.each<[Given, Given, Given]>([
    [undefined, undefined, undefined],
    ["more-than", undefined, "more-than"],
    [undefined, "less-than", "less-than"],
    ["at-least", "at-least", "at-least"],
    ["at-least", "more-than", "more-than"],
    ["at-most", "less-than", "less-than"],
    ["more-than", "less-than", "about"],
    ["about", "more-than", "about"],
    ["about", "about", "about"],
  ])("of which one is %s and the other %s is %s, over time and over places", (one, other, expected) => {
    const sum = { value: "103", status: "A", ...(expected && { qualifier: expected }) };
    const halves = series(amount, { "2021-S1": given(100, one), "2021-S2": given(3, other) });
    expect(rollUp(halves, "year").observations).toStrictEqual([{ period: "2021", ...sum }]);
    const years = series(amount, { 2021: given(100, one), 2022: given(3, other) });
    expect(accumulate(years).observations.at(-1)).toStrictEqual({ period: "2022", ...sum });
    const places = {
      甲: series(amount, { 2021: given(100, one) }),
      乙: series(amount, { 2021: given(3, other) }),
    };
    expect(rollUpRegions(places).observations).toStrictEqual([{ period: "2021", ...sum }]);
    const plan = planOf({ ...amount, targets: [to("200")] });
    expect(assess(plan, "it", { it: halves }).latest).toStrictEqual({ period: "2021", ...sum });
  });

  test("keeps to a ceiling only where it is sure to", () => {
    const plan = planOf({
      ...amount,
      direction: "decrease",
      targets: [to("103", { comparator: "at-most" })],
    });
    const judged = (qualifier?: Qualifier) =>
      assess(plan, "it", observe(plan, { it: { "2025-S1": given(100, qualifier), "2025-S2": 3 } })).met;
    expect([judged(), judged("less-than"), judged("more-than")]).toEqual([true, true, false]);
  });

  test("a weighted mean is as sure as the places that count in it", () => {
    const score = { unit: "分", measure: "annual", regionRule: "weighted-mean" } as const;
    const places = { 甲: series(score, { 2021: given(80, "more-than") }), 乙: series(score, { 2021: 60 }) };
    const mean = (weights: Readonly<Record<string, number>>) =>
      rollUpRegions(places, { weights }).observations[0];
    expect(mean({ 甲: 1, 乙: 1 })).toMatchObject({ value: "70", qualifier: "more-than" });
    expect(mean({ 甲: 0, 乙: 1 })).toStrictEqual({ period: "2021", value: "60", status: "A" });
  });

  test("what a year under way brought is given as its parts are", () => {
    const plan = planOf({ ...amount, targets: [to("200")] });
    const observed = observe(plan, { it: { "2025-Q1": given(100, "about"), "2025-Q2": 100 } });
    expect(assess(plan, "it", observed, { asOf: "2025-06-30" }).partOfYear).toMatchObject({ value: "200" });
  });

  test("a mean over the years is given as they are", () => {
    const plan = planOf({ ...amount, targets: [to("10", { basis: "period-average" })] });
    const observed = observe(plan, { it: { 2021: given(10, "less-than"), 2022: 10 } });
    expect(assess(plan, "it", observed)).toMatchObject({
      latest: { value: "10", qualifier: "less-than" },
      met: false,
    });
  });
});
