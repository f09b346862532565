import fc from "fast-check";
import {
  type Missing,
  type Observations,
  observe,
  type RankOptions,
  rankingTable,
  rankPlaces,
  rankRegions,
  type SeriesKind,
  series,
  toMarkdown,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, planWith, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

type Values = Readonly<Record<string, number | string | null>>;
const ranked = (facts: Facts, places: Readonly<Record<string, Values>>, options: RankOptions<"it">) => {
  const plan = planOf({ unit: "件", ...facts });
  const byRegion = Object.fromEntries(
    Object.entries(places).map(([place, it]) => [place, observe(plan, { it })]),
  );
  const ranking = rankRegions(plan, "it", deepFreeze(byRegion), deepFreeze(options));
  for (const one of ranking.because) {
    expect(one["zh-Hans"]).toMatch(/\p{Script=Han}/u);
    expect(one.en).toMatch(/[a-z]{3}/);
  }
  return ranking;
};
const order = ({ regions }: ReturnType<typeof ranked>) => regions.map(({ place, rank }) => [place, rank]);
const why = ({ regions }: ReturnType<typeof ranked>) =>
  Object.fromEntries(regions.flatMap(({ place, reason }) => (reason ? [[place, reason]] : [])));

describe("numbers in ranks", () => {
  test("equal ones share a rank, and the next counts on", () => {
    const ranks = rankPlaces({ a: 5, b: "7.0", c: "7", d: "3" });
    expect(ranks.map(({ place, rank, score }) => [place, rank, score])).toStrictEqual([
      ["b", 1, "7"],
      ["c", 1, "7"],
      ["a", 3, "5"],
      ["d", 4, "3"],
    ]);
  });

  test("those without a number come last, in their order, with their reasons", () => {
    const ranks = rankPlaces({ a: { missing: { reason: "not-reported" } }, b: 1 });
    expect(ranks).toStrictEqual([
      { place: "b", rank: 1, score: "1" },
      { place: "a", rank: null, score: null, reason: "not-reported" },
    ]);
  });

  test("the lower ones can be the better ones", () => {
    expect(rankPlaces({ a: 5, b: -1, c: 2 }, { better: "lower" }).map(({ place }) => place)).toStrictEqual([
      "b",
      "c",
      "a",
    ]);
  });

  test.each(["higher", "lower"] as const)(
    "equal ones stand in the order given, where %s is better",
    (better) => {
      const ranks = rankPlaces({ c: 1, a: "1.0", b: 1 }, { better });
      expect(ranks.map(({ place, rank }) => [place, rank])).toStrictEqual([
        ["c", 1],
        ["a", 1],
        ["b", 1],
      ]);
    },
  );

  test("a rank is one more than the number of better ones, whatever the numbers are", () => {
    const values = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(values, fc.constantFrom("higher" as const, "lower" as const), (all, better) => {
        const scores = Object.fromEntries(all.map((value, index) => [`p${index}`, value]));
        for (const { rank, score } of rankPlaces(scores, { better })) {
          const ahead = all.filter((one) =>
            better === "higher" ? one > Number(score) : one < Number(score),
          );
          expect(rank).toBe(ahead.length + 1);
        }
      }),
    );
  });

  test.each<[string, () => unknown, string]>([
    ["a text", () => rankPlaces({ a: "viel" }), "score-invalid"],
    ["nothing", () => rankPlaces({ a: null as unknown as Missing }), "score-invalid"],
    [
      "an unknown reason",
      () => rankPlaces({ a: { missing: { reason: "lost" } } as unknown as Missing }),
      "score-invalid",
    ],
    ["an unknown way", () => rankPlaces({ a: 1 }, { better: "more" as "higher" }), "better-unknown"],
    ["a misspelt option", () => rankPlaces({ a: 1 }, { beter: "lower" } as object), "option-unknown"],
  ])("%s is refused", (_title, call, code) => {
    expect(thrown(call).code).toBe(code);
  });
});

describe("by value", () => {
  test("all places are ranked by one period, the last that any has", () => {
    const ranking = ranked({}, { a: { 2022: 5, 2023: 4 }, b: { 2022: 9 }, c: { 2023: 6 } }, { by: "value" });
    expect([ranking.at, order(ranking)]).toStrictEqual([
      "2023",
      [
        ["c", 1],
        ["a", 2],
        ["b", null],
      ],
    ]);
    expect(why(ranking)).toStrictEqual({ b: "no-observation" });
  });

  test.each<[string, Facts, readonly string[]]>([
    ["what should rise, the highest first", {}, ["b", "a"]],
    ["what should fall, the lowest first", { direction: "decrease" }, ["a", "b"]],
    ["a rank, 1 first, whatever is said of its direction", { unit: "位", regionRule: "none" }, ["a", "b"]],
  ])("%s", (_title, facts, expected) => {
    const ranking = ranked(facts, { a: { 2023: 1 }, b: { 2023: 2 } }, { by: "value" });
    expect(ranking.regions.map(({ place }) => place)).toStrictEqual(expected);
  });

  test("numbers that floating arithmetic takes for one have two ranks", () => {
    const ranking = ranked(
      {},
      { a: { 2023: "0.1" }, b: { 2023: "0.10000000000000000001" } },
      { by: "value" },
    );
    expect(order(ranking)).toStrictEqual([
      ["b", 1],
      ["a", 2],
    ]);
  });

  test("the end of a year, its last month and its last day are one period", () => {
    const ranking = ranked(
      {},
      { a: { 2023: 4 }, b: { "2023-12": 6 }, c: { "2023-12-31": 5 } },
      { by: "value", at: "2023" },
    );
    expect(ranking.regions.map(({ rank }) => rank)).toStrictEqual([1, 2, 3]);
  });
});

test("the last period is written as the first place that has it writes it, and a told one in its shortest way", () => {
  const places = { a: { "2023-12": 4 }, b: { 2023: 6, 2022: 1 }, c: { "2023-12-31": 5 } };
  expect(ranked({}, places, { by: "value" }).at).toBe("2023-12");
  const since = ranked({}, places, { by: "value", at: "2023", since: "2022-12" });
  expect([since.at, since.since]).toStrictEqual(["2023", "2022-12"]);
});

describe("the change of rank since a period", () => {
  const places = {
    a: { 2022: 9, 2023: 6 },
    b: { 2022: 8, 2023: 7 },
    c: { 2022: 7, 2023: 8 },
    d: { 2023: 1 },
  };
  const ranking = ranked({}, places, { by: "value", since: "2022" });

  test("counts the places moved up, below 0 down; without an earlier rank there is none", () => {
    expect(
      ranking.regions.map(({ place, rank, change, before }) => [place, rank, change, before?.rank]),
    ).toStrictEqual([
      ["c", 1, 2, 3],
      ["b", 2, 0, 2],
      ["a", 3, -2, 1],
      ["d", 4, null, null],
    ]);
  });

  test("is told in words", () => {
    expect(ranking.because.map((one) => one["zh-Hans"])).toStrictEqual([
      "2023 年按数值从高到低排，共 4 个地区有位次",
      "居前的是c、b、a",
      "与 2022 年相比，c前移最多，2 位",
      "与 2022 年相比，a后移最多，2 位",
    ]);
    expect(ranking.because[2]?.en).toBe("since 2022 c moved up furthest, by 2");
  });

  test("all that moved furthest are named, the first three ranks with all that share them", () => {
    const before = { a: 6, b: 5, c: 4, d: 3, e: 2, f: 1 };
    const after = { a: 4, b: 3, c: 6, d: 5, e: 3, f: 7 };
    const both = Object.entries(before).map(([place, value]): [string, Values] => [
      place,
      { 2022: value, 2023: after[place as keyof typeof after] },
    ]);
    const told = ranked({}, Object.fromEntries(both), { by: "value", since: "2022" });
    expect(told.because.map(({ en }) => en)).toStrictEqual([
      "ranked by value of 2023, highest first: 6 places have a rank",
      "first are f, c, d",
      "since 2022 f moved up furthest, by 5",
      "since 2022 a, b moved down furthest, by 3",
    ]);
    expect(told.because.at(-1)?.["zh-Hans"]).toBe("与 2022 年相比，a、b后移最多，3 位");
    const tied = ranked(
      {},
      { a: { 2023: 3 }, b: { 2023: 2 }, c: { 2023: 1 }, d: { 2023: 1 } },
      { by: "value" },
    );
    expect(tied.because.map(({ en }) => en)).toStrictEqual([
      "ranked by value of 2023, highest first: 4 places have a rank",
      "first are a, b, c, d",
    ]);
  });

  test("only those that moved are told, one way where none went the other", () => {
    const up = { a: { 2022: 2, 2023: 2 }, b: { 2022: 1, 2023: 2 } };
    expect(
      ranked({}, up, { by: "value", since: "2022" })
        .because.slice(2)
        .map(({ en }) => en),
    ).toStrictEqual(["since 2022 b moved up furthest, by 1"]);
    const down = { a: { 2022: 2, 2023: 2 }, b: { 2022: 2, 2023: 1 } };
    expect(
      ranked({}, down, { by: "value", since: "2022" })
        .because.slice(2)
        .map(({ en }) => en),
    ).toStrictEqual(["since 2022 b moved down furthest, by 1"]);
  });

  test("more than ten places without a rank are counted", () => {
    const some = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count + 1 }, (_, index) => [`p${index}`, index === 0 ? { 2023: 1 } : {}]),
      );
    const last = (count: number) => ranked({}, some(count), { by: "value" }).because.at(-1)?.en;
    expect(last(10)).toMatch(/p10 \(no observation\)$/);
    expect(last(12)).toMatch(/p10 \(no observation\) and 2 more$/);
    expect(ranked({}, some(12), { by: "value" }).because.at(-1)?.["zh-Hans"]).toMatch(
      /p10（无观测值）等，另有 2 个$/,
    );
  });

  test("where none can be compared, that is said, and not that none has moved", () => {
    const since = { by: "growth", since: "2022" } as const;
    const ranking = ranked({}, { a: { 2022: 2, 2023: 3 }, b: { 2022: 1, 2023: 2 } }, since);
    expect(ranking.because.at(-1)?.en).toBe("no rank can be compared with one of 2022");
    expect(ranking.because.at(-1)?.["zh-Hans"]).toBe("没有可与 2022 年比较的位次");
  });

  test("where none has moved, that is said", () => {
    const still = ranked(
      {},
      { a: { 2022: 2, 2023: 3 }, b: { 2022: 1, 2023: 2 } },
      { by: "value", since: "2022" },
    );
    expect(still.because.at(-1)?.en).toBe("no rank has changed since 2022");
    const joined = { a: { 2022: 2, 2023: 3 }, b: { 2023: 2 } };
    expect(ranked({}, joined, { by: "value", since: "2022" }).because.at(-1)?.en).toBe(
      "no rank has changed since 2022",
    );
  });
});

describe("by growth on the year before", () => {
  test("amounts grow by a rate, and from nothing there is none", () => {
    const ranking = ranked(
      {},
      { a: { 2022: 100, 2023: 110 }, b: { 2022: 10, 2023: 12 }, c: { 2022: 0, 2023: 5 } },
      { by: "growth" },
    );
    expect(ranking.scoreKind).toBe("rate");
    expect(ranking.regions.map(({ place, score, value }) => [place, score, value])).toStrictEqual([
      ["b", "0.2", "12"],
      ["a", "0.1", "110"],
      ["c", null, "5"],
    ]);
    expect(why(ranking)).toStrictEqual({ c: "no-rate" });
  });

  test("equal rates of unequal amounts share a rank", () => {
    const ranking = ranked(
      {},
      { a: { 2022: 3, 2023: 4 }, b: { 2022: 30, 2023: 40 }, c: { 2022: 7, 2023: 9 } },
      { by: "growth" },
    );
    expect(ranking.regions.map(({ rank }) => rank)).toStrictEqual([1, 1, 3]);
  });

  test("shares grow by points", () => {
    const ranking = ranked(
      { unit: "%", regionRule: "ratio" },
      { a: { 2022: 50, 2023: 52 }, b: { 2022: 1, 2023: 2 } },
      { by: "growth" },
    );
    expect(ranking.regions.map(({ place, score }) => [place, score])).toStrictEqual([
      ["a", "2"],
      ["b", "1"],
    ]);
    expect(ranking.scoreKind).toBe("difference");
  });

  test("of what should fall the fastest fall is first", () => {
    const ranking = ranked(
      { direction: "decrease" },
      { a: { 2022: 100, 2023: 90 }, b: { 2022: 100, 2023: 50 } },
      { by: "growth" },
    );
    expect(order(ranking)[0]).toStrictEqual(["b", 1]);
  });

  test("of a running total what the years added is compared, from nothing at the plan's start", () => {
    const places = {
      a: { 2021: 10, 2022: 30, 2023: 60 },
      b: { 2021: 10, 2022: 20 },
      c: { 2022: 20, 2023: 25 },
    };
    const second = ranked({ measure: "cumulative" }, places, { by: "growth", at: "2022" });
    expect(second.regions.map(({ place, score }) => [place, score])).toStrictEqual([
      ["a", "1"],
      ["b", "0"],
      ["c", null],
    ]);
    expect(why(ranked({ measure: "cumulative" }, places, { by: "growth", at: "2021" }))["a"]).toBe(
      "not-started",
    );
  });

  test.each<[string, Values, string, string | null, string?]>([
    ["third years on second ones", { 2021: 10, 2022: 30, 2023: 60 }, "2023", "0.5"],
    ["what stands still", { 2021: 10, 2022: 20, 2023: 20 }, "2023", "-1"],
    ["no whole year", { 2021: 10, 2022: 30, "2023-06": 40 }, "2023-06", null, "incomplete-period"],
    ["a first year that is not reported", { 2021: null, 2022: 30 }, "2022", null, "not-reported"],
    ["an earlier year that is missing", { 2022: 30, 2023: 60 }, "2023", null, "no-observation"],
    ["a year that is not reported", { 2021: 10, 2022: 30, 2023: null }, "2023", null, "not-reported"],
    ["the years before the plan", { 2021: 10 }, "2020", null, "not-started"],
    ["from nothing", { 2021: 0, 2022: 30 }, "2022", null, "no-rate"],
  ])("of a running total, %s", (_title, values, at, score, reason) => {
    const [one] = ranked({ measure: "cumulative" }, { a: values }, { by: "growth", at }).regions;
    expect([one?.score, one?.reason]).toStrictEqual([score, reason]);
  });

  test.each([
    ["2023-06", "2022-06"],
    ["2023-06-30", "2022-06-30"],
    ["2024-02-29", "2023-02-28"],
    ["2023-Q2", "2022-Q2"],
    ["2000", "1999"],
  ])("a level of %s grows on that of %s", (at, before) => {
    const places = { a: { [before]: 10, [at]: 15, "2018": 1 } };
    expect(ranked({}, places, { by: "growth", at }).regions[0]?.score).toBe("0.5");
  });

  test("a part of a year grows on the same part of the year before", () => {
    const places = { a: { "2022-01/2022-09": 10, 2022: 20, "2023-01/2023-09": 15 } };
    const ranking = ranked({ measure: "annual" }, places, { by: "growth", at: "2023-01/2023-09" });
    expect(ranking.regions[0]?.score).toBe("0.5");
  });
});

describe("by completion and pace", () => {
  const share: Facts = { unit: "件/万人", regionRule: "ratio", baseline: from("10"), targets: [to("20")] };

  test("the same target is asked of each place from its own start", () => {
    const places = { a: { 2020: 10, 2023: 14 }, b: { 2020: 18, 2023: 19 }, c: { 2023: 19 } };
    const ranking = ranked(share, places, { by: "completion" });
    expect(ranking.regions.map(({ place, score }) => [place, score])).toStrictEqual([
      ["b", "0.5"],
      ["a", "0.4"],
      ["c", null],
    ]);
    expect(why(ranking)).toStrictEqual({ c: "no-baseline" });
    const pace = ranked(share, places, { by: "pace" });
    expect(pace.regions[0]?.score?.slice(0, 6)).toBe("0.8333");
  });

  test("the target of a total is of all together, and none of a place; its own plan has one", () => {
    const total: Facts = { baseline: from("100"), targets: [to("200")] };
    const places = { a: { 2020: 10, 2023: 14 }, b: { 2020: 10, 2023: 16 } };
    const own = planOf({ unit: "件", baseline: from("10"), targets: [to("20")] });
    const ranking = ranked(total, places, { by: "completion", plans: { a: own } });
    expect(ranking.regions.map(({ place, score, reason }) => [place, score, reason])).toStrictEqual([
      ["a", "0.4", undefined],
      ["b", null, "no-target"],
    ]);
  });

  test("more of the way is better, also of what should fall", () => {
    const falls: Facts = { ...share, direction: "decrease", targets: [to("10")] };
    const places = { a: { 2020: 20, 2023: 14 }, b: { 2020: 20, 2023: 18 } };
    for (const by of ["completion", "pace"] as const) {
      const ranking = ranked(falls, places, { by });
      expect([ranking.better, order(ranking)[0]]).toStrictEqual(["higher", ["a", 1]]);
    }
  });

  test("the target that is asked for is the one of which the completion is", () => {
    const two: Facts = { ...share, targets: [to("14", { year: "2023" }), to("20")] };
    const places = { a: { 2020: 10, 2022: 12 } };
    const scores = (["next", "final", "2023"] as const).map(
      (target) => ranked(two, places, { by: "completion", target }).regions[0]?.score,
    );
    expect(scores).toStrictEqual(["0.5", "0.2", "0.5"]);
  });

  test("completion is that of the ranked period, and later values say nothing of it", () => {
    const places = { a: { 2020: 10, 2022: 12, 2023: 19 }, b: { 2020: 10, "2022-12-31": 15 }, c: {} };
    const ranking = ranked(share, places, { by: "completion", at: "2022-12" });
    expect(ranking.regions.map(({ place, score, value }) => [place, score, value])).toStrictEqual([
      ["b", "0.5", "15"],
      ["a", "0.2", "12"],
      ["c", null, null],
    ]);
    expect(why(ranking)).toStrictEqual({ c: "no-observation" });
  });

  test("a plan of a place that has the indicator otherwise leaves it without a rank, with an issue", () => {
    const own = planOf({ unit: "亿元", baseline: from("10"), targets: [to("20")] });
    const places = { a: { 2020: 10, 2023: 14 }, b: { 2020: 10, 2023: 15 } };
    const ranking = ranked(share, places, { by: "pace", plans: { a: own } });
    expect([order(ranking), why(ranking)]).toStrictEqual([
      [
        ["b", 1],
        ["a", null],
      ],
      { a: "promise-unfit" },
    ]);
    expect(ranking.issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["dimension-mismatch", "/plans/a/it"],
    ]);
    expect(ranked(share, places, { by: "value", plans: { a: own } }).issues).toStrictEqual([]);
  });

  test("a place whose last value is of an earlier year has no rank in this one", () => {
    const ranking = ranked(
      share,
      { a: { 2020: 10, 2022: 19 }, b: { 2020: 10, 2023: 11 } },
      { by: "completion" },
    );
    expect(order(ranking)).toStrictEqual([
      ["b", 1],
      ["a", null],
    ]);
  });
});

describe("figures that are none of the indicator", () => {
  test("are an issue with the place named, and no rank", () => {
    const plan = planOf({ unit: "件" });
    const wrong: SeriesKind = { unit: "亿元", measure: "point-in-time", regionRule: "sum" };
    const byRegion = { a: observe(plan, { it: { 2023: 5 } }), b: { it: series(wrong, { 2023: 9 }) } };
    const { regions, issues } = rankRegions(plan, "it", byRegion, { by: "value" });
    expect(regions.map(({ place, rank, reason }) => [place, rank, reason])).toStrictEqual([
      ["a", 1, undefined],
      ["b", null, "figures-unfit"],
    ]);
    expect(issues.map(({ code, path }) => [code, path])).toStrictEqual([["dimension-mismatch", "/b/it"]]);
    for (const issue of issues) expectBothLanguages(issue);
  });

  test("alone are no period and no rank, with the reason of each place", () => {
    const plan = planOf({ unit: "件" });
    const wrong: SeriesKind = { unit: "亿元", measure: "point-in-time", regionRule: "sum" };
    const { at, regions } = rankRegions(
      plan,
      "it",
      { a: { it: series(wrong, { 2023: 9 }) }, b: {} },
      { by: "value" },
    );
    expect([at, regions.map(({ reason }) => reason)]).toStrictEqual([
      null,
      ["figures-unfit", "no-observation"],
    ]);
  });

  test("a place that reports nothing has no completion, and nobody looks into its own plan", () => {
    const plan = planOf({ unit: "件", targets: [to("20")] });
    const byRegion = { a: observe(plan, { it: { 2020: 10, 2023: 14 } }), b: {} };
    const plans = { b: planOf({ unit: "亿元" }) };
    const { regions, issues } = rankRegions(plan, "it", byRegion, {
      by: "completion",
      plans,
      targets: { a: { it: 20 } },
    });
    expect(regions.map(({ score, reason }) => [score, reason])).toStrictEqual([
      ["0.4", undefined],
      [null, "no-observation"],
    ]);
    expect(issues).toStrictEqual([]);
  });

  test("without any value there is no period and no rank", () => {
    const ranking = ranked({}, { a: {}, b: { 2023: null } }, { by: "value", since: "2022" });
    expect([ranking.at, order(ranking)]).toStrictEqual([
      null,
      [
        ["a", null],
        ["b", null],
      ],
    ]);
    expect(ranking.because[0]?.en).toBe("no place has a value");
  });
});

describe("a wrong call", () => {
  test.each<[string, object, string]>([
    ["an unknown ranking", { by: "size" }, "ranking-unknown"],
    ["a misspelt option", { by: "value", from: "2022" }, "option-unknown"],
    ["a later earlier period", { by: "value", at: "2022", since: "2023" }, "periods-out-of-order"],
    ["a plan that is none", { by: "pace", plans: { a: {} } }, "plan-invalid"],
    ["a choice of target that is none", { by: "pace", target: "last" }, "target-choice-invalid"],
    [
      "a choice that is none where no target is asked for",
      { by: "value", target: "last" },
      "target-choice-invalid",
    ],
  ])("%s is refused", (_title, options, code) => {
    const plan = planOf({});
    const byRegion: Record<string, Observations<"it">> = { a: observe(plan, { it: { 2023: 1 } }) };
    expect(thrown(() => rankRegions(plan, "it", byRegion, options as RankOptions<"it">)).code).toBe(code);
  });
});

describe("the table of a ranking", () => {
  const plan = planWith([
    { ...indicatorOf({ unit: "件", name: { "zh-Hans": "发明专利", en: "patents" } }), id: "it" as const },
  ]);
  const of = (it: Values) => observe(plan, { it });
  const places = { 南宁: of({ 2022: 5, 2023: 9 }), 柳州: of({ 2022: 6, 2023: 7 }), 桂林: of({ 2022: 4 }) };

  test("has the office's words: 位次, 地区, 数值, 位次变化, and why a place has none", () => {
    const table = rankingTable(plan, rankRegions(plan, "it", places, { by: "value", since: "2022" }));
    expect(table.title["zh-Hans"]).toBe("规划：发明专利 2023 年各地排名（数值）");
    expect(table.columns.map(({ title }) => title["zh-Hans"])).toStrictEqual([
      "位次",
      "地区",
      "数值",
      "单位",
      "位次变化",
      "原位次",
      "比较时期",
      "无位次的原因",
      "指标",
      "时期",
      "指标标识",
    ]);
    expect(table.rows.map(({ rank, place, change, reason }) => [rank, place, change, reason])).toStrictEqual([
      [1, "南宁", 1, null],
      [2, "柳州", -1, null],
      [null, "桂林", null, "no-observation"],
    ]);
  });

  test("has what it is ranked by as a column of its own, where that is not the value", () => {
    const markdown = toMarkdown(rankingTable(plan, rankRegions(plan, "it", places, { by: "growth" })), {
      locale: "en",
    });
    expect(markdown).toContain("| Growth |");
    expect(markdown).toContain("80.0%");
    expect(markdown).not.toContain("Change of rank");
  });

  test("calls the share of the way what assessments call it", () => {
    const table = rankingTable(plan, rankRegions(plan, "it", places, { by: "completion" }));
    expect(table.title["zh-Hans"]).toContain("（目标实现程度）");
    expect(table.columns.find(({ name }) => name === "score")?.title["zh-Hans"]).toBe("目标实现程度");
  });

  test("is made of rankings alone", () => {
    expect(thrown(() => rankingTable(plan, {} as never)).code).toBe("argument-invalid");
  });
});

describe("with the tree", () => {
  const tree = [
    { id: "广西" },
    { id: "南宁", parent: "广西" },
    { id: "柳州", parent: "广西" },
    { id: "青秀", parent: "南宁" },
  ];
  const places = {
    广西: { 2023: 100 },
    南宁: { 2023: 60 },
    柳州: { 2023: 40 },
    青秀: { 2023: 25 },
    桂林: { 2023: 9 },
  };

  test("the whole and what lies in another that reports stand beside none; a name that it does not have is no place", () => {
    const ranking = ranked({}, places, { by: "value", tree, of: "广西" });
    expect(order(ranking)).toStrictEqual([
      ["南宁", 1],
      ["柳州", 2],
      ["广西", null],
      ["青秀", null],
      ["桂林", null],
    ]);
    expect(why(ranking)).toStrictEqual({
      广西: "place-set-aside",
      青秀: "place-set-aside",
      桂林: "place-not-listed",
    });
    expect(ranking.issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["place-unknown", "/桂林"],
      ["parent-among-children", "/广西"],
      ["parent-among-children", "/青秀"],
    ]);
    for (const issue of ranking.issues) expectBothLanguages(issue);
  });

  test("the places in one of them are ranked among themselves", () => {
    const { 桂林: _, ...known } = places;
    expect(order(ranked({}, known, { by: "value", tree, of: "南宁" }))[0]).toStrictEqual(["青秀", 1]);
  });

  test("a place that should report and does not comes without a rank", () => {
    const ranking = ranked({}, { 南宁: { 2023: 60 } }, { by: "value", tree, of: "广西" });
    expect(why(ranking)).toStrictEqual({ 柳州: "no-observation" });
  });

  test("what is called as the plan's whole has no rank among its places", () => {
    const plan = {
      ...planOf({ unit: "件" }),
      jurisdiction: { level: "province", name: { "zh-Hans": "广西" } },
    } as const;
    const of = (it: number) => observe(plan, { it: { 2023: it } });
    const { regions } = rankRegions(plan, "it", { 广西: of(9), 南宁: of(5), 柳州: of(4) }, { by: "value" });
    expect(regions.map(({ place, rank }) => [place, rank])).toStrictEqual([
      ["南宁", 1],
      ["柳州", 2],
      ["广西", null],
    ]);
  });

  test("own targets rank a total by completion; a target without figures is told", () => {
    const plan = planOf({ unit: "件", targets: [to("200")] });
    const of = (it: Values) => observe(plan, { it });
    const { regions, issues } = rankRegions(
      plan,
      "it",
      { a: of({ 2020: 10, 2023: 14 }), b: of({ 2020: 10, 2023: 16 }) },
      {
        by: "completion",
        targets: { a: { it: 20 }, b: { it: 30 }, c: { it: 5 } },
      },
    );
    expect(regions.map(({ place, score }) => [place, score])).toStrictEqual([
      ["a", "0.4"],
      ["b", "0.3"],
    ]);
    expect(issues.map(({ code, path }) => [code, path])).toStrictEqual([["place-unknown", "/targets/c"]]);
  });
});
