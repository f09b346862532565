import { evaluateColumns, highValuePatentsPer10k, UsageError } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { formula } from "./helpers.js";
import { sameRowByRow } from "./same-row-by-row.js";

sameRowByRow(0.04);

describe("columns", () => {
  const patents = Float64Array.of(201, Number.NaN, 7, 0, -1);
  const population = [200, 1, 0, 5, 400];

  test("a missing value and a zero denominator are NaN; zero is never negative", () => {
    expect(evaluateColumns(highValuePatentsPer10k, { patents, population })).toEqual(
      Float64Array.of(1.01, Number.NaN, Number.NaN, 0, 0),
    );
  });

  test("may come in another unit of their dimension, and so may the result", () => {
    const inPeople = { values: Int32Array.of(2_000_000), unit: "人" } as const;
    const columns = { patents: [201], population: inPeople };
    expect([...evaluateColumns(highValuePatentsPer10k, columns)]).toEqual([1.01]);
    expect([...evaluateColumns(highValuePatentsPer10k, columns, { unit: "件/亿人" })]).toEqual([10050]);
  });

  test("none at all give no rows, and the columns stay as they were", () => {
    expect(evaluateColumns(highValuePatentsPer10k, { patents: [], population: [] })).toEqual(
      new Float64Array(0),
    );
    expect([...patents]).toEqual([201, Number.NaN, 7, 0, -1]);
  });

  test.each([
    [{ patents, population: [1] }, 'Column "population" cannot be used: expected 5 rows, received 1 row'],
    [
      { patents, peopel: [1] },
      'Column "peopel" cannot be used: expected patents, population, received "peopel"',
    ],
    [
      { patents },
      'Column "population" cannot be used: expected a typed array, an array, or { values, unit }, received undefined',
    ],
    [
      { patents, population: { values: population, unit: "元" } },
      'Column "population" cannot be used: expected a unit of people, received 元',
    ],
  ])("that do not fit are a wrong call (%#)", (columns, message) => {
    // As JavaScript would call it.
    const call = (): unknown =>
      evaluateColumns(
        formula("patents / population", "件/万人", { patents: "件", population: "万人" }),
        columns as never,
      );
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
  });
});
