import {
  type AllocateTargetOptions,
  allocateTarget,
  type Missing,
  observe,
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

  test.each<[string, Facts, Weights, Panel, object]>([
    [
      "of a whole that its places reach alone",
      { ...share, targets: [to("98")] },
      { a: 1, b: 0 },
      { a: { 2022: 95 }, b: { 2022: 95 } },
      { denominators: { a: 100, b: 100 } },
    ],
    ["of a decrease that goes below nothing", { ...falling, targets: [to("20")] }, { a: 1, b: 0 }, two, {}],
  ])("no shares are possible %s", (_title, facts, weights, panel, options) => {
    expect(reason(facts, weights, panel, options)).toBe("no-solution");
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
    const panel = { a: { 2022: 4 }, b: { "2022-06": 4 }, c: { 2020: 5 }, d: { 2022: 5 } };
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
