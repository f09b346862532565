// What a series says of a year: the whole of it, or why that is not known, and at which rate it changed.
import { forecast, monitorYear, observe, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, planOf, to } from "../aims/small-plan.js";
import { amounts, judged, level, type Values, yearOf } from "./year-of.js";

const share: Facts = { ...amounts, unit: "%", regionRule: "ratio" };

describe("a whole year", () => {
  test.each<[string, Facts]>([
    ["of amounts", amounts],
    ["of a share, whose parts say nothing of it", share],
  ])("%s that is spelt as a span keeps how it is given", (_, facts) => {
    const whole = { value: 80, qualifier: "about" } as const;
    const values: Values = { 2021: 70, "2022-01/2022-12": whole, "2022-S1": 75 };
    expect(yearOf(facts, values)?.actual).toStrictEqual({
      period: "2022",
      until: "2022-12-31",
      isWhole: true,
      value: "80",
      status: "A",
      qualifier: "about",
    });
    expect(judged(facts, values)).toStrictEqual(["2022", null]);
  });

  test("of a share is not known from a part, which is what there is of the year", () => {
    expect(judged(share, { 2021: 70, "2022-S1": 75 })).toStrictEqual([
      "2021",
      null,
      "part-of-year-set-aside /2022-S1",
    ]);
    expect(yearOf(share, { 2021: 70, "2022-S1": 75 })?.actual).toMatchObject({
      period: "2022-S1",
      isWhole: false,
      value: "75",
    });
    expect(yearOf(share, { 2021: 70, "2022-S2": 75 })?.actual).toStrictEqual({
      missing: { reason: "incomplete-period" },
    });
    expect(judged({ ...share, targets: [to("20")] }, { "2022-S1": 75 })[1]).toBe("incomplete-period");
  });
});

describe("a rate leads from one value to another only from above nothing, to nothing or more", () => {
  const balance: Facts = { ...level, unit: "亿元" };
  test.each<[Facts, before: number, now: number, rate: number | null]>([
    [level, 4, 5, 0.25],
    [level, 4, 0, -1],
    [level, 0, 5, null],
    [level, 0, 0, null],
    [balance, -4, 5, null],
    [balance, 4, -5, null],
    [balance, -4, -5, null],
    [share, 40, 50, null],
  ])("%j: from %d to %d", (facts, before, now, rate) => {
    expect(yearOf(facts, { 2021: before, 2022: now })?.change).toMatchObject({ rate });
  });
});

test("a year that begins within a month is known until a day, and not until a month", () => {
  const plan = { ...planOf(amounts), yearEnds: "06-15" };
  const days = Array.from({ length: 15 }, (_, index) => [`2022-06-${16 + index}`, 1]);
  const observed = observe(plan, { it: Object.fromEntries(days) });
  expect(monitorYear(plan, observed, { year: "2023" }).indicators[0]?.actual).toMatchObject({
    period: "2022-06-30",
    until: "2022-06-30",
    value: "15",
  });
});

test("of a total of which the year before the last is not known there is no earlier part to compare", () => {
  const kind = { unit: "件", measure: "cumulative", regionRule: "sum" } as const;
  const values = { "2022-06": 6, 2022: 10, "2023-06": 13 };
  expect(forecast(series(kind, values))).toStrictEqual({ missing: { reason: "too-few-observations" } });
});
