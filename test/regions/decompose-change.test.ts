import fc from "fast-check";
import {
  type ChangeDecomposition,
  type DecomposeOptions,
  decimal,
  decomposeChange,
  type Missing,
  observe,
  type RatioParts,
  type SeriesKind,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

const years = { from: "2022", to: "2023" } as const;
const counted = planOf({ unit: "件" });
const dense = planOf({ unit: "件/万人", regionRule: "ratio" });
const level: SeriesKind = { measure: "point-in-time", regionRule: "sum" };

type Pair = readonly [then: number | string | null, now: number | string | null];
const observed = (plan: typeof counted, [then, now]: Pair) =>
  observe(plan, { it: { 2022: then, 2023: now } });
const totals = (
  pairs: Readonly<Record<string, Pair>>,
  options: Partial<DecomposeOptions> = {},
  plan = counted,
) =>
  ofTotal(
    decomposeChange(
      plan,
      "it",
      Object.fromEntries(Object.entries(pairs).map(([place, pair]) => [place, observed(plan, pair)])),
      { ...years, ...options },
    ),
  );

type Quarters = readonly [above: Pair, below: Pair];
const part = (unit: string, [then, now]: Pair) => series({ ...level, unit }, { 2022: then, 2023: now });
const partsOf = ([above, below]: Quarters): RatioParts => ({
  numerator: part("件", above),
  denominator: part("万人", below),
});
const ratios = (places: Readonly<Record<string, Quarters>>, options: Partial<DecomposeOptions> = {}) => {
  const parts = Object.fromEntries(Object.entries(places).map(([place, four]) => [place, partsOf(four)]));
  return ofRatio(decomposeChange(dense, "it", {}, { ...years, parts: deepFreeze(parts), ...options }));
};

function ofTotal(change: ChangeDecomposition | Missing) {
  if ("kind" in change && change.kind === "total") return change;
  throw new Error("expected a total");
}

function ofRatio(change: ChangeDecomposition | Missing) {
  if ("kind" in change && change.kind === "ratio") return change;
  throw new Error("expected a ratio");
}

const sum = (values: readonly (string | null)[]): string =>
  values.reduce((all, value) => all.plus(value ?? Number.NaN), decimal(0)).toFixed();

describe("a total over its places", () => {
  test("each place has its own change, its share of the whole's, and the growth that it contributes", () => {
    const change = totals({ 南宁: [50, 65], 柳州: [30, 35] });
    expect(change.whole).toStrictEqual({ from: "80", to: "100", change: "20", rate: "25" });
    expect(change.places).toStrictEqual([
      { place: "南宁", from: "50", to: "65", change: "15", share: "75", points: "18.75" },
      { place: "柳州", from: "30", to: "35", change: "5", share: "25", points: "6.25" },
    ]);
  });

  test("printed shares add up to 100 and printed points to the printed rate", () => {
    const change = totals({ a: [10, 11], b: [10, 11], c: [10, 11] }, { decimals: 1 });
    expect(change.places.map(({ share }) => share)).toStrictEqual(["33.4", "33.3", "33.3"]);
    expect(change.places.map(({ points }) => points)).toStrictEqual(["3.4", "3.3", "3.3"]);
  });

  test("the error of a large share says nothing of the remainders of small ones beside it", () => {
    const change = totals({ a: [300_000_000, 1], b: [18, 10], c: [9, 1], d: [0, 1] }, { decimals: 10 });
    // In ten-thousand-millionths the shares of b and c end in .6654, that of d in .6668, and two are raised.
    expect(change.places.map(({ share }) => share)).toStrictEqual([
      "99.999995",
      "0.0000026667",
      "0.0000026666",
      "-0.0000003333",
    ]);
  });

  test("a place that moves against the whole has a share below 0, and the others more than all of it", () => {
    const change = totals({ a: [50, 40], b: [50, 80] });
    expect(change.places.map(({ share }) => share)).toStrictEqual(["-50", "150"]);
  });

  test("without a change of the whole there are no shares, and its points still add up to 0", () => {
    const change = totals({ a: [50, 40], b: [50, 60], c: [3, 3] });
    expect(change.places.map(({ share, points }) => [share, points])).toStrictEqual([
      [null, "-9.71"],
      [null, "9.71"],
      [null, "0"],
    ]);
  });

  test("from nothing there is no rate; a place that begins at 0 is a place like any other", () => {
    expect(totals({ a: [0, 5], b: [0, 5] }).whole).toMatchObject({ change: "10", rate: null });
    const grown = totals({ 雄安: [0, 5], 保定: [100, 105] });
    expect(grown.places.map(({ points }) => points)).toStrictEqual(["5", "5"]);
  });

  test("a missing place is named with its reason, and the whole is not known: it is never taken to be 0", () => {
    const change = totals({ 南宁: [50, 65], 柳州: [null, 35], 桂林: [20, null] });
    expect(change.whole).toStrictEqual({ missing: { reason: "region-missing" } });
    expect(change.holes).toStrictEqual([
      { place: "柳州", reason: "not-reported" },
      { place: "桂林", reason: "not-reported" },
    ]);
    expect(change.places).toStrictEqual([
      { place: "南宁", from: "50", to: "65", change: "15", share: null, points: null },
    ]);
    expect(change.because[0]?.["zh-Hans"]).toBe("缺 2 个地区：柳州（未报告）、桂林（未报告）；合计未知");
    expect(change.because[0]?.en).toContain("柳州 (not reported)");
  });

  test("a forecast is no value, and values on both sides of a break do not compare", () => {
    const change = decomposeChange(
      counted,
      "it",
      {
        a: observe(counted, { it: { 2022: 5, 2023: { value: 6, status: "F" } } }),
        b: observe(counted, { it: { 2022: 5, 2023: { value: 6, status: "B" } } }),
      },
      years,
    );
    expect(ofTotal(change).holes.map(({ reason }) => reason)).toStrictEqual([
      "no-observation",
      "not-comparable",
    ]);
  });

  test("a part of a year compares with the same part of the year before", () => {
    const annual = planOf({ unit: "件", measure: "annual" });
    const change = decomposeChange(
      annual,
      "it",
      { a: observe(annual, { it: { "2022-01/2022-09": 30, "2023-01/2023-09": 45, 2022: 41 } }) },
      { from: "2022-01/2022-09", to: "2023-01/2023-09" },
    );
    expect(ofTotal(change).whole).toMatchObject({ from: "30", to: "45", rate: "50" });
  });

  test("figures of another measure are an issue with the place named, and no number", () => {
    const wrong = { it: series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2022: 5, 2023: 6 }) };
    const change = ofTotal(
      decomposeChange(counted, "it", { 南宁: observed(counted, [1, 2]), 柳州: wrong }, years),
    );
    expect(change.issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["measure-differs", "/柳州/it"],
    ]);
    expect(change.holes).toStrictEqual([{ place: "柳州", reason: "figures-unfit" }]);
    for (const issue of change.issues) expectBothLanguages(issue);
  });

  test.each([
    ["weighted-mean", "not-additive"],
    ["none", "not-additive"],
    ["ratio", "ratio-needs-parts"],
  ] as const)("what has the region rule %s has no parts: %s", (regionRule, reason) => {
    const plan = planOf({ unit: "%", regionRule });
    expect(decomposeChange(plan, "it", {}, years)).toStrictEqual({ missing: { reason } });
  });

  test("without a unit of the plan has none", () => {
    expect(totals({ a: [1, 2] }, {}, planOf({}))).not.toHaveProperty("unit");
  });

  test("one place that is known beside one that is not makes no whole", () => {
    expect(totals({ a: [1, 2], b: [null, 2] }).whole).toStrictEqual({
      missing: { reason: "region-missing" },
    });
  });

  test("no places make no whole", () => {
    expect(totals({}).whole).toStrictEqual({ missing: { reason: "no-observation" } });
  });
});

describe("a ratio by its parts and over its places", () => {
  // MatthewHeun/LMDIR, tests/testthat/test_lmdi.R: an implementation of Ang (2005). Its first subcategory goes from
  // 1·10·2 to 4·5·3, its second from 4·5·3 to 5·6·4; the effects of the first factor are 50.47438029 and 19.31568569,
  // those of the others −25.23719014 + 14.76280986 and 15.78206435 + 24.90224996.
  test("equals a published implementation of Ang's method: numerator and denominator", () => {
    const change = ratios(
      {
        all: [
          [60, 240],
          [3, 4],
        ],
      },
      { decimals: 7 },
    );
    expect(change.whole).toMatchObject({ from: "20", to: "60", change: "40" });
    expect(change.numerator).toBe("50.4743803");
    expect(change.denominator).toBe("-10.4743803");
  });

  test("equals a published implementation of Ang's method: structure and within, by place", () => {
    const change = ratios(
      {
        one: [
          [200, 600],
          [1, 4],
        ],
        two: [
          [600, 1200],
          [4, 5],
        ],
        rest: [
          [0, 0],
          [5, 1],
        ],
      },
      { decimals: 7 },
    );
    expect(change.whole).toMatchObject({ from: "80", to: "180", change: "100" });
    expect(change.places.map(({ structure, within }) => [structure, within])).toStrictEqual([
      ["50.4743803", "-10.4743803"],
      ["19.3156857", "40.6843143"],
      ["0", "0"],
    ]);
    expect([change.structure, change.within]).toStrictEqual(["69.790066", "30.209934"]);
  });

  // The cases of Table 2 of Ang, Zhang and Choi, Energy 23 (1998) 489–495, as Ang and Liu (2007) repeat them.
  test.each<[string, Quarters, { within: string; structure: string }]>([
    [
      "a place that begins without patents changes within",
      [
        [0, 30],
        [10, 10],
      ],
      { within: "1.5", structure: "0" },
    ],
    [
      "a place that ends without patents changes within",
      [
        [30, 0],
        [10, 10],
      ],
      { within: "-1.5", structure: "0" },
    ],
    [
      "a place without patents at both ends changes nothing",
      [
        [0, 0],
        [10, 15],
      ],
      { within: "0", structure: "0" },
    ],
    [
      "a new place changes the structure alone",
      [
        [0, 30],
        [0, 10],
      ],
      { within: "0", structure: "1.5" },
    ],
    [
      "a place that is gone changes the structure alone",
      [
        [30, 0],
        [10, 0],
      ],
      { within: "0", structure: "-1.5" },
    ],
    [
      "a place that is there at neither end changes nothing",
      [
        [0, 0],
        [0, 0],
      ],
      { within: "0", structure: "0" },
    ],
  ])("%s", (_title, four, expected) => {
    const [, [then, now]] = four;
    // Another place fills the people up to 20 at both ends, so that a patent is a twentieth of one per 10,000.
    const rest: Quarters = [
      [40, 40],
      [20 - Number(then), 20 - Number(now)],
    ];
    expect(ratios({ place: four, rest }).places[0]).toMatchObject(expected);
  });

  test("a place whose own ratio stays changes nothing within, and a weight that stays nothing of the structure", () => {
    const change = ratios({
      a: [
        [20, 40],
        [10, 20],
      ],
      b: [
        [80, 80],
        [20, 20],
      ],
      c: [
        [6, 3],
        [10, 5],
      ],
    });
    expect(change.places.map(({ within }) => within)).toStrictEqual(["0", "0", "0"]);
    const kept = ratios({
      a: [
        [20, 40],
        [10, 20],
      ],
      b: [
        [80, 60],
        [20, 40],
      ],
    });
    expect(kept.places.map(({ structure }) => structure)).toStrictEqual(["0", "0"]);
  });

  test("the unit of the parts is theirs to choose; a share has two parts of one unit", () => {
    const share = planOf({ unit: "%", regionRule: "ratio" });
    const of = (unit: string, values: Pair) => part(unit, values);
    const parts = {
      a: { numerator: of("件", [3000, 4000]), denominator: of("万件", ["0.5", "0.5"]) },
      b: { numerator: of("万件", ["0.1", "0.1"]), denominator: of("件", [5000, 5000]) },
    };
    const change = ofRatio(decomposeChange(share, "it", {}, { ...years, parts }));
    expect(change.whole).toStrictEqual({ from: "40", to: "50", change: "10", rate: null });
    expect(change.denominator).toBe("0");
    expect(change.places.map(({ from, to }) => [from, to])).toStrictEqual([
      ["60", "80"],
      ["20", "20"],
    ]);
  });

  test.each<[string, Quarters, string]>([
    [
      "a part that is not reported",
      [
        [5, null],
        [1, 1],
      ],
      "not-reported",
    ],
    [
      "patents without people",
      [
        [5, 5],
        [0, 1],
      ],
      "zero-denominator",
    ],
    [
      "a part below 0",
      [
        [-5, 5],
        [1, 1],
      ],
      "no-ratio",
    ],
  ])("%s leaves a hole with its reason, and no whole", (_title, four, reason) => {
    const negative = Number(four[0][0]) < 0;
    const numerator = negative ? series({ ...level }, { 2022: -5, 2023: 5 }) : part("件", four[0]);
    const parts = {
      柳州: { numerator, denominator: part("万人", four[1]) },
      南宁: partsOf([
        [8, 9],
        [1, 1],
      ]),
    };
    const change = ofRatio(decomposeChange(dense, "it", {}, { ...years, parts }));
    expect(change.holes).toStrictEqual([{ place: "柳州", reason }]);
    expect([change.whole, change.numerator, change.within]).toStrictEqual([
      { missing: { reason: "region-missing" } },
      null,
      null,
    ]);
    expect(change.places).toStrictEqual([
      { place: "南宁", from: "8", to: "9", contribution: null, within: null, structure: null },
    ]);
  });

  test("a place that reports, and has no parts, is a hole", () => {
    const change = decomposeChange(
      dense,
      "it",
      { 南宁: {}, 柳州: {} },
      {
        ...years,
        parts: {
          南宁: partsOf([
            [8, 9],
            [1, 1],
          ]),
        },
      },
    );
    expect(ofRatio(change).holes).toStrictEqual([{ place: "柳州", reason: "ratio-needs-parts" }]);
  });

  test("parts that do not add up, or are of another measure than the others', are an issue with the place named", () => {
    const parts = {
      a: partsOf([
        [8, 9],
        [1, 1],
      ]),
      b: {
        ...partsOf([
          [8, 9],
          [1, 1],
        ]),
        numerator: series({ ...level, regionRule: "none" }, { 2022: 1, 2023: 1 }),
      },
      c: {
        ...partsOf([
          [8, 9],
          [1, 1],
        ]),
        denominator: series({ ...level, measure: "annual" }, { 2022: 1, 2023: 1 }),
      },
      d: {
        ...partsOf([
          [8, 9],
          [1, 1],
        ]),
        denominator: series({ ...level, unit: "件" }, { 2022: 1, 2023: 1 }),
      },
    };
    const change = ofRatio(decomposeChange(dense, "it", {}, { ...years, parts }));
    expect(change.issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["region-rule-differs", "/parts/b/numerator/regionRule"],
      ["measure-differs", "/parts/c/denominator"],
      ["dimension-mismatch", "/parts/d/denominator"],
    ]);
    expect(change.holes.map(({ place }) => place)).toStrictEqual(["b", "c", "d"]);
  });

  test("numbers beyond floating arithmetic have no shares and effects, and say why", () => {
    const huge = `1${"0".repeat(320)}`;
    expect(
      ratios({
        a: [
          [1, huge],
          [1, 1],
        ],
      }).whole,
    ).toStrictEqual({ missing: { reason: "out-of-range" } });
    const change = totals({ a: [`0.${"0".repeat(300)}1`, huge], b: [0, 0] });
    expect(change.places.map(({ points }) => points)).toStrictEqual([null, null]);
  });

  test("no people at all make no ratio", () => {
    expect(
      ratios({
        a: [
          [0, 0],
          [0, 0],
        ],
      }).whole,
    ).toStrictEqual({ missing: { reason: "zero-denominator" } });
  });
});

describe("everything printed adds up, whatever the numbers are", () => {
  const value = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 10 ** 9 }),
  );
  const pair = fc.tuple(value, value);
  const place = fc.tuple(pair, pair).map(
    ([[a, b], [c, d]]): Quarters => [
      [c === 0 ? 0 : a, d === 0 ? 0 : b],
      [c, d],
    ],
  );
  const named = <Value>(one: fc.Arbitrary<Value>) =>
    fc
      .array(one, { minLength: 1, maxLength: 14 })
      .map((all) => Object.fromEntries(all.map((four, index) => [`p${index}`, four])));
  const options = { decimals: fc.integer({ min: 0, max: 4 }) };

  test("of a ratio", () => {
    fc.assert(
      fc.property(named(place), options.decimals, (places, decimals) => {
        const {
          whole,
          numerator,
          denominator,
          within,
          structure,
          places: all,
        } = ratios(places, { decimals });
        if ("missing" in whole) {
          expect(whole.missing.reason).toBe("zero-denominator");
          return;
        }
        expect(sum([whole.from, whole.change])).toBe(whole.to);
        expect(sum([numerator, denominator])).toBe(whole.change);
        expect(sum([within, structure])).toBe(whole.change);
        expect(sum(all.map((one) => one.within))).toBe(within);
        expect(sum(all.map((one) => one.structure))).toBe(structure);
        expect(sum(all.map((one) => one.contribution))).toBe(whole.change);
      }),
      { numRuns: 100 },
    );
  });

  test("of a total, with places that fall, too", () => {
    fc.assert(
      fc.property(named(pair), options.decimals, (pairs, decimals) => {
        const { whole, places } = totals(pairs, { decimals });
        if ("missing" in whole) throw new Error("no place is missing");
        expect(sum(places.map(({ change }) => change))).toBe(whole.change);
        if (whole.change !== "0") expect(sum(places.map(({ share }) => share))).toBe("100");
        if (whole.rate !== null) expect(sum(places.map(({ points }) => points))).toBe(whole.rate);
        else expect(whole.from).toBe("0");
      }),
      { numRuns: 100 },
    );
  });

  test("going back takes back what going there gave", () => {
    fc.assert(
      fc.property(named(place), (places) => {
        const back = Object.fromEntries(
          Object.entries(places).map(([name, [[a, b], [c, d]]]): [string, Quarters] => [
            name,
            [
              [b, a],
              [d, c],
            ],
          ]),
        );
        const [there, again] = [ratios(places, { decimals: 3 }), ratios(back, { decimals: 3 })];
        // Largest remainders of negative numbers go to others, so each may differ by a unit of the last place.
        const off = Math.abs(Number(sum([there.within ?? "0", again.within ?? "0"])));
        expect(off).toBeLessThanOrEqual(0.001 + 1e-12 * Math.abs(Number(there.within)));
      }),
      { numRuns: 80 },
    );
  });
});

describe("in words", () => {
  test("the change, its parts, and the places that add most to it", () => {
    const change = ratios(
      {
        南宁: [
          [60, 90],
          [10, 11],
        ],
        柳州: [
          [20, 22],
          [10, 9],
        ],
      },
      { decimals: 2 },
    );
    expect(change.because.map((one) => one["zh-Hans"])).toStrictEqual([
      "2023 年为 5.6 件/万人，比 2022 年增加 1.6 件/万人，增长 40%",
      "其中分子变动影响 +1.6，分母变动影响 0",
      "各地自身变化影响 +1.36，地区结构变化影响 +0.24",
      "影响最大的是南宁 +1.5、柳州 +0.1",
    ]);
    expect(change.because[0]?.en).toBe(
      "5.6 items/10k people in 2023, 1.6 items/10k people or 40% more than in 2022",
    );
  });

  test("a fall is said as one, of shares in points", () => {
    const share = planOf({ unit: "%", regionRule: "ratio" });
    const parts = { a: { numerator: part("件", [50, 40]), denominator: part("件", [100, 100]) } };
    const [first] = ofRatio(decomposeChange(share, "it", {}, { ...years, parts })).because;
    expect(first?.["zh-Hans"]).toBe("2023 年为 40%，比 2022 年降低 10 个百分点");
  });

  test("one point is one, and what is counted is added also to nothing", () => {
    const share = planOf({ unit: "%", regionRule: "ratio" });
    const parts = { a: { numerator: part("件", [50, 51]), denominator: part("件", [100, 100]) } };
    const [point] = ofRatio(decomposeChange(share, "it", {}, { ...years, parts })).because;
    expect(point?.en).toBe("51% in 2023, 1 percentage point more than in 2022");
    expect(totals({ a: [0, 5], b: [0, 3] }).because[0]?.["zh-Hans"]).toMatch(/增加 8/);
  });
});

describe("a change in words", () => {
  const first = (pairs: Readonly<Record<string, Pair>>) => totals(pairs).because.map(({ en }) => en);

  test("names the three places that add most to it, and none that goes the other way", () => {
    expect(first({ a: [1, 3], b: [1, 9], c: [5, 4], d: [1, 4], e: [1, 2], f: [1, 1] })).toStrictEqual([
      "23 items in 2023, 13 items or 130% more than in 2022",
      "most of it comes from b +8, d +3, a +2",
    ]);
    expect(first({ a: [3, 1], b: [9, 1], c: [4, 5] })).toStrictEqual([
      "7 items in 2023, 9 items or 56.25% less than in 2022",
      "most of it comes from b −8, a −2",
    ]);
  });

  test("says no rate where there is none, and stays where nothing moves", () => {
    expect(first({ a: [0, 5] })).toStrictEqual([
      "5 items in 2023, 5 items more than in 2022",
      "most of it comes from a +5",
    ]);
    expect(first({ a: [5, 4], b: [4, 5] })).toStrictEqual(["9 items in 2023, the same as in 2022"]);
  });

  test("counts the missing places beyond ten", () => {
    const missing = (count: number) =>
      totals(
        Object.fromEntries(
          Array.from({ length: count }, (_, index): [string, Pair] => [`p${index}`, [null, 1]]),
        ),
      ).because[0];
    expect(missing(10)?.en).toMatch(/p9 \(not reported\); the whole is not known$/);
    expect(missing(12)?.en).toMatch(/p9 \(not reported\) and 2 more; the whole is not known$/);
    expect(missing(2)?.en).toBe(
      "2 places are missing: p0 (not reported), p1 (not reported); the whole is not known",
    );
    expect(missing(12)?.["zh-Hans"]).toMatch(/p9（未报告）等，另有 2 个；合计未知$/);
  });

  test("says why there is no whole where no place is missing", () => {
    expect(totals({}).because.map(({ en }) => en)).toStrictEqual(["no observation"]);
  });
});

describe("how exactly a change is printed", () => {
  test.each<[Pair, string, string]>([
    [[100, 200], "1", "2"],
    [[10000, 10012], "100", "100.12"],
    [[10000, 10001], "100", "100.01"],
    [[100000, 100012], "1000", "1000.12"],
    [[100000000, 100000123], "1000000", "1000001.23"],
    [["100.0123", "100.0246"], "1.000123", "1.000246"],
    [["100.000000123", "100.000000246"], "1.0000000012", "1.0000000025"],
    [["100.000000000123", "100.000000000246"], "1", "1"],
    [[1, 1], "0.01", "0.01"],
  ])(
    "three digits of the change of a ratio are seen, in 2 to 10 decimal places: of %j",
    (above, from, to) => {
      const change = ratios({ a: [above, [100, 100]] });
      expect(change.whole).toMatchObject({ from, to });
    },
  );

  test.each([0, 10])("%d decimal places are taken as they are told", (decimals) => {
    const change = ratios(
      {
        a: [
          [1, 2],
          [3, 3],
        ],
        b: [
          [1, 1],
          [4, 4],
        ],
      },
      { decimals },
    );
    const ratio = decimal(3).div(7).toFixed(decimals);
    expect(change.whole).toMatchObject({ to: decimal(ratio).toFixed() });
    expect(totals({ a: [3, 5], b: [4, 5] }, { decimals }).places.map(({ share }) => share)).toStrictEqual(
      decimals === 0 ? ["67", "33"] : ["66.6666666667", "33.3333333333"],
    );
  });
});

describe("parts that are none", () => {
  const good = partsOf([
    [1, 2],
    [1, 1],
  ]);
  const changed = (kind: Partial<SeriesKind>) =>
    series({ ...level, unit: "万人", ...kind }, { 2022: 1, 2023: 1 });

  test.each<[string, unknown, string, string]>([
    ["no parts at all", {}, "series-invalid", "/numerator"],
    ["no denominator", { numerator: good.numerator }, "series-invalid", "/denominator"],
    ["more than two parts", { ...good, other: 1 }, "option-unknown", "/other"],
    ["no object", 5, "options-invalid", ""],
    ["another unit", { ...good, denominator: changed({ unit: "件" }) }, "dimension-mismatch", "/denominator"],
    [
      "other years",
      { ...good, denominator: changed({ yearEnds: "03-31" }) },
      "year-ends-differ",
      "/denominator",
    ],
    [
      "another measure",
      { ...good, denominator: changed({ measure: "annual" }) },
      "measure-differs",
      "/denominator",
    ],
    [
      "another rule",
      { ...good, numerator: { ...good.numerator, regionRule: "none" } },
      "region-rule-differs",
      "/numerator/regionRule",
    ],
  ])("%s: an issue with its one path, and the others are read", (_title, wrong, code, within) => {
    // The measure is that of the first place that has any.
    const order = code === "measure-differs" ? { b: good, a: wrong } : { a: wrong, b: good };
    const parts = order as Readonly<Record<string, RatioParts>>;
    const { issues, holes, places } = ofRatio(decomposeChange(dense, "it", {}, { ...years, parts }));
    const path = `/parts/a${within}`;
    expect(issues.map((issue) => [issue.code, issue.path])).toStrictEqual([[code, path]]);
    expect(issues[0]?.message.en).toMatch(new RegExp(`^${path}: [^/]`));
    expect(holes).toStrictEqual([{ place: "a", reason: "figures-unfit" }]);
    expect(places.map(({ from, to }) => [from, to])).toStrictEqual([["1", "2"]]);
  });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["empty", {}],
  ])("those of the first place may be %s: a share is in the unit of the next one's", (_title, first) => {
    const share = planOf({ unit: "%", regionRule: "ratio" });
    const b = { numerator: part("件", [1, 2]), denominator: part("件", [10, 10]) };
    const change = decomposeChange(share, "it", {}, { ...years, parts: { a: first as RatioParts, b } });
    expect(ofRatio(change).places).toMatchObject([{ place: "b", from: "10", to: "20" }]);
    expect(ofRatio(change).holes.map(({ place }) => place)).toStrictEqual(["a"]);
  });

  test("alone leave no ratio, and nothing breaks", () => {
    const share = planOf({ unit: "%", regionRule: "ratio" });
    for (const parts of [{ a: {} }, { a: undefined }, { a: { numerator: good.numerator } }]) {
      const change = decomposeChange(share, "it", {}, { ...years, parts: parts as never });
      expect(ofRatio(change).holes.map(({ place }) => place)).toStrictEqual(["a"]);
    }
  });

  test("a place whose parts are undefined sets nobody aside", () => {
    const tree = [{ id: "南宁" }, { id: "青秀", parent: "南宁" }, { id: "柳州" }];
    const parts = { 南宁: undefined, 青秀: good, 柳州: good } as never;
    const change = decomposeChange(dense, "it", {}, { ...years, parts, tree });
    expect(ofRatio(change).places.map(({ place }) => place)).toStrictEqual(["青秀", "柳州"]);
  });

  test("a place that the tree does not have is a hole, and named", () => {
    const change = decomposeChange(
      dense,
      "it",
      {},
      { ...years, parts: { a: good, b: good }, tree: [{ id: "a" }] },
    );
    expect(ofRatio(change).holes).toStrictEqual([{ place: "b", reason: "place-not-listed" }]);
    expect(ofRatio(change).issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["place-unknown", "/b"],
    ]);
  });

  test("parts that differ by less than floating arithmetic sees still add up to the change", () => {
    const huge: Quarters = [
      ["10000000000000000.1", "10000000000000000.2"],
      [1, 1],
    ];
    const change = ratios(
      {
        a: huge,
        b: [
          [0, 0],
          [0, 0],
        ],
      },
      { decimals: 1 },
    );
    expect(change).toMatchObject({ numerator: "0.1", denominator: "0", within: "0.1", structure: "0" });
    expect(change.places.map(({ contribution }) => contribution)).toStrictEqual(["0.1", "0"]);
  });
});

describe("numbers beyond floating arithmetic", () => {
  const huge = (zeros: number) => `1${"0".repeat(zeros)}`;

  test.each<[string, Readonly<Record<string, Quarters>>]>([
    [
      "numerators, though their ratio is none",
      {
        a: [
          [huge(310), huge(311)],
          [huge(305), huge(305)],
        ],
      },
    ],
    [
      "changes within places that take each other back",
      {
        a: [
          [huge(300), 0],
          [1, 1],
        ],
        b: [
          [0, huge(300)],
          [1, 1],
        ],
      },
    ],
    [
      "changes of weights that take each other back",
      {
        a: [
          [huge(300), 0],
          [1, 0],
        ],
        b: [
          [0, huge(300)],
          [0, 1],
        ],
      },
    ],
  ])("%s: the change is out of range", (_title, places) => {
    expect(ratios(places, { decimals: 10 }).whole).toStrictEqual({ missing: { reason: "out-of-range" } });
  });

  test("no places make no ratio", () => {
    expect(ratios({}).whole).toStrictEqual({ missing: { reason: "no-observation" } });
  });

  test("figures that are no numbers are none of the indicator", () => {
    const broken = structuredClone(observed(counted, [1, 2])) as unknown as {
      it: { observations: { value: string }[] };
    };
    const [first] = broken.it.observations;
    if (first !== undefined) first.value = "1,000";
    const change = decomposeChange(
      counted,
      "it",
      { a: broken as never, b: observed(counted, [1, 2]) },
      years,
    );
    expect(ofTotal(change).holes).toStrictEqual([{ place: "a", reason: "figures-unfit" }]);
  });
});

describe("what keeps a place from being explained", () => {
  test.each<[string, Quarters, string | undefined]>([
    [
      "nothing above and nothing below",
      [
        [0, 5],
        [0, 1],
      ],
      undefined,
    ],
    [
      "patents without people at the end",
      [
        [5, 5],
        [1, 0],
      ],
      "zero-denominator",
    ],
    [
      "people that are not reported",
      [
        [5, 5],
        [1, null],
      ],
      "not-reported",
    ],
  ])("%s", (_title, four, reason) => {
    const change = ratios({
      a: four,
      b: [
        [1, 2],
        [1, 1],
      ],
    });
    expect(change.holes).toStrictEqual(reason === undefined ? [] : [{ place: "a", reason }]);
  });

  test("a denominator below 0 makes no ratio", () => {
    const below = series(level, { 2022: 1, 2023: -1 });
    const change = decomposeChange(
      planOf({ regionRule: "ratio" }),
      "it",
      {},
      {
        ...years,
        parts: { a: { numerator: series(level, { 2022: 1, 2023: 1 }), denominator: below } },
      },
    );
    expect(ofRatio(change).holes).toStrictEqual([{ place: "a", reason: "no-ratio" }]);
  });

  test("people at one end alone make no whole: nobody then, nobody now", () => {
    for (const below of [
      [0, 5],
      [5, 0],
    ] as const) {
      const above: Pair = [below[0] && 1, below[1] && 1];
      expect(ratios({ a: [above, below] }).whole).toStrictEqual({ missing: { reason: "zero-denominator" } });
    }
  });
});

describe("what stays", () => {
  test("is said to stay, and a ratio that stays may still be moved by both of its parts", () => {
    const change = ratios({
      a: [
        [20, 40],
        [10, 20],
      ],
    });
    expect(change.because.map((one) => one["zh-Hans"])).toStrictEqual([
      "2023 年为 2 件/万人，与 2022 年持平",
      "其中分子变动影响 +1.39，分母变动影响 −1.39",
      "各地自身变化影响 0，地区结构变化影响 0",
    ]);
  });
});

describe("a wrong call", () => {
  test.each<[string, Partial<Record<string, unknown>>, string]>([
    ["periods the wrong way round", { from: "2023", to: "2022" }, "periods-out-of-order"],
    ["one period twice", { from: "2022", to: "2022-12-31" }, "periods-out-of-order"],
    ["no period", { from: "22" }, "period-invalid"],
    ["decimals that are none", { decimals: -1 }, "decimals-invalid"],
    ["more decimals than floating arithmetic has", { decimals: 11 }, "decimals-invalid"],
    ["a misspelt option", { decimal: 2 }, "option-unknown"],
    ["parts that are no record", { parts: [] }, "argument-invalid"],
  ])("%s is refused", (_title, terms, code) => {
    const options = { ...years, ...terms } as DecomposeOptions;
    expect(thrown(() => decomposeChange(counted, "it", {}, options)).code).toBe(code);
  });
});

describe("with the tree", () => {
  const tree = [
    { id: "广西" },
    { id: "南宁", parent: "广西" },
    { id: "柳州", parent: "广西" },
    { id: "青秀", parent: "南宁" },
  ];
  const plan = planOf({ unit: "件" });
  const of = (from: number, to: number) => observe(plan, { it: { 2022: from, 2023: to } });

  test("a whole and a place within another that reports are not added again; a name that it does not have is a hole", () => {
    const byRegion = { 广西: of(90, 105), 南宁: of(50, 65), 柳州: of(30, 35), 青秀: of(20, 25) };
    const span = { from: "2022", to: "2023", tree, of: "广西" };
    const change = decomposeChange(plan, "it", byRegion, span);
    if (!("kind" in change)) throw new Error("no change");
    expect(change.whole).toStrictEqual({ from: "80", to: "100", change: "20", rate: "25" });
    expect(change.issues.map(({ code }) => code)).toStrictEqual([
      "parent-among-children",
      "parent-among-children",
    ]);
    const unknown = decomposeChange(plan, "it", { ...byRegion, 桂林: of(1, 2) }, span);
    expect("kind" in unknown && [unknown.holes, "missing" in unknown.whole]).toStrictEqual([
      [{ place: "桂林", reason: "place-not-listed" }],
      true,
    ]);
  });

  test("so it is with the parts of a ratio", () => {
    const ratio = planOf({ unit: "件/万人", regionRule: "ratio" });
    const kind = { measure: "point-in-time", regionRule: "sum" } as const;
    const part = (above: readonly [number, number], below: number) => ({
      numerator: series({ ...kind, unit: "件" }, { 2022: above[0], 2023: above[1] }),
      denominator: series({ ...kind, unit: "万人" }, { 2022: below, 2023: below }),
    });
    const parts = { 广西: part([90, 100], 20), 南宁: part([50, 65], 10), 柳州: part([30, 35], 10) };
    const change = decomposeChange(ratio, "it", {}, { from: "2022", to: "2023", parts, tree });
    expect("kind" in change && change.whole).toStrictEqual({ from: "4", to: "5", change: "1", rate: "25" });
  });
});
