import fc from "fast-check";
import {
  type ObservationInputs,
  type Observations,
  observe,
  type RatioParts,
  type ReconcileOptions,
  reconcile,
  rollUpPlan,
  type SeriesKind,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, indicatorOf, planWith } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

const named = <Id extends string>(id: Id, facts: Facts) => ({ ...indicatorOf(facts), id });
const province = planWith([
  named("patents", { unit: "件", name: { "zh-Hans": "发明专利", en: "patents" } }),
  named("value", { unit: "亿元", measure: "annual" }),
  named("density", { unit: "件/万人", regionRule: "ratio" }),
  named("score", { unit: "分", regionRule: "weighted-mean" }),
  named("rank", { unit: "位", regionRule: "none" }),
  named("growth", { measure: "annual" }),
]);
type Id = (typeof province)["indicators"][number]["id"];
type Inputs = ObservationInputs<Id>;

const of = (values: Inputs) => observe(province, values);
const level: SeriesKind = { measure: "point-in-time", regionRule: "sum" };
const result = (
  published: Inputs,
  places: Readonly<Record<string, Inputs | Observations<Id>>>,
  options: ReconcileOptions<Id> = {},
) => {
  const byRegion = Object.fromEntries(
    Object.entries(places).map(([place, given]) => {
      const isSeries = Object.values(given).some((one) => "observations" in (one ?? {}));
      return [place, isSeries ? (given as Observations<Id>) : of(given as Inputs)];
    }),
  );
  const found = reconcile(province, of(published), deepFreeze(byRegion), deepFreeze(options));
  for (const issue of found.issues) expectBothLanguages(issue);
  return found;
};
const only = (found: ReturnType<typeof result>) => {
  const [first, ...more] = found.indicators.flatMap(({ periods }) => periods);
  if (first === undefined || more.length > 0) throw new Error("expected one period");
  return first;
};
const codes = (found: ReturnType<typeof result>) => found.issues.map(({ code, path }) => [code, path]);

describe("a published total beside the places", () => {
  test("agrees where it is their sum", () => {
    const found = result(
      { patents: { 2023: 100 } },
      { 南宁: { patents: { 2023: 60 } }, 柳州: { patents: { 2023: 40 } } },
    );
    expect(only(found)).toStrictEqual({
      period: "2023",
      published: "100",
      rolledUp: "100",
      difference: "0",
      tolerance: "0",
      result: "agrees",
      holes: [],
    });
    expect(found.issues).toStrictEqual([]);
  });

  test("differs where it is not, with the size of the difference: counts are not rounded", () => {
    const found = result(
      { patents: { 2023: 100 } },
      { 南宁: { patents: { 2023: 60 } }, 柳州: { patents: { 2023: 39 } } },
    );
    expect(only(found)).toMatchObject({ rolledUp: "99", difference: "1", tolerance: "0", result: "differs" });
    expect(codes(found)).toStrictEqual([["total-differs", "/patents/2023"]]);
    expect(found.issues[0]?.message).toStrictEqual({
      "zh-Hans": "发明专利 2023 年：公布数 100 件，比各地汇总 99 件多 1",
      en: "patents, 2023: published 100 items, 1 more than the 99 of the places",
    });
  });

  test.each([
    ["12.3", "agrees", "0.15"],
    ["12.5", "differs", "0.15"],
  ])("%s beside 6.1 and 6.1 %s: each is rounded to its last place", (published, expected, tolerance) => {
    const found = result(
      { value: { 2023: published } },
      { a: { value: { 2023: "6.1" } }, b: { value: { 2023: "6.1" } } },
    );
    expect(only(found)).toMatchObject({ result: expected, tolerance });
  });

  test("a series is rounded to the last place that it has anywhere, since 2.5 among 2.47 was 2.50", () => {
    const found = result(
      { value: { 2022: "2.47", 2023: "5" } },
      { a: { value: { 2022: "1.23", 2023: "2.5" } }, b: { value: { 2022: "1.24", 2023: "2.52" } } },
    );
    expect(found.indicators[0]?.periods.map((one) => [one.tolerance, one.result])).toStrictEqual([
      ["0.015", "agrees"],
      ["0.015", "differs"],
    ]);
  });

  test("what numbers are rounded to can be told where they do not show it, such as 万件 in 件", () => {
    const places = { a: { patents: { 2023: 60_400 } }, b: { patents: { 2023: 64_900 } } };
    const published = { patents: { 2023: { value: "12.5", unit: "万件" } } } as const;
    expect(only(result(published, places)).result).toBe("differs");
    expect(only(result(published, places, { rounding: { patents: 1000 } }))).toMatchObject({
      result: "agrees",
      tolerance: "1500",
    });
  });

  test.each([
    ["1", 1e-80],
    ["700", 2e-117],
    ["123456789012345678901234567890", 1e-40],
  ])(
    "%s and %s agree with what they are rolled up to, which has 60 digits as every number has",
    (one, other) => {
      const places = {
        a: of({ patents: { 2023: one } }),
        b: of({ patents: { 2023: other } }),
      };
      const whole = rollUpPlan(province, places).observations;
      expect(reconcile(province, whole, places).indicators[0]?.periods[0]?.result).toBe("agrees");
    },
  );

  test("parts of a year that the places report make their year", () => {
    const half = { value: { "2023-S1": 1, "2023-S2": "2.5" } };
    expect(only(result({ value: { 2023: "6.5" } }, { a: half, b: { value: { 2023: 3 } } }))).toMatchObject({
      period: "2023",
      rolledUp: "6.5",
      result: "agrees",
    });
  });
});

describe("a place that is missing", () => {
  test("is named with its reason; the others are a lower end, never taken for the whole", () => {
    const found = result(
      { patents: { 2023: 100 } },
      { 南宁: { patents: { 2023: 60 } }, 柳州: { patents: { 2023: null } }, 桂林: {} },
    );
    expect(only(found)).toMatchObject({
      rolledUp: { missing: { reason: "region-missing" } },
      atLeast: "60",
      difference: null,
      result: "incomplete",
      holes: [
        { place: "柳州", reason: "not-reported" },
        { place: "桂林", reason: "no-observation" },
      ],
    });
    expect(found.issues.map(({ message }) => message["zh-Hans"])).toStrictEqual([
      "发明专利 2023 年：缺 2 个地区：柳州（未报告）、桂林（无观测值）；各地至少 60 件",
    ]);
  });

  test("leaves a contradiction where the published total is less than the known places alone", () => {
    const found = result({ patents: { 2023: 50 } }, { 南宁: { patents: { 2023: 60 } }, 柳州: {} });
    expect(only(found)).toMatchObject({ atLeast: "60", result: "below-places" });
    expect(found.issues[0]?.message).toStrictEqual({
      "zh-Hans": "发明专利 2023 年：公布数 50 件，小于已有地区之和 60 件",
      en: "patents, 2023: published 50 items, less than the 60 of the known places alone",
    });
    expect(found.issues.map(({ code, level: of }) => [code, of])).toStrictEqual([
      ["below-places", "error"],
      ["places-missing", "warning"],
    ]);
  });

  test("gives no lower end where numbers can be below 0, or their unit says nothing of it", () => {
    expect(only(result({ growth: { 2023: 5 } }, { a: { growth: { 2023: 3 } }, b: {} }))).not.toHaveProperty(
      "atLeast",
    );
  });

  test("gives none either where a place that is missing once made a loss: it may have made one again", () => {
    const places = { a: { value: { 2023: 10 } }, b: { value: { 2022: -5, 2023: null } } };
    const found = result({ value: { 2023: 5 } }, places);
    const year = found.indicators.flatMap(({ periods }) => periods).find((one) => one.period === "2023");
    expect(year).toMatchObject({ result: "incomplete" });
    expect(year).not.toHaveProperty("atLeast");
  });

  test("is known from the tree, also where it is among no figures at all", () => {
    const tree = [{ id: "广西" }, { id: "南宁", parent: "广西" }, { id: "柳州", parent: "广西" }];
    const found = result(
      { patents: { 2023: 100 } },
      { 南宁: { patents: { 2023: 100 } } },
      { tree, of: "广西" },
    );
    expect(only(found).holes).toStrictEqual([{ place: "柳州", reason: "no-observation" }]);
    expect(only(found).result).toBe("incomplete");
  });

  test("is no contradiction where nothing is published", () => {
    expect(only(result({}, { a: { patents: { 2023: 5 } }, b: {} })).result).toBe("unpublished");
  });
});

describe("a place and one that it lies in", () => {
  const tree = [
    { id: "广西" },
    { id: "南宁", parent: "广西" },
    { id: "青秀", parent: "南宁" },
    { id: "柳州", parent: "广西" },
  ];
  const at = (value: number) => ({ patents: { 2023: value } });

  test("are never added: the whole is set aside among its places", () => {
    const found = result(at(100), { 广西: at(100), 南宁: at(60), 柳州: at(40) }, { tree });
    expect(only(found).result).toBe("agrees");
    expect(codes(found)).toStrictEqual([["parent-among-children", "/广西"]]);
  });

  test("are never added: a county is set aside beside its city, whose figure holds it", () => {
    const found = result(at(100), { 南宁: at(60), 青秀: at(25), 柳州: at(40) }, { tree, of: "广西" });
    expect(only(found).result).toBe("agrees");
    expect(codes(found)).toStrictEqual([["parent-among-children", "/青秀"]]);
    const without = result(at(100), { 南宁: at(60), 青秀: at(25), 柳州: at(40) }, { tree });
    expect([only(without).result, codes(without)]).toStrictEqual(["agrees", codes(found)]);
  });

  test("a name that the tree does not have may be another place: it is named, and missing in the whole", () => {
    const found = result(at(100), { 南宁: at(60), 柳州: at(40), 桂林: at(5) }, { tree });
    expect([only(found).result, only(found).atLeast]).toStrictEqual(["incomplete", "100"]);
    expect(only(found).holes).toStrictEqual([{ place: "桂林", reason: "place-not-listed" }]);
    expect(codes(found)).toContainEqual(["place-unknown", "/桂林"]);
  });

  test("a county whose city is silent is no city, and the city is missing", () => {
    const found = result(at(100), { 青秀: at(25), 柳州: at(40) }, { tree, of: "广西" });
    expect(only(found).holes).toStrictEqual([{ place: "南宁", reason: "no-observation" }]);
    expect(codes(found)[0]).toStrictEqual(["place-elsewhere", "/青秀"]);
  });

  test("a city that reports nothing, while its counties do, is not missing where no whole is named", () => {
    const found = result(at(65), { 南宁: {}, 青秀: at(25), 柳州: at(40) }, { tree });
    expect(only(found)).toMatchObject({ result: "agrees", holes: [] });
  });

  test("a row called as the plan's own place is the whole", () => {
    const own = {
      ...province,
      jurisdiction: { level: "province", name: { "zh-Hans": "广西壮族自治区" } },
    } as const;
    const byRegion = { 广西壮族自治区: of(at(100)), 南宁: of(at(60)), 柳州: of(at(40)) };
    const found = reconcile(own, of(at(100)), byRegion);
    expect(found.indicators[0]?.periods[0]?.result).toBe("agrees");
    expect(found.issues.map(({ code }) => code)).toStrictEqual(["parent-among-children"]);
  });

  test("without a tree, a place that is just what is too much is pointed to", () => {
    const found = result(at(100), { 全区: at(100), 南宁: at(60), 柳州: at(40) });
    expect(only(found)).toMatchObject({ rolledUp: "200", difference: "-100", result: "differs" });
    expect(codes(found)).toStrictEqual([
      ["total-differs", "/patents/2023"],
      ["place-counted-twice", "/全区/patents"],
    ]);
  });
});

describe("figures that are none of the indicator", () => {
  test.each<[string, SeriesKind, string]>([
    ["another measure", { unit: "件", measure: "annual", regionRule: "sum" }, "measure-differs"],
    ["another dimension", { ...level, unit: "亿元" }, "dimension-mismatch"],
    ["another year", { ...level, unit: "件", yearEnds: "03-31" }, "year-ends-differ"],
  ])("%s is an issue with the place named, and the place is missing", (_title, kind, code) => {
    const wrong = { patents: series(kind, { 2023: 40 }) };
    const found = result({ patents: { 2023: 100 } }, { 南宁: { patents: { 2023: 60 } }, 柳州: wrong });
    expect(codes(found)[0]).toStrictEqual([code, "/柳州/patents"]);
    expect(only(found)).toMatchObject({
      atLeast: "60",
      holes: [{ place: "柳州", reason: "figures-unfit" }],
    });
  });

  test("another scale of the same unit is converted", () => {
    const tenThousands = { patents: series({ ...level, unit: "万件" }, { 2023: "0.0040" }) };
    expect(
      only(result({ patents: { 2023: 100 } }, { 南宁: { patents: { 2023: 60 } }, 柳州: tenThousands }))
        .rolledUp,
    ).toBe("100");
  });
});

describe("a ratio beside its parts", () => {
  const part = (above: number | null, below: string | null): RatioParts => ({
    numerator: series({ ...level, unit: "件" }, { 2023: above }),
    denominator: series({ ...level, unit: "万人" }, { 2023: below }),
  });
  const density = (value: string) => ({ density: { 2023: value } });
  const parts = { density: { 南宁: part(2700, "900.00"), 柳州: part(800, "400.00") } };

  test("agrees where the published one is that of the sums, to its last place", () => {
    const found = result(density("2.69"), { 南宁: density("3"), 柳州: density("2") }, { parts });
    expect(only(found)).toMatchObject({ rolledUp: "2.69230769230769230769230769231", result: "agrees" });
    expect(found.issues).toStrictEqual([]);
  });

  test("the mean of the places' ratios is no ratio of the whole", () => {
    const found = result(density("2.50"), { 南宁: density("3"), 柳州: density("2") }, { parts });
    expect(only(found).result).toBe("differs");
  });

  test("a place's own ratio is laid beside its own parts", () => {
    const found = result(density("2.69"), { 南宁: density("3.25"), 柳州: density("2") }, { parts });
    expect(codes(found)).toStrictEqual([["ratio-differs", "/南宁/density/2023"]]);
    expect(found.issues[0]?.message["zh-Hans"]).toBe(
      "南宁 2023 年：公布的比率 3.25，由分子分母重算为 3，相差 0.25（舍入至多相差 0.0067）",
    );
  });

  test.each([
    ["above the stroke leaves a lower end", part(null, "400.00"), "2.07692307692307692307692307692"],
    ["below the stroke leaves none", part(800, null), undefined],
  ])("a hole %s", (_title, hole, atLeast) => {
    const found = result(
      density("2.69"),
      { 南宁: {}, 柳州: {} },
      { parts: { density: { ...parts.density, 柳州: hole } } },
    );
    expect(only(found).atLeast).toBe(atLeast);
    expect(only(found).holes).toStrictEqual([{ place: "柳州", reason: "not-reported" }]);
  });

  test("a place of which the parts alone are told is one of the whole, as in the roll-up", () => {
    const found = result(density("2.69"), { 南宁: density("3") }, { parts });
    expect(only(found)).toMatchObject({ rolledUp: "2.69230769230769230769230769231", result: "agrees" });
    const alone = result(density("2.69"), {}, { parts });
    expect(only(alone).rolledUp).toBe("2.69230769230769230769230769231");
    const [rolled] = rollUpPlan(province, {}, { parts }).observations.density?.observations ?? [];
    expect(rolled).toMatchObject({ value: "2.69230769230769230769230769231" });
  });

  test("parts under a name that the tree does not have may be another place's: it is missing in the whole", () => {
    const tree = [{ id: "南宁" }];
    const found = result(density("2.69"), { 南宁: density("3") }, { parts, tree });
    expect(only(found).holes).toStrictEqual([{ place: "柳州", reason: "place-not-listed" }]);
    expect(codes(found)[0]).toStrictEqual(["place-unknown", "/柳州"]);
  });

  test("parts of what is no ratio say nothing of it", () => {
    const at = (value: number) => ({ patents: { 2023: value } });
    const found = result(at(5), { 南宁: at(5) }, { parts: { patents: parts.density } });
    expect(only(found)).toMatchObject({ rolledUp: "5", holes: [] });
  });

  test("without parts there is nothing to lay it beside", () => {
    expect(result(density("2.69"), { 南宁: density("3") }).indicators).toStrictEqual([
      { indicator: "density", unit: "件/万人", periods: [], reason: "ratio-needs-parts" },
    ]);
  });

  test("rounded parts move the ratio, and a difference within that is none", () => {
    const rough = { density: { a: part(3, "1.1"), b: part(0, "0.1") } };
    // 3 / 1.2 is 2.5; the people may be 1.1 to 1.3.
    expect(only(result(density("2.7"), { a: {}, b: {} }, { parts: rough })).result).toBe("agrees");
    expect(only(result(density("2.9"), { a: {}, b: {} }, { parts: rough })).result).toBe("differs");
  });
});

describe("how far rounding moves a whole", () => {
  const part = (above: number | string | null, below: number | string | null): RatioParts => ({
    numerator: series({ ...level, unit: "件" }, { 2023: above }),
    denominator: series({ ...level, unit: "万人" }, { 2023: below }),
  });
  const ratio = (places: Readonly<Record<string, RatioParts>>, published = "9") =>
    only(result({ density: { 2023: published } }, {}, { parts: { density: places } }));

  test.each<[string, Readonly<Record<string, RatioParts>>, string, string]>([
    // Published to 1: half of that, and what 0.00005 万人 less make of 12 over 4.0001.
    ["the people", { a: part(12, "4.0001") }, "2.99992500187495312617184570386", "0.50004"],
    [
      "the people and the patents of two places",
      { a: part("12.5", "4.5"), b: part("0.5", "0.5") },
      "2.6",
      "0.57347",
    ],
    // One 万人 that is rounded to 1, and none: together they may be nothing, and the rounding of what stands below the stroke has no end.
    ["people that may be none", { a: part(3, 1), b: part(2, 0) }, "5", "5.5"],
    ["counted patents alone", { a: part(12, 3000) }, "0.004", "0.5"],
  ])("%s", (_title, places, rolledUp, tolerance) => {
    const found = ratio(places);
    expect([found.rolledUp, String(Number(found.tolerance).toPrecision(5)).replace(/0+$/, "")]).toStrictEqual(
      [rolledUp, tolerance],
    );
  });

  test("people alone are no ratio, and the place that lacks the rest is named", () => {
    const found = ratio({ a: part(null, 2) });
    expect(found.holes).toStrictEqual([{ place: "a", reason: "not-reported" }]);
    expect(found).not.toHaveProperty("atLeast");
  });

  test("parts that are none are an issue of the place, which is missing", () => {
    const wrong = { numerator: part(1, 1).numerator } as RatioParts;
    const found = result({ density: { 2023: 9 } }, {}, { parts: { density: { a: wrong, b: part(5, 1) } } });
    expect(codes(found)[0]).toStrictEqual(["series-invalid", "/parts/density/a/denominator"]);
    expect(only(found).holes).toStrictEqual([{ place: "a", reason: "figures-unfit" }]);
  });

  test("a period of which neither a place nor its parts say anything is passed over", () => {
    const own = { density: { 2022: null, 2023: 5 } };
    const found = result({ density: { 2023: 5 } }, { a: own }, { parts: { density: { a: part(5, 1) } } });
    expect([only(found).result, found.issues]).toStrictEqual(["agrees", []]);
  });

  test("no people at all make no ratio, with the reason", () => {
    expect(ratio({ a: part(5, 0) })).toMatchObject({
      rolledUp: { missing: { reason: "zero-denominator" } },
      result: "incomplete",
      holes: [],
    });
  });

  test("a place that lacks both parts is missing once", () => {
    expect(ratio({ a: part(5, 2), b: part(null, null) }).holes).toStrictEqual([
      { place: "b", reason: "not-reported" },
    ]);
  });

  test("places without any part say nothing beside what is not published", () => {
    const found = result({}, {}, { parts: { density: { a: part(null, null), b: part(null, 1) } } });
    expect(found.indicators).toStrictEqual([{ indicator: "density", unit: "件/万人", periods: [] }]);
  });

  test("what numbers are rounded to can be told of a mean, too", () => {
    const scores = { a: { score: { 2023: "80.25" } }, b: { score: { 2023: 90 } } };
    const weights = { score: { a: 1, b: 1 } };
    const at = (options: ReconcileOptions<Id>) =>
      only(result({ score: { 2023: "85.5" } }, scores, options)).tolerance;
    expect([at({ weights }), at({ weights, rounding: { score: 5 } })]).toStrictEqual(["0.55", "5"]);
  });

  test.each<[string, string, string, string]>([
    ["万元", "万元", "12.3", "0.050005"],
    ["亿元", "亿元", "12.3", "0.1"],
  ])("numbers are rounded in the unit that they were written in: %s", (_title, unit, value, tolerance) => {
    const other = { value: series({ unit, measure: "annual", regionRule: "sum" }, { 2023: value }) };
    const found = result({ value: { 2023: "12.3" } }, { a: other });
    expect(only(found).tolerance).toBe(tolerance);
  });
});

describe("a difference", () => {
  const two = (a: number, b: number) => ({ a: { patents: { 2023: a } }, b: { patents: { 2023: b } } });

  test.each<[number, number, number, object, string]>([
    [100, 60, 40, {}, "agrees"],
    [101, 60, 40, {}, "differs"],
    [115, 60, 40, { rounding: { patents: 10 } }, "agrees"],
    [116, 60, 40, { rounding: { patents: 10 } }, "differs"],
    [85, 60, 40, { rounding: { patents: 10 } }, "agrees"],
    [84, 60, 40, { rounding: { patents: 10 } }, "differs"],
  ])("of %d from %d and %d, told %j: it %s", (published, a, b, options, expected) => {
    expect(only(result({ patents: { 2023: published } }, two(a, b), options)).result).toBe(expected);
  });

  test.each<[number, object, string]>([
    [60, {}, "incomplete"],
    [59, {}, "below-places"],
    [50, { rounding: { patents: 10 } }, "incomplete"],
    [49, { rounding: { patents: 10 } }, "below-places"],
  ])("of %d from 60 that are known, told %j: %s", (published, options, expected) => {
    const places = { a: { patents: { 2023: 60 } }, b: {} };
    expect(only(result({ patents: { 2023: published } }, places, options)).result).toBe(expected);
  });

  test.each<[string, readonly number[], number, readonly string[]]>([
    ["one of three fits", [10, 4, 6], 10, ["/p0/patents"]],
    ["two fit, which is a coincidence", [10, 10, 4, 6], 20, []],
    ["two places are too few to hold each other", [10, 5], 5, []],
    ["none fits", [9, 4, 6], 11, []],
    ["what is published is too much", [1, 4, 6], 12, []],
  ])("points to a place that holds others where %s", (_title, values, published, expected) => {
    const places = Object.fromEntries(
      values.map((value, index) => [`p${index}`, { patents: { 2023: value } }]),
    );
    const found = result({ patents: { 2023: published } }, places);
    expect(
      found.issues.filter(({ code }) => code === "place-counted-twice").map(({ path }) => path),
    ).toStrictEqual(expected);
  });

  test("twenty missing places are named, and more are counted", () => {
    const missing = (count: number) =>
      result(
        { patents: { 2023: 5 } },
        Object.fromEntries(Array.from({ length: count }, (_, index): [string, Inputs] => [`p${index}`, {}])),
      ).issues[0];
    expect(missing(20)?.message.en).toMatch(/p19 \(no observation\); the whole is not known$/);
    expect(missing(22)?.message.en).toMatch(/p19 \(no observation\) and 2 more; the whole is not known$/);
    expect(missing(22)?.message["zh-Hans"]).toMatch(/p19（无观测值）等，另有 2 个；汇总数未知$/);
    expect(missing(22)?.received).toMatch(/^p0, .*, p19$/);
  });
});

describe("what is said of", () => {
  test("an indicator of which only parts are told: its periods are theirs", () => {
    const part = (unit: string, value: number) => series({ ...level, unit }, { 2023: value });
    const parts = { density: { a: { numerator: part("件", 6), denominator: part("万人", 3) } } };
    const found = result({}, {}, { parts });
    expect(found.indicators.map(({ indicator }) => indicator)).toStrictEqual(["density"]);
    expect(only(found)).toMatchObject({ period: "2023", rolledUp: "2", result: "unpublished" });
  });

  test("a place that reports nothing but has parts", () => {
    const part = (unit: string, value: number) => series({ ...level, unit }, { 2023: value });
    const parts = { density: { a: { numerator: part("件", 6), denominator: part("万人", 3) } } };
    expect(only(result({}, { a: {} }, { parts }))).toMatchObject({ rolledUp: "2", result: "unpublished" });
  });

  test("a place whose figures are none of the ratio and that has no parts", () => {
    const wrong = { density: series({ ...level, unit: "亿元" }, { 2023: 1 }) };
    const part = (unit: string, value: number) => series({ ...level, unit }, { 2023: value });
    const parts = { density: { a: { numerator: part("件", 6), denominator: part("万人", 3) } } };
    const found = result({ density: { 2023: 2 } }, { a: {}, b: wrong }, { parts });
    expect(only(found).holes).toStrictEqual([{ place: "b", reason: "ratio-needs-parts" }]);
  });

  test("a difference that is hardly beyond the rounding: the two are told in as many digits as keep them apart", () => {
    const found = result(
      { value: { 2023: "10.25" } },
      { a: { value: { 2023: 10 } } },
      { rounding: { value: "0.2496" } },
    );
    expect(found.issues[0]?.message.en).toMatch(
      /0\.25 more than the 10 of the places \(rounding makes at most 0\.2496\)$/,
    );
    const far = result(
      { value: { 2023: "12" } },
      { a: { value: { 2023: 10 } } },
      { rounding: { value: "0.2496" } },
    );
    expect(far.issues[0]?.message.en).toMatch(/\(rounding makes at most 0\.25\)$/);
  });

  test("parts in another scale are rounded as they were written", () => {
    const plan = planWith([named("many", { unit: "万件/万人", regionRule: "ratio" })]);
    const of = (unit: string, value: string) => series({ ...level, unit }, { 2023: value });
    const parts = { many: { a: { numerator: of("件", "20000.5"), denominator: of("人", "10000") } } };
    const [row] =
      reconcile(plan, observe(plan, { many: { 2023: "2.00005" } }), {}, { parts }).indicators[0]?.periods ??
      [];
    expect([row?.rolledUp, row?.tolerance]).toStrictEqual(["2.00005", "0.00001"]);
  });

  test("an indicator of which nothing is told is nothing, and so is what stands under unknown names alone", () => {
    expect(result({}, { a: {} }).indicators).toStrictEqual([]);
    const found = result({}, { 桂林: { patents: { 2023: 5 } } }, { tree: [{ id: "南宁" }] });
    expect([found.indicators, codes(found)]).toStrictEqual([[], [["place-unknown", "/桂林"]]]);
  });

  test("what is undefined of weights and parts is nothing told", () => {
    const options = {
      weights: { score: undefined },
      parts: { density: undefined },
      tree: [{ id: "a" }],
    } as never;
    expect(result({ patents: { 2023: 5 } }, { a: { patents: { 2023: 5 } } }, options).issues).toStrictEqual(
      [],
    );
  });

  test("figures that are none, where nothing else is told", () => {
    const wrong = { patents: series({ ...level, unit: "亿元" }, { 2023: 1 }) };
    const found = result({}, { a: wrong });
    expect(found.indicators).toStrictEqual([{ indicator: "patents", unit: "件", periods: [] }]);
    expect(codes(found)).toStrictEqual([["dimension-mismatch", "/a/patents"]]);
  });

  test("what is not published says why", () => {
    const found = result({ patents: { 2023: null } }, { a: { patents: { 2023: 5 } } });
    expect(only(found).published).toStrictEqual({ missing: { reason: "not-reported" } });
  });

  test("weights under names that the tree does not have", () => {
    const places = { a: { score: { 2023: 80 } }, b: { score: { 2023: 90 } } };
    const found = result({ score: { 2023: 80 } }, places, {
      tree: [{ id: "a" }],
      weights: { score: { a: 1, b: 1 } },
    });
    expect(only(found)).toMatchObject({
      result: "incomplete",
      holes: [{ place: "b", reason: "place-not-listed" }],
    });
  });

  test("a ratio of its own that is too low, with the size of the difference", () => {
    const part = (unit: string, value: number | string) => series({ ...level, unit }, { 2023: value });
    const parts = { density: { a: { numerator: part("件", 6), denominator: part("万人", 3) } } };
    const [issue] = result({}, { a: { density: { 2023: "1.50" } } }, { parts }).issues;
    expect([issue?.code, issue?.level, issue?.expected, issue?.received]).toStrictEqual([
      "ratio-differs",
      "warning",
      "2",
      "1.5",
    ]);
    expect(issue?.message.en).toBe(
      "a, 2023: the published ratio is 1.5, its parts make 2, 0.5 apart (rounding makes at most 0.45)",
    );
    const [near] = result({}, { a: { density: { 2023: "1.59" } } }, { parts }).issues;
    // In two digits it would be 0.41, and explain the difference.
    expect(near?.message.en).toContain("0.41 apart (rounding makes at most 0.405)");
  });

  test("a published number that is less than the whole, with the size of the difference and the rounding", () => {
    const values = { a: { value: { 2023: "6.1" } }, b: { value: { 2023: "7.2" } } };
    const [issue] = result({ value: { 2023: "12.5" } }, values).issues;
    expect(issue?.message.en).toBe(
      "indicator, 2023: published 12.5 hundred million yuan, 0.8 less than the 13.3 of the places (rounding makes at most 0.15)",
    );
    expect(issue?.message["zh-Hans"]).toBe(
      "指标 2023 年：公布数 12.5 亿元，比各地汇总 13.3 亿元少 0.8（舍入至多相差 0.15）",
    );
  });
});

describe("a mean of places", () => {
  const score = (
    values: Readonly<Record<string, number | null>>,
    weights: Readonly<Record<string, number>>,
  ) =>
    only(
      result(
        { score: { 2023: 85 } },
        Object.fromEntries(
          Object.entries(values).map(([place, value]) => [place, { score: { 2023: value } }]),
        ),
        { weights: { score: weights } },
      ),
    );

  test.each<
    [string, Readonly<Record<string, number | null>>, Readonly<Record<string, number>>, unknown, string]
  >([
    ["is weighted", { a: 80, b: 90 }, { a: 3, b: 1 }, "82.5", "differs"],
    ["needs no value of a place without a weight in it", { a: 80, b: 90 }, { a: 1, b: 0 }, "80", "differs"],
    [
      "needs the weight of each place",
      { a: 80, b: 90 },
      { a: 1 },
      { missing: { reason: "weights-missing" } },
      "incomplete",
    ],
    [
      "needs a weight above 0",
      { a: 80, b: 90 },
      { a: 0, b: 0 },
      { missing: { reason: "weights-missing" } },
      "incomplete",
    ],
    [
      "is not known while a place is missing",
      { a: 80, b: null },
      { a: 1, b: 1 },
      { missing: { reason: "region-missing" } },
      "incomplete",
    ],
    [
      "is not known without any place",
      { a: null },
      { a: 1 },
      { missing: { reason: "region-missing" } },
      "incomplete",
    ],
  ])("%s", (_title, values, weights, rolledUp, expected) => {
    const found = score(values, weights);
    expect([found.rolledUp, found.result, found.atLeast]).toStrictEqual([rolledUp, expected, undefined]);
  });

  test("without any value beside what is not published is nothing", () => {
    const found = result({}, { a: { score: { 2023: null } } }, { weights: { score: { a: 1 } } });
    expect(found.indicators[0]?.periods).toStrictEqual([]);
  });
});

test("a number below 0 leaves no lower end of a sum, though its unit has none below", () => {
  const at = (value: number) => ({ value: { 2023: value } });
  expect(only(result(at(9), { a: at(-1), b: at(5), c: {} }))).not.toHaveProperty("atLeast");
  expect(only(result(at(9), { a: at(0), b: at(5), c: {} })).atLeast).toBe("5");
});

test("people are counted one by one and not rounded, by tens of thousands they are", () => {
  const people = (unit: string) => {
    const plan = planWith([named("people", { unit })]);
    const of = (value: number) => observe(plan, { people: { 2023: value } });
    return reconcile(plan, of(5), { a: of(3), b: of(2) }).indicators[0]?.periods[0]?.tolerance;
  };
  expect([people("人"), people("万人"), people("分")]).toStrictEqual(["0", "1.5", "1.5"]);
});

describe("the periods that are laid beside each other", () => {
  test("stand oldest first, a year once however it is written, by its shortest name", () => {
    const found = result(
      { patents: { "2023-12-31": 5, 2021: 1 } },
      { a: { patents: { 2023: 5, "2022-06": 3 } }, b: { patents: { "2023-12": 0 } } },
    );
    expect(found.indicators[0]?.periods.map(({ period, result: of }) => [period, of])).toStrictEqual([
      ["2021", "incomplete"],
      ["2022-06", "unpublished"],
      ["2023", "agrees"],
    ]);
  });

  test("levels within a published year are of their own, amounts that end with it are not", () => {
    const level = result({ patents: { 2023: 5 } }, { a: { patents: { "2023-06": 3, 2023: 5 } } });
    expect(level.indicators[0]?.periods.map(({ period }) => period)).toStrictEqual(["2023-06", "2023"]);
    const value = (values: Readonly<Record<string, number>>) => ({ value: values });
    const amount = result(value({ 2023: 8 }), { a: value({ 2023: 8, "2023-Q4": 2, 2024: 9 }) });
    expect(amount.indicators[0]?.periods.map(({ period }) => period)).toStrictEqual(["2023", "2024"]);
    const quarter = result({ patents: { "2023-Q4": 5 } }, { a: { patents: { "2023-12": 5 } } });
    expect(quarter.indicators[0]?.periods.map(({ period }) => period)).toStrictEqual(["2023-Q4"]);
  });

  test("parts of a published year are none of their own, parts of another year are", () => {
    const value = (values: Readonly<Record<string, number>>) => ({ value: values });
    const found = result(value({ 2023: 8 }), { a: value({ "2022-Q4": 2, 2023: 8, "2023-Q1": 2 }) });
    expect(found.indicators[0]?.periods.map(({ period }) => period)).toStrictEqual(["2022-Q4", "2023"]);
  });
});

describe("a mean beside the weighted mean", () => {
  const places = { a: { score: { 2023: 80 } }, b: { score: { 2023: 90 } } };

  test("agrees within the rounding of one place", () => {
    const found = result({ score: { 2023: "82.5" } }, places, { weights: { score: { a: 3, b: 1 } } });
    expect(only(found)).toMatchObject({ rolledUp: "82.5", result: "agrees" });
  });

  test("is not known without weights", () => {
    expect(only(result({ score: { 2023: 85 } }, places)).rolledUp).toStrictEqual({
      missing: { reason: "weights-missing" },
    });
  });

  test("ranks make no whole", () => {
    const found = result({ rank: { 2023: 3 } }, { a: { rank: { 2023: 1 } } });
    expect(found.indicators[0]).toMatchObject({ indicator: "rank", reason: "not-additive", periods: [] });
  });
});

test("20,000 places are reconciled in one call, each that does not fit with an issue", () => {
  const wrong: Observations<Id> = {
    patents: series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2023: 1 }),
  };
  const byRegion = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`p${index}`, wrong]));
  const { issues, indicators } = reconcile(province, of({ patents: { 2023: 5 } }), byRegion);
  expect(issues).toHaveLength(20_001);
  expect(indicators[0]?.periods[0]).toMatchObject({ result: "incomplete" });
  // A message names the first of them, and counts the others.
  expect(issues.at(-1)?.message.en.length).toBeLessThan(3000);
});

test("where no place is missing, the whole is that of the roll-up", () => {
  const value = fc.integer({ min: 0, max: 10 ** 6 }).map((whole) => String(whole / 100));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 14 }), value, (values, published) => {
      const byRegion = Object.fromEntries(
        values.map((one, index) => [`p${index}`, of({ value: { 2023: one } })]),
      );
      const [rolled] = rollUpPlan(province, byRegion).observations.value?.observations ?? [];
      const [row] =
        reconcile(province, of({ value: { 2023: published } }), byRegion).indicators[0]?.periods ?? [];
      expect(row?.rolledUp).toBe(rolled !== undefined && "value" in rolled ? rolled.value : undefined);
    }),
  );
});

describe("a wrong call", () => {
  test.each<[string, unknown, string]>([
    ["a misspelt option", { trees: [] }, "option-unknown"],
    ["a tree that is none", { tree: {} }, "argument-invalid"],
    ["rounding of an unknown indicator", { rounding: { patent: 1 } }, "indicator-unknown"],
    ["weights that are no record", { weights: [] }, "argument-invalid"],
  ])("%s is refused", (_title, options, code) => {
    expect(thrown(() => reconcile(province, {}, {}, options as ReconcileOptions<Id>)).code).toBe(code);
  });

  test("published numbers that are none of the plan are refused", () => {
    const wrong = { patents: series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2023: 1 }) };
    expect(thrown(() => reconcile(province, wrong, {})).code).toBe("measure-differs");
  });
});
