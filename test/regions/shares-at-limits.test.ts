// Shares of equal probability where places stand at the ends of what a share can be.
import { type AllocateTargetOptions, allocateTarget, observe, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, planOf, to } from "../aims/small-plan.js";

type Values = Readonly<Record<string, number>>;
type Panel = Readonly<Record<"a" | "b", Values>>;

function split(facts: Facts, from: Panel, options: object, weights: Values = { a: 1, b: 1 }) {
  const plan = planOf({ unit: "件", ...facts });
  const observed = Object.fromEntries(
    Object.entries(from).map(([place, it]) => [place, observe(plan, { it })]),
  );
  const asked = { from: observed, split: "effort", ...options } as AllocateTargetOptions;
  return allocateTarget(plan, "it", weights, asked);
}

const rising: Panel = { a: { 2020: 20, 2021: 30, 2022: 40 }, b: { 2020: 9, 2021: 10, 2022: 20 } };
const total: Facts = { measure: "cumulative" };
const begun: Panel = { a: { 2021: 20, 2022: 40 }, b: { 2021: 10, 2022: 20 } };

describe("limits that leave one answer give it", () => {
  const hundred: Facts = { targets: [to("100")] };
  test.each<[string, object]>([
    ["floors", { floors: { a: 60, b: 40 } }],
    ["caps", { caps: { a: 60, b: 40 } }],
    ["both", { floors: { a: 60, b: 40 }, caps: { a: 60, b: 40 } }],
  ])("%s", (_, limits) => {
    expect(split(hundred, rising, limits)).toMatchObject({ parts: { a: "60", b: "40" }, issues: [] });
    const falling: Panel = { a: { 2020: 90, 2021: 80, 2022: 75 }, b: { 2020: 70, 2021: 60, 2022: 50 } };
    const less: Facts = { ...hundred, direction: "decrease" };
    expect(split(less, falling, limits)).toMatchObject({ parts: { a: "60", b: "40" }, issues: [] });
  });
});

describe("the probability that is told is that of the shares that no limit holds", () => {
  const hundred: Facts = { targets: [to("100")] };
  const told = (limits: object) => {
    const found = split(hundred, rising, limits);
    if (!("shares" in found)) throw new Error("nothing was split");
    return {
      probability: found.probability,
      own: (found.shares ?? []).map((one) => one.probability ?? 0),
      said: found.because.at(-1)?.en,
    };
  };

  test("where none is held, each is met with it", () => {
    const { probability = 0, own, said } = told({});
    for (const one of own) expect(Math.abs(one - probability)).toBeLessThan(0.05);
    expect(said).toMatch(
      /^by its own forecast each place meets its share with the same probability, about \d+%$/,
    );
  });

  test("one at a floor is met with another, and the sentence leaves it out", () => {
    const { probability = 0, own, said } = told({ floors: { a: 80 } });
    expect(Math.abs((own[0] ?? 0) - probability)).toBeGreaterThan(0.1);
    expect(Math.abs((own[1] ?? 0) - probability)).toBeLessThan(0.05);
    expect(said).toMatch(/%, but for shares that stand at a limit or go by weight$/);
  });

  test("where all stand at floors, there is none, and each place has its own", () => {
    const { probability, own, said } = told({ floors: { a: 60, b: 40 } });
    expect(probability).toBeUndefined();
    expect(own.every((one) => one > 0 && one < 1)).toBe(true);
    expect(said).toBe(
      "the share of every place stands at a limit or goes by weight, so each has a probability of its own",
    );
  });
});

describe("about a number is met by a little less, so places that have reached that are asked for a little more", () => {
  const about = (value: string): Facts => ({ targets: [to(value, { comparator: "about" })] });

  test("of a running total each goes the same part of the way from what it has", () => {
    const found = split({ ...total, ...about("61") }, begun, { places: 1 });
    // 40 and 20 meet 42.1 and 21.05; a total of 61 lies on the way from those back to 40 and 20.
    expect(found).toMatchObject({ parts: { a: "40.7", b: "20.3" } });
    expect("probability" in found && found.probability).toBeCloseTo(1, 10);
  });

  test("and who stands at a floor goes no further than that", () => {
    const found = split({ ...total, ...about("62.5") }, begun, { places: 2, floors: { a: 42 } });
    expect(found).toMatchObject({ parts: { a: "42.05", b: "20.45" } });
  });

  test("of what falls no more is asked than can be", () => {
    const fall: Values = { 2019: 99.5, 2020: 99.2, 2021: 99.4, 2022: 99 };
    const shares: Facts = { unit: "%", regionRule: "ratio", direction: "decrease", ...about("97") };
    const found = split(shares, { a: fall, b: fall }, { denominators: { a: 1000, b: 1000 } });
    expect(found).toMatchObject({ parts: { a: "970", b: "970" } });
    expect("probability" in found && found.probability).toBeCloseTo(1, 10);
  });
});

describe("there is no solution", () => {
  const none = {
    missing: { reason: "no-solution" },
    issues: [{ code: "forecast-missing", path: "/from/b" }],
  };

  test("where a cap and a place without a forecast leave less than the target, though less is good", () => {
    const facts: Facts = { direction: "decrease", targets: [to("300")] };
    const falling: Panel = { a: { 2019: 300, 2020: 290, 2021: 270, 2022: 260 }, b: { 2022: 150 } };
    expect(split(facts, falling, { caps: { a: 100 } })).toMatchObject(none);
  });

  test("nor beyond a cap, where a share could be more by what a place has", () => {
    const facts: Facts = { ...total, targets: [to("65", { comparator: "about" })] };
    const alone: Panel = { ...begun, b: { 2022: 20 } };
    expect(split(facts, alone, { caps: { a: 43 }, places: 2 }, { a: 2, b: 1 })).toMatchObject(none);
    expect(split(facts, alone, { caps: { a: 44 }, places: 2 }, { a: 2, b: 1 })).toMatchObject({
      parts: { a: "43.33", b: "21.67" },
    });
  });

  const steady: Panel = {
    a: { 2019: 100, 2020: 110, 2021: 95, 2022: 102 },
    b: { 2019: 100, 2020: 104, 2021: 95, 2022: 102 },
  };
  test.each(["300000", "1000000", "700000000000"])(
    "for %s, which is met less often than once in a million million",
    (value) => {
      expect(split({ targets: [to(value)] }, steady, {})).toStrictEqual({
        missing: { reason: "no-solution" },
      });
    },
  );

  test.each([
    ["10000", { a: "6104", b: "3896" }],
    ["150000", { a: "91884", b: "58116" }],
  ])("but for %s there is one, however improbable it is", (value, parts) => {
    const found = split({ targets: [to(value)] }, steady, {});
    expect(found).toMatchObject({ parts });
    const { probability = 0, shares = [] } = "shares" in found ? found : {};
    expect(probability).toBeLessThan(1e-7);
    for (const one of shares) expect((one.probability ?? 0) / probability).toBeCloseTo(1, 3);
  });
});

test("a place that has all its share of an upper limit has not passed it, though all together must stay below", () => {
  const facts: Facts = {
    ...total,
    direction: "decrease",
    targets: [to("300", { comparator: "less-than" })],
  };
  const spent: Panel = { a: { 2021: 80, 2022: 150 }, b: { 2021: 10, 2022: 64 } };
  const found = split(facts, spent, { split: "level" });
  expect(found).toMatchObject({ parts: { a: "150", b: "149" } });
  const [a] = "shares" in found ? (found.shares ?? []) : [];
  expect(a?.probability).toBeGreaterThan(0);
});

test("of a place without a value it is not told how much a year its share takes, whatever came before the plan", () => {
  const before = series(
    { unit: "件", measure: "annual", regionRule: "sum" },
    { 2018: 9, 2019: 10, 2020: 11 },
  );
  const options = { split: "level", history: { b: before }, asOf: "2022" };
  const found = split({ ...total, targets: [to("300")] }, { a: begun.a, b: {} }, options);
  const [a, b] = "shares" in found ? (found.shares ?? []) : [];
  expect(a?.required?.perYear).toStrictEqual({ value: "36.6667", unit: "件" });
  expect(b).toMatchObject({ present: null, required: null, reason: "not-started" });
});
