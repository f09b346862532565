import { type Plan, type RankTargetsOptions, rankTargets } from "ipr-plan";
import { national2030, provinces2030 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, to, within } from "../aims/small-plan.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

/** The plans of places by name, each of one indicator. */
const plansOf = (places: Readonly<Record<string, Facts>>): readonly Plan<"it">[] =>
  Object.entries(places).map(([name, facts], index) => ({
    ...planOf({ unit: "件", ...facts }),
    id: `plan-${index}`,
    jurisdiction: { level: "city", name: { "zh-Hans": name } },
  }));
const ranked = (places: Readonly<Record<string, Facts>>, options: RankTargetsOptions) => {
  const ranking = rankTargets(plansOf(places), "it", options);
  for (const one of ranking.because) {
    expect(one["zh-Hans"]).toMatch(/\p{Script=Han}/u);
    expect(one.en).toMatch(/[a-z]{3}/);
  }
  for (const issue of ranking.issues) expectBothLanguages(issue);
  return ranking;
};
const rows = ({ regions }: ReturnType<typeof ranked>) =>
  regions.map(({ place, rank, score, reason }) => [place, rank, score, ...(reason ? [reason] : [])]);

describe("targets in ranks", () => {
  test.each<[string, Readonly<Record<string, Facts>>, RankTargetsOptions, unknown]>([
    [
      "by level, equal ones together",
      { a: { targets: [to("5")] }, b: { targets: [to("7")] }, c: { targets: [to("7.0")] } },
      { by: "level" },
      [
        ["b", 1, "7"],
        ["c", 1, "7"],
        ["a", 3, "5"],
      ],
    ],
    [
      "what should fall the other way round",
      { a: { direction: "decrease", targets: [to("5")] }, b: { direction: "decrease", targets: [to("7")] } },
      { by: "level" },
      [
        ["a", 1, "5"],
        ["b", 2, "7"],
      ],
    ],
    [
      "in the unit of the first plan",
      { a: { targets: [to("15000")] }, b: { unit: "万件", targets: [to("2")] } },
      { by: "level" },
      [
        ["b", 1, "20000"],
        ["a", 2, "15000"],
      ],
    ],
    ...(["growth", "yearly-change"] as const).map(
      (by): [string, Readonly<Record<string, Facts>>, RankTargetsOptions, unknown] => [
        `by ${by} not what is a mean over the years, or asked of each year`,
        {
          a: { measure: "annual", baseline: from("80"), targets: [to("100", { basis: "period-average" })] },
          b: { measure: "annual", baseline: from("80"), targets: [to("100", { basis: "every-year" })] },
        },
        { by },
        [
          ["a", null, null, "target-not-numeric"],
          ["b", null, null, "target-each-year"],
        ],
      ],
    ),
    [
      "by the growth a year that is asked of the base",
      {
        a: { baseline: from("100"), targets: [to("200")] },
        b: { baseline: from("10"), targets: [to("22")] },
        c: { targets: [to("900")] },
      },
      { by: "growth" },
      [
        ["b", 1, "0.1708049"],
        ["a", 2, "0.1486983"],
        ["c", null, null, "no-baseline"],
      ],
    ],
    [
      "by the change a year, of a running total from nothing",
      {
        a: { measure: "cumulative", targets: [to("10")] },
        b: { measure: "cumulative", baseline: from("99"), targets: [to("20")] },
      },
      { by: "yearly-change" },
      [
        ["b", 1, "4"],
        ["a", 2, "2"],
      ],
    ],
    [
      "by the change a year from the year of each baseline",
      {
        a: { baseline: from("100"), targets: [to("200")] },
        b: { baseline: from("150", { year: "2021" }), targets: [to("250")] },
      },
      { by: "yearly-change" },
      [
        ["b", 1, "25"],
        ["a", 2, "20"],
      ],
    ],
    [
      "a running total has no rate of growth, and neither has a base of nothing",
      { a: { measure: "cumulative", targets: [to("10")] } },
      { by: "growth" },
      [["a", null, null, "no-rate"]],
    ],
    [
      "by the distance to a plan above, below it negative",
      { a: { targets: [to("5")] }, b: { targets: [to("12", { comparator: "about" })] }, c: { targets: [] } },
      { by: "distance", than: planOf({ unit: "件", targets: [to("8")] }) },
      [
        ["b", 1, "4"],
        ["a", 2, "-3"],
        ["c", null, null, "no-target"],
      ],
    ],
    [
      "of a year, where several have targets",
      { a: { targets: [to("5", { year: "2023" }), to("9")] }, b: { targets: [to("7")] } },
      { by: "level", year: "2023" },
      [
        ["a", 1, "5"],
        ["b", null, null, "no-target"],
      ],
    ],
    [
      "a range by the end that binds",
      { a: { targets: [within("3", "4")] }, b: { targets: [to("3.5")] } },
      { by: "level" },
      [
        ["b", 1, "3.5"],
        ["a", 2, "3"],
      ],
    ],
  ])("%s", (_title, places, options, expected) => {
    const found = rows(ranked(places, options));
    const short = (row: unknown) =>
      Array.isArray(row)
        ? row.map((one) => (typeof one === "string" && /^0\.\d{8,}$/.test(one) ? one.slice(0, 9) : one))
        : row;
    expect(found.map(short)).toStrictEqual(expected);
  });

  test.each<[string, Readonly<Record<string, Facts>>, RankTargetsOptions, unknown]>([
    [
      "a running total that is to fall behind its start has no growth",
      { a: { measure: "cumulative", targets: [to("-5")] } },
      { by: "yearly-change" },
      [["a", null, null, "baseline-beyond-target"]],
    ],
    [
      "a target before its base year has no growth",
      { a: { baseline: from("5", { year: "2025" }), targets: [to("9")] } },
      { by: "yearly-change" },
      [["a", null, null, "target-before-baseline"]],
    ],
    [
      "a target of the year after its base year is one year of growth",
      { a: { baseline: from("5", { year: "2024" }), targets: [to("9")] } },
      { by: "yearly-change" },
      [["a", 1, "4"]],
    ],
    [
      "a distance to a plan without a target has its reason",
      { a: { targets: [to("5")] } },
      { by: "distance", than: planOf({ unit: "件" }) },
      [["a", null, null, "no-target"]],
    ],
    [
      "a distance to a plan in another scale",
      { a: { targets: [to("15000")] }, b: { unit: "万件", targets: [to("2")] } },
      { by: "distance", than: planOf({ unit: "万件", targets: [to("1.2")] }) },
      [
        ["b", 1, "0.8"],
        ["a", 2, "0.3"],
      ],
    ],
    [
      "ranks of ranks, 1 first",
      {
        a: { unit: "位", regionRule: "none", targets: [to("5")] },
        b: { unit: "位", regionRule: "none", targets: [to("2")] },
      },
      { by: "level" },
      [
        ["b", 1, "2"],
        ["a", 2, "5"],
      ],
    ],
  ])("%s", (_title, places, options, expected) => {
    expect(rows(ranked(places, options))).toStrictEqual(expected);
  });

  test("the target above is told where there is one, and the base where it is known, whatever is ranked", () => {
    const places = { a: { baseline: from("3"), targets: [to("5")] }, b: { targets: [to("4")] } };
    const { than, regions } = ranked(places, { by: "level", than: planOf({ unit: "件" }) });
    expect(than).toBeUndefined();
    expect(regions.map((one) => [one.score, one.baseline])).toStrictEqual([
      ["5", { year: "2020", value: "3" }],
      ["4", undefined],
    ]);
  });

  test("a plan without the indicator has no rank, and the unit is that of the first that has it", () => {
    const [first, second] = plansOf({ a: {}, b: { unit: "万件", targets: [to("2")] } });
    if (first === undefined || second === undefined) throw new Error("two plans");
    const without = { ...first, indicators: [{ ...indicatorOf({}), id: "other" }] } as unknown as Plan<"it">;
    const ranking = rankTargets([without, second], "it", { by: "level" });
    expect([ranking.unit, rows(ranking)]).toStrictEqual([
      "万件",
      [
        ["b", 1, "2"],
        ["a", null, null, "no-target"],
      ],
    ]);
    const bare = rankTargets(plansOf({ a: { unit: undefined as never, targets: [to("2")] } }), "it", {
      by: "level",
    });
    expect(bare).not.toHaveProperty("unit");
  });

  test("a plan that counts in another measure or dimension is an issue with its id, and has no rank", () => {
    const ranking = ranked(
      {
        a: { targets: [to("5")] },
        b: { unit: "亿元", targets: [to("7")] },
        c: { measure: "annual", targets: [to("7")] },
      },
      { by: "level" },
    );
    expect(rows(ranking).slice(1)).toStrictEqual([
      ["b", null, null, "promise-unfit"],
      ["c", null, null, "promise-unfit"],
    ]);
    expect(ranking.issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["dimension-mismatch", "/plan-1/it"],
      ["measure-differs", "/plan-2/it"],
    ]);
  });

  test("where all have a rank, nothing more is said", () => {
    expect(ranked({ a: { targets: [to("5")] } }, { by: "level" }).because.map(({ en }) => en)).toStrictEqual([
      "ranked by target, highest first: 1 place has a rank",
      "first is a",
    ]);
  });

  test("ranks are of exact numbers, printed in short", () => {
    const ranking = ranked(
      {
        a: { baseline: from("0"), targets: [to("1")] },
        b: { baseline: from("0"), targets: [to("1.0000001")] },
      },
      { by: "yearly-change" },
    );
    expect(rows(ranking)).toStrictEqual([
      ["b", 1, "0.2"],
      ["a", 2, "0.2"],
    ]);
  });
});

describe("the twelve provinces' targets for 2030", () => {
  const id = "high-value-patents-per-10k";

  test("by growth: four have a base, and eight do not say where they start", () => {
    const { regions } = rankTargets(provinces2030, id, { by: "growth" });
    expect(regions.slice(0, 4).map(({ place }) => place)).toStrictEqual([
      "河北省",
      "湖南省",
      "安徽省",
      "天津市",
    ]);
    expect(regions.filter(({ reason }) => reason === "no-baseline").length).toBe(8);
  });

  test("by the distance to the nation, whose own target it names", () => {
    const ranking = rankTargets(provinces2030, id, { by: "distance", than: national2030 });
    expect(ranking.than).toStrictEqual({
      plan: "national-2030",
      year: "2030",
      bound: { comparator: "more-than", value: "22" },
      level: "22",
    });
    expect([ranking.unit, ranking.regions[0]?.place, ranking.regions[0]?.score]).toStrictEqual([
      "件/万人",
      "北京市",
      "218",
    ]);
  });
});

describe("a wrong call", () => {
  const plans = plansOf({ a: { targets: [to("5")] } });
  test.each<[string, () => unknown, string]>([
    ["no list of plans", () => rankTargets({} as never, "it", { by: "level" }), "argument-invalid"],
    ["no plans at all", () => rankTargets([], "it", { by: "level" }), "plans-none"],
    ["a plan twice", () => rankTargets([...plans, ...plans], "it", { by: "level" }), "argument-invalid"],
    ["a plan that is none", () => rankTargets([{} as never], "it" as never, { by: "level" }), "plan-invalid"],
    [
      "an indicator that no plan has",
      () => rankTargets(plans, "itt" as "it", { by: "level" }),
      "indicator-unknown",
    ],
    ["an unknown ranking", () => rankTargets(plans, "it", { by: "size" as never }), "ranking-unknown"],
    ["a distance to nothing", () => rankTargets(plans, "it", { by: "distance" }), "plan-above-missing"],
    [
      "a year that is none",
      () => rankTargets(plans, "it", { by: "level", year: "soon" }),
      "target-choice-invalid",
    ],
    [
      "a misspelt option",
      () => rankTargets(plans, "it", { by: "level", thann: {} } as never),
      "option-unknown",
    ],
  ])("%s is refused", (_title, call, code) => {
    expect(thrown(call).code).toBe(code);
  });
});
