import { type Indicator, observe, type ProposePlanOptions, proposePlan, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf } from "./plan-with.js";

type Values = Readonly<Record<string, string | number>>;
type Told = readonly [code: string, level: string, expected: string, received: string];

const share = { unit: "%", measure: "annual", regionRule: "ratio" } as const;
const falling = { ...share, direction: "decrease" } as const;
const widely = { spread: 999 } as const;

/** What is told of the second of two indicators; the first has no base, and nothing is told of it. */
function told(own: Partial<Indicator>, values: Values, options: Partial<ProposePlanOptions>) {
  const plan = planOf({ id: "other" }, { id: "one", ...own });
  const observed = observe(plan, { one: values });
  const { clashes } = proposePlan(plan, observed, { year: "2030", ...options });
  for (const { path, message } of clashes) {
    expect(path).toBe("/indicators/1");
    for (const text of [message["zh-Hans"], message.en]) expect(text).not.toMatch(/undefined|[“:：]$/);
  }
  return clashes;
}

const facts = (issues: ReturnType<typeof told>) =>
  issues.map(({ code, level, expected, received }) => [code, level, expected, received]);

describe("of one target is told, with what was expected and what came", () => {
  const perCent = (improvement: number) => ({ ...widely, prefer: ["per-cent"], improvement }) as const;
  const change = { ...widely, prefer: ["last-change"] } as const;
  const kept = { ...widely, prefer: ["maintain"] } as const;
  test.each<[string, Partial<Indicator>, Values, Partial<ProposePlanOptions>, readonly Told[]]>([
    [
      "what is cut, and then not that it is at the end",
      share,
      { 2025: 95 },
      perCent(0.1),
      [["target-beyond-unit", "warning", "what the unit can be", "104.5"]],
    ],
    [
      "the best that there can be, 100 where up is good",
      share,
      { 2025: 90.7 },
      perCent(0.1),
      [["target-at-limit", "note", "short of 100", "100"]],
    ],
    [
      "the best that there can be, 0 where down is good",
      falling,
      { 2025: 9.3 },
      perCent(0.99),
      [["target-at-limit", "note", "short of 0", "0"]],
    ],
    ["the best, but not where it was there before", share, { 2025: 100 }, kept, []],
    [
      "nothing of a limit where the worst is kept",
      share,
      { 2024: 20, 2025: 1 },
      change,
      [
        ["target-beyond-unit", "warning", "what the unit can be", "-94"],
        ["target-below-base", "warning", "no worse than 1", "0"],
      ],
    ],
    [
      "a level that is lower where up is good",
      share,
      { 2023: 60, 2025: 50 },
      change,
      [["target-below-base", "warning", "no worse than 50", "25"]],
    ],
    [
      "a level that is higher where down is good",
      falling,
      { 2023: 50, 2025: 60 },
      change,
      [["target-below-base", "warning", "no worse than 60", "85"]],
    ],
    ["nothing of a level that is as good as now", share, { 2023: 60, 2025: 50 }, kept, []],
    ["nothing of one that is as good where down is good", falling, { 2023: 60, 2025: 50 }, kept, []],
    ["nothing of one that is better", falling, { 2023: 60, 2025: 50 }, change, []],
    [
      "nothing of worse and better where a level is to be kept",
      { ...share, direction: "maintain" },
      { 2021: 70, 2022: 65, 2023: 60, 2024: 55, 2025: 50 },
      { ...widely, prefer: ["projection-even"] },
      [],
    ],
    [
      "more a year than the best year brought",
      share,
      { 2024: 50, 2025: 51 },
      perCent(10 / 51),
      [["effort-above-best", "warning", "no more than the best year so far", "2"]],
    ],
    [
      "nothing of as much a year as the best year brought",
      share,
      { 2024: 50, 2025: 51 },
      perCent(5 / 51),
      [],
    ],
    [
      "nothing of a smaller total: it starts again",
      { measure: "cumulative" },
      { 2021: 100, 2022: 200, 2023: 300, 2024: 400, 2025: 500 },
      { ...kept, year: "2029" },
      [],
    ],
  ])("%s", (_, own, values, options, expected) => {
    expect(facts(told(own, values, options))).toEqual(expected);
  });

  test("that no preferred method has a candidate, with the reason of each that is silent", () => {
    const [only, ...others] = told({}, { 2025: 40 }, { prefer: ["best-quarter", "parent-share"] });
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      code: "no-candidate",
      level: "warning",
      expected: "a candidate of a preferred method",
    });
    expect(only?.received).toMatch(/^projection-safe: too-few-observations, .*, best-quarter: no-peers$/);
  });

  test("nothing where there is no base", () => {
    expect(told({}, { 2024: 40 }, { prefer: ["best-quarter"] })).toEqual([]);
  });

  test("by the English name, or the Chinese one where there is none", () => {
    const messages = (name: Indicator["name"]) =>
      told({ ...share, name }, { 2025: 95 }, perCent(0.1)).map(({ message }) => message.en);
    expect(messages({ "zh-Hans": "占比" })[0]).toMatch(/^“占比”: 104.5/);
    expect(messages({ "zh-Hans": "占比", en: "the share" })[0]).toMatch(/^“the share”: 104.5/);
  });
});

describe("methods disagree where their candidates lie further apart than the spread, as a share of the base", () => {
  const peersOf = (value: number) =>
    Object.fromEntries(
      ["甲", "乙", "丙", "丁"].map((place) => {
        const kind = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
        return [place, { one: series(kind, { 2025: value }) }];
      }),
    );
  const asked = (best: number, options: Partial<ProposePlanOptions> = {}) =>
    facts(told({}, { 2025: 100 }, { prefer: ["per-cent"], peers: peersOf(best), ...options }));
  const level = ["methods-disagree", "note"];

  test("a tenth more and the best quarter: 110 and 161 by more than a half, 160 not", () => {
    expect(asked(161)).toEqual([[...level, "a spread of at most 0.5 of the base", "0.51"]]);
    expect(asked(160)).toEqual([]);
  });

  test("from a spread on that is given", () => {
    expect(asked(161, { spread: 0.51 })).toEqual([]);
    expect(asked(131, { spread: 0.2 })).toEqual([[...level, "a spread of at most 0.2 of the base", "0.21"]]);
  });

  test("what is kept takes no part: one method agrees with itself", () => {
    expect(facts(told({}, { 2025: 100 }, { prefer: ["per-cent"], improvement: 5 }))).toEqual([]);
  });

  test("the base counts by its size: a loss has one too", () => {
    const loss = { unit: "亿元", measure: "annual", regionRule: "sum" } as const;
    const one = told(loss, { 2025: -100 }, { prefer: ["per-cent"], standardErrors: { one: 50 } });
    // −90 by a tenth, and 1.96 · √2 · 50 above −100.
    expect(facts(one)).toEqual([[...level, "a spread of at most 0.5 of the base", "1.286"]]);
  });

  test("names the two ends in the sentence", () => {
    const [one] = told({}, { 2025: 100 }, { prefer: ["per-cent"], peers: peersOf(161) });
    expect(one?.message.en).toContain("from 110 to 161;");
  });
});
