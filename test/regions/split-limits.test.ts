import {
  type AllocateTargetOptions,
  allocateTarget,
  type Missing,
  observe,
  outlook,
  series,
  type TargetAllocation,
  type TargetNotSplit,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, planOf, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

type Values = Readonly<Record<string, number | string | null>>;
type Panel = Readonly<Record<string, Values>>;
type Weights = Readonly<Record<string, number>> | readonly string[];

function split(
  facts: Facts,
  weights: Weights,
  panel: Panel,
  options: object,
): TargetAllocation | Missing | TargetNotSplit {
  const plan = planOf({ unit: "件", ...facts });
  const from = Object.fromEntries(Object.entries(panel).map(([place, it]) => [place, observe(plan, { it })]));
  const asked = { from, split: "increment", ...options } as AllocateTargetOptions;
  return allocateTarget(plan, "it", weights as Record<string, number>, asked);
}
const done = (...call: Parameters<typeof split>): TargetAllocation => {
  const result = split(...call);
  if ("missing" in result) throw new Error(result.missing.reason);
  return result;
};
const reason = (...call: Parameters<typeof split>) => {
  const result = split(...call);
  return "missing" in result ? result.missing.reason : undefined;
};
const hundred: Facts = { targets: [to("100")] };
const falling: Facts = { direction: "decrease", targets: [to("50")] };
const share: Facts = { unit: "%", regionRule: "ratio", targets: [to("90")] };
const two = { a: { 2022: 40 }, b: { 2022: 40 } };

describe("limits of shares, where an increase is split", () => {
  test.each<[string, Facts, Weights, Panel, object, unknown]>([
    [
      "a floor at what a place has binds nothing",
      hundred,
      { a: 1, b: 1 },
      two,
      { floors: { a: 40 } },
      { a: "50", b: "50" },
    ],
    ["a floor above it does", hundred, { a: 1, b: 1 }, two, { floors: { a: 55 } }, { a: "55", b: "45" }],
    [
      "a cap at what a place has keeps it there",
      hundred,
      { a: 1, b: 1 },
      two,
      { caps: { a: 40 } },
      { a: "40", b: "60" },
    ],
    [
      "a cap of a decrease is what a share has to come down to",
      falling,
      { a: 1, b: 1 },
      two,
      { caps: { a: 20 } },
      { a: "20", b: "30" },
    ],
    [
      "a floor of a decrease is what a share comes down to at most",
      falling,
      { a: 1, b: 1 },
      two,
      { floors: { a: 35 } },
      { a: "35", b: "15" },
    ],
    [
      "a floor at what a place has keeps it from coming down",
      falling,
      { a: 1, b: 1 },
      two,
      { floors: { a: 40 } },
      { a: "40", b: "10" },
    ],
    [
      "nothing comes down below nothing",
      { ...falling, targets: [to("30")] },
      { a: 1, b: 1 },
      { a: { 2022: 10 }, b: { 2022: 70 } },
      {},
      { a: "0", b: "30" },
    ],
    [
      "a share in % comes up to the whole",
      share,
      { a: 1, b: 1 },
      { a: { 2022: 95 }, b: { 2022: 55 } },
      { denominators: { a: 100, b: 100 } },
      { a: "100", b: "80" },
    ],
    [
      "where nothing is to come nobody needs a weight",
      { targets: [to("80")] },
      { a: 0, b: 0 },
      two,
      {},
      { a: "40", b: "40" },
    ],
    [
      "what a place is beyond its part keeps all of an even gap",
      hundred,
      { a: 1, b: 1 },
      { a: { 2022: 70 }, b: { 2022: 10 } },
      { split: "gap" },
      { a: "70", b: "30" },
    ],
  ])("%s", (_title, facts, weights, panel, options, parts) => {
    expect(done(facts, weights, panel, options).parts).toStrictEqual(parts);
  });

  test.each<[string, Facts, Weights, Panel, object, object]>([
    [
      "a cap below what a place has",
      hundred,
      { a: 1, b: 1 },
      two,
      { caps: { a: "39.5" }, places: 1 },
      {
        code: "limits-contradict",
        path: "/caps/a",
        expected: "at least the 40 that it has",
        received: "39.5",
      },
    ],
    [
      "a floor above what a place that is to come down has",
      falling,
      { a: 1, b: 1 },
      two,
      { floors: { b: 45 } },
      {
        code: "limits-contradict",
        path: "/floors/b",
        expected: "at most the 40 that it has",
        received: "45",
      },
    ],
    [
      "caps that leave no room for the increase",
      hundred,
      { a: 1, b: 0 },
      two,
      { caps: { a: 45 } },
      { code: "limits-contradict", path: "/caps" },
    ],
  ])("%s is refused", (_title, facts, weights, panel, options, issue) => {
    expect(thrown(() => split(facts, weights, panel, options))).toMatchObject(issue);
  });

  test.each<[string, Facts, Weights, Panel, object, unknown]>([
    [
      "a floor below what a place has binds nothing",
      hundred,
      { a: 1, b: 1 },
      two,
      { floors: { a: 30 } },
      { a: "50", b: "50" },
    ],
    [
      "a cap below the whole goes before it",
      share,
      { a: 1, b: 1 },
      { a: { 2022: 95 }, b: { 2022: 55 } },
      { denominators: { a: 100, b: 100 }, caps: { a: 97 } },
      { a: "97", b: "83" },
    ],
    [
      "the whole goes before a cap above it",
      share,
      { a: 1, b: 1 },
      { a: { 2022: 95 }, b: { 2022: 55 } },
      { denominators: { a: 100, b: 100 }, caps: { a: 110 } },
      { a: "100", b: "80" },
    ],
    [
      "who has more than can be keeps it",
      share,
      { a: 1, b: 1 },
      { a: { 2022: 95 }, b: { 2022: 55 } },
      { denominatorsNow: { a: 100, b: 100 }, denominators: { a: 80, b: 200 } },
      { a: "95", b: "157" },
    ],
    [
      "all of it may be taken off",
      { ...falling, targets: [to("0")] },
      { a: 1, b: 1 },
      two,
      {},
      { a: "0", b: "0" },
    ],
  ])("%s", (_title, facts, weights, panel, options, parts) => {
    expect(done(facts, weights, panel, options).parts).toStrictEqual(parts);
  });

  test.each<[string, Facts, Weights, Panel, object, string, string]>([
    [
      "a weight below nothing, where nothing is to come",
      { targets: [to("80")] },
      { a: -1, b: 0 },
      two,
      {},
      "weight-invalid",
      "/regions/a",
    ],
    [
      "a weight below nothing beside another, where nothing is to come",
      { targets: [to("80")] },
      { a: -1, b: 1 },
      two,
      {},
      "weight-invalid",
      "/regions/a",
    ],
    [
      "floors above the whole, where nothing is to come",
      { targets: [to("80")] },
      { a: 1, b: 1 },
      two,
      { floors: { a: 50 } },
      "limits-contradict",
      "/floors",
    ],
    [
      "a floor that leaves no room below the whole",
      share,
      { a: 1, b: 0 },
      { a: { 2022: 95 }, b: { 2022: 55 } },
      { denominators: { a: 100, b: 100 }, floors: { a: 96 } },
      "limits-contradict",
      "/caps",
    ],
  ])("%s: refused", (_title, facts, weights, panel, options, code, path) => {
    const issue = thrown(() => split(facts, weights, panel, options));
    expect([issue.code, issue.path]).toStrictEqual([code, path]);
  });

  test.each<[string, Facts, Weights, Panel, object]>([
    [
      "of a whole that its places reach alone",
      { ...share, targets: [to("98")] },
      { a: 1, b: 0 },
      { a: { 2022: 95 }, b: { 2022: 95 } },
      { denominators: { a: 100, b: 100 } },
    ],
    ["where something is to come and nobody has a weight", hundred, { a: 0, b: 0 }, two, {}],
    ["of a decrease that goes below nothing", { ...falling, targets: [to("20")] }, { a: 1, b: 0 }, two, {}],
  ])("no shares are possible %s", (_title, facts, weights, panel, options) => {
    expect(reason(facts, weights, panel, options)).toBe("no-solution");
  });

  test("a floor of one place says nothing of another, which may be below nothing", () => {
    const balance: Facts = { unit: undefined as never, targets: [to("20")] };
    const panel = { a: { 2022: -50 }, b: { 2022: 10 } };
    expect(done(balance, { a: 1, b: 3 }, panel, { floors: { b: 5 } }).parts).toStrictEqual({
      a: "-35",
      b: "55",
    });
  });

  test("a running total can only rise, whatever is said of its direction", () => {
    const total: Facts = {
      measure: "cumulative",
      direction: "maintain",
      targets: [to("100", { comparator: "at-least" })],
    };
    expect(reason(total, { a: 1, b: 1 }, { a: { 2022: 99 }, b: { 2022: 2 } }, {})).toBe("already-met");
  });

  test("who ties for a unit of the increase is told", () => {
    const { parts, ties } = done(hundred, { a: 1, b: 1, c: 1 }, { ...two, c: { 2022: 10 } }, {});
    expect([parts, ties]).toStrictEqual([
      { a: "44", b: "43", c: "13" },
      [{ among: ["a", "b", "c"], to: ["a"] }],
    ]);
  });
});

describe("how exact parts are", () => {
  test.each<[string, Facts, Panel, object, unknown]>([
    ["as the target", { targets: [to("100.5")] }, two, {}, { a: "50.3", b: "50.2" }],
    [
      "as the finest value that the increase is added to",
      hundred,
      { a: { 2022: "40.125" }, b: { 2022: 40 } },
      {},
      { a: "50.063", b: "49.937" },
    ],
    [
      "to six decimal places at most",
      { targets: [to("100.12345678")] },
      two,
      {},
      { a: "50.061729", b: "50.061728" },
    ],
    [
      "as the target alone where the level is split",
      hundred,
      { a: { 2022: "40.125" }, b: { 2022: 40 } },
      { split: "level" },
      { a: "50", b: "50" },
    ],
    [
      "as it is told",
      hundred,
      { a: { 2022: "40.125" }, b: { 2022: 40 } },
      { places: 1 },
      { a: "50.1", b: "49.9" },
    ],
  ])("%s", (_title, facts, panel, options, parts) => {
    expect(done(facts, { a: 1, b: 1 }, panel, options).parts).toStrictEqual(parts);
  });
});

test("a level is split as exactly as its target, however exact the places' values are", () => {
  const figures = { a: { 2022: "10.125" }, b: { 2022: "40" } };
  expect(done(hundred, { a: 1, b: 2 }, figures, { split: "level" }).parts).toStrictEqual({
    a: "33",
    b: "67",
  });
  expect(done(hundred, { a: 1, b: 2 }, figures, {}).parts).toStrictEqual({ a: "26.75", b: "73.25" });
});

test("what a place has of a ratio is a whole numerator", () => {
  const ratio: Facts = { unit: "件/万人", regionRule: "ratio", targets: [to("2")] };
  const [one] = done(ratio, { a: 1 }, { a: { 2022: "1.234" } }, { denominators: { a: "10.5" } }).shares ?? [];
  expect([one?.has, one?.increase]).toStrictEqual(["13", "8"]);
});

test("a running total stands at nothing on the first day, as a known value", () => {
  const total: Facts = { measure: "cumulative", targets: [to("100")] };
  const [one] = done(total, { a: 1 }, {}, { asOf: "2020" }).shares ?? [];
  expect(one?.present).toStrictEqual({ period: "2020", value: "0", status: "A" });
});

describe("where places are", () => {
  const total: Facts = { measure: "cumulative", targets: [to("100")] };
  const reasons = (facts: Facts, panel: Panel, options: object = {}) =>
    done(facts, { a: 1, b: 1 }, { ...panel, b: { 2022: 5 } }, { split: "level", ...options }).shares?.map(
      (one) => one.reason,
    )[0];

  test.each<[string, Facts, Panel, object, string | undefined]>([
    ["a running total without a value has not started", total, {}, {}, "not-started"],
    ["a level without a value has none", hundred, {}, {}, "no-observation"],
    [
      "a gap has its reason, the last one where there are several",
      hundred,
      { a: { 2021: null, 2022: null } },
      {},
      "not-reported",
    ],
    ["one value is too little to look ahead from", hundred, { a: { 2022: 5 } }, {}, "too-few-observations"],
  ])("%s", (_title, facts, panel, options, expected) => {
    expect(reasons(facts, panel, options)).toBe(expected);
  });

  test("a running total stands at nothing up to the first day of its plan, and is not known later", () => {
    const at = (asOf: string) => reason(total, { a: 1 }, {}, { asOf });
    expect([at("2019"), at("2020"), at("2021-01"), at("2021")]).toStrictEqual([
      undefined,
      undefined,
      "region-missing",
      "region-missing",
    ]);
  });

  test("values of one day are of one time, however it is written", () => {
    const panel = { a: { 2022: 40 }, b: { "2022-12": 40 }, c: { "2022-12-31": 5 } };
    expect(done(hundred, { a: 1, b: 1, c: 1 }, panel, {}).issues).toStrictEqual([]);
  });

  test("each that is earlier than the last is told, with both periods", () => {
    const panel = { a: { 2022: 4 }, b: { "2022-06": 4 }, c: { 2020: 5 }, d: { "2022-12": 5 } };
    const { issues } = done(hundred, { a: 1, b: 1, c: 1, d: 1 }, panel, {});
    expect(
      issues.map(({ code, path, expected, received }) => [code, path, expected, received]),
    ).toStrictEqual([
      ["present-earlier", "/from/b", "2022", "2022-06"],
      ["present-earlier", "/from/c", "2022", "2020"],
    ]);
  });

  test.each<[string, Values, object | null]>([
    ["five years", { 2017: 10, 2022: 20 }, { since: "2017", perYear: { value: "2", unit: "件" } }],
    [
      "the first of the last five years",
      { 2016: 1, 2018: 12, 2022: 20 },
      { since: "2018", perYear: { value: "2", unit: "件" } },
    ],
    ["one year", { 2021: 18, 2022: 20 }, { since: "2021", perYear: { value: "2", unit: "件" } }],
    ["half a year says too little", { "2022-06": 18, 2022: 20 }, null],
    ["one value says nothing", { 2022: 20 }, null],
  ])("their own last years are read from %s", (_title, values, recent) => {
    const [one] = done(hundred, { a: 1 }, { a: values }, {}).shares ?? [];
    expect(
      one?.recent === null ? null : { since: one?.recent?.since, perYear: one?.recent?.perYear },
    ).toStrictEqual(recent);
  });

  test.each<[string, Values, number | null]>([
    ["three times that", { 2021: 36, 2022: 40 }, 5],
    ["nothing to compare with where it stood still", { 2021: 40, 2022: 40 }, null],
    ["nothing to compare with where it went the other way", { 2021: 44, 2022: 40 }, null],
    ["four digits of it", { 2021: 33, 2022: 40 }, 2.857],
  ])("what is asked a year is over what those years had: %s", (_title, values, times) => {
    const [one] = done(hundred, { a: 1 }, { a: values }, {}).shares ?? [];
    expect(one?.timesRecent).toBe(times);
  });
});

describe("a share that asks too much or nothing", () => {
  const rising = { a: { 2019: 10, 2020: 11, 2021: 12, 2022: 13 } };

  test("is unlikely below the probability that is told, and not at it", () => {
    const [one] = done(hundred, { a: 1 }, rising, {}).shares ?? [];
    const probability = one?.probability ?? -1;
    const codes = (unlikely: number) =>
      done(hundred, { a: 1 }, rising, { unlikely }).issues.map(({ code }) => code);
    expect(probability).toBeGreaterThan(0);
    expect([codes(probability), codes(probability * 1.0001)]).toStrictEqual([[], ["share-unlikely"]]);
    const [issue] = done(hundred, { a: 1 }, rising, { unlikely: 0.5 }).issues;
    expect(issue).toMatchObject({
      expected: "a probability of at least 0.5",
      received: String(Number(probability.toPrecision(4))),
    });
  });

  test("asks nothing below what a place has, and something at it", () => {
    const codes = (has: number) =>
      done(hundred, { a: 1, b: 1 }, { a: { 2022: has } }, { split: "level" }).issues.map(({ code }) => code);
    expect([codes(50), codes(51)]).toStrictEqual([["present-missing"], ["present-missing", "below-present"]]);
  });
});

describe("what a share is a target of", () => {
  const shareOf = (facts: Facts, values: Values, options: object = {}) => {
    const [one] = done(facts, { a: 1, b: 1 }, { a: values }, { split: "level", ...options }).shares ?? [];
    return one;
  };
  const rising = { 2019: 10, 2020: 20, 2021: 30, 2022: 40 };

  test.each([
    ["a mean of years", "period-average", { 2019: 40, 2020: 44, 2021: 47, 2022: 50 }],
    ["each year", "every-year", { 2019: 10, 2020: 20, 2021: 30, 2022: 40 }],
    ["a level", "level", { 2019: 40, 2020: 44, 2021: 47, 2022: 46 }],
  ] as const)("%s, as the target of all is", (_title, basis, values) => {
    const facts: Facts = { unit: "件", measure: "annual", targets: [to("100", { basis })] };
    const own = planOf({ ...facts, targets: [to("50", { basis })] });
    const { probability } = outlook(own, "it", observe(own, { it: values }));
    expect(probability).toEqual(expect.any(Number));
    expect(shareOf(facts, values)?.probability).toBe(probability);
  });

  test("the day that the target is due", () => {
    const perYear = (dueOn?: string) =>
      shareOf({ targets: [to("100", dueOn === undefined ? {} : { dueOn })] }, { 2022: 40 })?.required?.perYear
        .value;
    expect([perYear(), perYear("2024-12-31")]).toStrictEqual(["3.3333", "5"]);
  });

  test.each([
    ["more-than", "increase", "99"],
    ["less-than", "decrease", "101"],
  ] as const)(
    "a number that is met where it is reached, of a target %s one",
    (comparator, direction, value) => {
      const facts: Facts = { direction, targets: [to(value, { comparator })] };
      const done = shareOf(facts, { 2021: 50, 2022: 50 });
      expect([done?.share, done?.required]).toStrictEqual([
        "50",
        shareOf({ ...facts, targets: [to("100")] }, { 2021: 50, 2022: 50 })?.required,
      ]);
      const strictly = shareOf(facts, rising)?.probability ?? -1;
      const plain = shareOf(
        {
          direction,
          targets: [to("100", { comparator: direction === "increase" ? "at-least" : "at-most" })],
        },
        rising,
      );
      expect(strictly).toBe(plain?.probability);
    },
  );

  test("what was known on the day that is told, with the amounts before the plan", () => {
    const facts: Facts = { measure: "cumulative", targets: [to("100")] };
    const before = series(
      { unit: "件", measure: "annual", regionRule: "sum" },
      { 2018: 9, 2019: 10, 2020: 11 },
    );
    const values = { 2021: 10, 2022: 20 };
    const all = shareOf(facts, values, { history: { a: before } });
    const early = shareOf(facts, values, { history: { a: before }, asOf: "2021" });
    expect([all?.has, early?.has]).toStrictEqual(["20", "10"]);
    expect([all?.required?.perYear.value, early?.required?.perYear.value]).toStrictEqual(["10", "10"]);
    expect(shareOf(facts, values, { asOf: "2021" })?.reason).toBe("too-few-observations");
    expect(early?.probability).toEqual(expect.any(Number));
  });

  test("figures that are none of the indicator leave the place without all of it, with the reason", () => {
    const plan = planOf({ unit: "件", ...hundred });
    const wrong = { it: series({ unit: "亿元", measure: "point-in-time", regionRule: "sum" }, { 2022: 1 }) };
    const result = allocateTarget(plan, "it", { a: 1 }, { from: { a: wrong } });
    expect("shares" in result && result.shares).toStrictEqual([
      {
        place: "a",
        present: null,
        has: null,
        share: "100",
        level: "100",
        increase: null,
        required: null,
        recent: null,
        timesRecent: null,
        probability: null,
        reason: "figures-unfit",
      },
    ]);
  });
});

describe("what is said of a split", () => {
  const words = (...call: Parameters<typeof split>) => done(...call).because.map(({ en }) => en);
  const ratio: Facts = { unit: "件/万人", regionRule: "ratio", targets: [to("2")] };
  const both = { a: { 2022: 1 }, b: { 2022: 1 } };
  const denominators = { a: 100, b: 100 };

  test.each<[string, () => readonly string[], readonly string[]]>([
    [
      "of a level without the places' values",
      () => words(hundred, { a: 1, b: 1 }, { a: { 2022: 5 } }, { split: "level" }),
      ["100 over all regions"],
    ],
    [
      "of a level with them",
      () => words(hundred, { a: 1 }, { a: { 2022: 5 } }, { split: "level" }),
      ["100 over all regions", "they have 5 together, so 95 is to come"],
    ],
    [
      "of a decrease",
      () => words(falling, { a: 1, b: 1 }, two, {}),
      [
        "50 over all regions",
        "they have 80 together, so 30 is to go",
        "each place has what it has and its part of the change by weight",
      ],
    ],
    [
      "of gaps",
      () => words(hundred, { a: 1, b: 1 }, two, { split: "gap" }),
      [
        "100 over all regions",
        "they have 80 together, so 20 is to come",
        "the change is shared by how far each place is from its part by weight; one beyond it keeps what it has",
      ],
    ],
    [
      "of gaps of a ratio",
      () => words(ratio, { a: 1, b: 1 }, both, { split: "gap", denominators }),
      [
        "the ratio 2 is split through its numerator: 400 over all regions",
        "they have 200 together, so 200 is to come",
        "what places have is read with the denominators of the target's year, since no others were given",
        "the change is shared by how far each place is from the target ratio; one beyond it keeps what it has",
      ],
    ],
    [
      "of a ratio with the denominators of today",
      () => words(ratio, { a: 1, b: 1 }, both, { denominators, denominatorsNow: denominators }),
      [
        "the ratio 2 is split through its numerator: 400 over all regions",
        "they have 200 together, so 200 is to come",
        "each place has what it has and its part of the change by weight",
      ],
    ],
    [
      "of equal probability",
      () => words(hundred, { a: 1 }, { a: { 2020: 20, 2021: 26, 2022: 38 } }, { split: "effort" }).slice(2),
      ["by its own forecast each place meets its share with the same probability, about 13%"],
    ],
  ])("%s", (_title, told, expected) => {
    expect(told()).toStrictEqual(expected);
  });
});

describe("what no shares of equal probability are possible for", () => {
  const panel = {
    a: { 2019: 20, 2020: 26, 2021: 30, 2022: 38 },
    b: { 2019: 9, 2020: 9, 2021: 12, 2022: 13 },
  };
  const effort = (facts: Facts, weights: Weights, figures: Panel, options: object = {}) =>
    split(facts, weights, figures, { split: "effort", ...options });

  test("a running total that is to stay below what its places already have", () => {
    const total: Facts = { measure: "cumulative", targets: [to("60", { comparator: "at-most" })] };
    expect(effort(total, ["a", "b"], { a: { 2021: 20, 2022: 40 }, b: { 2021: 10, 2022: 30 } })).toMatchObject(
      {
        missing: { reason: "no-solution" },
      },
    );
  });

  test("a share of the whole above what places can be", () => {
    const part: Facts = { ...share, targets: [to("101")] };
    const figures = { a: { 2020: 60, 2021: 70, 2022: 75 }, b: { 2020: 60, 2021: 65, 2022: 75 } };
    expect(effort(part, ["a", "b"], figures, { denominators: { a: 100, b: 100 } })).toStrictEqual({
      missing: { reason: "no-solution" },
    });
  });

  test("none where what has been below nothing may be so again", () => {
    const debts: Facts = { unit: "亿元", direction: "decrease", targets: [to("-20")] };
    const parts = (a: number) => split(debts, { a: 1, b: 1 }, { a: { 2022: a }, b: { 2022: 5 } }, {});
    expect(parts(-10)).toMatchObject({ parts: { a: "-18", b: "-2" } });
    expect(parts(10)).toMatchObject({ missing: { reason: "no-solution" } });
  });

  test("the target's own year when it has been observed", () => {
    const now: Facts = { targets: [to("100", { year: "2022" })] };
    expect(effort(now, ["a", "b"], panel)).toMatchObject({
      missing: { reason: "target-year-reached" },
      issues: [
        { code: "forecast-missing", level: "error", path: "/from/a" },
        { code: "forecast-missing", level: "error", path: "/from/b" },
      ],
    });
  });

  test("a rest that the others cannot reach: the place without a forecast is told all the same", () => {
    const part: Facts = { ...share, targets: [to("99")] };
    const figures = { a: { 2020: 60, 2021: 70, 2022: 75 }, b: { 2022: 75 } };
    const result = effort(part, { a: 9, b: 1 }, figures, { denominators: { a: 100, b: 100 } });
    expect(result).toMatchObject({
      missing: { reason: "no-solution" },
      issues: [{ code: "forecast-missing", level: "warning", path: "/from/b" }],
    });
  });

  test("places without a forecast and without a weight have nothing, and the others all", () => {
    const result = done(
      { targets: [to("80")] },
      { a: 0, b: 0 },
      { ...panel, b: { 2022: 13 } },
      { split: "effort" },
    );
    expect(result.parts).toStrictEqual({ a: "80", b: "0" });
  });

  test("what was noticed of where places are is told with it", () => {
    const now: Facts = { targets: [to("100", { year: "2022" })] };
    const result = effort(now, ["a"], panel);
    expect("issues" in result && result.issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["place-without-share", "/from/b"],
      ["forecast-missing", "/from/a"],
    ]);
  });
});

test("yearly amounts before the plan are those of the place alone", () => {
  const before = series(
    { unit: "件", measure: "annual", regionRule: "sum" },
    { 2018: 9, 2019: 10, 2020: 11 },
  );
  const total: Facts = { measure: "cumulative", targets: [to("100")] };
  const panel = { a: { 2021: 10, 2022: 20 }, b: { 2021: 10, 2022: 20 } };
  const found = done(total, { a: 1, b: 1 }, panel, { history: { a: before } });
  const [a, b] = found.shares ?? [];
  expect(a?.probability).not.toBe(b?.probability);
  expect(a?.probability).toEqual(expect.any(Number));
});
