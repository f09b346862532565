import {
  checkFormula,
  evaluate,
  evaluateColumns,
  evaluateSeries,
  type FormulaOptions,
  firstInstanceAcceptance,
  highValuePatentsPer10k,
  type SolveOptions,
  series,
  solveFor,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";
import { formula } from "./helpers.js";

const ratio = formula("a / b", "件/万人", { a: "件", b: "万人" });
const plain = (expression: string) => formula(expression, "1", { x: "1" });

describe("a wrong call is named with its place and both sides", () => {
  const level = { measure: "point-in-time", regionRule: "sum" } as const;
  const a = series({ unit: "件", ...level }, { 2023: 1 });
  const annual = { ...formula("a", "件", { a: "件" }), measure: "annual" } as const;
  const flow = series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2023: 1 });
  // As JavaScript would call it.
  const inSeries = (inputs: object, options: object = {}, definition: object = highValuePatentsPer10k) =>
    evaluateSeries(definition as typeof highValuePatentsPer10k, inputs as never, options);
  const declared = "a number, decimal text, null, { value, unit? } or { missing }";

  test.each<[string, () => unknown, object]>([
    [
      "an input that is none",
      () => evaluate(ratio, { a: 1, b: "many" }),
      { code: "input-invalid", path: "/b", expected: declared, received: '"many"' },
    ],
    [
      "a value that is none",
      () => evaluate(ratio, { a: 1, b: { value: "many" } }),
      { code: "input-invalid", path: "/b", received: '"many"' },
    ],
    [
      "no input",
      () => evaluate(ratio, { a: 1 } as never),
      { code: "input-invalid", path: "/b", received: "nothing" },
    ],
    [
      "an input of another name",
      () => evaluate(ratio, { a: 1, b: 1, population: 1 }),
      { code: "input-unknown", path: "/population", expected: "a, b", received: '"population"' },
    ],
    [
      "an input misspelt",
      () => evaluate(highValuePatentsPer10k, { patents: 1, populatoin: 1 } as never),
      { code: "input-unknown", path: "/populatoin", expected: "population" },
    ],
    [
      "no inputs",
      () => evaluate(ratio, null as never),
      { code: "input-invalid", path: "", received: "null" },
    ],
    [
      "inputs in a list",
      () => evaluate(ratio, [1, 2] as never),
      { code: "input-invalid", path: "", received: "an array of 2" },
    ],
    [
      "no inputs to solve with",
      () => solveFor(ratio, "a", null as never),
      { code: "input-invalid", path: "" },
    ],
    ["no series at all", () => inSeries(undefined as never), { code: "input-invalid", path: "" }],
    ["no columns", () => evaluateColumns(ratio, null as never), { code: "input-invalid", path: "" }],
    ["no formula", () => evaluate(null as never, { a: 1 }), { code: "formula-invalid", path: "" }],
    [
      "half a place",
      () => evaluate(ratio, { a: 1, b: 1 }, { places: 0.5 }),
      { code: "formula-option-invalid", path: "/places", received: "0.5" },
    ],
    [
      "101 places",
      () => evaluate(ratio, { a: 1, b: 1 }, { places: 101 }),
      { code: "formula-option-invalid", path: "/places" },
    ],
    [
      "an unknown rounding",
      () => evaluate(ratio, { a: 1, b: 1 }, { rounding: "up" as "half-up" }),
      { code: "formula-option-invalid", path: "/rounding", received: '"up"' },
    ],
    [
      "a unit of another dimension",
      () => evaluate(ratio, { a: 1, b: 1 }, { unit: "件" as never }),
      { code: "formula-option-invalid", path: "/unit", received: '"件"' },
    ],
    [
      "a formula with an error",
      () => evaluate(formula("a +", "件", { a: "件" }), { a: 1 }),
      { code: "expression-invalid", path: "/expression" },
    ],
    [
      "an unknown to solve for",
      () => solveFor(ratio, "c", { a: 1, b: 1, result: 1 }),
      { code: "input-unknown", path: "/c", expected: "a, b" },
    ],
    [
      "an inherited one",
      () => solveFor(ratio, "toString", { a: 1, b: 1, result: 1 }),
      { code: "input-unknown", path: "/toString" },
    ],
    [
      "no result to solve for",
      () => solveFor(ratio, "a", { b: 1 } as never),
      { code: "input-invalid", path: "/result" },
    ],
    [
      "no series",
      () => inSeries({ patents: a }),
      { code: "series-invalid", path: "/population", received: "undefined" },
    ],
    [
      "a series of another name",
      () => inSeries({ patents: a, population: a, gdp: a }),
      { code: "input-unknown", path: "/gdp" },
    ],
    [
      "one carried of another name",
      () => inSeries({ patents: a, population: a }, { carry: ["gdp"] }),
      { code: "input-unknown", path: "/gdp" },
    ],
    [
      "an amount carried forward",
      () => inSeries({ a: flow }, { carry: ["a"] }, annual),
      {
        code: "series-invalid",
        path: "/a",
        expected: "a level at a date (point-in-time) where it is carried forward",
        received: '"annual"',
      },
    ],
    [
      "a column of words",
      () => evaluateColumns(ratio, { a: "many" as never, b: [1] }),
      { code: "column-invalid", path: "/a" },
    ],
    [
      "no column",
      () => evaluateColumns(ratio, { a: null as never, b: [1] }),
      { code: "column-invalid", path: "/a" },
    ],
    [
      "a column of text in a unit",
      () => evaluateColumns(ratio, { a: { values: "many", unit: "件" } as never, b: [1] }),
      { code: "column-invalid", path: "/a", received: '"many"' },
    ],
    [
      "a column of nothing in a unit",
      () => evaluateColumns(ratio, { a: { values: null, unit: "件" } as never, b: [1] }),
      { code: "column-invalid", path: "/a", received: "null" },
    ],
    [
      "a column without length",
      () => evaluateColumns(ratio, { a: {} as never, b: [1] }),
      { code: "column-invalid", path: "/a" },
    ],
    [
      "a column of half a row",
      () => evaluateColumns(ratio, { a: { length: 0.5 } as never, b: [1] }),
      { code: "column-invalid", path: "/a" },
    ],
    [
      "a column of less than no rows",
      () => evaluateColumns(ratio, { a: { length: -1 } as never, b: [1] }),
      { code: "column-invalid", path: "/a" },
    ],
    [
      "a column of another name",
      () => evaluateColumns(ratio, { a: [1], b: [1], c: [1] } as never),
      { code: "column-invalid", path: "/c", expected: "a, b" },
    ],
  ])("%s", (_, act, issue) => {
    expect(thrown(act)).toMatchObject(issue);
  });

  test.each([
    [null, "", "an object with inputs, expression, unit and places", "null"],
    ["a / b", "", "an object with inputs, expression, unit and places", '"a / b"'],
    [{}, "/inputs", "an object of inputs by name", "undefined"],
    [{ ...ratio, inputs: ["a", "b"] }, "/inputs", "an object of inputs by name", "an array of 2"],
    [
      { ...ratio, inputs: { a: { unit: "件" }, b: "万人" } },
      "/inputs/b/unit",
      expect.anything(),
      "undefined",
    ],
    [{ ...ratio, inputs: { a: { unit: "件" }, b: { unit: 1 } } }, "/inputs/b/unit", expect.anything(), "1"],
  ])("%j is no formula, and checkFormula says where", (data, path, expected, received) => {
    expect(checkFormula(data as never)).toMatchObject([{ path, expected, received, level: "error" }]);
  });

  test("a formula with a warning is calculated all the same", () => {
    const odd = formula("100 * a / b", "件/万人", { a: "件", b: "万人" });
    expect(checkFormula(odd).map(({ level }) => level)).toEqual(["warning"]);
    expect(evaluate(odd, { a: 1, b: 4 })).toMatchObject({ value: "25" });
  });
});

describe("values", () => {
  test("an input may have a value without a unit, and a result in its own places", () => {
    expect(evaluate(ratio, { a: { value: 3 }, b: { value: "2" } })).toMatchObject({ value: "1.5" });
    expect(evaluate(ratio, { a: 1, b: 3 }, { places: 60 })).toMatchObject({
      value: `0.${"3".repeat(60)}`,
      unrounded: `0.${"3".repeat(30)}`,
    });
  });

  test("what has more digits than a number may have is out of range", () => {
    const most = "9".repeat(60);
    expect(evaluate(plain("x * x"), { x: most })).toStrictEqual({ missing: { reason: "out-of-range" } });
  });

  const large = `123456789${"0".repeat(200)}`;
  test.each([
    ["a result of more than 400 digits", "x * x * x", large],
    ["a number on the way, though the result is not", "x * x * x / x / x", large],
  ])("%s is out of range", (_, expression, x) => {
    expect(evaluate(plain(expression), { x })).toStrictEqual({ missing: { reason: "out-of-range" } });
  });

  // A power of ten has one digit more than the number before it, of which no logarithm tells it apart.
  test.each([
    ["x * x", 199, 399],
    ["x * x * 10", 199, 400],
    ["x * x * 100", 199, undefined],
    ["(x * x * 10 - x) / (x * x * 10 - x)", 199, 1],
    ["(x * x * 10 + x) / (x * x * 10 + x)", 199, 1],
    ["(x * x * 10 + x) * 10 - x", 199, undefined],
    ["0 - x * x * 100", 199, undefined],
    ["x * x", 200, undefined],
  ])(
    "%s of 1 with %i zeros has %s digits, of which a number has at most 400",
    (expression, zeros, digits) => {
      const found = evaluate(plain(expression), { x: `1${"0".repeat(zeros)}` });
      expect("unrounded" in found ? found.value.length : undefined).toBe(digits);
    },
  );

  test.each([
    ["1 / x * x", large, "1"],
    ["x * x / x / x", `123456789${"0".repeat(190)}`, "1"],
    ["(x - x) / x", large, "0"],
    ["1 / x", `3${"0".repeat(360)}`, `0.${"0".repeat(360)}${"3".repeat(30)}`],
    ["1 / x", `-1${"0".repeat(360)}`, `-0.${"0".repeat(359)}1`],
    ["1 / x / x", large, "0"],
  ])("%s of a large number is exact to 400 decimal places", (expression, x, unrounded) => {
    expect(evaluate(plain(expression), { x })).toMatchObject({ unrounded });
  });

  test.each([
    ["half-up", "0.125", "0.13"],
    ["half-even", "0.125", "0.12"],
    ["half-even", "0.135", "0.14"],
    ["half-even", "-0.125", "-0.12"],
    ["half-even", "0.1251", "0.13"],
  ] as const)("%s: %s is %s", (rounding, x, value) => {
    expect(evaluate(plain("x"), { x }, { rounding })).toMatchObject({ value });
  });

  test.each([
    ["-x / 3", "100", "-33.3333333333333333333333333333"],
    ["x / 3", "1000000000000000000000000000000000", "333333333333333333333333333333000"],
    ["x / -3", "0.00001", "-0.00000333333333333333333333333333333"],
    ["x / -4", "-2", "0.5"],
  ])("%s of %s is %s before rounding: 30 digits", (expression, x, unrounded) => {
    expect(evaluate(plain(expression), { x })).toMatchObject({ unrounded });
  });

  test.each([
    ["tabs", "x\t/ 2"],
    ["line ends", "x\r\n/ 2"],
    ["no blanks", "x/2"],
  ])("an expression may have %s", (_, expression) => {
    expect(evaluate(plain(expression), { x: 3 })).toMatchObject({ value: "1.5" });
  });

  test("a name has letters from a to z in either case, digits and low lines", () => {
    const names = { zZ_9a: "1", Az_: "1" };
    expect(evaluate(formula("zZ_9a - Az_", "1", names), { zZ_9a: 3, Az_: 1 })).toMatchObject({ value: "2" });
  });

  test("a call nests as deep as parentheses do", () => {
    const nested = (times: number) => `${"max(".repeat(times)}x${")".repeat(times)}`;
    expect(checkFormula(plain(nested(50)))).toEqual([]);
    expect(checkFormula(plain(nested(51)))).toMatchObject([{ code: "expression-too-deep" }]);
  });
});

describe("evaluateSeries", () => {
  const level = { measure: "point-in-time", regionRule: "sum" } as const;

  test("each series has its own unit, or that of the input", () => {
    const patents = series({ unit: "万件", ...level }, { 2023: "2" });
    const people = series(level, { 2023: 4 });
    const result = evaluateSeries(highValuePatentsPer10k, { patents, population: people });
    expect(result.observations).toEqual([{ period: "2023", value: "5000", status: "A" }]);
  });

  test("periods stand oldest first, whichever series has them, with the status of their own values", () => {
    const patents = series({ unit: "件", ...level }, { 2024: 4, 2022: { value: 2, status: "E" } });
    const population = series({ unit: "万人", ...level }, { 2023: 1, 2022: 1, 2024: 1 });
    expect(evaluateSeries(highValuePatentsPer10k, { patents, population }).observations).toEqual([
      { period: "2022", value: "2", status: "E" },
      { period: "2023", status: "M", reason: "no-observation" },
      { period: "2024", value: "4", status: "A" },
    ]);
  });

  test("of two periods that end together the longer one stands last, as in any series", () => {
    const amount = series(
      { unit: "件", measure: "annual", regionRule: "sum" },
      { 2022: 6, "2022-12": 4, "2022-Q4": 5 },
    );
    const { observations } = evaluateSeries(formula("a", "件", { a: "件" }), { a: amount });
    expect(observations.map(({ period }) => period)).toEqual(["2022-12", "2022-Q4", "2022"]);
  });
});

describe("solveFor", () => {
  const solved = (
    expression: string,
    units: Record<string, string>,
    result: string,
    options: SolveOptions = {},
    unit = "1",
  ) => solveFor(formula(expression, unit, { x: "1", ...units }), "x", { result }, options);
  const none = { missing: { reason: "no-solution" } };

  test.each<
    [expression: string, unit: string, result: string, options: SolveOptions, value: string, printed: string]
  >([
    // 3x at least 10: 4; printed in whole numbers, 9.5 prints as 10 and 3 · 3 = 9 does not.
    ["x * 3", "件", "10", { places: 0 }, "4", "4"],
    ["x * 3", "件", "10", { places: 0, reach: "at-most" }, "3", "3"],
    ["x * 3", "件", "9", { places: 0 }, "3", "3"],
    ["x * 3", "件", "9", { places: 0, reach: "at-most" }, "3", "3"],
    ["20 - x * 3", "件", "10", { places: 0 }, "3", "3"],
    ["20 - x * 3", "件", "10", { places: 0, reach: "at-most" }, "4", "4"],
    ["-(0 - x)", "件", "7", { places: 0 }, "7", "7"],
    ["sum(x, x, 1)", "件", "8", { places: 0 }, "4", "4"],
    ["sum(x, 2) * 2 - x", "件", "8", { places: 0 }, "4", "4"],
    ["x + max(1, 2)", "件", "8", { places: 0 }, "6", "6"],
    ["x * 3 / 4", "件", "0", { places: 0, reach: "at-most" }, "0", "0"],
  ])("%s in %s reaches %s with %o at %s", (expression, unit, result, options, value, printed) => {
    // Numbers beside 件 have no unit, so that all is in the plain unit of a count over a count.
    const asRatio = formula(`(${expression.replaceAll(/\bx\b/g, "(x / one)")}) * 1`, "1", {
      x: unit,
      one: unit,
    });
    expect(solveFor(asRatio, "x", { result, one: 1 }, options)).toMatchObject({ value, printed });
  });

  test.each<[SolveOptions["reach"] & string, string, string, string]>([
    // 3x against 9 in whole numbers: 9.5 prints as 10, and 8.4 as 8.
    ["at-least", "9", "3", "3"],
    ["more-than", "9", "4", "4"],
    ["at-most", "9", "3", "3"],
    ["less-than", "9", "2", "2"],
    ["more-than", "10", "4", "4"],
    ["less-than", "10", "3", "3"],
    ["more-than", "9.2", "4", "4"],
    ["less-than", "9.2", "3", "3"],
  ])("3x %s %s is reached at %s, and printed at %s", (reach, result, value, printed) => {
    const ratio3 = formula("x / one * 3", "1", { x: "件", one: "件" });
    expect(solveFor(ratio3, "x", { result, one: 1 }, { reach, places: 0 })).toMatchObject({ value, printed });
  });

  test.each([
    ["at-least", "12532", "12507"],
    ["more-than", "12532", "12557"],
    ["at-most", "12531", "12556"],
    ["less-than", "12531", "12506"],
  ] as const)(
    "%s 2.5 per 10,000 people is reached at %s patents, and printed so at %s",
    (reach, value, printed) => {
      // At 5012.7 万人 the result is 2.5 at 12531.75; it prints 2.50 from 12506.6865 to 12556.8135.
      const inputs = { result: "2.5", population: "5012.7" };
      expect(solveFor(highValuePatentsPer10k, "patents", inputs, { reach })).toMatchObject({
        value,
        printed,
      });
    },
  );

  test.each<[string, string, SolveOptions["reach"] & string, string | null]>([
    // 1 / (3.5 − x) is 4 at 3.25, 2 at 3, and below 0 from 4 on.
    ["1 / (3.5 - x)", "4", "at-least", null],
    ["1 / (3.5 - x)", "2", "at-least", "3"],
    // 1 / (x − 4) falls to −2 at 3.5, is −1 at 3 and nothing at 4.
    ["1 / (x - 4)", "-2", "at-least", "3"],
    ["1 / (4 - x)", "2", "at-most", "3"],
    ["1 / (x - 3.5)", "4", "at-least", null],
    ["1 / (x - 3.5)", "2", "at-least", "4"],
    ["2 - x", "2", "more-than", null],
    ["2 - x", "2", "at-least", "0"],
    ["2 - x", "1", "more-than", "0"],
    // From 3 on it stays what it is: at least 3 from there on, and at most 3 without an end.
    ["min(x, 3) + x * 0", "3", "at-most", null],
    ["min(x, 3) + x * 0", "3", "at-least", "3"],
  ])(
    "in whole numbers %s = %s is reached (%s) at %s, beside where it divides by 0",
    (expression, result, reach, value) => {
      const whole = formula(expression.replaceAll("x", "(x / one)").replace("ma(x / one)", "max"), "1", {
        x: "件",
        one: "件",
      });
      const solution = solveFor(whole, "x", { result, one: 1 }, { reach, places: 0 });
      expect(solution).toMatchObject(value === null ? none : { value });
    },
  );

  test("what is more than a result is said so, and an unknown reach is refused", () => {
    const more = solveFor(ratio, "a", { b: 4, result: "0.5" }, { reach: "more-than" });
    expect("because" in more && more.because.map(({ en }) => en.replace(/^.*makes/, "makes"))).toEqual([
      "makes the result exactly 0.5 items/10k people",
      "makes the unrounded result more than 0.5 items/10k people; one whole number less far does not",
      "a = 3 items is enough for the result rounded to 2 places to be more than 0.5 items/10k people",
    ]);
    const less = solveFor(ratio, "a", { b: 4, result: "0.5" }, { reach: "less-than" });
    expect("because" in less && less.because[1]?.["zh-Hans"]).toBe(
      "a = 1 件 时，未舍入的结果低于 0.5 件/万人；再退一个整数则否",
    );
    for (const reach of ["attain", "toString"]) {
      const act = () => solveFor(ratio, "a", { b: 4, result: 1 }, { reach: reach as "at-least" });
      expect(thrown(act)).toMatchObject({
        code: "formula-option-invalid",
        path: "/reach",
        expected: "at-least | more-than | at-most | less-than",
        received: `"${reach}"`,
      });
    }
  });

  test.each([
    ["件", true],
    ["人", true],
    ["元", false],
    ["分", false],
    ["%", false],
    ["件/人", false],
    ["件/亿元", false],
    ["人/亿元", false],
  ])("an unknown in %s comes in whole numbers: %s", (unit, whole) => {
    const half = solveFor(formula("x / one", "1", { x: unit, one: unit }), "x", { result: "2.5", one: 1 });
    expect(half).toMatchObject({ exact: "2.5", value: whole ? "3" : "2.5" });
    expect("printed" in half).toBe(whole);
  });

  test("a root is found from 0 and from above 0, on either side, and not beyond what is searched", () => {
    expect(solved("x * x", {}, "0")).toMatchObject({ exact: "0", method: "bracketed" });
    expect(solved("x * x", {}, "9")).toMatchObject({ exact: "3" });
    expect(solved("1 / (x * x)", {}, "0.25")).toMatchObject({ exact: "2" });
    expect(solved("10 - x * x", {}, "1")).toMatchObject({ exact: "3" });
    expect(solved("x * x", {}, "-1")).toEqual(none);
    expect(
      solved("0.000000000000000000000000001 * x * x", {}, "1000000000000000000000000000000000000"),
    ).toEqual(none);
  });

  test("a solution is exact where the unknown is divided by, and none where the formula divides by 0 there", () => {
    expect(solved("6 / x", {}, "2")).toMatchObject({ exact: "3", method: "exact" });
    expect(solved("x * x / x", {}, "2")).toMatchObject({ method: "bracketed" });
    expect(solved("(x - 2) / (x - 2)", {}, "1")).toEqual(none);
    expect(solved("x / (x - x)", {}, "1")).toEqual(none);
    expect(solved("x / x", {}, "0")).toEqual(none);
  });

  test.each([
    ["-x + 10", "4", "6"],
    ["10 - -x", "14", "4"],
    ["sum(x, 1, x)", "9", "4"],
    ["sum(x / 2, 1)", "3", "4"],
    ["min(2, 3) * x", "8", "4"],
    ["x / max(1, 2 / 1)", "2", "4"],
    ["(x + 1) / (x - 1)", "2", "3"],
  ])(
    "%s is solved exactly, since the unknown is nowhere multiplied with itself",
    (expression, result, exact) => {
      expect(solved(expression, {}, result)).toMatchObject({ exact, method: "exact" });
    },
  );

  test.each([
    ["min(x, 3) * 2", "4", "2"],
    ["x * (x + 1)", "6", "2"],
    ["x - -(x * x)", "6", "2"],
    ["x - 1 / (x + 1)", "2.75", "3"],
    ["sum(x, x / (x + 1))", "3.75", "3"],
    ["sum(x, x * x)", "6", "2"],
    ["sum(x * x, x)", "6", "2"],
    ["1 / (x + 1) + x", "3.25", "3"],
    ["1 / (x + 1) + 1 / (x + 4)", "0.7", "1"],
  ])("%s is searched for by halving", (expression, result, exact) => {
    expect(solved(expression, {}, result)).toMatchObject({ exact, method: "bracketed" });
  });

  test("nothing prints less than nothing: a result of 0 is reached at 0, rounded or not", () => {
    const none0 = solveFor(highValuePatentsPer10k, "patents", { result: 0, population: 1 });
    expect(none0).toMatchObject({ exact: "0", value: "0" });
    expect("printed" in none0).toBe(false);
    expect("because" in none0 && none0.because.length).toBe(2);
  });

  test.each([
    ["0.004", "21", "26"],
    ["0.006", "31", "26"],
    ["0.0101", "51", "76"],
  ])(
    "a result between two printed values, %s, is reached unrounded at %s and printed at %s",
    (result, value, printed) => {
      const solution = solveFor(highValuePatentsPer10k, "patents", { result, population: "5012.7" });
      expect(solution).toMatchObject({ value, printed });
    },
  );

  test("a result that is missing is missing, with its reason", () => {
    const options = { result: null, population: 1 } as const;
    expect(solveFor(highValuePatentsPer10k, "patents", options)).toEqual({
      missing: { reason: "not-reported", input: "result" },
    });
    const by0 = solveFor(firstInstanceAcceptance, "appeals", { result: "92", closedCases: 0 });
    expect(by0).toEqual(none);
  });
});

describe("evaluateColumns", () => {
  test.each<[string, FormulaOptions]>([
    ["more than 22 places are exact too", { places: 23 }],
    ["22 places", { places: 22 }],
    ["none", { places: 0 }],
  ])("%s", (_, options) => {
    const a = [1, -2, 0.5, 0];
    const b = [3, 7, 1e-3, 5];
    const rows = evaluateColumns(ratio, { a, b }, options);
    const exact = a.map((one, row) => evaluate(ratio, { a: one, b: b[row] ?? 0 }, options));
    expect([...rows]).toEqual(exact.map((one) => ("value" in one ? Number(one.value) : Number.NaN)));
  });

  test("least, greatest and sums of columns, with whole numbers and others beside them", () => {
    const definition = formula(
      "max(a, b) - min(a, 0.1) + sum(a, b, 3)",
      "1",
      { a: "1", b: "1" },
      { places: 3 },
    );
    const columns = { a: [1, 5, -2, Number.NaN], b: [4, 2, 0.5, 1] };
    // By hand: 4 − 0.1 + 8, 5 − 0.1 + 10, 0.5 + 2 + 1.5.
    expect([...evaluateColumns(definition, columns)]).toEqual([11.9, 14.9, 4, Number.NaN]);
  });

  test("more rows than a block holds are each in their own place", () => {
    const a = Float64Array.from({ length: 5000 }, (_, row) => row);
    const definition = formula("a + b - 1", "1", { a: "1", b: "1" });
    expect(evaluateColumns(definition, { a, b: a })).toEqual(a.map((row) => 2 * row - 1));
  });
});
