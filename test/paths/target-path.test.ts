import fc from "fast-check";
import { decimal, type Missing, type PathOptions, type TargetPath, targetPath } from "ipr-plan";
import { guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

const drawn = (path: TargetPath | Missing): TargetPath => {
  if ("missing" in path) throw new Error(`no path: ${path.missing.reason}`);
  return path;
};
const path = (facts: Facts, options: PathOptions = {}) =>
  targetPath(planOf(facts), "it", deepFreeze(options));
const levels = (facts: Facts, options?: PathOptions) => Object.values(drawn(path(facts, options)).levels);

const rise = { baseline: from("6.3"), targets: [to("12")] };

// Recomputed by hand.
describe("6.3 in 2020 to 12 in 2025", () => {
  test.each<[PathOptions["shape"], string[]]>([
    ["linear", ["6.3", "7.44", "8.58", "9.72", "10.86", "12"]],
    ["geometric", ["6.3", "7.1665", "8.1522", "9.2735", "10.549", "12"]],
    [{ load: 0.5 }, ["6.3", "7.44", "8.58", "9.72", "10.86", "12"]],
    [{ effort: [1, 1, 1, 1, 1] }, ["6.3", "7.44", "8.58", "9.72", "10.86", "12"]],
    [{ effort: [0, 1, 0, 2, 1] }, ["6.3", "6.3", "7.725", "7.725", "10.575", "12"]],
  ])("%o", (shape, expected) => {
    expect(levels(rise, { shape: shape ?? "linear", places: 4 })).toStrictEqual(expected);
  });

  // Guangxi asked for 2 in 2023: the geometric path gives 1.99, the straight line 2.07.
  test.each([
    ["geometric", "1.99"],
    ["linear", "2.07"],
  ] as const)("Guangxi's year 2023 on the %s path is %s", (shape, expected) => {
    const options = { shape, places: 2 };
    expect(drawn(targetPath(guangxi2025, "high-value-patents-per-10k", options)).levels["2023"]).toBe(
      expected,
    );
  });
});

describe("where a path starts and ends", () => {
  test("at the plan's base year with the baseline of an indicator, also where that is of an earlier year", () => {
    const share = drawn(targetPath(national2025, "copyright-share"));
    expect(Object.keys(share.levels)).toStrictEqual(["2020", "2021", "2022", "2023", "2024", "2025"]);
    expect(share.levels["2020"]).toBe("7.39");
  });

  test("at the end of the baseline's own year where that comes later than the base year", () => {
    const facts: Facts = { baseline: from("10", { year: "2022" }), targets: [to("16")] };
    expect(drawn(path(facts)).levels).toStrictEqual({ 2022: "10", 2023: "12", 2024: "14", 2025: "16" });
  });

  test("a running total starts from nothing and stays whole; its yearly amounts add to it", () => {
    const facts: Facts = {
      measure: "cumulative",
      baseline: from("402", { over: { start: "2016", end: "2020" } }),
      targets: [to("502")],
    };
    expect(drawn(path(facts))).toStrictEqual({
      plan: "small",
      indicator: "it",
      shape: "linear",
      levels: { 2020: "0", 2021: "100", 2022: "201", 2023: "301", 2024: "402", 2025: "502" },
      changes: { 2021: "100", 2022: "101", 2023: "100", 2024: "101", 2025: "100" },
      fixed: ["2020", "2025"],
      because: [
        {
          "zh-Hans": "逐年等量：2020 年 0 → 2025 年 502",
          en: "the same change every year: 0 in 2020 → 502 in 2025",
        },
      ],
      issues: [],
    });
  });

  test("a level to maintain stays where it is", () => {
    const facts: Facts = { direction: "maintain", targets: [to("90")] };
    expect(levels(facts)).toStrictEqual(["90", "90", "90", "90", "90", "90"]);
  });

  test("an interval is reached at its nearer end", () => {
    expect(levels({ baseline: from("0"), targets: [within("5", "9")] }).at(-1)).toBe("5");
  });

  test("an earlier target is a waypoint, unless a waypoint of that year says otherwise", () => {
    const facts: Facts = { baseline: from("0"), targets: [to("10", { year: "2022" }), to("16")] };
    expect(levels(facts, { places: 0 })).toStrictEqual(["0", "5", "10", "12", "14", "16"]);
    expect(levels(facts, { places: 0, waypoints: { 2022: 4 } })).toStrictEqual([
      "0",
      "2",
      "4",
      "8",
      "12",
      "16",
    ]);
  });

  test("an earlier target stays one beside waypoints of other years, in whatever order they stand", () => {
    const facts: Facts = { baseline: from("0"), targets: [to("10", { year: "2022" }), to("16")] };
    const { levels, fixed } = drawn(path(facts, { places: 0, waypoints: { 2024: 15 } }));
    expect(fixed).toStrictEqual(["2020", "2022", "2024", "2025"]);
    expect(Object.values(levels)).toStrictEqual(["0", "5", "10", "13", "15", "16"]);
  });

  test("a target of the first year or earlier, or one that is no level, is no waypoint", () => {
    const early = [to("5", { year: "2019" }), to("6", { year: "2020" }), to("16")];
    expect(drawn(path({ baseline: from("0"), targets: early })).fixed).toStrictEqual(["2020", "2025"]);
    const growth = [to("5", { year: "2023", basis: "annual-growth" }), to("500")];
    expect(drawn(path({ measure: "cumulative", targets: growth })).fixed).toStrictEqual(["2020", "2025"]);
  });

  test.each<[string, Facts, string]>([
    ["the baseline's", { baseline: from("6.25"), targets: [to("12")] }, "7.121"],
    ["the target's", { baseline: from("6"), targets: [to("12.25")] }, "6.9207"],
    ["those of an interval", { baseline: from("6"), targets: [within("12", "19.5")] }, "6.892"],
  ])(
    "unless told, a level has two more decimal places than the numbers of the plan: %s",
    (_, facts, year) => {
      expect(drawn(path(facts, { shape: "geometric" })).levels["2021"]).toBe(year);
    },
  );

  test("a path has the unit of its indicator, or none", () => {
    expect(drawn(path({ ...rise, unit: "万件" })).unit).toBe("万件");
    expect(drawn(path(rise))).not.toHaveProperty("unit");
  });

  test("the years before 1000 have four digits too", () => {
    const total: Facts = { measure: "cumulative", targets: [to("2", { year: "0901" })] };
    const plan = planOf(total, { period: { start: "0900", end: "0901" }, baseYear: "0899" });
    expect(drawn(targetPath(plan, "it")).levels).toStrictEqual({ "0899": "0", "0900": "1", "0901": "2" });
  });

  test.each<[NonNullable<PathOptions["shape"]>, string]>([
    ["linear", "the same change every year"],
    ["geometric", "the same rate every year"],
    [{ load: 0.2 }, "0.2 of the way at half of the time"],
    [{ effort: [1, 2, 3, 4, 5] }, "after the effort of each year"],
  ])("%o is put in words", (shape, words) => {
    const [because] = drawn(path(rise, { shape })).because;
    expect(because?.en).toBe(`${words}: 6.3 in 2020 → 12 in 2025`);
    expect(because?.["zh-Hans"]).toMatch(/^\p{Script=Han}.*：2020 年 6.3 → 2025 年 12$/u);
  });

  test.each<[string, Facts, PathOptions, string]>([
    ["no target", { baseline: from("1") }, {}, "no-target"],
    [
      "a target that is no level",
      { measure: "cumulative", targets: [to("5", { basis: "annual-growth" })] },
      {},
      "no-baseline",
    ],
    ["no baseline", { targets: [to("1")] }, {}, "no-baseline"],
    [
      "a geometric path from 0",
      { baseline: from("0"), targets: [to("1")] },
      { shape: "geometric" },
      "no-rate",
    ],
    [
      "a target in the year of the baseline",
      { baseline: from("1", { year: "2025" }), targets: [to("2")] },
      {},
      "target-before-baseline",
    ],
  ])("there is none with %s", (_, facts, options, reason) => {
    expect(path(facts, options)).toStrictEqual({ missing: { reason } });
  });
});

describe("the load", () => {
  test("is the share of the way at half of the time", () => {
    for (const load of [0.2, 0.5, 0.8]) {
      const facts: Facts = { baseline: from("0"), targets: [to("100", { year: "2024" })] };
      expect(levels(facts, { shape: { load }, places: 6 })[2]).toBe(String(load * 100));
    }
  });
});

describe("as algebra", () => {
  const number = fc.integer({ min: 1, max: 100_000 }).map((thousandths) => String(thousandths / 1000));
  const shape = fc.oneof(
    fc.constantFrom("linear" as const, "geometric" as const),
    fc.double({ min: 0.05, max: 0.95, noNaN: true }).map((load) => ({ load })),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }).map((effort) => ({ effort })),
  );

  test("a path passes through its start, its waypoints and its target, and its changes add to the way", () => {
    fc.assert(
      fc.property(
        number,
        number,
        number,
        shape,
        fc.integer({ min: 0, max: 5 }),
        (a, b, c, chosen, places) => {
          const facts: Facts = { baseline: from(a), targets: [to(c)] };
          const { levels, changes } = drawn(path(facts, { shape: chosen, places, waypoints: { 2023: b } }));
          expect([levels["2020"], levels["2023"], levels["2025"]]).toStrictEqual([a, b, c]);
          const way = Object.values(changes).reduce((sum, change) => sum.plus(change), decimal(a));
          expect(way.eq(c)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("between two fixed points a path never turns back", () => {
    fc.assert(
      fc.property(number, number, shape, fc.integer({ min: 0, max: 5 }), (a, b, chosen, places) => {
        const facts: Facts = { baseline: from(a), targets: [to(b)] };
        const values = levels(facts, { shape: chosen, places }).map((level) => decimal(level));
        const up = decimal(b).gte(a);
        for (const [index, level] of values.slice(1).entries()) {
          expect(up ? level.gte(values[index] ?? 0) : level.lte(values[index] ?? 0)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("what is wrong is named", () => {
  test.each<[string, PathOptions, string, string]>([
    ["a waypoint after the target", { waypoints: { 2027: 8 } }, "waypoint-outside", "/waypoints/2027"],
    ["a waypoint in the target's year", { waypoints: { 2025: 8 } }, "waypoint-outside", "/waypoints/2025"],
    ["a waypoint at the start", { waypoints: { 2020: 8 } }, "waypoint-outside", "/waypoints/2020"],
    ["a waypoint within a year", { waypoints: { "2023-06": 8 } }, "waypoint-outside", "/waypoints/2023-06"],
    ["a waypoint without year", { waypoints: { mid: 8 } }, "waypoint-outside", "/waypoints/mid"],
    [
      "a waypoint that is no number",
      { waypoints: { 2023: Number.NaN } },
      "amount-invalid",
      "/waypoints/2023",
    ],
    ["a load of 1", { shape: { load: 1 } }, "load-invalid", "/shape/load"],
    ["a load of 0", { shape: { load: 0 } }, "load-invalid", "/shape/load"],
    [
      "effort that is no number",
      { shape: { effort: [1, Number.NaN, 1, 1, 1] } },
      "effort-invalid",
      "/shape/effort/1",
    ],
    ["no shape", { shape: null as never }, "shape-unknown", "/shape"],
    ["a load of NaN", { shape: { load: Number.NaN } }, "load-invalid", "/shape/load"],
    ["too few years of effort", { shape: { effort: [1, 2] } }, "effort-invalid", "/shape/effort"],
    ["negative effort", { shape: { effort: [1, 1, -1, 1, 1] } }, "effort-invalid", "/shape/effort/2"],
    [
      "no effort between two fixed points",
      { shape: { effort: [0, 0, 1, 1, 1] }, waypoints: { 2022: 8 } },
      "effort-none",
      "/shape/effort",
    ],
    ["an unknown shape", { shape: "curved" as "linear" }, "shape-unknown", "/shape"],
    ["decimal places", { places: 0.5 }, "places-invalid", "/places"],
  ])("%s", (_, options, code, where) => {
    expect(thrown(() => path(rise, options))).toMatchObject({ code, path: where });
  });

  test.each<[string, PathOptions, string]>([
    ["too few years of effort", { shape: { effort: [1, 2] } }, "2 numbers"],
    ["negative effort", { shape: { effort: [1, 1, -1, 1, 1] } }, "-1"],
    ["no effort", { shape: { effort: [0, 0, 0, 0, 0] } }, "0"],
  ])("%s: what came is quoted", (_, options, received) => {
    expect(thrown(() => path(rise, options)).received).toBe(received);
  });

  test.each<[string, Facts, Record<string, number>, string | undefined, string]>([
    ["rises on a rising way", { baseline: from("100"), targets: [to("500")] }, { 2022: 300 }, undefined, ""],
    ["falls on a rising way", { baseline: from("100"), targets: [to("500")] }, { 2022: 50 }, "2022", "rise"],
    [
      "lies beyond the target",
      { baseline: from("100"), targets: [to("500")] },
      { 2022: 600 },
      "2022",
      "rise",
    ],
    ["falls on a falling way", { baseline: from("100"), targets: [to("50")] }, { 2022: 80 }, undefined, ""],
    ["rises on a falling way", { baseline: from("100"), targets: [to("50")] }, { 2022: 120 }, "2022", "fall"],
  ])("a waypoint that %s", (_, facts, waypoints, year, word) => {
    const [issue] = drawn(path(facts, { waypoints })).issues;
    if (year === undefined) expect(issue).toBeUndefined();
    else {
      expect(issue).toMatchObject({
        path: `/waypoints/${year}`,
        expected: `values that ${word} from year to year`,
      });
      if (issue !== undefined) expectBothLanguages(issue);
    }
  });

  test("a running total that would fall is an error, a level that turns back a warning", () => {
    const waypoints = { 2022: 300, 2024: 200 };
    const total: Facts = { measure: "cumulative", targets: [to("500")] };
    expect(thrown(() => path(total, { waypoints }))).toMatchObject({
      code: "waypoints-out-of-order",
      path: "/waypoints/2024",
      expected: "values that rise from year to year",
    });
    const level: Facts = { baseline: from("100"), targets: [to("500")] };
    expect(drawn(path(level, { waypoints })).issues).toMatchObject([
      { code: "waypoint-turns-back", level: "warning", path: "/waypoints/2024" },
    ]);
  });
});
