import { observe, type SensitivityOptions, sensitivity, sensitivityTable, series, toCsv } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, indicatorOf, planOf, planWith, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";

const count: Facts = { unit: "件", targets: [to("200", { comparator: "at-least" })] };
const values = { 2020: 100, 2021: 110, 2022: 121, 2023: 140 };

function made(options: SensitivityOptions<"it"> = {}, facts: Facts = count, observed: object = values) {
  const plan = planOf(facts);
  return sensitivity(plan, "it", observe(plan, { it: observed as never }), deepFreeze(options));
}

const effectOf = (result: ReturnType<typeof made>, factor: string) => {
  const effect = result.effects.find((one) => one.factor === factor);
  if (effect === undefined) throw new Error(`no ${factor}`);
  return effect;
};

describe("what an outlook depends on", () => {
  test("is sorted by swing, each factor with its low end and its high end", () => {
    const { effects } = made();
    expect(effects.map(({ factor }) => factor).toSorted()).toEqual(["growth", "latest-value", "method"]);
    const swings = effects.map(({ swing }) => swing);
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    for (const { low, high, swing } of effects) {
      expect(swing).toBeCloseTo(high.value - low.value, 12);
      expect(high.probability ?? 0).toBeGreaterThanOrEqual(low.probability ?? 1);
    }
  });

  test("looks at growth between the lowest and the highest that was seen", () => {
    const { low, high } = effectOf(made(), "growth");
    expect([low.setting.en, high.setting.en]).toEqual(["10%", "15.7025%"]);
    expect(low.value).toBeCloseTo(140 * 1.1 ** 2, 9);
    expect(high.value).toBeCloseTo(140 * 1.157025 ** 2, 9);
  });

  test("of a running total the growth is that of its amounts", () => {
    const total = { 2021: 100, 2022: 210, 2023: 331 };
    const { low } = effectOf(made({}, { ...count, measure: "cumulative" }, total), "growth");
    expect(low.value).toBeCloseTo(331 + 121 * 1.1 + 121 * 1.1 ** 2, 6);
  });

  test("takes growth and revision as they are told", () => {
    const result = made({ growth: { low: "20%", high: "-5%" }, revision: "10%", method: "naive" });
    expect(effectOf(result, "growth").low.setting.en).toBe("-5%");
    const { low, high } = effectOf(result, "latest-value");
    expect([low.setting.en, low.value, high.setting.en, high.value]).toEqual([
      "-14 items",
      126,
      "+14 items",
      154,
    ]);
  });

  test("revises the latest value by half a step of its last digit unless told", () => {
    const { low, high } = effectOf(
      made({ method: "naive" }, count, { 2021: "13.4", 2022: "14.5" }),
      "latest-value",
    );
    expect([low.value, high.value]).toEqual([14.45, 14.55]);
  });

  test("names for the method the ones that lead lowest and highest", () => {
    const { low } = effectOf(made(), "method");
    expect(low.setting["zh-Hans"]).toBe("简单指数平滑法");
    // A level that follows a rise lies a little behind it.
    expect(low.value).toBeLessThan(140);
    expect(low.value).toBeGreaterThan(130);
  });

  test("says of which factors nothing can be said, and why", () => {
    const result = made({}, count, { 2023: 140 });
    expect(result).toMatchObject({ value: null, reason: "too-few-observations", effects: [] });
    expect(result.left.map(({ reason }) => reason)).toEqual(Array(3).fill("too-few-observations"));
  });
});

describe("what a ratio depends on", () => {
  const kind = { measure: "point-in-time", regionRule: "sum" } as const;
  const patents = series({ unit: "件", ...kind }, { 2021: 8000, 2022: 9000, 2023: 11000 });
  const resident = series({ unit: "万人", ...kind }, { 2021: 5040, 2022: 5047, 2023: 5027 });
  const registered = series({ unit: "万人", ...kind }, { 2021: 5740, 2022: 5747, 2023: 5727 });
  const facts: Facts = {
    unit: "件/万人",
    regionRule: "ratio",
    formula: "high-value-patents-per-10k",
    targets: [to("2.5", { comparator: "at-least" })],
  };
  const ratio = { 2021: "1.59", 2022: "1.78", 2023: "2.19" };
  const inputs = { it: { patents, population: resident } };

  test("is the growth and the scope of its inputs, and no growth of its own", () => {
    const result = made({ inputs, alternatives: { population: { registered } } }, facts, ratio);
    const named = result.effects.map(({ factor, input }) => `${factor} ${input?.en ?? ""}`.trim());
    expect(named.toSorted()).toEqual([
      "input-growth high-value invention patents",
      "input-growth population",
      "input-scope population",
      "latest-value",
      "method",
    ]);
    const { low, high } = effectOf(result, "input-scope");
    expect([low.setting.en, high.setting.en, high.value]).toEqual(["registered", "as given", result.value]);
    expect(low.value).toBeLessThan(high.value);
  });

  test("an input that is an indicator of the plan is varied at that indicator", () => {
    const plan = planWith<"it" | "count">([
      { ...indicatorOf(facts), id: "it" },
      { ...indicatorOf({ unit: "件" }), id: "count" },
    ]);
    const observed = observe(plan, { it: ratio, count: { 2021: 8000, 2022: 9000, 2023: 11000 } });
    const { effects } = sensitivity(plan, "it", observed, {
      inputs: { it: { patents: "count", population: resident } },
    });
    const alone = made({ inputs }, facts, ratio).effects;
    expect(effects.map(({ swing }) => swing)).toEqual(alone.map(({ swing }) => swing));
  });

  test.each<[string, unknown, string]>([
    ["growth of a ratio with inputs", { inputs, growth: { low: "1%", high: "2%" } }, "/growth"],
    ["a range without an end", { growth: { low: "1%" } }, "/growth/high"],
    ["a bare revision", { revision: 0.02 }, "/revision"],
    [
      "growth of no input",
      { inputs, inputGrowth: { people: { low: "1%", high: "2%" } } },
      "/inputGrowth/people",
    ],
    [
      "other series without inputs",
      { alternatives: { population: { registered } } },
      "/alternatives/population",
    ],
    ["a misspelt option", { revisions: "2%" }, "/revisions"],
  ])("names %s", (_, options, path) => {
    expect(thrown(() => made(options as never, facts, ratio)).path).toBe(path);
  });
});

test("the table has a row for each factor, in words for readers", () => {
  const table = sensitivityTable(made());
  expect(table.rows.map(({ swing }) => swing)).toEqual(made().effects.map(({ swing }) => swing));
  expect(toCsv(table, { locale: "zh-Hans" })).toContain("最新观测值的修订");
  expect(() => sensitivityTable([] as never)).toThrow(/^Argument result: expected the result of sensitivity/);
});
