import fc from "fast-check";
import {
  type AllocateTargetOptions,
  allocateTarget,
  decimal,
  type Missing,
  meetsBound,
  type TargetAllocation,
} from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

type Weights = Record<string, number | string>;

const split = (facts: Facts, weights: Weights, options: AllocateTargetOptions = {}) =>
  allocateTarget(planOf(facts), "it", deepFreeze(weights), deepFreeze(options));
function done(result: TargetAllocation | Missing): TargetAllocation {
  if ("missing" in result) throw new Error(`not split: ${result.missing.reason}`);
  return result;
}

describe("an amount", () => {
  test("is split directly, in the decimal places of the target", () => {
    const result = split(
      { unit: "万件", commitment: "binding", targets: [to("53.0")] },
      { 南宁: 3, 柳州: 2, 桂林: 2 },
    );
    expect(result).toStrictEqual({
      plan: "small",
      indicator: "it",
      split: "level",
      target: { year: "2025", bound: { comparator: "attain", value: "53" }, unit: "万件" },
      parts: { 南宁: "23", 柳州: "15", 桂林: "15" },
      ties: [],
      method: "largest-remainder",
      unit: "万件",
      rolledUp: "53",
      because: [{ "zh-Hans": "各地区共 53", en: "53 over all regions" }],
      issues: [],
    });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  test("takes the options of allocate", () => {
    const facts: Facts = { targets: [to("53")] };
    const options = { places: 2, method: "dean", caps: { a: "10.5" } } as const;
    expect(done(split(facts, { a: 1, b: 1 }, options)).parts).toStrictEqual({ a: "10.5", b: "42.5" });
  });

  test("that a target derives is split as a level, with the derivation", () => {
    const facts: Facts = { baseline: from("30"), targets: [to("50", { basis: "relative-change" })] };
    const result = done(split(facts, { a: 2, b: 1 }));
    expect(result.parts).toStrictEqual({ a: "30", b: "15" });
    expect(result.because[0]?.en).toBe("the baseline 30 grown by 50 %");
  });

  test.each([
    ["at-least", "increase", "11"],
    ["attain", "increase", "11"],
    ["attain", "decrease", "10"],
    ["at-most", "decrease", "10"],
  ] as const)(
    "finer than the quantum is rounded so that the parts still meet it: %s, %s",
    (comparator, direction, sum) => {
      const facts: Facts = { direction, targets: [to("10.5", { comparator })] };
      const result = done(split(facts, { a: 1, b: 0 }, { places: 0 }));
      expect(result.rolledUp).toBe(sum);
      expect(result.issues).toMatchObject([
        { code: "total-rounded", level: "note", path: "/rolledUp", expected: "10.5", received: sum },
      ]);
      for (const issue of result.issues) expectBothLanguages(issue);
      expect(result.target).not.toHaveProperty("unit");
    },
  );

  test("what a ratio rolls up to is told with the digits that are read, and kept exact", () => {
    const options = { denominators: { 南宁: "874.16", 其他: "4138.52" } };
    const result = allocateTarget(guangxi2025, "high-value-patents-per-10k", { 南宁: 3, 其他: 2 }, options);
    const [, rounded] = "issues" in result ? result.issues : [];
    expect(rounded?.received).toMatch(/^2\.50005984\d{15,}$/);
    expect(rounded?.message.en).toContain("roll up to 2.5000598, the target");
  });

  test("what an amount rolls up to is told to its last digit", () => {
    const [issue] = done(split({ targets: [to("123456788.5")] }, { a: 1 }, { places: 0 })).issues;
    expect(issue?.message.en).toContain("roll up to 123456789, the target is 123456788.5");
    expect(issue?.message["zh-Hans"]).toContain("汇总为 123456789，目标为 123456788.5");
  });

  test("what a ratio rolls up to is not told as the target that it is beside", () => {
    const facts: Facts = { regionRule: "ratio", targets: [to("2.5")] };
    const [issue] = done(split(facts, { a: 1 }, { denominators: { a: "1000000000000.1" } })).issues;
    expect(issue?.message.en).toContain("roll up to 2.500000000001, the target is 2.5");
  });

  test("finer than a quantum of several decimal places is rounded by that quantum", () => {
    const floor: Facts = { targets: [to("10.544", { comparator: "at-least" })] };
    expect(done(split(floor, { a: 1 }, { places: 2 })).rolledUp).toBe("10.55");
    const ceiling: Facts = { direction: "decrease", targets: [to("10.546", { comparator: "at-most" })] };
    expect(done(split(ceiling, { a: 1 }, { places: 2 })).rolledUp).toBe("10.54");
  });

  test.each([
    ["more-than", "100", {}, "101", ">100"],
    ["more-than", "100", { places: 1 }, "100.1", ">100"],
    ["more-than", "99.5", { places: 0 }, "100", ">99.5"],
    ["less-than", "100", {}, "99", "<100"],
    ["less-than", "0.05", {}, "0.04", "<0.05"],
    ["less-than", "100.5", { places: 0 }, "100", "<100.5"],
  ] as const)(
    "that must be %s %s is one quantum beyond it, where it would otherwise be that very number: %j",
    (comparator, value, options, sum, printed) => {
      const direction = comparator === "more-than" ? "increase" : "decrease";
      const facts: Facts = { direction, targets: [to(value, { comparator })] };
      const { parts, rolledUp, target, issues } = done(split(facts, { a: 1, b: 1 }, options));
      expect(rolledUp).toBe(sum);
      expect(
        decimal(parts["a"] ?? "")
          .plus(parts["b"] ?? "")
          .toFixed(),
      ).toBe(sum);
      expect(meetsBound(rolledUp, target.bound, direction)).toBe(true);
      expect(issues[0]).toMatchObject({ code: "total-rounded", expected: value, received: sum });
      expect(issues[0]?.message.en).toContain(`roll up to ${sum}, the target is ${printed}`);
    },
  );

  test("of another year is split where the indicator has a target for it", () => {
    const facts: Facts = { targets: [to("10", { year: "2023" }), to("16")] };
    expect(done(split(facts, { a: 1 })).rolledUp).toBe("16");
    expect(done(split(facts, { a: 1 }, { year: "2023" })).rolledUp).toBe("10");
    expect(split(facts, { a: 1 }, { year: "2024" })).toStrictEqual({ missing: { reason: "no-target" } });
  });
});

describe("a ratio", () => {
  const denominators = { 南宁: "894.08", 其他: "4118.62" };

  test("is split through its numerator, which is whole, and recomputed for each region", () => {
    // 2.5 per 10,000 of 50.127 million people are 12,532 patents.
    const result = done(
      allocateTarget(guangxi2025, "high-value-patents-per-10k", { 南宁: 3, 其他: 2 }, { denominators }),
    );
    expect(result).toMatchObject({
      parts: { 南宁: "7519", 其他: "5013" },
      unit: "件",
      ratios: { 南宁: "8.41", 其他: "1.217" },
    });
    expect(Number(result.rolledUp)).toBeCloseTo(12532 / 5012.7, 12);
    expect(result.because.at(-1)).toStrictEqual({
      "zh-Hans": "比率 2.5 由分子分解：各地区分子共 12532",
      en: "the ratio 2.5 is split through its numerator: 12532 over all regions",
    });
  });

  test("without a unit is the numerator over the denominator", () => {
    const facts: Facts = { regionRule: "ratio", targets: [to("2")] };
    const result = done(split(facts, { a: 1, b: 1 }, { denominators: { a: 10, b: 30 } }));
    expect(result).toMatchObject({ parts: { a: "40", b: "40" }, rolledUp: "2" });
    expect(result).not.toHaveProperty("unit");
  });

  test("in % has a numerator in the unit of its denominator", () => {
    const facts: Facts = { unit: "%", regionRule: "ratio", targets: [to("12.5")] };
    const result = done(split(facts, { a: 200, b: 600 }, { denominators: { a: 200, b: 600 } }));
    expect(result).toMatchObject({
      parts: { a: "25", b: "75" },
      ratios: { a: "12.5", b: "12.5" },
      rolledUp: "12.5",
      issues: [],
    });
    expect(result).not.toHaveProperty("unit");
  });

  test("needs a denominator above 0 for every region", () => {
    const facts: Facts = { unit: "件/万人", regionRule: "ratio", targets: [to("2.5")] };
    expect(split(facts, { a: 1 })).toStrictEqual({ missing: { reason: "denominators-missing" } });
    for (const [given, path] of [
      [{ a: 1 }, "/denominators/b"],
      [{ a: 1, b: 0 }, "/denominators/b"],
      [{ a: 1, b: Number.NaN }, "/denominators/b"],
      [{ a: 1, b: 1, c: 1 }, "/denominators/c"],
    ] as const) {
      expect(thrown(() => split(facts, { a: 1, b: 1 }, { denominators: given }))).toMatchObject({
        code: "denominator-invalid",
        path,
      });
    }
  });
});

test("a ratio that must be more than a number has one unit of the numerator more than that takes", () => {
  const facts: Facts = {
    unit: "件/万人",
    regionRule: "ratio",
    targets: [to("2.5", { comparator: "more-than" })],
  };
  const result = done(split(facts, { a: 1, b: 1 }, { denominators: { a: 100, b: 300 } }));
  expect(result).toMatchObject({ parts: { a: "501", b: "500" }, rolledUp: "2.5025" });
});

describe("what is not split", () => {
  test.each<[string, Facts, string]>([
    ["a mean of regions", { regionRule: "weighted-mean", targets: [to("80")] }, "average-not-split"],
    ["what does not add up", { regionRule: "none", targets: [to("1")] }, "not-additive"],
    ["no target", {}, "no-target"],
    ["a growth without baseline", { targets: [to("5", { basis: "annual-growth" })] }, "no-baseline"],
  ])("%s has a reason", (_, facts, reason) => {
    expect(split(facts, { a: 1 })).toStrictEqual({ missing: { reason } });
  });

  test("wrong decimal places are a wrong call even where there is nothing to split", () => {
    const act = () => split({ regionRule: "none" }, { a: 1 }, { places: -1 });
    expect(thrown(act)).toMatchObject({ code: "places-invalid", path: "/places" });
  });

  test("an expected indicator should not be: a warning", () => {
    const { issues } = done(allocateTarget(guangxi2025, "pct-applications", { 南宁: 1 }));
    expect(issues).toMatchObject([
      {
        code: "expected-indicator-split",
        level: "warning",
        path: "/indicators/1/commitment",
        expected: "binding",
        received: "expected",
      },
    ]);
    for (const issue of issues) expectBothLanguages(issue);
  });
});

describe("as algebra", () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
    .filter((values) => values.some((value) => value > 0))
    .map((values) => Object.fromEntries(values.map((value, index) => [`region ${index}`, value])));

  test("rolling up the parts of an amount gives the target back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (thousandths, given) => {
        const level = decimal(thousandths).div(1000).toFixed();
        expect(done(split({ targets: [to(level)] }, given)).rolledUp).toBe(level);
      }),
    );
  });

  test("rolling up the parts of a ratio meets the target, by less than one unit of the numerator", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), weights, (thousandths, given) => {
        const level = decimal(thousandths).div(1000);
        const denominators = Object.fromEntries(
          Object.keys(given).map((region, index) => [region, `${index + 1}.25`]),
        );
        const facts: Facts = { unit: "件/万人", regionRule: "ratio", targets: [to(level.toFixed())] };
        const { rolledUp } = done(split(facts, given, { denominators }));
        const whole = Object.values(denominators).reduce((sum, one) => sum.plus(one), decimal(0));
        const beyond = decimal(rolledUp).minus(level).times(whole);
        expect(beyond.gt("-1e-20") && beyond.lt(1)).toBe(true);
      }),
    );
  });
});

describe("a target is split over places that stand beside each other", () => {
  const tree = [
    { id: "广西" },
    { id: "南宁", parent: "广西" },
    { id: "柳州", parent: "广西" },
    { id: "青秀", parent: "南宁" },
  ];
  const split = (weights: Readonly<Record<string, number>>) =>
    allocateTarget(guangxi2025, "pct-applications", weights, { tree });

  test.each<[string, Readonly<Record<string, number>>, string]>([
    ["a city and a county within it", { 南宁: 3, 青秀: 1, 柳州: 2 }, "place-set-aside"],
    ["the whole among its places", { 广西: 5, 南宁: 3, 柳州: 2 }, "place-set-aside"],
    ["a place that the tree does not have", { 南宁: 3, 百色: 2 }, "place-not-listed"],
  ])("not over %s", (_, weights, reason) => {
    const none = split(weights);
    expect("missing" in none && none.missing.reason).toBe(reason);
    expect("issues" in none && none.issues.some(({ level }) => level === "error")).toBe(true);
    expect("parts" in none).toBe(false);
  });

  test("and with the tree as without where they do", () => {
    const { because: _, ...withTree } = split({ 南宁: 3, 柳州: 2 }) as { because: unknown };
    const { because: __, ...without } = allocateTarget(guangxi2025, "pct-applications", {
      南宁: 3,
      柳州: 2,
    }) as {
      because: unknown;
    };
    expect(withTree).toEqual(without);
  });
});
