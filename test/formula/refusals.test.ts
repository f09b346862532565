import {
  checkFormula,
  defineUnit,
  evaluate,
  evaluateColumns,
  evaluateSeries,
  type Series,
  series,
  solveFor,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { refusalOf } from "../value/refusal-of.js";
import { formula } from "./helpers.js";

const ratio = formula("patents / population", "件/万人", { patents: "件", population: "万人" });
const annual = (unit: string, values: Readonly<Record<string, number>>) =>
  series({ unit, measure: "annual", regionRule: "sum" }, values);
const patents = annual("件", { 2024: 20 });
const population = annual("万人", { 2024: 10 });

describe("a wrong call is refused, with where, what was expected and what came:", () => {
  const overSeries = (inputs: object, options: object = {}) =>
    refusalOf(() => evaluateSeries(ratio, { patents, population, ...inputs } as never, options as never));

  test.each<[string, object, object, readonly string[]]>([
    [
      "what is carried is no list",
      {},
      { carry: "population" },
      ["formula-option-invalid", "/carry", "a list of inputs", '"population"'],
    ],
    [
      "a series of another dimension",
      { patents: annual("元", { 2024: 20 }) },
      {},
      ["dimension-mismatch", "/patents", "a unit of count, such as 件", "元, a unit of money"],
    ],
    [
      "null in the place of a series",
      { patents: null },
      {},
      ["series-invalid", "/patents", 'a series whose measure is "annual"', "null"],
    ],
    [
      "a series without observations",
      { patents: { ...patents, observations: undefined } },
      {},
      ["series-invalid", "/patents", "a series as series(kind, values) gives it", "an object"],
    ],
    [
      "years that end on different days",
      { population: { ...population, yearEnds: "03-31" } },
      {},
      ["year-ends-differ", "/population", 'years that end on 12-31 ("patents")', '03-31 ("population")'],
    ],
  ])("%s", (_, inputs, options, issue) => {
    expect(overSeries(inputs, options)).toEqual(issue);
  });

  test("a rounding that is none", () => {
    const call = () => evaluate(ratio, { patents: 1, population: 1 }, { rounding: "up" as "half-up" });
    expect(refusalOf(call)).toEqual([
      ...["formula-option-invalid", "/rounding", "half-up | half-even", '"up"'],
    ]);
  });

  test("a text in a column, with its row", () => {
    const numbers = "numbers, and NaN where a value is missing";
    const given = { patents: [1, "2"], population: [1, 1] } as never;
    expect(refusalOf(() => evaluateColumns(ratio, given))).toEqual([
      ...["column-invalid", "/patents/1", numbers, '"2"'],
    ]);
    expect(() => evaluateColumns(ratio, given)).toThrow('Column "patents/1" cannot be used');
    const blank = { patents: [1, 2], population: [null, 1] } as never;
    expect(refusalOf(() => evaluateColumns(ratio, blank))).toEqual([
      ...["column-invalid", "/population/0", numbers, "null"],
    ]);
  });
});

describe("the longest and the finest that is taken", () => {
  test.each([
    [1000, undefined],
    [1001, ["expression-too-long", "/expression", "at most 1000 characters", "1001 characters"]],
  ])("an expression of %d characters", (length, expected) => {
    const own = formula(`a${" ".repeat(length - 1)}`, "件", { a: "件" });
    const [issue] = checkFormula(own);
    expect(issue && [issue.code, issue.path, issue.expected, issue.received]).toEqual(expected);
  });

  const rounded = (places: number) => () => evaluate(ratio, { patents: 1, population: 3 }, { places });

  test.each([0, 100])("%d places are taken", (places) => {
    expect(rounded(places)).not.toThrow();
  });

  test.each([-1, 101])("%d places are not", (places) => {
    const expected = ["formula-option-invalid", "/places", "a whole number from 0 to 100", String(places)];
    expect(refusalOf(rounded(places))).toEqual(expected);
  });
});

describe("units", () => {
  test("of the caller's own go through a formula, in words too", () => {
    const boxes = defineUnit({ text: "标准箱", en: "TEU" });
    const own = formula("boxes / people", `${boxes}/万人`, { boxes, people: "万人" });
    expect(checkFormula(own)).toEqual([]);
    expect(evaluate(own, { boxes: 30, people: 4 })).toMatchObject({ value: "7.5" });
    const product = { ...own, unit: boxes, expression: "boxes * people / people" };
    const found = evaluate(product, { boxes: 30, people: 4 });
    const [first] = "steps" in found ? found.steps.filter(({ kind }) => kind === "operation") : [];
    expect(first).toMatchObject({ value: "1200000", unit: "{标准箱}·人" });
    // Nothing says that they come whole.
    expect(solveFor(own, "boxes", { people: 3, result: "1.55" })).toMatchObject({ value: "4.65" });
    const [issue] = checkFormula({ ...own, unit: "件" });
    expect([issue?.expected, issue?.received]).toEqual(["count (件)", "{标准箱}/people"]);
  });

  test("are named in the order of the table, however the product came about", () => {
    for (const expression of ["a * b", "b * a"]) {
      const [issue] = checkFormula(formula(expression, "元", { a: "人", b: "件" }));
      expect(issue?.received).toBe("count·people");
    }
  });

  test("over what comes whole do not come whole", () => {
    const own = formula("each * items", "%", { each: "%/件", items: "件" });
    expect(solveFor(own, "items", { each: 3, result: 10 })).toMatchObject({
      exact: "3.33333333333333333333333333333",
      value: "4",
    });
    expect(solveFor(own, "each", { items: 3, result: 10 })).toMatchObject({
      value: "3.33333333333333333333333333333",
    });
  });
});

test("no observation is lost or made: a series of the result has a row for each period of its inputs", () => {
  const found: Series = evaluateSeries(ratio, { patents, population: annual("万人", { 2023: 9, 2024: 10 }) });
  expect(found.observations).toEqual([
    { period: "2023", reason: "no-observation", status: "M" },
    { period: "2024", value: "2", status: "A" },
  ]);
});
