import fc from "fast-check";
import {
  type AssessRegionsOptions,
  assess,
  assessRegions,
  assessRegionsAsync,
  type Observations,
  observe,
  outlook,
  outlookRegions,
  outlookRegionsAsync,
  type Places,
  planFor,
  type Series,
  series,
} from "ipr-plan";
import { guangxi2025, national2030 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, planWith, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";
import { differencesFromAlone } from "./differences-from-alone.js";

const plan = planWith([
  { ...indicatorOf({ unit: "件", baseline: from("100"), targets: [to("200")] }), id: "total" as const },
  {
    ...indicatorOf({
      unit: "件/万人",
      regionRule: "ratio",
      baseline: from("10"),
      targets: [to("15", { year: "2023" }), to("20")],
    }),
    id: "ratio" as const,
  },
  {
    ...indicatorOf({ unit: "亿元", measure: "cumulative", targets: [to("50")] }),
    id: "sum" as const,
  },
  {
    ...indicatorOf({
      unit: "件",
      measure: "annual",
      direction: "decrease",
      baseline: from("9"),
      targets: [to("5")],
    }),
    id: "falls" as const,
  },
]);
type Id = (typeof plan.indicators)[number]["id"];

const figures = observe(plan, {
  total: { 2020: 10, 2021: 12, 2022: 14, 2023: 16 },
  ratio: { 2020: 10, 2021: 12, 2022: 13, 2023: 16 },
  sum: { 2021: 3, 2022: 7, 2023: 12 },
  falls: { 2020: 9, 2021: 8, 2022: 8, 2023: 7 },
});
const targets = { total: 20, sum: 20, falls: 6 };

describe("places are judged as each of them is alone", () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(null));
  const years = fc.dictionary(fc.constantFrom("2019", "2020", "2021", "2022", "2023", "2024-06"), value);
  const ids = plan.indicators.map(({ id }) => id);
  const place = fc.record({
    values: fc.record({
      total: years,
      ratio: years,
      falls: fc.dictionary(fc.constantFrom("2020", "2021", "2023", "2024-S1"), value),
    }),
    target: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
  });
  const cases = fc.array(place, { minLength: 1, maxLength: 4 });
  const asOf = fc.constantFrom(undefined, "2022", "2023-12-31", "2024-06-30");

  test("their verdicts are those of their own plans, word for word; the counts are of all of them", () => {
    fc.assert(
      fc.property(cases, asOf, fc.boolean(), (places, day, words) => {
        const { byRegion, own } = asked(places);
        const options = { ...(day !== undefined && { asOf: day }), targets: own };
        const result = assessRegions(plan, deepFreeze(byRegion), { ...options, words });
        expect(result.indicators).toStrictEqual(ids);
        expect(result.regions.map((one) => one.place)).toStrictEqual(Object.keys(byRegion));
        for (const { assessments, counts } of result.regions) {
          for (const found of assessments) expect("because" in found).toBe(words);
          expect(counts.behind).toBe(assessments.filter(({ verdict }) => verdict === "behind").length);
        }
        const judged = { ...(day !== undefined && { asOf: day }), targets: own };
        expect(differencesFromAlone(plan, byRegion, judged)).toEqual([]);
        const all = result.regions.flatMap(({ assessments }) => assessments.map(({ verdict }) => verdict));
        expect(result.total.counts.behind).toBe(all.filter((one) => one === "behind").length);
        const byIndicator = result.byIndicator.reduce((sum, one) => sum + one.counts.behind, 0);
        expect(byIndicator).toBe(result.total.counts.behind);
      }),
      { numRuns: 10 },
    );
  });

  test("their outlooks are those of their own plans", () => {
    fc.assert(
      fc.property(cases, asOf, (places, day) => {
        const { byRegion, own } = asked(places);
        const options = day === undefined ? {} : { asOf: day };
        const result = outlookRegions(plan, byRegion, {
          ...options,
          targets: own,
          words: true,
          forecasts: true,
        });
        expect(differencesFromAlone(plan, byRegion, { ...options, targets: own })).toEqual([]);
        for (const { outlooks, counted, expectedMet } of result.regions) {
          const known = outlooks.flatMap(({ probability }) => probability ?? []);
          expect([counted, expectedMet]).toStrictEqual([
            known.length,
            known.reduce((sum, one) => sum + one, 0),
          ]);
        }
      }),
      { numRuns: 5 },
    );
  });

  function asked(
    places: readonly { values: Record<string, Record<string, number | null>>; target: number | undefined }[],
  ) {
    const byRegion: Record<string, Observations<Id>> = {};
    const own: Record<string, { total: number; falls: number }> = {};
    for (const [index, { values, target }] of places.entries()) {
      byRegion[`p${index}`] = observe(plan, values);
      if (target !== undefined) own[`p${index}`] = { total: target, falls: target };
    }
    return { byRegion, own };
  }
});

describe("without words", () => {
  test("there are numbers alone, and issues only of what could not be judged", () => {
    const provisional = observe(plan, { total: { 2020: 10, 2023: { value: 16, status: "P" } } });
    const short = assessRegions(plan, { a: provisional }, { targets: { a: targets } });
    expect(short.issues).toStrictEqual([]);
    expect(short.regions[0]?.assessments[0]).toStrictEqual({
      indicator: "total",
      asOf: "2023-12-31",
      verdict: "on-track",
      met: false,
      completion: 0.6,
      elapsedShare: 0.6,
      expectedShare: 0.6,
      pace: 1,
      target: { year: "2025", bound: { comparator: "attain", value: "20" }, unit: "件" },
      latest: { period: "2023", value: "16", status: "P" },
      gap: { value: "4", unit: "件" },
      required: expect.objectContaining({ perYear: { value: "2", unit: "件" } }),
    });
    const said = assessRegions(plan, { a: provisional }, { targets: { a: targets }, words: true });
    expect(said.issues.map(({ code, path, level }) => [code, path, level])).toStrictEqual([
      ["latest-not-final", "/a/total/2023", "note"],
    ]);
    expect(said.issues[0]?.message.en).toMatch(/^\/a\/total: The latest value/);
  });

  test("outlooks have no forecast, unless asked for", () => {
    const options = { indicators: ["total" as const], targets: { a: targets } };
    const [short] = outlookRegions(plan, { a: figures }, options).regions[0]?.outlooks ?? [];
    expect(Object.keys(short ?? {}).filter((key) => key === "forecast" || key === "because")).toStrictEqual(
      [],
    );
    const [long] =
      outlookRegions(plan, { a: figures }, { ...options, forecasts: true }).regions[0]?.outlooks ?? [];
    expect(long?.forecast && "points" in long.forecast).toBe(true);
  });

  test("on the day that an interim target falls due, the outlook of the next one stands beside it", () => {
    const { regions } = outlookRegions(plan, { a: figures }, { indicators: ["ratio"], asOf: "2023" });
    const [now] = regions[0]?.outlooks ?? [];
    expect([now?.target?.year, now?.probability, now?.ahead?.target?.year]).toStrictEqual([
      "2023",
      1,
      "2025",
    ]);
    expect(now?.ahead && "because" in now.ahead).toBe(false);
  });
});

describe("which indicators, and in which order", () => {
  test("those that are named, in their order; all counts are of them", () => {
    const { indicators, regions, byIndicator } = assessRegions(
      plan,
      { a: figures },
      { indicators: ["sum", "total"] },
    );
    expect(indicators).toStrictEqual(["sum", "total"]);
    expect(regions[0]?.assessments.map(({ indicator }) => indicator)).toStrictEqual(["sum", "total"]);
    expect(byIndicator.map(({ indicator }) => indicator)).toStrictEqual(["sum", "total"]);
  });

  test("without places there is nothing, and no day", () => {
    const nothing = assessRegions(plan, {});
    expect([nothing.asOf, nothing.regions, nothing.total.counts.behind]).toStrictEqual([null, [], 0]);
    expect(outlookRegions(plan, {}).regions).toStrictEqual([]);
  });
});

describe("what places share", () => {
  test("two plans with the very same indicator are still two plans, each with its own time", () => {
    const scope = { indicators: ["ratio" as const], asOf: "2023" };
    const long = { ...plan, id: "long", period: { start: "2021", end: "2030" }, baseYear: "2015" };
    const own = { a: plan, b: long, c: plan };
    const { regions } = assessRegions(plan, { a: figures, b: figures, c: figures }, { ...scope, plans: own });
    const alone = [plan, long, plan].map((one) => assess(one, "ratio", figures, { asOf: "2023" }));
    expect(regions.map(({ assessments: [one] }) => [one?.verdict, one?.elapsedShare])).toStrictEqual(
      alone.map((one) => [one.verdict, one.elapsedShare]),
    );
  });

  test("a running total starts with the plan that it is judged by, though two plans have the very same indicator", () => {
    const scope = { indicators: ["sum" as const], asOf: "2023" };
    const long = { ...plan, id: "long", baseYear: "2015", period: { start: "2016", end: "2025" } };
    const { regions } = assessRegions(
      plan,
      { a: figures, b: figures },
      { ...scope, plans: { a: plan, b: long } },
    );
    expect(regions.map(({ assessments: [one] }) => one?.elapsedShare)).toStrictEqual([0.6, 0.8]);
  });

  test("verdicts are counted one by one, and in per cent", () => {
    const ids = ["total", "ratio", "sum"] as const;
    const of = (...met: readonly boolean[]) =>
      observe(plan, Object.fromEntries(ids.map((id, at) => [id, { 2020: 1, 2025: met[at] ? 90 : 2 }])));
    const told = { total: 80, ratio: 80, sum: 80 };
    const places = { a: of(true, true, false), b: of(true, false, false), c: of(true, true, false) };
    const { regions } = assessRegions(plan, places, {
      indicators: ids,
      targets: { a: told, b: told, c: told },
    });
    const shown = regions.map(({ counts, percentages }) => [
      counts.achieved,
      counts.behind,
      percentages.achieved,
    ]);
    expect(shown).toStrictEqual([
      [2, 1, shown[2]?.[2]],
      [1, 2, shown[1]?.[2]],
      [2, 1, shown[0]?.[2]],
    ]);
    expect(shown.map(([, , share]) => Math.round(Number(share)))).toStrictEqual([67, 33, 67]);
  });

  test("an error that is not of the figures is the caller's own", () => {
    const broken = {
      get total(): never {
        throw new RangeError("of the caller");
      },
    };
    expect(() => assessRegions(plan, { a: broken as never })).toThrow("of the caller");
  });

  test("counts are each place's own, which a caller may change", () => {
    const { regions, total } = assessRegions(plan, { a: figures, b: figures });
    const [a, b] = regions;
    expect([a?.counts, a?.percentages]).toStrictEqual([b?.counts, b?.percentages]);
    Object.assign(a?.counts ?? {}, { ahead: 99 });
    Object.assign(a?.percentages ?? {}, { ahead: 99 });
    expect([b?.counts.ahead, b?.percentages.ahead, total.counts.ahead]).not.toContain(99);
  });

  test("the day is the latest of all places", () => {
    const at = (year: string) => observe(plan, { ratio: { [year]: 12 } });
    const places = { a: at("2021"), b: at("2023"), c: at("2022"), d: {} };
    expect(assessRegions(plan, places).asOf).toBe("2023-12-31");
    expect(outlookRegions(plan, places).asOf).toBe("2023-12-31");
  });

  test("without a method of its own the call has the elapsed time and its thresholds", () => {
    const { method, thresholds } = assessRegions(plan, {});
    expect([method, thresholds]).toStrictEqual(["elapsed-time", { ahead: 1.1, onTrack: 0.9 }]);
    const told = assessRegions(plan, {}, { method: "eurostat", thresholds: { ahead: 2, onTrack: 1 } });
    expect([told.method, told.thresholds]).toStrictEqual(["eurostat", { ahead: 2, onTrack: 1 }]);
  });

  test("what is told of a place in two options is told of its plan", () => {
    const { issues } = assessRegions(plan, {}, { targets: { a: { total: 5 } }, plans: { a: plan } });
    expect(issues.map(({ path }) => path)).toStrictEqual(["/plans/a"]);
  });
});

describe("a file full of unknown names", () => {
  test("is answered soon: from 200,000 comparisons on nobody looks for the place that is meant", () => {
    const listed = Array.from({ length: 1000 }, (_, index) => ({ id: `某某某某某某地区${index}` }));
    const unlike = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, {}]));
    const meant = (count: number) =>
      assessRegions(
        plan,
        { ...unlike(count), 某某某某某某地区77七: {} },
        { indicators: [], tree: listed },
      ).issues.at(-1)?.write;
    expect([meant(199), meant(200)]).toStrictEqual([{ key: "某某某某某某地区77" }, undefined]);
  });

  test("has the first of several places that are called so", () => {
    const twice: Places = [
      { id: "1", otherNames: ["城中"] },
      { id: "2", otherNames: ["城中"] },
    ];
    const [issue] = assessRegions(plan, { 城中: {} }, { indicators: [], tree: twice }).issues;
    expect(issue?.write).toStrictEqual({ key: "1" });
  });
});

test("what was noticed of outlooks is told with words, and not without", () => {
  const broken = observe(plan, {
    total: { 2020: 10, 2021: 12, 2022: 14, 2023: { value: 16, status: "B" } },
  });
  const codes = (options: object) =>
    outlookRegions(
      plan,
      { a: broken },
      { targets: { a: targets }, indicators: ["total"], ...options },
    ).issues.map(({ code, path }) => [code, path]);
  expect(codes({ words: true })).toStrictEqual([["break-crossed", "/a/total/2023"]]);
  expect([codes({ forecasts: true }), codes({})]).toStrictEqual([[], []]);
});

describe("what is said of the outlook of the next target", () => {
  test.each([
    [false, false, []],
    [true, false, ["because"]],
    [false, true, ["forecast"]],
    [true, true, ["forecast", "because"]],
  ])("is what is said of the first: words %j, forecasts %j", (words, forecasts, more) => {
    const options = { indicators: ["ratio" as const], asOf: "2023", words, forecasts };
    const [now] = outlookRegions(plan, { a: figures }, options).regions[0]?.outlooks ?? [];
    const extra = (one: object | undefined) =>
      Object.keys(one ?? {}).filter((key) => key === "because" || key === "forecast");
    expect([extra(now), extra(now?.ahead)]).toStrictEqual([more, more]);
  });
});

describe("the amounts of places before the plan", () => {
  const before = series(
    { unit: "亿元", measure: "annual", regionRule: "sum" },
    { 2016: 2, 2017: 3, 2018: 4, 2019: 5, 2020: 6 },
  );

  test("are each place's own: as outlook does with them for one place", () => {
    const observed = observe(plan, { sum: { 2021: 7 } });
    const options = {
      asOf: "2021",
      indicators: ["sum" as const],
      targets: { a: { sum: 50 }, b: { sum: 50 } },
    };
    const { regions } = outlookRegions(
      plan,
      { a: observed, b: observed },
      { ...options, histories: { a: { sum: before } } },
    );
    const [withAmounts, without] = regions.map(({ outlooks }) => outlooks[0]);
    const alone = outlook(planFor(plan, "a", { targets: { sum: 50 } }), "sum", observed, {
      asOf: "2021",
      history: before,
    });
    expect(alone).toMatchObject(withAmounts ?? {});
    expect([withAmounts?.reason, without?.reason]).toStrictEqual([undefined, "too-few-observations"]);
  });

  test("that are undefined are not told", () => {
    const histories = { a: { sum: undefined } } as never;
    const scope = { indicators: ["sum" as const] };
    expect(outlookRegions(plan, { a: figures }, { ...scope, histories })).toStrictEqual(
      outlookRegions(plan, { a: figures }, scope),
    );
  });

  test("that are none of the indicator are an issue of the place", () => {
    const yuan = series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2019: 5, 2020: 6 });
    const found = outlookRegions(
      plan,
      { a: figures, b: figures },
      {
        indicators: ["sum"],
        targets: { a: targets, b: targets },
        histories: { a: { sum: yuan } },
      },
    );
    expect(found.issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["dimension-mismatch", "/histories/a/sum"],
    ]);
    expect(found.regions.map(({ outlooks }) => outlooks[0]?.probability !== null)).toStrictEqual([
      false,
      true,
    ]);
  });
});

describe("bad figures of a place are issues with its name, and no number; the others are judged", () => {
  const wrong: Record<string, [unknown, string]> = {
    "another measure": [
      { total: series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2023: 1 }) },
      "measure-differs",
    ],
    "another dimension": [
      { total: series({ unit: "亿元", measure: "point-in-time", regionRule: "sum" }, { 2023: 1 }) },
      "dimension-mismatch",
    ],
    "no series": [{ total: { 2023: 5 } }, "observations-invalid"],
    "a list of nothing": [{ total: { ...figures.total, observations: [null] } }, "observations-invalid"],
  };

  test.each(Object.entries(wrong))("%s", (_title, [one, code]) => {
    const byRegion = { 南宁: figures, 柳州: one as Observations<Id> };
    const options = { indicators: ["total" as const], targets: { 南宁: targets, 柳州: targets } };
    for (const call of [assessRegions, outlookRegions]) {
      const { issues } = call(plan, byRegion, options);
      expect(issues.map((issue) => [issue.code, issue.path])).toStrictEqual([[code, "/柳州/total"]]);
      for (const issue of issues) expectBothLanguages(issue);
      // The place is named once, and the indicator in it.
      expect(issues.map(({ message }) => message.en.split(": ")[0])).toStrictEqual(["/柳州/total"]);
      expect(issues.filter(({ message }) => / \/|：\//.test(message.en + message["zh-Hans"]))).toStrictEqual(
        [],
      );
    }
    const { regions } = assessRegions(plan, byRegion, options);
    expect(
      regions.map(({ assessments }) => [assessments[0]?.completion, assessments[0]?.reason]),
    ).toStrictEqual([
      [0.6, undefined],
      [null, "figures-unfit"],
    ]);
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["a list", []],
    ["a text", "16"],
  ])("%s for a place", (_title, given) => {
    const { issues, regions } = assessRegions(plan, { 南宁: figures, 柳州: given as Observations<Id> });
    expect(issues.map(({ code, path }) => [code, path])).toStrictEqual([["observations-invalid", "/柳州"]]);
    expect(regions[1]?.assessments.map(({ reason }) => reason)).toStrictEqual(Array(4).fill("figures-unfit"));
  });
});

describe("with the tree", () => {
  const tree: Places = [
    { id: "广西", code: "450000" },
    { id: "南宁", name: { "zh-Hans": "南宁市" }, code: "450100", parent: "广西" },
    { id: "柳州", code: "450200", parent: "广西" },
  ];
  const found = (byRegion: Record<string, Observations<Id>>, options: AssessRegionsOptions<Id> = {}) => {
    const result = assessRegions(plan, byRegion, { indicators: ["ratio"], tree, ...options });
    for (const issue of result.issues) expectBothLanguages(issue);
    return {
      issues: result.issues.map(({ code, path }) => [code, path]),
      reasons: result.regions.map(({ assessments }) => assessments[0]?.reason),
      result,
    };
  };

  test("a place that it does not have is named, with the one that is meant, and is not judged", () => {
    const { issues, reasons, result } = found({ 南宁: figures, 柳州示: figures });
    expect([issues, reasons]).toStrictEqual([
      [["place-unknown", "/柳州示"]],
      [undefined, "place-not-listed"],
    ]);
    expect(result.issues[0]?.write).toStrictEqual({ key: "柳州" });
    expect(
      outlookRegions(plan, { 柳州示: figures }, { tree, indicators: ["ratio"] }).regions[0]?.outlooks[0]
        ?.reason,
    ).toBe("place-not-listed");
  });

  test("a place under another of its names is meant, and stands twice where it has figures already", () => {
    expect(found({ 南宁市: figures }).result.issues[0]?.write).toStrictEqual({ key: "南宁" });
    expect(found({ 南宁: figures, 450100: figures }).issues).toStrictEqual([["place-twice", "/450100"]]);
  });

  test("a whole beside its parts is judged all the same, and said", () => {
    const { issues, reasons } = found({ 广西: figures, 南宁: figures });
    expect([issues, reasons]).toStrictEqual([[["parent-among-children", "/广西"]], [undefined, undefined]]);
  });

  test("places in each other, a place twice and a code elsewhere are said as checkPlaceTree says them", () => {
    const bad: Places = [{ id: "甲", parent: "乙" }, { id: "乙", parent: "甲" }, { id: "丙" }, { id: "丙" }];
    const { issues, reasons } = found({ 甲: figures, 丙: figures }, { tree: bad });
    expect(issues.slice(0, 2)).toStrictEqual([
      ["place-twice", "/tree/3/id"],
      ["place-in-itself", "/tree/0/parent"],
    ]);
    expect(reasons).toStrictEqual([undefined, undefined]);
  });

  test("a target without figures is told: of a place of the tree it is late, of another the name is wrong", () => {
    const told = { 柳州: { total: 1 }, 桂林: { total: 1 } };
    const { issues } = found({ 南宁: figures }, { targets: told });
    expect(issues).toStrictEqual([
      ["place-silent", "/targets/柳州"],
      ["place-unknown", "/targets/桂林"],
    ]);
    const withoutTree = assessRegions(plan, { 南宁: figures }, { plans: { 南宁市: plan } });
    expect(withoutTree.issues.map(({ code, path, write }) => [code, path, write])).toStrictEqual([
      ["place-unknown", "/plans/南宁市", { key: "南宁" }],
    ]);
  });
});

describe("a wrong call", () => {
  test.each<[string, object, string]>([
    ["a misspelt option", { asof: "2023" }, "option-unknown"],
    ["a day that is none", { asOf: "yesterday" }, "period-invalid"],
    ["a choice of target that is none", { target: "last" }, "target-choice-invalid"],
    ["an unknown indicator", { indicators: ["totl"] }, "indicator-unknown"],
    ["an indicator twice", { indicators: ["total", "total"] }, "argument-invalid"],
    ["a target of an unknown indicator", { targets: { a: { totl: 1 } } }, "indicator-unknown"],
    ["a target that is none", { targets: { a: { total: "much" } } }, "region-target-invalid"],
    ["half a target", { targets: { a: { total: { year: "2025" } } } }, "region-target-invalid"],
    ["targets of a place that are none", { targets: { a: 5 } }, "argument-invalid"],
    ["a plan that is none", { plans: { a: {} } }, "plan-invalid"],
    ["a tree that is none", { tree: {} }, "argument-invalid"],
    ["words that are no choice", { words: "yes" }, "argument-invalid"],
  ])("%s is refused", (_title, options, code) => {
    for (const call of [assessRegions, outlookRegions]) {
      expect(thrown(() => call(plan, { a: figures }, options as object)).code).toBe(code);
    }
  });

  test.each<[string, () => unknown, string]>([
    ["no plan", () => assessRegions({} as never, {}), "plan-invalid"],
    ["no figures", () => assessRegions(plan, [] as never), "argument-invalid"],
    ["an unknown method", () => assessRegions(plan, {}, { method: "best" as never }), "method-unknown"],
    ["a level that is none", () => outlookRegions(plan, {}, { level: 2 }), "forecast-option-invalid"],
    [
      "one history for all places",
      () => outlookRegions(plan, {}, { history: figures.sum } as never),
      "option-unknown",
    ],
    [
      "a history that is no series",
      () => outlookRegions(plan, {}, { histories: { a: { sum: {} as Series } } }),
      "series-invalid",
    ],
    [
      "a history of an unknown indicator",
      () => outlookRegions(plan, {}, { histories: { a: { summ: figures.sum } as never } }),
      "indicator-unknown",
    ],
    [
      "forecasts that are no choice",
      () => outlookRegions(plan, {}, { forecasts: 1 as never }),
      "argument-invalid",
    ],
  ])("%s is refused", (_title, call, code) => {
    expect(thrown(call).code).toBe(code);
  });
});

describe("without blocking", () => {
  const byRegion = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`p${index}`, figures]));

  test("the results are the same, however large the slices are", async () => {
    for (const chunk of [1, 3, 100]) {
      expect(await assessRegionsAsync(plan, byRegion, { chunk })).toStrictEqual(
        assessRegions(plan, byRegion),
      );
      expect(await outlookRegionsAsync(plan, byRegion, { chunk })).toStrictEqual(
        outlookRegions(plan, byRegion),
      );
    }
    expect(await assessRegionsAsync(plan, byRegion)).toStrictEqual(assessRegions(plan, byRegion));
  });

  test.each([
    [1, "500/502 502/502"],
    [4, "125/502 250/502 375/502 500/502 502/502"],
    [0, "500/502 502/502"],
  ])(
    "unless told, places of %d indicators are done in slices of 500 indicators together",
    async (count, told) => {
      const many = Object.fromEntries(Array.from({ length: 502 }, (_, index) => [`p${index}`, {}]));
      const seen: string[] = [];
      await assessRegionsAsync(plan, many, {
        indicators: plan.indicators.slice(0, count).map(({ id }) => id),
        onProgress: (done, all) => seen.push(`${done}/${all}`),
      });
      expect(seen.join(" ")).toBe(told);
    },
  );

  test("progress is told, and other work has its turn between slices", async () => {
    const seen: string[] = [];
    const running = assessRegionsAsync(plan, byRegion, {
      chunk: 3,
      onProgress: (done, all) => seen.push(`${done}/${all}`),
    });
    setTimeout(() => seen.push("other work"), 0);
    await running;
    expect(seen.filter((one) => one !== "other work")).toStrictEqual(["3/7", "6/7", "7/7"]);
    expect(seen.indexOf("other work")).toBeLessThan(seen.indexOf("7/7"));
  });

  test.each([assessRegionsAsync, outlookRegionsAsync])(
    "a signal stops it with its reason: %o",
    async (call) => {
      const controller = new AbortController();
      const reason = new Error("enough");
      const seen: number[] = [];
      const running = call(plan, byRegion, {
        chunk: 2,
        signal: controller.signal,
        onProgress: (done) => {
          seen.push(done);
          if (done === 4) controller.abort(reason);
        },
      });
      await expect(running).rejects.toBe(reason);
      expect(seen).toStrictEqual([2, 4]);
      await expect(call(plan, {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    },
  );

  test.each<[string, object]>([
    ["a slice of no places", { chunk: 0 }],
    ["a signal that is none", { signal: {} }],
    ["progress that is none", { onProgress: 5 }],
  ])("%s is refused", async (_title, options) => {
    await expect(assessRegionsAsync(plan, byRegion, options)).rejects.toThrow(/^Regions option /);
    await expect(outlookRegionsAsync(plan, byRegion, options)).rejects.toThrow(/^Regions option /);
  });
});

test("the result is plain data", () => {
  const result = assessRegions(
    guangxi2025,
    { 南宁: observe(guangxi2025, { "pct-applications": { 2023: 5 } }) },
    { words: true },
  );
  expect(structuredClone(result)).toStrictEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
});

test("a target that is compared with the nation's is compared for each place", () => {
  const compared: Facts = {
    unit: "%",
    regionRule: "none",
    targets: [
      {
        year: "2025",
        basis: "compared",
        comparator: "at-least",
        with: { name: { "zh-Hans": "全国平均水平" } },
        reference: { document: "规划", locator: "表", raw: "达到全国平均水平" },
      },
    ],
  };
  const own = planOf(compared);
  const at = (it: number) => observe(own, { it: { 2023: it } });
  const nation = series({ unit: "%", measure: "point-in-time", regionRule: "none" }, { 2023: 80 });
  const { regions } = assessRegions(own, { a: at(81), b: at(79) }, { comparedWith: { it: nation } });
  expect(regions.map(({ assessments }) => assessments[0]?.met)).toStrictEqual([true, false]);
  expect(assessRegions(national2030, {}).indicators.length).toBe(national2030.indicators.length);
});

test("a number that is none is no figure of its place, in numbers as in words", () => {
  const broken = structuredClone(figures) as unknown as Record<string, { observations: { value: string }[] }>;
  const first = broken["total"]?.observations[0];
  if (first !== undefined) first.value = "1,000";
  for (const words of [false, true]) {
    const { regions, issues } = assessRegions(plan, { 甲: broken as never }, { words });
    expect(regions[0]?.assessments[0]).toMatchObject({ verdict: "not-assessable", reason: "figures-unfit" });
    expect(issues.map(({ path }) => path)).toContain("/甲/total/observations/0/value");
  }
  expect(() => assess(plan, "total", broken as never)).toThrow(
    "/total/observations/0/value: Not a decimal number",
  );
});
