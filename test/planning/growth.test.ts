import { type Indicator, observe, type ProposeTargetsOptions, proposeTargets, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { baseline, planWith } from "./plan-with.js";

type Values = Readonly<Record<string, string | number | null>>;

const amounts = { unit: "亿元", measure: "annual", regionRule: "sum" } as const;

/** What a method came to, or why it proposes nothing. */
function asked(values: Values, own: Partial<Indicator> = {}, options: Partial<ProposeTargetsOptions> = {}) {
  const plan = planWith({ ...amounts, ...own });
  const found = proposeTargets(plan, "one", observe(plan, { one: values }), { year: "2030", ...options });
  return (name: string): number | string | undefined => {
    const candidate = found.candidates.find(({ method }) => method === name);
    if (candidate !== undefined) return Number(candidate.unrounded);
    return found.silent.find(({ method }) => method === name)?.reason;
  };
}

describe("the period before", () => {
  test("has as many years as the next one: what is older takes no part", () => {
    const of = asked({ 2018: 1, 2019: 100, 2020: 10, 2025: 20 });
    expect(of("last-change")).toBe(30);
    expect(of("last-growth")).toBeCloseTo(40, 9);
  });

  test("starts at the first value in it, the plan's baseline among them", () => {
    expect(asked({ 2022: 14, 2025: 20 })("last-change")).toBe(30);
    expect(asked({ 2022: 14, 2025: 20 }, { baseline: baseline("2020", "15") })("last-change")).toBe(25);
  });

  test("counts ends of years only: a level of June is none", () => {
    const level = { measure: "point-in-time", unit: "件" } as const;
    expect(asked({ "2022-06": 19, 2023: 16, 2025: 20 }, level)("last-change")).toBe(30);
    expect(asked({ 2023: 16, 2024: 18, "2025-06": 40 }, level, { unobserved: "latest" })("last-change")).toBe(
      30,
    );
  });

  test("is as long as the years to the target, also from a base of an earlier year", () => {
    // Five years to 2030, which from 2024 on are counted back to 2019.
    const values = { 2018: 1, 2019: 10, 2024: 20 };
    expect(asked(values, {}, { unobserved: "latest" })("last-change")).toBe(32);
    expect(asked({ 2020: 5, 2023: 16, 2025: 20 }, {}, { year: "2027" })("last-change")).toBe(24);
  });
});

describe("the change before is told", () => {
  const before = (values: Values, own: Partial<Indicator> = {}) => {
    const plan = planWith({ ...amounts, ...own });
    return proposeTargets(plan, "one", observe(plan, { one: values }), { year: "2030" }).before;
  };
  const level = { measure: "point-in-time", unit: "件" } as const;
  test.each<[string, Values, Partial<Indicator>, string | undefined, string | undefined]>([
    ["from where the period starts", { 2018: 1, 2020: 10, 2022: 11, 2025: 20 }, {}, "2020", "2"],
    ["from the first value in it", { 2018: 1, 2023: 10, 2025: 20 }, {}, "2023", "5"],
    ["from the end of a year", { "2021-06": 1, 2023: 10, 2025: 20 }, level, "2023", "5"],
    ["not from one value alone", { 2018: 1, 2025: 20 }, {}, undefined, undefined],
  ])("%s", (_, values, own, from, perYear) => {
    const found = before(values, own);
    expect([found?.from, found?.perYear.value]).toEqual([from, perYear]);
    if (from === undefined) expect(found).toBeNull();
  });
});

describe("growth has no rate", () => {
  test.each<[string, Values, Partial<Indicator>]>([
    ["from 0", { 2020: 0, 2025: 20 }, {}],
    ["from a loss", { 2020: -3, 2025: 20 }, {}],
    ["to 0", { 2020: 3, 2025: 0 }, {}],
    ["to a loss", { 2020: 3, 2025: -20 }, {}],
    ["of a rank", { 2020: 9, 2025: 4 }, { unit: "位", direction: "decrease", regionRule: "none" }],
    ["of a rate of growth", { 2020: 9, 2025: 4 }, { unit: "%", regionRule: "none" }],
    ["of a total whose last amount is 0", { 2021: 5, 2022: 9, 2023: 9 }, { measure: "cumulative" }],
    ["of a total whose first amount is 0", { 2021: 0, 2022: 9, 2023: 12 }, { measure: "cumulative" }],
  ])("%s", (_, values, own) => {
    const of = asked(values, own, own.measure === "cumulative" ? { baseYear: "2023", year: "2026" } : {});
    expect([of("last-growth"), of("slowed-growth")]).toEqual(["no-rate", "no-rate"]);
  });

  test("and yet a yearly change", () => {
    expect(asked({ 2020: 0, 2025: 20 })("last-change")).toBe(40);
  });
});

describe("slowed growth", () => {
  test("takes the factor from the first rate to the last, each of as many years as lie between the values", () => {
    // 21 % in two years are 10 % a year, then 5 % a year.
    const base = 100 * 1.21 * 1.05 ** 3;
    const of = asked({ 2020: 100, 2022: 121, 2025: String(base) });
    let expected = base;
    for (let year = 1; year <= 5; year++) expected *= 1 + 0.05 * 0.5 ** year;
    expect(of("slowed-growth")).toBeCloseTo(expected, 6);
  });

  test("passes over what has no rate in between", () => {
    // 10 % in the first year and 5 % in the last; a loss lies between.
    const values = { 2020: 100, 2021: 110, 2022: -1, 2023: 0, 2024: 200, 2025: 210 };
    let expected = 210;
    for (let year = 1; year <= 5; year++) expected *= 1 + 0.05 * 0.5 ** year;
    expect(asked(values)("slowed-growth")).toBeCloseTo(expected, 6);
  });

  test.each<[string, Values, string]>([
    ["one rate alone", { 2020: 10, 2025: 20 }, "too-few-observations"],
    ["no rate at all", { 2020: 10, 2022: 0, 2025: 20 }, "too-few-observations"],
    ["no rate beside a loss", { 2020: 10, 2022: -1, 2025: 20 }, "too-few-observations"],
    ["as much growth in the last year as in the first", { 2023: 10, 2024: 20, 2025: 40 }, "no-slowdown"],
    ["more growth", { 2023: 10, 2024: 20, 2025: 60 }, "no-slowdown"],
    ["no growth in the last year", { 2023: 10, 2024: 20, 2025: 20 }, "no-slowdown"],
    ["a fall in the last year", { 2023: 10, 2024: 20, 2025: 15 }, "no-slowdown"],
    ["no growth in the first year", { 2023: 10, 2024: 10, 2025: 15 }, "no-slowdown"],
  ])("says nothing of %s", (_, values, reason) => {
    expect(asked(values)("slowed-growth")).toBe(reason);
  });

  test("with a factor that is given needs one rate, and no slowdown", () => {
    const expected = 20 * [0.5, 0.25, 0.125, 0.0625, 0.03125].reduce((all, one) => all * (1 + one), 1);
    expect(asked({ 2024: 10, 2025: 20 }, {}, { slowing: 0.5 })("slowed-growth")).toBeCloseTo(expected, 9);
    expect(asked({ 2020: 10, 2022: 0, 2025: 20 }, {}, { slowing: 0.5 })("slowed-growth")).toBe(
      "too-few-observations",
    );
    expect(asked({ 2025: 20 }, {}, { slowing: 0.5 })("slowed-growth")).toBe("too-few-observations");
  });
});

describe("growth of a running total", () => {
  const total = { measure: "cumulative" } as const;
  const totals = { 2021: 100, 2022: 210, 2023: 331, 2024: 464.1, 2025: 610.51 };

  test("goes by the amounts that are given, those of the years of the period before", () => {
    const history = series(amounts, { 2019: 7, 2020: 999, 2021: 100, 2025: 146.41, 2026: 3 });
    const of = asked(totals, total, { history });
    // A tenth more a year from 2021 to 2025, and so on from the last amount.
    expect(of("last-growth")).toBeCloseTo(610.51 * 1.1 ** 5, 6);
  });

  test("goes by the same amounts whatever scale they are printed in", () => {
    const history = series({ ...amounts, unit: "万元" }, { 2021: 1000000, 2025: 1464100 });
    expect(asked(totals, total, { history })("last-growth")).toBeCloseTo(610.51 * 1.1 ** 5, 6);
  });

  test("has none where only totals some years apart are known", () => {
    expect(asked({ 2023: 300, 2025: 500 }, total)("last-growth")).toBe("too-few-observations");
  });

  test("has none from totals of June", () => {
    const of = asked({ "2021-06": 40, "2022-06": 140, "2023-06": 250, 2025: 500 }, total);
    expect(of("last-growth")).toBe("too-few-observations");
  });
});

test("what grows beyond all numbers is out of range", () => {
  expect(asked({ 2025: 100 }, {}, { improvement: 1e308 })("per-cent")).toBe("out-of-range");
});
