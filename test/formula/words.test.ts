import {
  checkFormula,
  evaluate,
  explain,
  highValuePatentsPer10k,
  patentsPer10k,
  solveFor,
  toLatex,
  toMathml,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { expectBothLanguages } from "../value/thrown.js";
import { formula } from "./helpers.js";

const people = { value: "5012.7", unit: "万人" } as const;

describe("an explanation", () => {
  const mixed = formula("min(1, -(a - b) / (a * 2)) + sum(a, b) / max(a, b)", "%", { a: "件", b: "万件" });

  test("has each step once, with what goes in as it was given and what comes out in a unit of the formula", () => {
    const { steps } = explain(mixed, { a: 3, b: { value: "0.0001", unit: "万件" } });
    expect(steps.map(({ kind, text }) => [kind, text.en])).toEqual([
      ["input", "a = 3 items"],
      ["input", "b = 0.0001 ten thousand items"],
      ["operation", "3 items − 0.0001 ten thousand items = 2 items"],
      ["operation", "−(2 items) = −2 items"],
      ["operation", "3 items × 2 = 6 items"],
      ["operation", "−2 items ÷ 6 items ≈ −33.3333333333 %"],
      ["operation", "min(1, −33.3333333333 %) ≈ −33.3333333333 %"],
      ["operation", "sum(3 items, 0.0001 ten thousand items) = 4 items"],
      ["operation", "max(3 items, 0.0001 ten thousand items) = 3 items"],
      ["operation", "4 items ÷ 3 items ≈ 133.3333333333 %"],
      ["operation", "−33.3333333333 % + 133.3333333333 % = 100 %"],
      ["rounding", "100 %, to 2 places (half-up) = 100 %"],
    ]);
    expect(steps[5]).toStrictEqual({
      kind: "operation",
      value: "-33.3333333333",
      unit: "%",
      text: {
        "zh-Hans": "−2 件 ÷ 6 件 ≈ −33.3333333333%",
        en: "−2 items ÷ 6 items ≈ −33.3333333333 %",
      },
    });
  });

  test("ends with the rounding, and begins with the formula in words", () => {
    const told = explain(mixed, { a: 3, b: "0.0001" });
    expect(told.formula).toEqual({
      "zh-Hans": "某指标 = min(1, −(a − b) ÷ (a × 2)) + sum(a, b) ÷ max(a, b)",
      en: "something = min(1, −(a − b) ÷ (a × 2)) + sum(a, b) ÷ max(a, b)",
    });
    expect(told.outcome).toEqual({
      "zh-Hans": "100%，四舍五入到 2 位小数 = 100%",
      en: "100 %, to 2 places (half-up) = 100 %",
    });
    expect(explain(highValuePatentsPer10k, { patents: 1, population: people }).formula).toEqual({
      "zh-Hans": "每万人口高价值发明专利拥有量 = 高价值发明专利 ÷ 人口",
      en: "High-value invention patents per 10,000 people = high-value invention patents ÷ population",
    });
  });

  test.each([
    ["-a", "−a"],
    ["a - -a", "a − −a"],
    ["a * -a", "a × −a"],
    ["(-a) - 2 - a", "(−a) − 2 − a"],
    ["max(a, -1) - a", "max(a, −1) − a"],
  ])("the minus of %s is written as in %s", (expression, words) => {
    const { formula: told } = explain(formula(expression, "1", { a: "1" }), { a: 1 });
    expect(told.en).toBe(`something = ${words}`);
  });

  test("the other rounding has its own words", () => {
    const { outcome } = explain(formula("a", "1", { a: "1" }, { rounding: "half-even" }), { a: "0.125" });
    expect(outcome["zh-Hans"]).toBe("0.125，四舍六入五成双到 2 位小数 ≈ 0.12");
    expect(outcome.en).toBe("0.125, to 2 places (half-even) ≈ 0.12");
  });

  test("a product of units has the unit of the input or the result that it is, or none", () => {
    const paid = formula("a * c", "万元", { a: "件", c: "万元/件" });
    expect(explain(paid, { a: "-2", c: "1.5" }).steps[2]).toMatchObject({ unit: "万元", value: "-3" });
    const squared = formula("a * a / b", "件", { a: "件", b: "件" });
    const [product] = explain(squared, { a: 3, b: 1 }).steps.filter(({ kind }) => kind === "operation");
    expect(product?.text.en).toBe("3 items × 3 items = 9 件^2");
  });

  test("a step comes in the unit of the result, else of the first input of its dimension, else in base units", () => {
    const operations = (definition: ReturnType<typeof formula>, inputs: Record<string, number>) =>
      explain(definition, inputs)
        .steps.filter(({ kind }) => kind === "operation")
        .map(({ text }) => text.en);
    const share = formula("(a + b) / a", "%", { a: "亿元", b: "万元" });
    expect(operations(share, { a: 1, b: 5000 })).toEqual([
      "1 hundred million yuan + 5000 ten thousand yuan = 1.5 hundred million yuan",
      "1.5 hundred million yuan ÷ 1 hundred million yuan = 150 %",
    ]);
    expect(operations(formula("2 * 3 + a", "1", { a: "1" }), { a: 1 })).toEqual(["2 × 3 = 6", "6 + 1 = 7"]);
  });

  test("a count word without English has no blank behind its number, and a plain number no unit", () => {
    const counted = explain(formula("a + 0 * a", "个", { a: "个" }), { a: 3 });
    expect(counted.steps[0]?.text).toEqual({ "zh-Hans": "a = 3 个", en: "a = 3" });
    expect(explain(formula("a", "1", { a: "1" }), { a: 3 }).steps[0]?.text.en).toBe("a = 3");
  });

  test("without a value there are no steps, and the cause is named with its input, or alone", () => {
    expect(explain(patentsPer10k, { patents: 1, population: 0 })).toMatchObject({
      steps: [],
      outcome: { en: "no value: population: the denominator is zero" },
    });
    const nested = formula("a / (b - b)", "1", { a: "1", b: "1" });
    expect(explain(nested, { a: 1, b: 1 }).outcome).toEqual({
      "zh-Hans": "无法计算：分母为零",
      en: "no value: the denominator is zero",
    });
    expect(evaluate(nested, { a: 1, b: 1 })).toStrictEqual({ missing: { reason: "zero-denominator" } });
  });
});

describe("a solution in words", () => {
  const because = (reach: "at-least" | "at-most") => {
    const solved = solveFor(
      highValuePatentsPer10k,
      "patents",
      { result: "2.5", population: people },
      { reach },
    );
    return "because" in solved ? solved.because : [];
  };

  test("at least: where the result is met, from which whole number on, and from which one it prints so", () => {
    expect(because("at-least")).toEqual([
      {
        "zh-Hans": "高价值发明专利 = 12531.75 件 时，结果恰为 2.5 件/万人",
        en: "high-value invention patents = 12531.75 items makes the result exactly 2.5 items/10k people",
      },
      {
        "zh-Hans": "高价值发明专利 = 12532 件 时，未舍入的结果不低于 2.5 件/万人；再退一个整数则否",
        en: "high-value invention patents = 12532 items makes the unrounded result at least 2.5 items/10k people; one whole number less far does not",
      },
      {
        "zh-Hans": "高价值发明专利 = 12507 件 时，舍入到 2 位小数的结果即不低于 2.5 件/万人",
        en: "high-value invention patents = 12507 items is enough for the result rounded to 2 places to be at least 2.5 items/10k people",
      },
    ]);
  });

  test("at most: up to which whole number", () => {
    const [, reaching, printing] = because("at-most");
    expect(reaching?.en).toContain("= 12531 items makes the unrounded result at most 2.5");
    expect(printing?.en).toContain(
      "= 12556 items is enough for the result rounded to 2 places to be at most 2.5",
    );
    expect(reaching?.["zh-Hans"]).toContain("不高于 2.5 件/万人");
  });

  test("what was bracketed is about, and money comes in no whole numbers", () => {
    const capped = solveFor(formula("min(1, a / b)", "%", { a: "件", b: "件" }), "a", {
      result: "80",
      b: "13",
    });
    expect(capped).toMatchObject({
      because: [
        { "zh-Hans": "a = 10.4 件 时，结果约为 80%", en: "a = 10.4 items makes the result about 80 %" },
        {},
        {},
      ],
    });
    const money = formula("a / b", "%", { a: "亿元", b: "亿元" });
    expect(solveFor(money, "a", { result: "80", b: "13" })).toStrictEqual({
      unit: "亿元",
      exact: "10.4",
      value: "10.4",
      method: "exact",
      because: [
        {
          "zh-Hans": "a = 10.4 亿元 时，结果恰为 80%",
          en: "a = 10.4 hundred million yuan makes the result exactly 80 %",
        },
      ],
    });
  });
});

describe("typeset", () => {
  const all = formula("sum(a, 2) / b - 1.5 * (a + b) - min(a / b, 1)", "1", { a: "1", b: "1" });

  test("LaTeX of every kind of step", () => {
    expect(toLatex(all)).toBe(
      "\\frac{\\operatorname{sum}\\left(\\text{a}, 2\\right)}{\\text{b}} - 1.5 \\times \\left(\\text{a} + \\text{b}\\right) - \\min\\left(\\frac{\\text{a}}{\\text{b}}, 1\\right)",
    );
  });

  test("MathML of every kind of step", () => {
    expect(toMathml(all)).toBe(
      [
        '<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow>',
        "<mfrac><mrow><mi>sum</mi><mo>(</mo><mtext>a</mtext><mo>,</mo><mn>2</mn><mo>)</mo></mrow><mtext>b</mtext></mfrac>",
        "<mo>−</mo><mn>1.5</mn><mo>×</mo><mrow><mo>(</mo><mtext>a</mtext><mo>+</mo><mtext>b</mtext><mo>)</mo></mrow>",
        "<mo>−</mo><mi>min</mi><mo>(</mo><mfrac><mtext>a</mtext><mtext>b</mtext></mfrac><mo>,</mo><mn>1</mn><mo>)</mo>",
        "</mrow></math>",
      ].join(""),
    );
    expect(toMathml(formula("(a + b) / (a - 1)", "1", { a: "1", b: "1" }))).toContain(
      "<mfrac><mrow><mtext>a</mtext><mo>+</mo><mtext>b</mtext></mrow><mrow><mtext>a</mtext><mo>−</mo><mn>1</mn></mrow></mfrac>",
    );
  });

  test("a name alone stands in a fraction as it is", () => {
    expect(toMathml(patentsPer10k, "en")).toContain(
      "<mfrac><mtext>invention patents in force</mtext><mtext>population</mtext></mfrac>",
    );
  });

  test("names are Chinese unless told", () => {
    expect(toLatex(patentsPer10k)).toContain("\\text{人口}");
    expect(toLatex(patentsPer10k, "en")).toContain("\\text{population}");
    expect(toMathml(patentsPer10k)).toContain("<mtext>人口</mtext>");
    expect(toMathml(patentsPer10k, "en")).toContain("<mtext>population</mtext>");
  });
});

describe("what is wrong with a formula is said on both sides", () => {
  const unlike = "Unlike dimensions cannot be added or compared";
  const result = "The expression does not come out in the unit of the result";

  test.each<
    [expression: unknown, code: string, level: string, expected: string, received: string, words: string]
  >([
    ["patents + population", "dimensions-unlike", "error", "count", "people", unlike],
    ["patents * patents + population", "dimensions-unlike", "error", "count^2", "people", unlike],
    ["patents / population + 1", "dimensions-unlike", "error", "count/people", "a plain number", unlike],
    ["1 / patents - population", "dimensions-unlike", "error", "1/count", "people", unlike],
    ["patents * population", "result-dimension", "error", "count/people (件/万人)", "count·people", result],
    [
      "patents / population / population",
      "result-dimension",
      "error",
      "count/people (件/万人)",
      "count/people^2",
      result,
    ],
    ["patents / peopel", "input-unknown", "error", "patents, population", '"peopel"', "Unknown input"],
    ["patents / populatoin", "input-unknown", "error", '"population"', '"populatoin"', "Unknown input"],
    ["sqrt(patents)", "function-unknown", "error", "min, max, sum", '"sqrt"', "Unknown function"],
    ["patents +", "expression-invalid", "error", "a number, a name, ( or -", "the end", ""],
    [`${"(".repeat(60)}1`, "expression-too-deep", "error", "at most 50 levels", "more", ""],
    [5, "expression-invalid", "error", "text", "5", "The expression is not text"],
    [
      "100 * patents / population",
      "factor-written",
      "warning",
      "the formula without the factor",
      "100",
      "Units carry their factors",
    ],
    [
      "patents / population / 1000",
      "factor-written",
      "warning",
      "the formula without the factor",
      "1000",
      "Units carry their factors",
    ],
  ])("%s: %s", (expression, code, level, expected, received, words) => {
    const issues = checkFormula({ ...patentsPer10k, expression: expression as string });
    const [issue] = issues.filter((one) => one.code !== "input-unused");
    expect(issue).toMatchObject({ code, level, received });
    expect(issue?.expected).toContain(expected.slice(0, 12));
    expect(issue?.message.en).toContain(words);
    for (const one of issues) expectBothLanguages(one);
  });

  test.each([
    "patents * 2 / population",
    "patents * 120 / population",
    "patents / population * 1100",
    "patents * 1005 / population",
  ])("%s writes no factor of a unit", (expression) => {
    expect(checkFormula({ ...patentsPer10k, expression })).toEqual([]);
  });

  test("a sum with a power of ten writes no factor", () => {
    expect(checkFormula(formula("a + 100 - 1000", "1", { a: "1" }))).toEqual([]);
  });

  test("without inputs there are no names", () => {
    expect(checkFormula(formula("x", "1", {}))[0]?.expected).toBe("no names: there are no inputs");
  });

  test.each([
    ["an expression that is no text", { expression: 5 }, "/expression"],
    ["an expression with a mistake", { expression: "patents +" }, "/expression"],
    ["a result of another dimension", { unit: "亿元" }, "/unit"],
    ["an unknown unit", { unit: "jian" }, "/unit"],
    ["places that are none", { places: -1 }, "/places"],
    ["an unknown rounding", { rounding: "up" }, "/rounding"],
  ])("%s is told where it stands", (_, change, path) => {
    const data = { ...patentsPer10k, ...change } as typeof patentsPer10k;
    expect(checkFormula(data)[0]?.path).toBe(path);
  });

  test.each([
    ["1.2.3", "number-invalid", 0, "digits with an optional fraction", '"1.2.3"'],
    ["patents / 2x", "number-invalid", 10, "digits with an optional fraction", '"2x"'],
    [
      "patents ? 2",
      "character-unexpected",
      8,
      "a number, a name in Latin letters, or one of + - * / ( ) ,",
      '"?"',
    ],
    ["patents ÷ 2", "character-unexpected", 8, '"/"', '"÷"'],
    ["2", undefined, undefined, undefined, undefined],
  ])("the characters of %s are read one by one", (expression, code, position, expected, received) => {
    const [issue] = checkFormula({ ...patentsPer10k, expression }).filter(
      (one) => one.position !== undefined,
    );
    expect(issue?.code).toBe(code);
    expect(issue?.position).toBe(position);
    if (expected === undefined) return;
    expect(issue?.expected).toContain(expected);
    expect(issue?.received).toBe(received);
    if (issue) expectBothLanguages(issue);
  });
});
