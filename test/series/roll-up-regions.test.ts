import fc from "fast-check";
import {
  decimal,
  type MeasureKind,
  type ObservationInput,
  type RegionRule,
  rollUp,
  rollUpRegions,
  type Series,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";

type Values = Record<string, ObservationInput>;
const make = (
  values: Values,
  { unit = "件", measure = "point-in-time", regionRule = "sum" }: Partial<Series> = {},
): Series => deepFreeze(series({ unit, measure, regionRule }, values));
const score = (values: Values): Series =>
  make(values, { unit: "分", measure: "annual", regionRule: "weighted-mean" });

describe("a sum adds the regions", () => {
  test.each<MeasureKind>(["cumulative", "point-in-time", "annual"])(
    "whatever the measure kind (%s), for each period",
    (measure) => {
      const whole = rollUpRegions(
        deepFreeze({
          南宁: make({ 2022: "20.1", 2023: 30 }, { measure }),
          柳州: make({ 2023: 20, 2022: "10.2" }, { measure }),
        }),
      );
      expect(whole).toStrictEqual({
        unit: "件",
        measure,
        regionRule: "sum",
        observations: [
          { period: "2022", value: "30.3", status: "A" },
          { period: "2023", value: "50", status: "A" },
        ],
      });
      expect(JSON.parse(JSON.stringify(whole))).toStrictEqual(whole);
    },
  );

  test("exactly: 0.1 + 0.2 is 0.3, and opposites cancel to a plain zero", () => {
    // A balance: without a unit a value may be below zero.
    const balance = (values: Values): Series =>
      series({ measure: "point-in-time", regionRule: "sum" }, values);
    const whole = rollUpRegions({ a: balance({ 2023: 0.1, 2024: -5 }), b: balance({ 2023: 0.2, 2024: 5 }) });
    expect(whole.observations.map((one) => "value" in one && one.value)).toStrictEqual(["0.3", "0"]);
  });

  test.each([
    ["万件", "件", "3.00002"],
    ["件", "万件", "20003"],
    ["萬件", "items", "3.00002"],
  ])("in the unit of the first region: %s and %s", (first, second, value) => {
    const [a, b] = first === "件" ? ["3", "2"] : ["3", "0.2"];
    const regions = { 南宁: make({ 2023: a }, { unit: first }), 柳州: make({ 2023: b }, { unit: second }) };
    expect(rollUpRegions(deepFreeze(regions))).toMatchObject({ unit: first, observations: [{ value }] });
  });

  test("without any unit, where no region prints one", () => {
    const bare = series({ measure: "annual", regionRule: "sum" }, { 2023: 1 });
    const whole = rollUpRegions({ a: bare, b: bare });
    expect(whole).toStrictEqual({
      measure: "annual",
      regionRule: "sum",
      observations: [{ period: "2023", value: "2", status: "A" }],
    });
  });

  test("one region alone is the whole", () => {
    const only = make({ 2022: 1, "2023-06": { value: "2", status: "P" } });
    expect(rollUpRegions({ 南宁: only })).toStrictEqual(only);
  });

  test.each([
    ["A", "P", "P"],
    ["P", "E", "E"],
    ["F", "E", "F"],
    ["B", "A", "B"],
  ] as const)("with the weakest status: %s and %s make %s", (first, second, weakest) => {
    const regions = {
      a: make({ 2023: { value: 1, status: first } }),
      b: make({ 2023: { value: 2, status: second } }),
    };
    expect(rollUpRegions(regions).observations).toStrictEqual([
      { period: "2023", value: "3", status: weakest },
    ]);
  });
});

describe("a period in which any region is missing stays a gap", () => {
  test.each<[title: string, values: Values]>([
    ["it has no observation", {}],
    ["it has one for another period only", { 2022: 1 }],
    ["it did not report", { 2023: null }],
    ["its cell is blank", { 2023: { missing: "blank-cell" } }],
    ["it has a shorter period only", { "2023-S1": 1 }],
  ])("%s", (_, values) => {
    const whole = rollUpRegions(deepFreeze({ 南宁: make({ 2023: 30 }), 柳州: make(values) }));
    expect(whole.observations.find(({ period }) => period === "2023")).toStrictEqual({
      period: "2023",
      status: "M",
      reason: "region-missing",
    });
  });

  test("wherever it stands in the list, in a weighted mean too", () => {
    const regions = { a: score({}), b: score({ 2023: 80 }), c: score({ 2023: 90 }) };
    const { observations } = rollUpRegions(regions, { weights: { a: 1, b: 1, c: 1 } });
    expect(observations).toStrictEqual([{ period: "2023", status: "M", reason: "region-missing" }]);
  });

  test("and zero is a value, not a gap", () => {
    const { observations } = rollUpRegions({ a: make({ 2023: 0 }), b: make({ 2023: 0 }) });
    expect(observations).toStrictEqual([{ period: "2023", value: "0", status: "A" }]);
  });

  test("amounts of different periods that end together do not meet: December is not the year", () => {
    const year = make({ 2023: 12 }, { measure: "annual" });
    const both = make({ 2023: 12, "2023-12": 1 }, { measure: "annual" });
    // Of periods that end together the longest comes last, as in any series.
    const expected = [
      { period: "2023-12", status: "M", reason: "region-missing" },
      { period: "2023", value: "24", status: "A" },
    ];
    expect(rollUpRegions({ year, both }).observations).toStrictEqual(expected);
    expect(rollUpRegions({ both, year }).observations).toStrictEqual(expected);
  });

  test("periods come oldest first, whichever region has them", () => {
    const regions = { a: make({ 2023: 1, "2021-S2": 1 }), b: make({ 2020: 1, "2022-06": 1 }) };
    const periods = rollUpRegions(regions).observations.map(({ period }) => period);
    expect(periods).toStrictEqual(["2020", "2021-S2", "2022-06", "2023"]);
  });
});

describe("a weighted mean needs the weights", () => {
  const regions = deepFreeze({ 南宁: score({ 2023: 80 }), 柳州: score({ 2023: 90 }) });
  const mean = (weights?: Record<string, number | string>) =>
    rollUpRegions(regions, weights && { weights: deepFreeze(weights) }).observations;

  test.each<[a: number | string, b: number | string, value: string]>([
    // By hand: (80a + 90b) / (a + b).
    [1, 1, "85"],
    [300, 100, "82.5"],
    ["0.3", 0.1, "82.5"],
    [1, 2, "86.6666666666666666666666666667"],
    [2, 1, "83.3333333333333333333333333333"],
    [1, 0, "80"],
    [0, 5, "90"],
  ])("of %s and %s people asked, it is (80·%s + 90·%s) over their sum", (a, b, value) => {
    expect(mean({ 南宁: a, 柳州: b })).toStrictEqual([{ period: "2023", value, status: "A" }]);
  });

  test("a Decimal weighs as its value", () => {
    const weights = { 南宁: decimal("300"), 柳州: decimal("100") };
    expect(rollUpRegions(regions, { weights }).observations).toMatchObject([{ value: "82.5" }]);
  });

  test.each<[title: string, weights: Record<string, number> | undefined]>([
    ["there are none", undefined],
    ["there are none for any region", {}],
    ["one region has none", { 南宁: 1 }],
    ["they name another region", { 南宁: 1, 桂林: 1 }],
    ["they add up to zero", { 南宁: 0, 柳州: 0 }],
  ])("%s: the whole is a gap that says so", (_, weights) => {
    expect(mean(weights)).toStrictEqual([{ period: "2023", status: "M", reason: "weights-missing" }]);
  });

  test("one region alone needs its weight, too", () => {
    const alone = { 南宁: score({ 2023: { value: 80, qualifier: "about" } }) };
    const gap = [{ period: "2023", status: "M", reason: "weights-missing" }];
    expect(rollUpRegions(alone).observations).toStrictEqual(gap);
    expect(rollUpRegions(alone, { weights: { 南宁: 0 } }).observations).toStrictEqual(gap);
    expect(rollUpRegions(alone, { weights: { 南宁: 3 } }).observations).toStrictEqual([
      { period: "2023", value: "80", status: "A", qualifier: "about" },
    ]);
  });

  test("a weight is never inherited", () => {
    const hostile = { constructor: score({ 2023: 80 }), toString: score({ 2023: 90 }) };
    expect(rollUpRegions(hostile, { weights: {} }).observations).toStrictEqual([
      { period: "2023", status: "M", reason: "weights-missing" },
    ]);
    expect(rollUpRegions(hostile, { weights: { constructor: 1, toString: 3 } }).observations).toMatchObject([
      { value: "87.5" },
    ]);
  });

  test("a weight that is no number is a wrong call", () => {
    expect(thrown(() => mean({ 南宁: 1, 柳州: "many" })).code).toBe("decimal-invalid");
    expect(thrown(() => mean({ 南宁: Number.NaN, 柳州: 1 })).code).toBe("decimal-invalid");
  });

  test("the mean carries the weakest status and follows the units", () => {
    const mixed = {
      a: make({ 2023: { value: "0.8", status: "P" } }, { unit: "1", regionRule: "weighted-mean" }),
      b: make({ 2023: 90 }, { unit: "%", regionRule: "weighted-mean" }),
    };
    const whole = rollUpRegions(mixed, { weights: { a: 1, b: 1 } });
    expect(whole).toMatchObject({ unit: "1", observations: [{ value: "0.85", status: "P" }] });
  });

  test("it lies between the least and the greatest, and equal values keep theirs", () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 1000 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(values, (rows) => {
        const named = rows.map(([value, weight], index) => ({ name: `r${index}`, value, weight }));
        const whole = rollUpRegions(
          Object.fromEntries(named.map(({ name, value }) => [name, score({ 2023: value })])),
          { weights: Object.fromEntries(named.map(({ name, weight }) => [name, weight])) },
        );
        const [one] = whole.observations;
        const result = decimal(one !== undefined && "value" in one ? one.value : "-1");
        const all = rows.map(([value]) => value);
        expect(result.gte(Math.min(...all)) && result.lte(Math.max(...all))).toBe(true);
      }),
    );
  });
});

describe("what does not combine has no value for the whole", () => {
  test.each<[RegionRule, reason: string]>([
    ["ratio", "ratio-needs-parts"],
    ["none", "not-additive"],
  ])("%s: %s, even where every region reports and weights are given", (regionRule, reason) => {
    const kind = { unit: "%", regionRule };
    const regions = { a: make({ 2022: 1, 2023: 2 }, kind), b: make({ 2022: 3, 2023: 4 }, kind) };
    expect(rollUpRegions(deepFreeze(regions), { weights: { a: 1, b: 1 } }).observations).toStrictEqual([
      { period: "2022", status: "M", reason },
      { period: "2023", status: "M", reason },
    ]);
  });
});

describe("regions that measure different things are a wrong call", () => {
  test.each<[title: string, other: Partial<Series>, received: string]>([
    ["measure kind", { measure: "annual" }, 'annual, sum ("柳州")'],
    ["region rule", { regionRule: "ratio" }, 'point-in-time, ratio ("柳州")'],
  ])("another %s", (_, other, received) => {
    const issue = thrown(() => rollUpRegions({ 南宁: make({ 2023: 1 }), 柳州: make({ 2023: 1 }, other) }));
    expect(issue).toMatchObject({ code: "regions-differ", expected: "point-in-time, sum", received });
    expect(issue.message["zh-Hans"]).toContain("柳州");
  });

  test("a unit beside none, either way round", () => {
    const bare = series({ measure: "point-in-time", regionRule: "sum" }, { 2023: 1 });
    const pairs = [
      { 南宁: make({ 2023: 1 }), 柳州: bare },
      { 南宁: bare, 柳州: make({ 2023: 1 }) },
    ];
    for (const regions of pairs) {
      const issue = thrown(() => rollUpRegions(regions));
      expect(issue.code).toBe("regions-differ");
      expect([issue.expected, issue.received].sort().join()).toMatch(/no unit/);
      expect(issue.received).toContain('"柳州"');
    }
  });

  test("another dimension", () => {
    const regions = { 南宁: make({ 2023: 1 }), 柳州: make({ 2023: 1 }, { unit: "亿元" }) };
    expect(thrown(() => rollUpRegions(regions)).code).toBe("regions-differ");
  });

  test("no regions at all", () => {
    expect(thrown(() => rollUpRegions({})).message.en).toBe(
      "No regions: expected at least one region, received none",
    );
  });
});

test("hostile names of regions are names like any other", () => {
  const regions = JSON.parse('{"__proto__":0,"constructor":0,"toString":0}');
  for (const name of Object.keys(regions)) {
    Object.defineProperty(regions, name, { value: make({ 2023: 1 }), enumerable: true });
  }
  expect(rollUpRegions(deepFreeze(regions)).observations).toStrictEqual([
    { period: "2023", value: "3", status: "A" },
  ]);
});

describe("time and regions", () => {
  const quarters = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"];
  const rows = fc.array(fc.array(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  const regionsOf = (table: readonly (readonly number[])[], measure: MeasureKind) =>
    deepFreeze(
      Object.fromEntries(
        table.map((row, index) => [
          `region ${index}`,
          make(Object.fromEntries(quarters.map((quarter, place) => [quarter, row[place] ?? 0])), { measure }),
        ]),
      ),
    );
  const yearly = (observed: Series) => rollUp(observed, "year");

  test.each<MeasureKind>(["cumulative", "point-in-time", "annual"])(
    "roll up in either order to the same whole (%s)",
    (measure) => {
      fc.assert(
        fc.property(rows, (table) => {
          const regions = regionsOf(table, measure);
          const years = Object.fromEntries(Object.entries(regions).map(([name, one]) => [name, yearly(one)]));
          expect(rollUpRegions(years)).toStrictEqual(yearly(rollUpRegions(regions)));
        }),
      );
    },
  );

  test("the order of the regions changes nothing", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const regions = regionsOf(table, "annual");
        const reversed = Object.fromEntries(Object.entries(regions).toReversed());
        expect(rollUpRegions(reversed)).toStrictEqual(rollUpRegions(regions));
      }),
    );
  });
});
