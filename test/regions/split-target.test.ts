import fc from "fast-check";
import {
  type AllocateTargetOptions,
  allocateTarget,
  decimal,
  type Indicator,
  type Missing,
  observe,
  outlook,
  type Plan,
  series,
  type TargetAllocation,
  type TargetNotSplit,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

type Values = Record<string, number | string | null>;
type Panel = Record<string, Values>;
type Weights = Record<string, number | string> | readonly string[];
type Result = TargetAllocation | Missing | TargetNotSplit;
type Options = Record<string, unknown> & { readonly split: string };

/** Splits the target of a small plan from what places were observed to have. */
function split(facts: Facts, weights: Weights, panel: Panel, options: Options): Result {
  const plan: Plan<"it"> = planOf(facts);
  const byRegion = Object.fromEntries(
    Object.entries(panel).map(([place, values]) => [place, observe(plan, { it: values })]),
  );
  const asked = { from: byRegion, ...options } as unknown as AllocateTargetOptions;
  return allocateTarget(plan, "it", deepFreeze(weights) as Record<string, number>, deepFreeze(asked));
}

function done(result: Result): TargetAllocation {
  if ("missing" in result) throw new Error(`not split: ${result.missing.reason}`);
  return result;
}

const reasonOf = (result: Result) => ("missing" in result ? result.missing.reason : undefined);
const codesOf = (result: Result) => ("issues" in result ? result.issues.map(({ code }) => code) : []);
const sumOf = (values: Readonly<Record<string, string>>) =>
  Object.values(values)
    .reduce((sum, value) => sum.plus(value), decimal(0))
    .toFixed();

const level: Facts = { unit: "件", targets: [to("100")] };
const total: Facts = { unit: "件", measure: "cumulative", targets: [to("100")] };
const annual: Facts = { unit: "件", measure: "annual", targets: [to("100")] };
const falling: Facts = { unit: "件", direction: "decrease", targets: [to("40")] };
const ratio: Facts = { unit: "件/万人", regionRule: "ratio", targets: [to("2")] };

describe("an increase", () => {
  test.each<[string, Facts]>([
    ["a level", level],
    ["a running total", total],
    ["an annual amount", annual],
  ])("of %s is split by weight, and added to where each place is", (_, facts) => {
    const panel = { a: { 2021: 20, 2022: 30 }, b: { 2021: 5, 2022: 10 } };
    const result = done(split(facts, { a: 1, b: 3 }, panel, { split: "increment" }));
    expect(result).toMatchObject({
      split: "increment",
      parts: { a: "45", b: "55" },
      present: "40",
      increase: "60",
      rolledUp: "100",
    });
    expect(result.shares?.map(({ has, share, increase }) => [has, share, increase])).toStrictEqual([
      ["30", "45", "15"],
      ["10", "55", "45"],
    ]);
    expect(result.because.map(({ en }) => en)).toContain("they have 40 together, so 60 is to come");
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  test("that falls is taken off by weight, and from no place more than it has", () => {
    const panel = { a: { 2022: 50 }, b: { 2022: 8 }, c: { 2022: 2 } };
    const result = done(split(falling, { a: 1, b: 1, c: 1 }, panel, { split: "increment" }));
    expect(result).toMatchObject({ parts: { a: "40", b: "0", c: "0" }, present: "60", increase: "-20" });
    const even = done(split(falling, { a: 1, b: 1, c: 0 }, panel, { split: "increment" }));
    expect(even.parts).toStrictEqual({ a: "38", b: "0", c: "2" });
  });

  test("of a ratio is that of its numerator: the denominators of today say what is there, those of the year what is asked", () => {
    // 1.5 of 100 and 0.5 of 200 are 150 and 100; 2 of 320 together are 640, so 390 are to come.
    const result = done(
      split(
        ratio,
        { a: 1, b: 2 },
        { a: { 2022: "1.5" }, b: { 2022: "0.5" } },
        {
          split: "increment",
          denominatorsNow: { a: 100, b: 200 },
          denominators: { a: 110, b: 210 },
        },
      ),
    );
    expect(result).toMatchObject({
      present: "250",
      increase: "390",
      parts: { a: "280", b: "360" },
      ratios: { a: "2.55", b: "1.71" },
      rolledUp: "2",
    });
  });

  test("of a ratio without denominators of today is read with those of the year, and says so", () => {
    const denominators = { a: 100, b: 100 };
    const panel = { a: { 2022: 1 }, b: { 2022: 2 } };
    const result = done(split(ratio, { a: 1, b: 1 }, panel, { split: "increment", denominators }));
    expect(result).toMatchObject({ present: "300", parts: { a: "150", b: "250" } });
    expect(result.because.map(({ en }) => en)).toContain(
      "what places have is read with the denominators of the target's year, since no others were given",
    );
  });

  test("of a share in % leaves no place above the whole", () => {
    const facts: Facts = { unit: "%", regionRule: "ratio", targets: [to("90")] };
    const denominators = { a: 100, b: 100 };
    const panel = { a: { 2022: 95 }, b: { 2022: 55 } };
    const result = done(split(facts, { a: 3, b: 1 }, panel, { split: "increment", denominators }));
    expect(result.ratios).toStrictEqual({ a: "100", b: "80" });
  });

  test("is as precise as the values that it is added to, and as it is told", () => {
    const panel = { a: { 2022: "10.25" }, b: { 2022: "20" } };
    const weights = { a: 1, b: 1 };
    expect(done(split(level, weights, panel, { split: "increment" })).parts).toStrictEqual({
      a: "45.13",
      b: "54.87",
    });
    const whole = done(split(level, weights, panel, { split: "increment", places: 0 }));
    expect(whole.parts).toStrictEqual({ a: "45", b: "55" });
    expect(whole.present).toBe("30.25");
  });

  test("takes floors, caps and the method of allocate, which are of the shares", () => {
    const panel = { a: { 2022: 20 }, b: { 2022: 10 } };
    const options = { split: "increment", floors: { b: 60 }, caps: { a: 45 } };
    expect(done(split(level, { a: 1, b: 1 }, panel, options)).parts).toStrictEqual({ a: "40", b: "60" });
    const capped = { split: "increment", caps: { a: 45 } };
    expect(done(split(level, { a: 1, b: 1 }, panel, capped)).parts).toStrictEqual({ a: "45", b: "55" });
    const adams = { split: "increment", method: "adams" };
    expect(done(split(level, { a: 1000, b: 1 }, panel, adams)).parts).toStrictEqual({ a: "89", b: "11" });
    expect(
      thrown(() => split(level, { a: 1, b: 1 }, panel, { split: "increment", caps: { a: 19 } })),
    ).toMatchObject({
      code: "limits-contradict",
      path: "/caps/a",
      expected: "at least the 20 that it has",
      received: "19",
    });
    const low = { split: "increment", floors: { a: 51 } };
    expect(
      thrown(() => split({ ...falling, targets: [to("50")] }, { a: 1 }, { a: { 2022: 60 } }, low)),
    ).toMatchObject({
      code: "limits-contradict",
      path: "/floors",
    });
  });

  test("of a running total on the first day of its plan is the whole target: it stands at nothing", () => {
    const result = done(split(total, { a: 1, b: 3 }, {}, { split: "increment", asOf: "2020" }));
    expect(result).toMatchObject({ present: "0", increase: "100", parts: { a: "25", b: "75" } });
    expect(reasonOf(split(level, { a: 1 }, {}, { split: "increment", asOf: "2020" }))).toBe("region-missing");
  });

  test("of balances below zero is split like any other", () => {
    const balance: Facts = { targets: [to("-20")] };
    const panel = { a: { 2022: -50 }, b: { 2022: -10 } };
    for (const [way, parts] of [
      ["increment", { a: "-30", b: "10" }],
      ["gap", { a: "-10", b: "-10" }],
    ] as const) {
      const result = done(split(balance, { a: 1, b: 1 }, panel, { split: way }));
      expect(result).toMatchObject({ parts, present: "-60", increase: "40", rolledUp: "-20" });
    }
  });

  test("starts from whole years of an amount, and of a running total from its last day", () => {
    const panel = { a: { 2021: 20, 2022: 30, "2023-01/2023-06": 18 }, b: { 2021: 5, 2022: 10 } };
    const amounts = done(split(annual, { a: 1, b: 1 }, panel, { split: "increment" }));
    expect(amounts).toMatchObject({ present: "40", parts: { a: "60", b: "40" } });
    const totals = { a: { 2021: 20, 2022: 30, "2023-06": 38 }, b: { 2021: 5, 2022: 10, "2023-06": 12 } };
    const sums = done(split(total, { a: 1, b: 1 }, totals, { split: "increment" }));
    expect(sums).toMatchObject({ present: "50", parts: { a: "63", b: "37" } });
    expect(sums.shares?.[0]?.required?.perYear.value).toBe("9.9836");
  });

  test("counts from the values that were known on a day", () => {
    const panel = { a: { 2021: 20, 2022: 60 }, b: { 2021: 10, 2022: 11 } };
    const result = done(split(level, { a: 1, b: 1 }, panel, { split: "increment", asOf: "2021" }));
    expect(result).toMatchObject({ present: "30", parts: { a: "55", b: "45" } });
  });

  test("of nothing leaves every place where it is", () => {
    const panel = { a: { 2022: 70 }, b: { 2022: 30 } };
    for (const way of ["increment", "gap"]) {
      expect(done(split(level, { a: 1, b: 1 }, panel, { split: way })).parts).toStrictEqual({
        a: "70",
        b: "30",
      });
    }
  });
});

describe("a split by gaps", () => {
  test("brings places nearer to their parts by weight; who is above keeps what it has", () => {
    // By weight 50, 30 and 20: a has more, b lacks 25, c lacks 10, and 20 are to come.
    const panel = { a: { 2022: 65 }, b: { 2022: 5 }, c: { 2022: 10 } };
    const result = done(split(level, { a: 5, b: 3, c: 2 }, panel, { split: "gap" }));
    expect(result).toMatchObject({ increase: "20", parts: { a: "65", b: "19", c: "16" } });
    expect(codesOf(result)).not.toContain("below-present");
  });

  test("of a ratio goes by how far each place is from the target itself, and needs no weights", () => {
    const denominators = { a: 100, b: 100, c: 200 };
    const panel = { a: { 2022: "2.6" }, b: { 2022: 1 }, c: { 2022: "1.5" } };
    const result = done(split(ratio, ["a", "b", "c"], panel, { split: "gap", denominators }));
    // Lacking: 100 and 100; 800 − 260 − 100 − 300 = 140 are to come.
    expect(result).toMatchObject({ parts: { a: "260", b: "170", c: "370" }, rolledUp: "2" });
    const weighted = done(split(ratio, { a: 9, b: 1, c: 1 }, panel, { split: "gap", denominators }));
    expect(weighted.parts).toStrictEqual(result.parts);
  });

  test("that falls asks of the places above their parts", () => {
    const panel = { a: { 2022: 50 }, b: { 2022: 10 } };
    const result = done(split(falling, { a: 1, b: 1 }, panel, { split: "gap" }));
    expect(result).toMatchObject({ parts: { a: "30", b: "10" }, increase: "-20" });
  });

  test("without weights is refused where a place's part is by weight", () => {
    expect(thrown(() => split(level, ["a"], { a: { 2022: 1 } }, { split: "gap" }))).toMatchObject({
      code: "weights-missing",
      path: "/regions",
    });
  });
});

describe("shares of equal probability", () => {
  const panel = {
    a: { 2019: 20, 2020: 26, 2021: 30, 2022: 38 },
    b: { 2019: 9, 2020: 9, 2021: 12, 2022: 13 },
    c: { 2019: 2, 2020: 3, 2021: 5, 2022: 6 },
  };

  test.each<[string, Facts, Panel, Record<string, unknown>]>([
    ["a level", { ...level, targets: [to("800")] }, scaled(panel, 10), {}],
    ["a level out of reach", { ...level, targets: [to("4000")] }, scaled(panel, 10), {}],
    ["an annual amount", { ...annual, targets: [to("800")] }, scaled(panel, 10), {}],
    [
      "a running total",
      { ...total, targets: [to("5000")] },
      { a: { 2021: 400, 2022: 900 }, b: { 2021: 200, 2022: 380 }, c: { 2021: 50, 2022: 120 } },
      {},
    ],
    [
      "what falls",
      { ...falling, targets: [to("300")] },
      {
        a: { 2020: 300, 2021: 280, 2022: 250 },
        b: { 2020: 120, 2021: 110, 2022: 104 },
        c: { 2020: 60, 2021: 55, 2022: 43 },
      },
      {},
    ],
    [
      "a ratio",
      { ...ratio, targets: [to("4")] },
      scaled(panel, 0.1),
      { denominators: { a: 900, b: 1200, c: 800 } },
    ],
    ["about a number", { ...level, targets: [to("800", { comparator: "about" })] }, scaled(panel, 10), {}],
    [
      "a strict bound",
      { ...level, targets: [to("799", { comparator: "more-than" })] },
      scaled(panel, 10),
      {},
    ],
    ["an interval", { ...level, targets: [within("800", "900")] }, scaled(panel, 10), {}],
  ])("of %s are met by every place with the same probability, and add up", (_, facts, figures, options) => {
    const result = done(split(facts, ["a", "b", "c"], figures, { split: "effort", ...options }));
    const { probability = -1, shares = [], target } = result;
    for (const share of shares) expect(share.probability).toBeCloseTo(probability, 1.6);
    const goal = "value" in target.bound ? decimal(target.bound.value) : decimal("800");
    expect(Number(result.rolledUp) / goal.toNumber()).toBeCloseTo(1, 2);
    expect(probability).toBeGreaterThan(0);
    expect(probability).toBeLessThan(1);
  });

  test.each<[string, Facts, Panel, Record<string, unknown>, string]>([
    ["a level", { ...level, targets: [to("800")] }, scaled(panel, 10), {}, "800"],
    [
      "what falls",
      { ...falling, targets: [to("300")] },
      { a: { 2020: 300, 2021: 280, 2022: 250 }, b: { 2020: 120, 2021: 110, 2022: 104 } },
      {},
      "300",
    ],
    [
      "about a number",
      { ...level, targets: [to("800", { comparator: "about" })] },
      scaled({ a: panel.a, b: panel.b }, 10),
      {},
      "800",
    ],
    [
      "at most a number",
      { ...falling, targets: [to("300", { comparator: "at-most" })] },
      { a: { 2020: 300, 2021: 280, 2022: 250 }, b: { 2019: 9, 2020: 120, 2021: 110, 2022: 104 } },
      {},
      "300",
    ],
    [
      "a ratio",
      { ...ratio, targets: [to("4.0001")] },
      scaled(panel, 0.1),
      { denominators: { a: 900, b: 1200, c: 800 }, denominatorsNow: { a: 800, b: 1300, c: 800 } },
      "11600.29",
    ],
    [
      "about a number of what falls",
      { ...falling, targets: [to("300", { comparator: "about" })] },
      { a: { 2020: 300, 2021: 280, 2022: 250 }, b: { 2020: 120, 2021: 110, 2022: 104 } },
      {},
      "300",
    ],
    [
      "what can be of any size",
      { targets: [to("80")] },
      { a: { 2020: -30, 2021: 28, 2022: 25 }, b: { 2020: 12, 2021: 11, 2022: -14 } },
      {},
      "80",
    ],
  ])("of %s in fine parts have that very probability", (_, facts, figures, options, goal) => {
    const asked = { split: "effort", places: 6, ...options };
    const { probability = -1, shares = [], parts } = done(split(facts, Object.keys(figures), figures, asked));
    for (const share of shares) expect(share.probability).toBeCloseTo(probability, 4);
    expect(sumOf(parts)).toBe(goal);
  });

  test("leave no place above the whole: who has reached it stays there, and the others share the rest", () => {
    const shares: Facts = { unit: "%", regionRule: "ratio", targets: [to("90")] };
    const figures = {
      a: { 2019: "99.90", 2020: "99.92", 2021: "99.95", 2022: "99.98" },
      b: { 2019: 40, 2020: 55, 2021: 58, 2022: 71 },
    };
    const options = { split: "effort", denominators: { a: 400, b: 300 } };
    const { parts, ratios } = done(split(shares, ["a", "b"], figures, options));
    expect(sumOf(parts)).toBe("630");
    expect(Number(ratios?.["a"])).toBeGreaterThan(99);
    expect(Number(ratios?.["a"])).toBeLessThanOrEqual(100);
  });

  test("have the probability that the outlook of the place with its share as target has", () => {
    const facts: Facts = { ...level, baseline: from("37"), targets: [to("80")] };
    const { shares = [] } = done(split(facts, ["a", "b", "c"], panel, { split: "effort" }));
    for (const { place, level: asked, probability, required } of shares) {
      const values = panel[place as keyof typeof panel];
      const own = planOf({ ...facts, baseline: from(String(values[2020])), targets: [to(asked)] });
      const found = outlook(own, "it", observe(own, { it: values }));
      expect(found.probability).toBe(probability);
      expect(found.required).toStrictEqual(required);
    }
  });

  test("do not depend on the order of the places, nor on anything but what was given", () => {
    const facts: Facts = { ...level, targets: [to("80")] };
    const one = done(split(facts, ["a", "b", "c"], panel, { split: "effort" }));
    const other = done(split(facts, ["c", "b", "a"], panel, { split: "effort" }));
    expect(other.parts).toStrictEqual(one.parts);
    expect([one.ties, other.ties]).toStrictEqual([[], []]);
  });

  test("stay within floors and caps", () => {
    const facts: Facts = { ...level, targets: [to("80")] };
    const options = { split: "effort", floors: { c: 15 }, caps: { a: 40 } };
    const { parts } = done(split(facts, ["a", "b", "c"], panel, options));
    expect(parts).toMatchObject({ a: "40" });
    expect(Number(parts["c"])).toBeGreaterThanOrEqual(15);
    expect(sumOf(parts)).toBe("80");
  });

  test("of a running total are never less than what a place has already", () => {
    const figures = { a: { 2021: 10, 2022: 60 }, b: { 2021: 10, 2022: 12 } };
    const { parts } = done(split(total, ["a", "b"], figures, { split: "effort" }));
    expect(Number(parts["a"])).toBeGreaterThanOrEqual(60);
    expect(Number(parts["b"])).toBeGreaterThanOrEqual(12);
  });

  test.each([
    ["100", { a: "60", b: "40" }],
    ["104", { a: "62", b: "42" }],
  ])("of about %s of a running total that has come to 100 are met for certain", (value, parts) => {
    const facts: Facts = { ...total, targets: [to(value, { comparator: "about" })] };
    const figures = { a: { 2021: 25, 2022: 60 }, b: { 2021: 20, 2022: 40 } };
    const result = done(split(facts, ["a", "b"], figures, { split: "effort" }));
    expect(result.parts).toStrictEqual(parts);
    expect(result.probability).toBeCloseTo(1, 10);
    expect(result.shares?.map(({ probability }) => probability)).toStrictEqual([1, 1]);
  });

  test("go by weight where a place has no forecast, which is said; without weights nothing is split", () => {
    const facts: Facts = { ...level, targets: [to("80")] };
    const short = { ...panel, c: { 2022: 6 } };
    const result = done(split(facts, { a: 5, b: 3, c: 2 }, short, { split: "effort" }));
    expect(result.parts).toMatchObject({ c: "16" });
    expect(sumOf(result.parts)).toBe("80");
    expect(result.shares?.[2]).toMatchObject({ probability: null, reason: "too-few-observations" });
    expect(result.issues.find(({ code }) => code === "forecast-missing")).toMatchObject({
      level: "warning",
      path: "/from/c",
      received: "too-few-observations",
    });
    const refused = split(facts, ["a", "b", "c"], short, { split: "effort" });
    expect(refused).toMatchObject({
      missing: { reason: "too-few-observations" },
      issues: [{ code: "forecast-missing", level: "error", path: "/from/c" }],
    });
    const none = split(facts, { a: 1 }, { a: { 2022: 6 } }, { split: "effort" });
    expect(reasonOf(none)).toBe("too-few-observations");
  });

  test("of what never moved are found too: an unmoved series is not certain", () => {
    const flat = { a: { 2020: 30, 2021: 30, 2022: 30 }, b: { 2020: 10, 2021: 10, 2022: 10 } };
    const { parts, probability } = done(
      split({ ...level, targets: [to("44")] }, ["a", "b"], flat, { split: "effort" }),
    );
    expect(sumOf(parts)).toBe("44");
    expect(probability).toBeLessThan(0.5);
  });

  test("take the yearly amounts before the plan into account", () => {
    const figures = { a: { 2021: 10 }, b: { 2021: 10 } };
    const amounts = (values: Record<number, number>) =>
      series({ unit: "件", measure: "annual", regionRule: "sum" }, values);
    const history = {
      a: amounts({ 2018: 12, 2019: 12, 2020: 11 }),
      b: amounts({ 2018: 4, 2019: 6, 2020: 8 }),
    };
    const result = done(split(total, ["a", "b"], figures, { split: "effort", history }));
    expect(sumOf(result.parts)).toBe("100");
    expect(Number(result.parts["b"])).toBeGreaterThan(Number(result.parts["a"]));
    expect(reasonOf(split(total, ["a", "b"], figures, { split: "effort" }))).toBe("too-few-observations");
  });

  test.each<[string, Facts, string]>([
    [
      "a mean over the years",
      { ...annual, targets: [to("80", { basis: "period-average" })] },
      "target-not-numeric",
    ],
    [
      "what each year has to reach",
      { ...annual, targets: [to("80", { basis: "every-year" })] },
      "target-each-year",
    ],
    ["a target within a year", { ...level, targets: [to("80", { dueOn: "2025-06-30" })] }, "due-within-year"],
    [
      "what is to be kept",
      { ...level, direction: "maintain", targets: [to("80", { comparator: "about" })] },
      "no-direction",
    ],
  ])("of %s there are none", (_, facts, reason) => {
    expect(reasonOf(split(facts, ["a", "b", "c"], panel, { split: "effort" }))).toBe(reason);
  });
});

function scaled(panel: Panel, factor: number): Panel {
  return Object.fromEntries(
    Object.entries(panel).map(([place, values]) => [
      place,
      Object.fromEntries(
        Object.entries(values).map(([year, value]) => [
          year,
          decimal(value ?? 0)
            .times(factor)
            .toFixed(),
        ]),
      ),
    ]),
  );
}

describe("what a share asks", () => {
  test("stands beside the place's own last years", () => {
    const panel = { a: { 2019: 10, 2020: 12, 2021: 15, 2022: 19 } };
    const { shares = [] } = done(
      split({ ...level, targets: [to("37")] }, { a: 1 }, panel, { split: "level" }),
    );
    expect(shares).toMatchObject([
      {
        place: "a",
        present: { period: "2022", value: "19" },
        increase: "18",
        required: { perYear: { value: "6", unit: "件" } },
        recent: { since: "2019", perYear: { value: "3", unit: "件" } },
        timesRecent: 2,
      },
    ]);
    expect(shares[0]?.required?.rate).toBeCloseTo((37 / 19) ** (1 / 3) - 1, 10);
    expect(shares[0]?.recent?.rate).toBeCloseTo((19 / 10) ** (1 / 3) - 1, 10);
  });

  test("goes back five years at most", () => {
    const values = Object.fromEntries([...Array(10).keys()].map((year) => [2013 + year, year * year]));
    const [share] = done(split(level, { a: 1 }, { a: values }, { split: "level" })).shares ?? [];
    expect(share?.recent).toMatchObject({ since: "2017", perYear: { value: "13" } });
  });

  test("is nothing beyond what it has: below-present, mirrored where less is good", () => {
    const panel = { a: { 2022: 60 }, b: { 2022: 20 } };
    const up = done(split(level, { a: 1, b: 1 }, panel, { split: "level" }));
    expect(up.issues).toMatchObject([
      { code: "below-present", level: "warning", path: "/parts/a", expected: "at least 60", received: "50" },
    ]);
    const down = done(
      split(falling, { a: 1, b: 1 }, { a: { 2022: 60 }, b: { 2022: 5 } }, { split: "level" }),
    );
    expect(down.issues.filter(({ code }) => code === "below-present")).toMatchObject([
      { path: "/parts/b", expected: "at most 5", received: "20" },
    ]);
    const kept = done(split({ ...level, direction: "maintain" }, { a: 1, b: 1 }, panel, { split: "level" }));
    expect(codesOf(kept)).toStrictEqual([]);
    for (const issue of [...up.issues, ...down.issues]) expectBothLanguages(issue);
  });

  test("of a ratio is compared with what keeping it takes in the target's year", () => {
    const options = { denominators: { a: 100, b: 100 }, denominatorsNow: { a: 50, b: 100 } };
    const panel = { a: { 2022: 3 }, b: { 2022: 1 } };
    // a has 150 now and would need 300 to keep its ratio; 400 are split.
    const result = done(split(ratio, { a: 1, b: 1 }, panel, { split: "level", ...options }));
    expect(result.issues.filter(({ code }) => code === "below-present")).toMatchObject([
      { path: "/parts/a", expected: "at least 300", received: "200" },
    ]);
    expect(result.shares?.[0]).toMatchObject({ has: "150", increase: "50", level: "2" });
  });

  test("is called unlikely below a probability of 5 %, or as it is told", () => {
    const panel = {
      a: { 2019: 10, 2020: 11, 2021: 12, 2022: 13 },
      b: { 2019: 10, 2020: 20, 2021: 35, 2022: 52 },
    };
    const result = done(split(level, { a: 1, b: 1 }, panel, { split: "level" }));
    const [issue] = result.issues.filter(({ code }) => code === "share-unlikely");
    expect(issue).toMatchObject({
      level: "warning",
      path: "/parts/a",
      expected: "a probability of at least 0.05",
    });
    const probability = result.shares?.[0]?.probability ?? 1;
    expect(Number(issue?.received)).toBeCloseTo(probability, 4);
    if (issue) expectBothLanguages(issue);
    expect(codesOf(split(level, { a: 1, b: 1 }, panel, { split: "level", unlikely: 0 }))).not.toContain(
      "share-unlikely",
    );
  });
});

describe("what is not known", () => {
  test("is never 0: a place without a value is named, and nothing is split from where places are", () => {
    const panel = { a: { 2022: 60 }, b: { 2022: null } };
    for (const way of ["increment", "gap", "effort"]) {
      const result = split(level, { a: 1, b: 1, c: 1 }, panel, { split: way });
      expect(result).toMatchObject({
        missing: { reason: "region-missing" },
        issues: [
          { code: "present-missing", level: "error", path: "/from/b", received: "not-reported" },
          { code: "present-missing", level: "error", path: "/from/c", received: "no-observation" },
        ],
      });
      for (const issue of "issues" in result ? result.issues : []) expectBothLanguages(issue);
    }
  });

  test("of one place leaves the others' shares of the level as they are, without a sum", () => {
    const result = done(split(level, { a: 1, b: 1 }, { a: { 2022: 40 } }, { split: "level" }));
    expect(result).not.toHaveProperty("present");
    expect(result).not.toHaveProperty("increase");
    expect(result.shares).toMatchObject([
      { place: "a", increase: "10" },
      { place: "b", present: null, has: null, increase: null, probability: null, reason: "no-observation" },
    ]);
    expect(codesOf(result)).toContain("present-missing");
  });

  test("is what is of another kind than the indicator", () => {
    const plan = planOf(level);
    const amounts = series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2022: 5 });
    const options = { split: "increment", from: { a: { it: amounts } } } as const;
    const result = allocateTarget(plan, "it", { a: 1 }, options);
    expect(result).toMatchObject({
      missing: { reason: "region-missing" },
      issues: [{ path: "/from/a/it" }, { code: "present-missing", received: "figures-unfit" }],
    });
  });

  test("a value of an earlier time than the others' is said, and a place with figures and no share", () => {
    const panel = { a: { 2021: 10 }, b: { 2022: 10 }, c: { 2022: 5 } };
    const result = done(split(level, { a: 1, b: 1 }, panel, { split: "increment" }));
    expect(result.issues).toMatchObject([
      { code: "place-without-share", level: "note", path: "/from/c" },
      { code: "present-earlier", level: "warning", path: "/from/a", expected: "2022", received: "2021" },
    ]);
    for (const issue of result.issues) expectBothLanguages(issue);
  });

  test.each<[string, Facts, Panel, string]>([
    ["a target that all have together already", level, { a: { 2022: 99 }, b: { 2022: 2 } }, "already-met"],
    ["a running total that has passed it", total, { a: { 2022: 99 }, b: { 2022: 2 } }, "already-met"],
    ["what has fallen enough", falling, { a: { 2022: 20 }, b: { 2022: 2 } }, "already-met"],
    [
      "a ceiling that was passed",
      { ...total, targets: [to("100", { comparator: "at-most" })] },
      { a: { 2022: 99 }, b: { 2022: 2 } },
      "no-solution",
    ],
  ])("%s has a reason", (_, facts, panel, reason) => {
    for (const way of ["increment", "gap", "effort"]) {
      expect(reasonOf(split(facts, { a: 1, b: 1 }, panel, { split: way }))).toBe(reason);
    }
  });

  test("more than the places with a weight can be has no solution", () => {
    const facts: Facts = { unit: "%", regionRule: "ratio", targets: [to("90")] };
    const options = { split: "increment", denominators: { a: 100, b: 100 } };
    const panel = { a: { 2022: 95 }, b: { 2022: 55 } };
    expect(reasonOf(split(facts, { a: 1, b: 0 }, panel, options))).toBe("no-solution");
  });
});

describe("a wrong call", () => {
  const one = { a: { 2022: 1 } };
  test.each<[Weights, Options, string, string]>([
    [{ a: 1 }, { split: "other" }, "split-unknown", "/split"],
    [{ a: 1 }, { split: "increment", from: undefined }, "from-missing", "/from"],
    [{ a: 1 }, { split: "gap", from: undefined }, "from-missing", "/from"],
    [{ a: 1 }, { split: "effort", from: undefined }, "from-missing", "/from"],
    [["a"], { split: "level" }, "weights-missing", "/regions"],
    [["a"], { split: "increment" }, "weights-missing", "/regions"],
    [["a", "a"], { split: "effort" }, "argument-invalid", "/regions"],
    [[], { split: "effort" }, "argument-invalid", "/regions"],
    [["a"], { split: "effort", method: "dean" }, "method-unfit", "/method"],
    [["a"], { split: "effort", unlikely: 2 }, "argument-invalid", "/unlikely"],
    [{ a: 1 }, { split: "increment", form: {} }, "option-unknown", "/form"],
    [{ a: 1 }, { split: "increment", from: [] }, "argument-invalid", "/from"],
  ])("%j with %j is named", (weights, options, code, path) => {
    const error = thrown(() => split(level, weights, one, options));
    expect(error).toMatchObject({ code, path });
    expectBothLanguages(error);
  });

  test("says that the denominators of today lack one", () => {
    const options = { split: "increment", denominators: { a: 1 }, denominatorsNow: {} };
    expect(thrown(() => split(ratio, { a: 1 }, one, options))).toMatchObject({
      code: "denominator-invalid",
      path: "/denominatorsNow/a",
    });
  });
});

describe("as algebra", () => {
  const ways = ["level", "increment", "gap", "effort"] as const;
  const measures = ["point-in-time", "cumulative", "annual", "ratio"] as const;
  const figures = fc.array(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  const cases = fc.record({
    way: fc.constantFrom(...ways),
    measure: fc.constantFrom(...measures),
    direction: fc.constantFrom("increase" as const, "decrease" as const),
    goal: fc.integer({ min: 1, max: 4000 }),
    digits: fc.integer({ min: 0, max: 2 }),
    figures,
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
  });

  test("the shares roll up to the target, to the digit; what is printed of each place adds up; parts never fall short by rounding", () => {
    let tried = 0;
    let wereSplit = 0;
    fc.assert(
      fc.property(cases, ({ way, measure, direction, goal, digits, figures: values, weights: given }) => {
        const isRatio = measure === "ratio";
        const names = values.map((_, index) => `p${index}`);
        const goalText = decimal(goal)
          .div(10 ** digits)
          .toFixed();
        const kind = isRatio
          ? ({ unit: "件/万人", measure: "point-in-time", regionRule: "ratio" } as const)
          : ({ unit: "件", measure } as const);
        const facts: Facts = { ...kind, direction, targets: [to(goalText)] };
        // A running total only rises.
        const panel = Object.fromEntries(
          values.map((row, index) => {
            let sum = 0;
            const seen = row.map((value, year): [number, number] => {
              sum += value;
              return [2021 + year, measure === "cumulative" ? sum : value];
            });
            return [`p${index}`, Object.fromEntries(seen)];
          }),
        );
        const weights = Object.fromEntries(names.map((name, index) => [name, given[index] ?? 1]));
        const denominators = Object.fromEntries(names.map((name, index) => [name, index + 2]));
        tried += 1;
        const result = split(facts, weights, panel, { split: way, ...(isRatio && { denominators }) });
        if ("missing" in result) {
          expect(["already-met", "no-solution"]).toContain(result.missing.reason);
          return;
        }
        wereSplit += 1;
        const { parts, rolledUp, shares = [], present = "0", increase = "0" } = result;
        if (isRatio) {
          const whole = sumOf(Object.fromEntries(names.map((name) => [name, String(denominators[name])])));
          const beyond = decimal(rolledUp)
            .minus(goalText)
            .times(whole)
            .times(direction === "increase" ? 1 : -1);
          expect(beyond.gt("-1e-20") && beyond.lt(1)).toBe(true);
        } else expect(rolledUp).toBe(goalText);
        expect(decimal(present).plus(increase).toFixed()).toBe(sumOf(parts));
        for (const { place, has, share, increase: more } of shares) {
          expect(parts[place]).toBe(share);
          expect(
            decimal(has ?? 0)
              .plus(more ?? 0)
              .toFixed(),
          ).toBe(share);
          expect(decimal(share).gte(0)).toBe(true);
          const moved = decimal(more ?? 0).times(decimal(increase).lt(0) ? -1 : 1);
          if (way === "increment" || way === "gap") expect(moved.gte(0)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    expect(wereSplit * 3).toBeGreaterThan(tried);
  });

  test("by gaps no place is moved beyond its part, nor any farther from it", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 500 }), (places, more) => {
        const all = places.reduce((sum, [has]) => sum + has, 0) + more;
        const weightOfAll = places.reduce((sum, [, weight]) => sum + weight, 0);
        const panel = Object.fromEntries(places.map(([has], index) => [`p${index}`, { 2022: has }]));
        const weights = Object.fromEntries(places.map(([, weight], index) => [`p${index}`, weight]));
        const facts: Facts = { unit: "件", targets: [to(String(all))] };
        const { parts } = done(split(facts, weights, panel, { split: "gap" }));
        for (const [index, [has, weight]] of places.entries()) {
          const part = (all * weight) / weightOfAll;
          const share = Number(parts[`p${index}`]);
          if (has >= part) expect(share).toBe(has);
          else expect(share >= has && share < part + 1).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test("an indicator of the plan is not changed by its split", () => {
  const plan = planOf({ ...level, baseline: from("30") });
  const before: Indicator | undefined = plan.indicators[0];
  const observed = { a: observe(plan, { it: { 2022: 40 } }) };
  allocateTarget(plan, "it", { a: 1 }, { split: "increment", from: observed });
  expect(plan.indicators[0]).toBe(before);
});
