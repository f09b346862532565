import {
  averageAnnualGrowth,
  checkFormula,
  coverageRate,
  evaluate,
  evaluateSeries,
  explain,
  firstInstanceAcceptance,
  formulas,
  highValuePatentsPer10k,
  patentsPer10k,
  series,
  solveFor,
  toLatex,
  toMathml,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { formula } from "./helpers.js";

const people = { value: "5012.7", unit: "万人" } as const;

test("a larger unit of the result keeps it as exact as the formula's own", () => {
  const inputs = { patents: "12532", population: people };
  const valueIn = (unit: "件/人" | "件/千人" | "件/万人" | "件/亿人") => {
    const found = evaluate(highValuePatentsPer10k, inputs, { unit });
    return "value" in found ? found.value : found.missing;
  };
  expect(["件/万人", "件/千人", "件/人"].map((unit) => valueIn(unit as "件/人"))).toEqual([
    "2.5",
    "0.25",
    "0.00025",
  ]);
  expect(evaluate(highValuePatentsPer10k, inputs, { unit: "件/人", places: 2 })).toMatchObject({
    value: "0",
  });
});

describe("the catalogue's formulas", () => {
  test.each(formulas)("$id has no issues", (definition) => {
    expect(checkFormula(definition)).toEqual([]);
  });

  const printed = formulas.flatMap(({ examples = [], ...definition }) =>
    examples.map((example) => ({ id: definition.id, definition, example, raw: example.reference.raw })),
  );
  test.each(printed)("$id gives the printed $raw", ({ definition, example: { inputs, places, value } }) => {
    const options = places === undefined ? {} : { places };
    expect(evaluate(definition, deepFreeze(inputs), options)).toMatchObject({ value });
  });

  test("average annual growth is a function: a root is no expression", () => {
    expect(averageAnnualGrowth("1", "2.5937424601", 10, { places: 20 })).toEqual({ value: "10", unit: "%" });
    expect(averageAnnualGrowth("0", "1", 1)).toEqual({ missing: { reason: "no-rate" } });
    expect(() => averageAnnualGrowth("1", "2", 0)).toThrow("Not a number of years");
  });
});

describe("evaluate", () => {
  test("is exact: 1 − 8.1/100 is 91.9 %", () => {
    expect(evaluate(firstInstanceAcceptance, { appeals: "8.1", closedCases: "100" })).toMatchObject({
      value: "91.9",
      unrounded: "91.9",
    });
  });

  test("units carry the factors, on either side", () => {
    const inPeople = evaluate(highValuePatentsPer10k, {
      patents: "12532",
      population: { value: "50127000", unit: "人" },
    });
    const inMillions = evaluate(highValuePatentsPer10k, {
      patents: { value: "1.2532", unit: "万件" },
      population: people,
    });
    expect([inPeople, inMillions]).toMatchObject([{ value: "2.5" }, { value: "2.5" }]);
    expect(
      evaluate(highValuePatentsPer10k, { patents: "12532", population: people }, { unit: "件/亿人" }),
    ).toMatchObject({
      value: "25000.5",
      unit: "件/亿人",
    });
  });

  test("rounds once, by the mode named, and sees a tie however it is written", () => {
    const inputs = { covered: "201", all: "2000" };
    expect(evaluate(coverageRate, inputs)).toMatchObject({ value: "10.1" });
    expect(evaluate(coverageRate, inputs, { rounding: "half-even" })).toMatchObject({ value: "10" });
    expect(evaluate(formula("-a / 3 * 3", "1", { a: "1" }), { a: "0.125" })).toMatchObject({
      value: "-0.13",
    });
  });

  test.each([
    [
      { patents: "1", population: 0 },
      { reason: "zero-denominator", input: "population" },
    ],
    [
      { patents: null, population: 1 },
      { reason: "not-reported", input: "patents" },
    ],
    [
      { patents: { missing: "blank-cell" }, population: 0 },
      { reason: "blank-cell", input: "patents" },
    ],
  ] as const)("says why there is no value (%#)", (inputs, missing) => {
    expect(evaluate(highValuePatentsPer10k, inputs)).toEqual({ missing });
  });

  test.each([
    [
      { patents: 1 },
      "expected a number, decimal text, null, { value, unit? } or { missing }, received nothing",
    ],
    [{ patents: 1, population: 1, constructor: 1 }, 'received "constructor"'],
    [{ patents: 1, population: "1e5" }, 'received "1e5"'],
    [{ patents: 1, population: { value: 1, unit: "亿元" } }, "Different dimensions"],
  ])("a wrong call throws (%#)", (inputs, message) => {
    expect(() =>
      evaluate(formula("patents / population", "件/万人", { patents: "件", population: "万人" }), inputs),
    ).toThrow(message);
  });

  test("a formula with errors throws the first of them", () => {
    expect(() => evaluate(formula("a +", "1", { a: "1" }), { a: 1 })).toThrow("received the end");
  });
});

describe("solveFor", () => {
  test("12532 patents make 2.5 per 10,000 of 5012.7 万人, and one fewer do not", () => {
    const needed = solveFor(highValuePatentsPer10k, "patents", { result: "2.5", population: people });
    expect(needed).toMatchObject({
      value: "12532",
      exact: "12531.75",
      printed: "12507",
      unit: "件",
      method: "exact",
    });
    const at = (patents: string): number => {
      const result = evaluate(highValuePatentsPer10k, { patents, population: people });
      return "unrounded" in result ? Number(result.unrounded) : 0;
    };
    expect(at("12532")).toBeGreaterThanOrEqual(2.5);
    expect(at("12531")).toBeLessThan(2.5);
  });

  test.each([
    [0, "12532", "12531"],
    [1, "12282", "12281"],
    [2, "12507", "12506"],
  ] as const)("the first count that prints as the result, to %i places", (places, first, before) => {
    const result = places === 0 ? "3" : "2.5";
    const needed = solveFor(highValuePatentsPer10k, "patents", { result, population: people }, { places });
    expect(needed).toMatchObject({ printed: first });
    const print = (patents: string) =>
      evaluate(highValuePatentsPer10k, { patents, population: people }, { places });
    expect(print(first)).toMatchObject({ value: result });
    expect(print(before)).not.toMatchObject({ value: result });
  });

  test("a falling formula has a last whole number that still reaches the result", () => {
    expect(solveFor(firstInstanceAcceptance, "appeals", { result: "92", closedCases: "1234" })).toMatchObject(
      {
        exact: "98.72",
        value: "98",
        printed: "99",
      },
    );
    expect(solveFor(highValuePatentsPer10k, "population", { result: "2.5", patents: "12532" })).toMatchObject(
      {
        value: "5012.8",
        unit: "万人",
      },
    );
  });

  test("the unknown may stand twice, and below the stroke", () => {
    const share = formula("a / (a + b)", "%", { a: "件", b: "件" });
    expect(solveFor(share, "a", { result: "25", b: "30" })).toMatchObject({ exact: "10", method: "exact" });
  });

  test("is bracketed where the unknown is multiplied with itself or capped", () => {
    const capped = formula("min(1, a / b)", "%", { a: "件", b: "件" });
    expect(solveFor(capped, "a", { result: "80", b: "13" })).toMatchObject({
      exact: "10.4",
      value: "11",
      method: "bracketed",
    });
    expect(solveFor(capped, "a", { result: "180", b: "13" })).toEqual({ missing: { reason: "no-solution" } });
    expect(solveFor(formula("x * x", "1", { x: "1" }), "x", { result: "2" })).toMatchObject({
      exact: "1.414213562373",
    });
  });

  test("has no solution where the result does not depend on it or it would be below 0", () => {
    const none = { missing: { reason: "no-solution" } };
    expect(solveFor(formula("a - a + b", "件", { a: "件", b: "件" }), "a", { result: "2", b: "1" })).toEqual(
      none,
    );
    expect(solveFor(patentsPer10k, "patents", { result: "-1", population: "1" })).toEqual(none);
    expect(solveFor(patentsPer10k, "patents", { result: "1", population: null })).toEqual({
      missing: { reason: "not-reported", input: "population" },
    });
  });
});

describe("explain and typeset", () => {
  test("each step has its numbers and units; what is shortened is about equal", () => {
    const told = explain(highValuePatentsPer10k, { patents: "12532", population: people });
    expect(told.steps.map(({ text }) => text["zh-Hans"])).toEqual([
      "高价值发明专利 = 12532 件",
      "人口 = 5012.7 万人",
      "12532 件 ÷ 5012.7 万人 ≈ 2.50004987332 件/万人",
      "2.50004987332 件/万人，四舍五入到 2 位小数 ≈ 2.5 件/万人",
    ]);
    expect(explain(highValuePatentsPer10k, { patents: "1", population: 0 }).outcome).toEqual({
      "zh-Hans": "无法计算：人口分母为零",
      en: "no value: population: the denominator is zero",
    });
  });

  test("LaTeX and MathML keep the parentheses that matter and escape names", () => {
    const nested = formula("a - (b - c) * -max(a, b)", "1", { a: "1", b: "1", c: "1" });
    expect(toLatex(nested, "en")).toBe(
      "\\text{a} - \\left(\\text{b} - \\text{c}\\right) \\times \\left(-\\max\\left(\\text{a}, \\text{b}\\right)\\right)",
    );
    const odd = {
      ...formula("a", "1", { a: "1" }),
      inputs: { a: { name: { "zh-Hans": "R&D_<%>" }, unit: "1", measure: "annual" } },
    } as const;
    expect(toLatex(odd)).toBe("\\text{R\\&D\\_<\\%>}");
    expect(toMathml(odd)).toContain("<mtext>R&amp;D_&lt;%&gt;</mtext>");
  });
});

describe("evaluateSeries", () => {
  const level = { measure: "point-in-time", regionRule: "sum" } as const;
  const patents = series(
    { unit: "万件", ...level },
    { 2022: "132.4", "2023-Q3": null, 2023: "166.5", "2025-06": { value: "215.5", status: "P" } },
  );
  const population = series(
    { unit: "亿人", ...level },
    { 2022: "14.1175", 2023: { value: "14.0967", status: "B" }, 2024: "14.0828" },
  );

  test("goes period by period; a missing input is a gap, a break stays a break", () => {
    expect(evaluateSeries(highValuePatentsPer10k, { patents, population }).observations).toEqual([
      { period: "2022", value: "9.38", status: "A" },
      { period: "2023-Q3", status: "M", reason: "not-reported" },
      { period: "2023", value: "11.81", status: "B" },
      { period: "2024", status: "M", reason: "no-observation" },
      { period: "2025-06", status: "M", reason: "no-observation" },
    ]);
  });

  test("a level may be carried forward: mid-2025 over the population of the year before is 15.3", () => {
    const result = evaluateSeries(highValuePatentsPer10k, { patents, population }, { carry: ["population"] });
    expect(result.observations.at(-1)).toEqual({ period: "2025-06", value: "15.3", status: "P" });
    expect(result).toMatchObject({ unit: "件/万人", measure: "point-in-time", regionRule: "ratio" });
  });

  test("inputs roll up by their measure kind first: amounts add", () => {
    const flow = { unit: "件", measure: "annual", regionRule: "sum" } as const;
    const result = evaluateSeries(
      firstInstanceAcceptance,
      { appeals: series(flow, { "2023-S1": 5, "2023-S2": 15 }), closedCases: series(flow, { 2023: 200 }) },
      { frequency: "year" },
    );
    expect(result.observations).toEqual([{ period: "2023", value: "90", status: "A" }]);
  });

  test("a series of another measure kind is a wrong call", () => {
    const flow = series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2023: 1 });
    expect(() => evaluateSeries(highValuePatentsPer10k, { patents: flow, population })).toThrow(
      'Series "patents" cannot be used: expected a series whose measure is "point-in-time", received "annual"',
    );
  });
});
