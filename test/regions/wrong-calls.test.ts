import {
  type AllocateTargetOptions,
  allocateTarget,
  assessRegions,
  childPlaces,
  decomposeChange,
  type Issue,
  observe,
  outlookRegions,
  parentPlace,
  planFor,
  rankPlaces,
  rankRegions,
  rankTargets,
  reconcile,
  rollUpPlan,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { indicatorOf, planWith, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

const plan = planWith([
  indicatorOf({ unit: "件", targets: [to("100")] }),
  { ...indicatorOf({ unit: "件/万人", regionRule: "ratio", targets: [to("2")] }), id: "ratio" as const },
]);
const of = (value: number) => observe(plan, { it: { 2022: value } });
const byRegion = { a: of(10), b: of(20) };
const split = (regions: unknown, options: object, id: "it" | "ratio" = "it") =>
  allocateTarget(plan, id, regions as Record<string, number>, options as AllocateTargetOptions);
const years = { from: "2022", to: "2023" };
const part = series({ unit: "件", measure: "point-in-time", regionRule: "sum" }, { 2022: 1, 2023: 2 });

const wrong = { it: { ...part, measure: "annual" } } as const;
/** A change that was decomposed, whatever it is of. */
const issuesIn = (found: unknown) => found as { readonly issues: readonly Issue[] };

const cases: readonly (readonly [told: string, call: () => unknown])[] = [
  [
    'split-unknown at /split: level | increment | gap | effort; "half"',
    () => split({ a: 1 }, { split: "half" }),
  ],
  [
    "from-missing at /from: the observations of the places, by place; nothing",
    () => split({ a: 1 }, { split: "gap" }),
  ],
  ["weights-missing at /regions: a weight for each place; an array of 1", () => split(["a"], {})],
  [
    "weights-missing at /regions: a weight for each place; an array of 2",
    () => split(["a", "b"], { split: "gap", from: byRegion }),
  ],
  [
    'method-unfit at /method: largest-remainder; "dean"',
    () => split(["a"], { split: "effort", from: byRegion, method: "dean" }),
  ],
  [
    "argument-invalid at /regions: names of regions, each once; an array of 2",
    () => split(["a", "a"], { split: "effort", from: byRegion }),
  ],
  ["argument-invalid at /unlikely: a number from 0 to 1; 1.01", () => split({ a: 1 }, { unlikely: 1.01 })],
  ["argument-invalid at /unlikely: a number from 0 to 1; -0.01", () => split({ a: 1 }, { unlikely: -0.01 })],
  ['argument-invalid at /unlikely: a number from 0 to 1; "0.5"', () => split({ a: 1 }, { unlikely: "0.5" })],
  [
    'period-invalid at /asOf: 2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30; "soon"',
    () => split({ a: 1 }, { asOf: "soon" }),
  ],
  [
    'target-choice-invalid at /year: "next", "final" or a year such as "2025"; "soon"',
    () => split({ a: 1 }, { year: "soon" }),
  ],
  [
    "argument-invalid at /history: an object with what it holds by name; an array of 0",
    () => split({ a: 1 }, { history: [] }),
  ],
  [
    "argument-invalid at /denominators: an object with what it holds by name; 5",
    () => split({ a: 1 }, { denominators: 5 }),
  ],
  [
    "argument-invalid at /denominatorsNow: an object with what it holds by name; 5",
    () => split({ a: 1 }, { denominatorsNow: 5 }),
  ],
  ["argument-invalid at /tree: a list of places; an object", () => split({ a: 1 }, { tree: {} })],
  [
    "denominator-invalid at /denominators/a: a number above 0; 0",
    () => split({ a: 1 }, { denominators: { a: 0 } }, "ratio"),
  ],
  [
    'denominator-invalid at /denominators/b: a region that the target is split over; "b"',
    () => split({ a: 1 }, { denominators: { a: 1, b: 1 } }, "ratio"),
  ],
  [
    "denominator-invalid at /denominatorsNow/a: a number above 0; -1",
    () => split({ a: 1 }, { denominators: { a: 1 }, denominatorsNow: { a: -1 } }, "ratio"),
  ],
  [
    "decimals-invalid at /decimals: a whole number from 0 to 10; -1",
    () => decomposeChange(plan, "it", byRegion, { ...years, decimals: -1 }),
  ],
  [
    "decimals-invalid at /decimals: a whole number from 0 to 10; 11",
    () => decomposeChange(plan, "it", byRegion, { ...years, decimals: 11 }),
  ],
  [
    "decimals-invalid at /decimals: a whole number from 0 to 10; 0.5",
    () => decomposeChange(plan, "it", byRegion, { ...years, decimals: 0.5 }),
  ],
  [
    'periods-out-of-order at /to: from before to; "2022", "2022-12"',
    () => decomposeChange(plan, "it", byRegion, { from: "2022", to: "2022-12" }),
  ],
  [
    "argument-invalid at /parts: an object with what it holds by name; an array of 0",
    () => decomposeChange(plan, "it", byRegion, { ...years, parts: [] as never }),
  ],
  [
    'score-invalid at /scores: a decimal number or a missing value; "viel"',
    () => rankPlaces({ a: "viel" as never }),
  ],
  [
    'better-unknown at /better: higher | lower; "more"',
    () => rankPlaces({ a: 1 }, { better: "more" as never }),
  ],
  [
    'ranking-unknown at /by: value | growth | completion | pace; "size"',
    () => rankRegions(plan, "it", byRegion, { by: "size" as never }),
  ],
  [
    'periods-out-of-order at /since: since before at; "2022", "2022"',
    () => rankRegions(plan, "it", byRegion, { by: "value", at: "2022", since: "2022" }),
  ],
  [
    "argument-invalid at /tree: a list of places; 5",
    () => rankRegions(plan, "it", byRegion, { by: "value", tree: 5 as never }),
  ],
  [
    'ranking-unknown at /by: level | growth | yearly-change | distance; "size"',
    () => rankTargets([plan], "it", { by: "size" as never }),
  ],
  ["plan-above-missing at /than: a plan above; nothing", () => rankTargets([plan], "it", { by: "distance" })],
  [
    "plans-none at /plans: at least one plan; an array of 0",
    () => rankTargets([], "it" as never, { by: "level" }),
  ],
  [
    "argument-invalid at /plans: a list of plans, each once; an array of 2",
    () => rankTargets([plan, plan], "it", { by: "level" }),
  ],
  [
    'target-choice-invalid at /year: "next", "final" or a year such as "2025"; "soon"',
    () => rankTargets([plan], "it", { by: "level", year: "soon" }),
  ],
  ['place-unknown at the call: the id of one of the places; "b"', () => childPlaces([{ id: "a" }], "b")],
  ['place-unknown at the call: the id of one of the places; "b"', () => parentPlace([{ id: "a" }], "b")],
  ["argument-invalid at /places: a list of places; an object", () => childPlaces({} as never, "b")],
  ["argument-invalid at /place: a place, or its name; 5", () => planFor(plan, 5 as never)],
  [
    'level-unknown at /level: nation | province | city | county | park; "town"',
    () => planFor(plan, "a", { level: "town" as never }),
  ],
  [
    "argument-invalid at /targets: an object with what it holds by name; an array of 0",
    () => planFor(plan, "a", { targets: [] as never }),
  ],
  [
    "argument-invalid at /observations: an object with what it holds by name; an array of 0",
    () => planFor(plan, "a", { observations: [] as never }),
  ],
  [
    'region-target-invalid at /targets/it: a number in 件, or a target as plans have them; "much"',
    () => planFor(plan, "a", { targets: { it: "much" } }),
  ],
  [
    "region-target-invalid at /targets/it/year: a number in 件, or a target as plans have them; 2025 at year",
    () => planFor(plan, "a", { targets: { it: { ...to("5"), year: 2025 } as never } }),
  ],
  [
    "region-target-invalid at /targets/a/it: a number in 件, or a target as plans have them; an array of 0",
    () => assessRegions(plan, byRegion, { targets: { a: { it: [] as never } } }),
  ],
  [
    "region-target-invalid at /targets/a/it: a number in 件, or a target as plans have them; Infinity",
    () => assessRegions(plan, byRegion, { targets: { a: { it: Infinity } } }),
  ],
  [
    "argument-invalid at /targets/a: an object with what it holds by name; 5",
    () => assessRegions(plan, byRegion, { targets: { a: 5 as never } }),
  ],
  [
    'argument-invalid at /words: true | false; "yes"',
    () => assessRegions(plan, byRegion, { words: "yes" as never }),
  ],
  [
    "argument-invalid at /indicators: a list of ids, each once; an array of 2",
    () => assessRegions(plan, byRegion, { indicators: ["it", "it"] }),
  ],
  [
    'argument-invalid at /indicators: a list of ids, each once; "it"',
    () => assessRegions(plan, byRegion, { indicators: "it" as never }),
  ],
  [
    "argument-invalid at /forecasts: true | false; 1",
    () => outlookRegions(plan, byRegion, { forecasts: 1 as never }),
  ],
  [
    "argument-invalid at /histories/a: an object with what it holds by name; 5",
    () => outlookRegions(plan, byRegion, { histories: { a: 5 as never } }),
  ],
  [
    "series-invalid at /histories/a/it: a series as series(kind, values) gives it; 5",
    () => outlookRegions(plan, byRegion, { histories: { a: { it: 5 as never } } }),
  ],
  [
    "argument-invalid at /published: an object with what it holds by name; an array of 0",
    () => reconcile(plan, [] as never, byRegion),
  ],
  [
    "argument-invalid at /rounding: an object with what it holds by name; 5",
    () => reconcile(plan, {}, byRegion, { rounding: 5 as never }),
  ],
  [
    "argument-invalid at /weights/it: an object with what it holds by name; 5",
    () => reconcile(plan, {}, byRegion, { weights: { it: 5 as never } }),
  ],
  [
    "argument-invalid at /parts/it: an object with what it holds by name; an array of 0",
    () => reconcile(plan, {}, byRegion, { parts: { it: [] as never } }),
  ],
  [
    "argument-invalid at /weights: an object with what it holds by name; 5",
    () => rollUpPlan(plan, byRegion, { weights: 5 as never }),
  ],
  [
    "argument-invalid at /parts: an object with what it holds by name; 5",
    () => rollUpPlan(plan, byRegion, { parts: 5 as never }),
  ],
  [
    "argument-invalid at /weights/it: an object with what it holds by name; 5",
    () => rollUpPlan(plan, byRegion, { weights: { it: 5 as never } }),
  ],
  [
    'option-unknown at /parts/ratio/a/rest: numerator | denominator; "rest"',
    () =>
      rollUpPlan(plan, byRegion, {
        parts: { ratio: { a: { ...{ numerator: part, denominator: part }, rest: part } as never } },
      }),
  ],
  [
    "weights-missing at /regions: a weight for each place; an array of 1",
    () => split(["a"], { split: "increment", from: {} }),
  ],
  [
    "argument-invalid at /regions: at least one region; an object",
    () => split({}, { split: "increment", from: {}, denominators: {} }, "ratio"),
  ],
  ["argument-invalid at /regions: at least one region; an object", () => split({}, {})],
  [
    "argument-invalid at /regions: at least one region; an array of 0",
    () => split([], { split: "effort", from: {} }),
  ],
  ["weight-invalid at /regions/a: a number not below 0; -1", () => split({ a: -1 }, {})],
  ...(["increment", "gap", "effort"] as const).map(
    (way) =>
      [
        'weight-invalid at /regions/a: a number not below 0; "much"',
        () => split({ a: "much" }, { split: way, from: byRegion }),
      ] as const,
  ),
  ["weights-zero at /regions: at least one weight above 0; only zeros", () => split({ a: 0 }, {})],
  [
    'not-amounts at /history/a: yearly amounts, a series of the measure "annual" that adds up; "point-in-time"',
    () => split({ a: 1 }, { history: { a: part } }),
  ],
  [
    'amount-invalid at /indicators/0/targets/0: a target not below 0, or where the places are (from) with the split "increment" or "effort"; -5',
    () => allocateTarget(planWith([indicatorOf({ targets: [to("-5")] })]), "it", { a: 1 }),
  ],
  [
    'period-invalid at /asOf: 2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30; "soon"',
    () => assessRegions(plan, byRegion, { asOf: "soon" }),
  ],
  [
    'period-invalid at /at: 2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30; "soon"',
    () => rankRegions(plan, "it", byRegion, { by: "value", at: "soon" }),
  ],
  [
    'period-invalid at /from: 2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30; "soon"',
    () => decomposeChange(plan, "it", byRegion, { ...years, from: "soon" }),
  ],
  [
    'region-target-invalid at /targets/bare: a number, or a target as plans have them; "much"',
    () => planFor(planWith([{ ...indicatorOf({}), id: "bare" }]), "a", { targets: { bare: "much" } }),
  ],
  [
    "region-target-invalid at /targets/it/reference/locator: a number in 件, or a target as plans have them; 5 at reference/locator",
    () =>
      planFor(plan, "a", {
        targets: { it: { ...to("5"), reference: { document: "a", locator: 5, raw: "b" } } as never },
      }),
  ],
  [
    "options-invalid at /parts/ratio/a: an object; 5",
    () => rollUpPlan(plan, byRegion, { parts: { ratio: { a: 5 as never } } }),
  ],
  [
    "argument-invalid at /tree: a list of places; 5",
    () => assessRegions(plan, byRegion, { tree: 5 as never }),
  ],
  [
    "argument-invalid at /tree: a list of places; null",
    () => decomposeChange(plan, "it", byRegion, { ...years, tree: null as never }),
  ],
  [
    "argument-invalid at /tree: a list of places; an object",
    () => reconcile(plan, {}, byRegion, { tree: {} as never }),
  ],
  [
    'measure-differs at /observations/it: point-in-time; "annual"',
    () =>
      planFor(plan, "a", {
        observations: { it: series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2020: 1 }) },
      }),
  ],
  [
    "argument-invalid at /plans: a list of plans, each once; an object",
    () => rankTargets({} as never, "it" as never, { by: "level" }),
  ],
];

describe("a wrong call is refused with its place, what was expected and what came", () => {
  test.each(cases)("%s", (told, call) => {
    const { code, path, expected, received } = thrown(call);
    expect(`${code} at ${path || "the call"}: ${expected}; ${received}`).toBe(told);
  });
});

test("what may be told at its borders is taken, and what is undefined is not told", () => {
  for (const unlikely of [0, 1]) expect(split({ a: 1 }, { unlikely })).toHaveProperty("parts");
  expect(
    rollUpPlan(plan, byRegion, { weights: { it: undefined }, parts: { ratio: undefined } } as never),
  ).toStrictEqual(rollUpPlan(plan, byRegion));
});

test.each<[string, () => { readonly issues: readonly Issue[] }]>([
  ["assessRegions", () => assessRegions(plan, { a: wrong }, { indicators: ["it"] })],
  ["outlookRegions", () => outlookRegions(plan, { a: wrong }, { indicators: ["it"] })],
  ["rankRegions", () => rankRegions(plan, "it", { a: wrong }, { by: "value", at: "2022" })],
  ["decomposeChange", () => issuesIn(decomposeChange(plan, "it", { a: wrong }, years))],
  ["reconcile", () => reconcile(plan, of(10), { a: wrong })],
])("a sentence of %s about figures begins with their one path", (_name, call) => {
  const issue = call().issues.find(({ code }) => code === "measure-differs");
  const path = "/a/it";
  expect(issue).toMatchObject({
    path,
    message: { en: expect.stringMatching(/^\/a\/it: expected a series/) },
  });
  expect(issue?.message["zh-Hans"]).toMatch(/^\/a\/it：序列的/);
});

test("amounts before the plan that are none are told at their place, also where places are forecast together", () => {
  const counted = planWith([indicatorOf({ unit: "件", measure: "cumulative", targets: [to("100")] })]);
  const figures = observe(counted, { it: { 2022: 1, 2023: 2 } });
  const amounts = series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2019: 1, 2020: 2 });
  const histories = { a: { it: part }, b: { it: amounts } };
  for (const options of [{}, { peers: true }] as const) {
    const { regions, issues } = outlookRegions(
      counted,
      { a: figures, b: figures },
      { ...options, histories },
    );
    expect(issues.map(({ code, path }) => [code, path])).toStrictEqual([["not-amounts", "/histories/a/it"]]);
    expect(regions.map(({ outlooks }) => outlooks[0]?.reason === "figures-unfit")).toStrictEqual([
      true,
      false,
    ]);
  }
});
