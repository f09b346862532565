import fc from "fast-check";
import { type Assessment, assess, type ObservationInput, observe, type Plan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";

type Values = Readonly<Record<string, ObservationInput>>;

function judge(plan: Plan<"it">, values: Values, asOf?: string): Assessment<"it"> {
  const observed = deepFreeze(observe(plan, { it: values }));
  return assess(plan, "it", observed, asOf === undefined ? {} : { asOf });
}

const of = (facts: Facts, values: Values, asOf?: string) => judge(planOf(facts), values, asOf);

describe("a falling target", () => {
  // ESCAP's current status: (15; 20 → 10, down) is 5.0 of 10, (22; 20 → 10, down) is −2.0 of 10.
  const falling: Facts = { direction: "decrease", baseline: from("20"), targets: [to("10")] };

  test.each([
    ["15", 0.5, "ahead", "5", "-1.6667"],
    ["16", 0.4, "on-track", "6", "-2"],
    ["17", 0.3, "behind", "7", "-2.3333"],
    ["22", -0.2, "behind", "12", "-4"],
  ])("at %s of 20 → 10 is %d of the way", (value, completion, verdict, gap, perYear) => {
    const result = of(falling, { 2022: value });
    expect(result.completion).toBeCloseTo(completion, 12);
    expect(result).toMatchObject({ verdict, gap: { value: gap }, required: { perYear: { value: perYear } } });
    expect(result.required?.rate).toBeLessThan(0);
  });

  test.each(["10", "9.9", "0"])("is met at %s: to attain is to be at most there", (value) => {
    expect(of(falling, { 2022: value })).toMatchObject({ verdict: "achieved", gap: { value: "0" } });
  });

  test("asked for as a change in percent is the same target", () => {
    const halved = to("-50", { basis: "relative-change" });
    const { completion, verdict, gap } = of(falling, { 2022: "15" });
    expect(of({ ...falling, targets: [halved] }, { 2022: "15" })).toMatchObject({ completion, verdict, gap });
  });

  test("to nothing has no compound rate", () => {
    const none: Facts = { direction: "decrease", baseline: from("20"), targets: [to("0")] };
    expect(of(none, { 2022: "15" }).required).toStrictEqual({ perYear: { value: "-5" }, rate: null });
  });
});

describe("a comparator", () => {
  const rising = (comparator: "at-least" | "more-than" | "attain" | "about"): Facts => ({
    baseline: from("80"),
    targets: [to("90", { comparator })],
  });

  test.each([
    ["at-least", "90", true],
    ["at-least", "89.99", false],
    ["attain", "90", true],
    ["attain", "91", true],
    ["more-than", "90", false],
    ["more-than", "90.01", true],
    ["about", "85.5", true],
    ["about", "85.49", false],
    ["about", "94.5", true],
  ] as const)("of %s 90 at %s: met is %s", (comparator, value, met) => {
    expect(of(rising(comparator), { 2025: value }).verdict === "achieved").toBe(met);
  });

  test.each([
    ["at-most", "5", true],
    ["at-most", "5.01", false],
    ["less-than", "5", false],
    ["less-than", "4.99", true],
  ] as const)("of %s 5 at %s, where down is good: met is %s", (comparator, value, met) => {
    const facts: Facts = {
      direction: "decrease",
      baseline: from("9"),
      targets: [to("5", { comparator })],
    };
    expect(of(facts, { 2025: value }).verdict === "achieved").toBe(met);
  });
});

describe("a range", () => {
  const rising: Facts = { baseline: from("0"), targets: [within("1", "2")] };

  test("is approached at its nearer end, and met within, ends included", () => {
    expect(of(rising, { 2022: "0.5" })).toMatchObject({
      completion: 0.5,
      gap: { value: "0.5" },
      target: { bound: { comparator: "between", lower: "1", upper: "2" } },
    });
    for (const value of ["1", "1.5", "2"]) {
      expect(of(rising, { 2022: value })).toMatchObject({ verdict: "achieved", gap: { value: "0" } });
    }
  });

  test("is approached from above where down is good", () => {
    const falling: Facts = { direction: "decrease", baseline: from("4"), targets: [within("1", "2")] };
    expect(of(falling, { 2022: "3" })).toMatchObject({ completion: 0.5, gap: { value: "1" } });
    expect(of(falling, { 2022: "2" }).verdict).toBe("achieved");
  });

  test("is not left by what is better, but by what goes beyond a level to be kept", () => {
    expect(of(rising, { 2022: "2.01" }).verdict).toBe("achieved");
    expect(of({ ...rising, direction: "maintain" }, { 2022: "2.01" }).verdict).toBe("behind");
  });
});

describe("a maintained level", () => {
  const kept: Facts = {
    direction: "maintain",
    baseline: from("97"),
    targets: [to("97", { comparator: "at-least" })],
  };

  test("is on track while kept and achieved when its time is over", () => {
    expect(of(kept, { 2022: "97" }).verdict).toBe("on-track");
    expect(of(kept, { 2024: "98.5" }).verdict).toBe("on-track");
    expect(of(kept, { 2025: "97" }).verdict).toBe("achieved");
  });

  test("is behind where it is not kept, however near", () => {
    expect(of(kept, { 2022: "96.99" })).toMatchObject({ verdict: "behind", gap: { value: "0.01" } });
    expect(of(kept, { 2025: "96.99" })).toMatchObject({ verdict: "behind", required: null });
  });

  test("has no share of the way", () => {
    expect(of(kept, { 2022: "98" })).toMatchObject({ completion: null, pace: null, elapsedShare: 0.4 });
  });

  test("needs no baseline", () => {
    const { baseline, ...unknown } = kept;
    expect(baseline?.value).toBe("97");
    expect(of(unknown, { 2022: "97" }).verdict).toBe("on-track");
  });
});

describe("a target that equals its baseline", () => {
  // Bazhong's plan, row 7: 90 → >90.
  const facts: Facts = { baseline: from("90"), targets: [to("90", { comparator: "more-than" })] };

  test("has no way to be a share of, and says so instead of dividing by zero", () => {
    for (const value of ["90", "89", "0"]) {
      expect(of(facts, { 2022: value })).toMatchObject({
        verdict: "not-assessable",
        reason: "target-equals-baseline",
        completion: null,
        pace: null,
      });
    }
  });

  test("can be met all the same", () => {
    expect(of(facts, { 2022: "90.1" })).toMatchObject({
      verdict: "achieved",
      reason: "target-equals-baseline",
      completion: null,
    });
  });
});

describe("parts of the baseline's own year", () => {
  test.each([
    ["from its first day on", { "2021-S1": 10 }],
    ["with a hole", { "2021-S1": 10, "2021-Q4": 5 }],
  ])("%s are something, but no whole year", (_, values) => {
    const facts: Facts = { measure: "annual", baseline: from("30", { year: "2021" }), targets: [to("90")] };
    expect(of(facts, values)).toMatchObject({ verdict: "not-assessable", reason: "incomplete-period" });
  });
});

describe("a running total", () => {
  const total: Facts = { measure: "cumulative", targets: [to("500", { comparator: "at-least" })] };

  test.each([undefined, "0", "402", "1000000"])(
    "starts from nothing, whatever its baseline (%s)",
    (value) => {
      const facts = value === undefined ? total : { ...total, baseline: from(value) };
      const result = of(facts, { 2022: 150 });
      expect(result).toMatchObject({ completion: 0.3, gap: { value: "350" } });
      expect(result).not.toHaveProperty("baseline");
    },
  );

  test("of the period before is not this plan's progress", () => {
    expect(of(total, { 2020: 402 })).toMatchObject({ verdict: "not-assessable", reason: "not-started" });
  });

  test("of 0 so far is 0 of the way, which is a number and not a gap", () => {
    expect(of(total, { 2022: 0 })).toMatchObject({ completion: 0, pace: 0, verdict: "behind" });
  });

  test("asks a change a year that is exact to its last digit, also where days are left", () => {
    const large: Facts = { measure: "cumulative", targets: [to("123456789012345")] };
    // 914 days of years of 365 are left: 123456789012345 × 365 ÷ 914.
    const result = of(large, { "2023-06": 0 });
    expect(result.required?.perYear.value).toBe("49301671760947.4015");
  });

  test("with a target of 0 divides nothing by zero", () => {
    const none: Facts = { measure: "cumulative", targets: [to("0", { comparator: "more-than" })] };
    expect(of(none, { 2022: 0 })).toMatchObject({ completion: null, reason: "target-equals-baseline" });
  });
});

describe("several targets", () => {
  const facts: Facts = { baseline: from("0"), targets: [to("100", { year: "2035" }), to("40")] };

  test.each([
    ["2022", "2025", 0.5],
    ["2025", "2025", 0.5],
    ["2026", "2035", 0.2],
    ["2040", "2035", 0.2],
  ])("as of %s it is the one of %s that is due next", (asOf, year, completion) => {
    expect(of(facts, { 2022: 20 }, asOf)).toMatchObject({ target: { year }, completion });
  });
});

describe("the time", () => {
  const facts: Facts = { baseline: from("0"), targets: [to("100")] };

  test("is that of the latest observation, not that of the as-of date", () => {
    expect(of(facts, { 2022: 40 }, "2023-12-31")).toMatchObject({
      asOf: "2023-12-31",
      elapsedShare: 0.4,
      pace: 1,
    });
  });

  test("of an as-of date within a year leaves out what was observed for the whole of it", () => {
    expect(of(facts, { 2022: 40, 2023: 90 }, "2023-06-30").latest).toMatchObject({ period: "2022" });
    expect(of(facts, { 2022: 40, "2023-06": 50 }, "2023-06-29").latest).toMatchObject({ period: "2022" });
    expect(of(facts, { 2022: 40, "2023-06": 50 }, "2023-06-30").latest).toMatchObject({ period: "2023-06" });
    expect(of(facts, { 2022: 40, "2023-06": 50 }, "2023-06").latest).toMatchObject({ period: "2023-06" });
  });

  test("of a leap day counts 60 of 366 days", () => {
    const { elapsedShare } = of(facts, { "2024-02-29": 70 });
    expect(elapsedShare).toBeCloseTo((3 + 60 / 366) / 5, 12);
  });

  test("that is over leaves nothing to require", () => {
    expect(of(facts, { 2025: 80 })).toMatchObject({ required: null, gap: { value: "20" } });
    expect(of(facts, { 2025: 80, 2026: 90 })).toMatchObject({ required: null, elapsedShare: 1 });
  });
});

describe("a baseline that the document leaves blank", () => {
  test("leaves completion unknown and the gap known", () => {
    expect(of({ targets: [to("85")] }, { 2022: "80" })).toMatchObject({
      verdict: "not-assessable",
      reason: "no-baseline",
      completion: null,
      gap: { value: "5" },
      required: { perYear: { value: "1.6667" } },
    });
  });

  test("leaves a target without a level where its number is a change", () => {
    const growth = to("8", { basis: "annual-growth" });
    expect(of({ targets: [growth] }, { 2022: "80" })).toMatchObject({
      verdict: "not-assessable",
      reason: "no-baseline",
      gap: null,
    });
  });
});

describe("the change still required", () => {
  test.each([
    ["1000", "53", "315.6667"],
    ["0.0031", "0.0001", "0.001"],
    ["0.00031", "0.00001", "0.0001"],
    ["0.0000317", "0", "0.00001057"],
  ])(
    "has four decimal places or four significant digits, whichever is finer: to %s",
    (target, now, perYear) => {
      const result = of({ baseline: from("0"), targets: [to(target)] }, { 2022: now });
      expect(result.required?.perYear).toStrictEqual({ value: perYear });
    },
  );

  test("arrives at the target on time, both by amount and by rate", () => {
    const value = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(value, fc.constantFrom("2021", "2022", "2023-06", "2024-09-30"), (now, period) => {
        const { required, elapsedShare } = of(
          { baseline: from("1"), targets: [to("1000")] },
          { [period]: now },
        );
        const years = 5 - 5 * (elapsedShare ?? 0);
        expect(now + years * Number(required?.perYear.value)).toBeCloseTo(1000, 2);
        expect(now * (1 + (required?.rate ?? 0)) ** years).toBeCloseTo(1000, 6);
      }),
    );
  });
});

describe("completion, as algebra", () => {
  const level = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const year = fc.constantFrom("2021", "2022-06", "2023", "2024-Q3", "2025");

  const between = (baseline: number, target: number): Facts => ({
    direction: target > baseline ? "increase" : "decrease",
    baseline: from(String(baseline)),
    targets: [to(String(target))],
  });

  test("is 0 at the baseline and 1 at the target, rising or falling", () => {
    fc.assert(
      fc.property(level, level, year, (baseline, target, period) => {
        fc.pre(baseline !== target);
        const facts = between(baseline, target);
        expect(of(facts, { [period]: baseline }).completion).toBeCloseTo(0, 15);
        expect(of(facts, { [period]: target })).toMatchObject({ completion: 1, verdict: "achieved" });
      }),
    );
  });

  test("is proportional to the way gone", () => {
    fc.assert(
      fc.property(level, level, level, (baseline, target, value) => {
        fc.pre(baseline !== target);
        const { completion } = of(between(baseline, target), { 2022: value });
        expect(completion).toBeCloseTo((value - baseline) / (target - baseline), 9);
      }),
    );
  });

  test("and the verdict are the same in every unit", () => {
    const powers = { 件: 1, 十件: 10, 万件: 10_000, 亿件: 100_000_000 } as const;
    // What is counted does not fall below zero.
    const observed = fc.nat({ max: 1_000_000 });
    const unit = fc.constantFrom(...(Object.keys(powers) as (keyof typeof powers)[]));
    fc.assert(
      fc.property(unit, level, level, observed, year, (large, baseline, target, value, period) => {
        fc.pre(baseline !== target);
        const big = between(baseline, target);
        const times = (number: number) => (BigInt(number) * BigInt(powers[large])).toString();
        const small: Facts = {
          ...big,
          unit: "件",
          baseline: from(times(baseline)),
          targets: [to(String(target), { unit: large })],
        };
        const inLarge = of({ ...big, unit: large }, { [period]: value });
        const inItems = of(small, { [period]: { value: times(value), unit: "件" } });
        for (const key of ["completion", "elapsedShare", "pace", "verdict"] as const) {
          expect(inItems[key]).toBe(inLarge[key]);
        }
      }),
    );
  });

  test("does not depend on which unit an observation was entered in", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (items) => {
        const plan = planOf({ unit: "万件", baseline: from("29.58"), targets: [to("53")] });
        const inItems = judge(plan, { 2022: { value: items, unit: "件" } });
        const inTenThousands = judge(plan, { 2022: { value: items / 10_000, unit: "万件" } });
        expect(inItems).toStrictEqual(inTenThousands);
      }),
    );
  });

  test("and the verdict are the same when up and down change places", () => {
    fc.assert(
      fc.property(level, level, level, year, (baseline, target, value, period) => {
        fc.pre(baseline !== target);
        const one = of(between(baseline, target), { [period]: value });
        const mirrored = of(between(-baseline, -target), { [period]: -value });
        expect(mirrored.completion).toBeCloseTo(one.completion ?? Number.NaN, 12);
        expect(mirrored.verdict).toBe(one.verdict);
      }),
    );
  });

  test("as of a day does not change when later values become known", () => {
    fc.assert(
      fc.property(level, level, level, (now, next, last) => {
        const facts: Facts = { baseline: from("-3"), targets: [to("70000")] };
        const then = of(facts, { 2022: now }, "2022-12-31");
        const later = of(facts, { 2022: now, "2023-01-01": next, 2024: last }, "2022-12-31");
        expect(later).toStrictEqual(then);
      }),
    );
  });
});
