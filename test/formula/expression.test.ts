import fc from "fast-check";
import { checkFormula, evaluate, patentsPer10k } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { formula } from "./helpers.js";

const check = (expression: string) =>
  checkFormula({ ...patentsPer10k, expression })
    .filter(({ code }) => code !== "input-unused")
    .map(({ code, position }) => [code, position]);

describe("checkFormula", () => {
  test.each([
    ["", "expression-invalid", 0],
    ["patents /", "expression-invalid", 9],
    ["patents / population )", "expression-invalid", 21],
    ["(patents / population", "expression-invalid", 21],
    ["patents population", "expression-invalid", 8],
    ["max()", "expression-invalid", 4],
    ["max(1,)", "expression-invalid", 6],
    ["patents.length", "character-unexpected", 7],
    ["patents[0]", "character-unexpected", 7],
    ["__proto__", "character-unexpected", 0],
    ["patents ÷ population", "character-unexpected", 8],
    ["patents − population", "character-unexpected", 8],
    ["раtents / population", "character-unexpected", 0],
    ["𝐱 / population", "character-unexpected", 0],
    ["'a'", "character-unexpected", 0],
    ["constructor", "input-unknown", 0],
    ["toString / population", "input-unknown", 0],
    ["patents / peopel", "input-unknown", 10],
    ["constructor(1)", "function-unknown", 0],
    ["sqrt(patents)", "function-unknown", 0],
    ["1e999999", "number-invalid", 0],
    ["patents / 1.", "number-invalid", 10],
    ["patents * 1.2.3", "number-invalid", 10],
    [`patents * ${"9".repeat(90)}`, "number-invalid", 10],
    [`${"(".repeat(400)}1${")".repeat(400)}`, "expression-too-deep", 51],
    [`${"-".repeat(400)}1`, "expression-too-deep", 51],
    [`${"(".repeat(10_000)}1`, "expression-too-long", 1000],
    ["x".repeat(1_000_000), "expression-too-long", 1000],
    ["patents + population", "dimensions-unlike", 8],
    ["max(patents / population, 1)", "dimensions-unlike", 0],
    ["1 - patents * population", "dimensions-unlike", 2],
    ["patents * population", "result-dimension", undefined],
    ["patents * 10000 / population", "factor-written", 10],
  ])("%.40s: %s at %s", (expression, code, position) => {
    expect(check(expression)).toEqual([[code, position]]);
  });

  test("names the sign that a look-alike stands for", () => {
    expect(checkFormula({ ...patentsPer10k, expression: "patents ÷ population" })[0]?.message).toEqual({
      "zh-Hans": '不能使用的字符（第 9 个字符）：应为 "/"，实为 "÷"',
      en: 'Unexpected character at character 9: expected "/", received "÷"',
    });
  });

  test("finds unused inputs, unknown units, and places, rounding and names that cannot be used", () => {
    const wrong = formula(
      "a",
      "jian",
      { a: "件", b: "件", min: "件", result: "rong" },
      {
        places: -1,
        rounding: "up" as never,
      },
    );
    expect(checkFormula(wrong).map(({ code, path }) => [code, path])).toEqual([
      ["input-name-invalid", "/inputs/min"],
      ["input-name-invalid", "/inputs/result"],
      ["unit-unknown", "/inputs/result/unit"],
      ["unit-unknown", "/unit"],
      ["places-invalid", "/places"],
      ["rounding-invalid", "/rounding"],
      ["input-unused", "/inputs/b"],
      ["input-unused", "/inputs/min"],
      ["input-unused", "/inputs/result"],
    ]);
  });

  test("reads any text without throwing", () => {
    const pieces = fc.array(
      fc.constantFrom("patents", "population", "(", ")", "+", "-", "*", "/", ",", "1", "min(", " ", "."),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          pieces.map((all) => all.join("")),
        ),
        (expression) => {
          checkFormula({ ...patentsPer10k, expression });
        },
      ),
    );
  });
});

describe("expressions", () => {
  test.each([
    ["1 + 2 * 3", "7"],
    ["(1 + 2) * 3", "9"],
    ["10 - 4 - 3", "3"],
    ["100 / 10 / 5", "2"],
    ["8 / 2 * 4", "16"],
    ["-2 * -3", "6"],
    ["2 - -3", "5"],
    ["--2", "2"],
    ["min(3, 1, 2)", "1"],
    ["max(3, 1, 2) - sum(1, 2)", "0"],
    ["max(-1, -2)", "-1"],
    ["0.1 + 0.2", "0.3"],
    ["1 / 3 * 3", "1"],
    ["sum(1 / 7, 2 / 7, 4 / 7)", "1"],
  ])("%s = %s", (expression, value) => {
    expect(evaluate(formula(expression, "1", {}, { places: 20 }), {})).toMatchObject({ value });
  });
});
