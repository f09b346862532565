import { evaluateColumns } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { expectSameAsEvaluate, formula } from "./helpers.js";

// Doubles near 10^12 lie 0.00012 apart, so that a difference of two of them is off by that much: enough to print
// another digit, and far more than any rounding of the difference itself.
const large = 1e12;
const thousandths = Array.from({ length: 400 }, (_, index) => 5 + 10 * index);
const a = Float64Array.from(thousandths, (n) => large + n / 1000);
const b = new Float64Array(thousandths.length).fill(large);
const column = (cell: (difference: number) => number) =>
  Float64Array.from(thousandths, (n) => cell(n / 1000));
const units = { a: "1", b: "1", c: "1" };

describe("evaluateColumns, where two large numbers nearly cancel, prints what the decimals say", () => {
  test.each([
    ["a - b + c", column(() => 1)],
    ["c - (b - a)", column(() => 1)],
    ["sum(a, -b, c)", column(() => 1)],
    ["min(a - b, c)", column(() => 1000)],
    ["min(c, a - b)", column(() => 1000)],
    ["max(a - b, c)", column(() => -1000)],
    ["max(c, a - b)", column(() => -1000)],
    ["(a - b) * c", column(() => 3)],
    ["c * (a - b)", column(() => 3)],
    ["(a - b) / c", column(() => 0.01)],
    ["(a - b) / c", column(() => 4)],
    // 6.25 and other ties that a denominator off by 0.00006 misses.
    ["c / (a - b)", column((difference) => difference * 6.255)],
  ])("%s", (expression, c) => {
    for (const places of [0, 1, 2]) {
      expectSameAsEvaluate(formula(expression, "1", units, { places }), { a, b, c });
    }
  });

  test("a number in the formula is no exacter than one in a column", () => {
    const definition = formula("a * 0 + (1000000000000.105 - 1000000000000)", "1", { a: "1" });
    expect([...evaluateColumns(definition, { a: [1] })]).toEqual([0.11]);
  });

  test("a denominator that is 0 in decimals is 0, whatever doubles make of it", () => {
    const definition = formula("c / (a - b)", "1", { a: "亿元", b: "元", c: "元" });
    // The same k tenths of a yuan above 10,000 亿元, in either unit.
    const tenths = Array.from({ length: 100 }, (_, k) => k);
    const inYuan = Float64Array.from(tenths, (k) => large + k / 10);
    const inHundredMillions = Float64Array.from(tenths, (k) =>
      Number(`10000.0000000${String(k).padStart(2, "0")}`),
    );
    const c = new Float64Array(tenths.length).fill(1e-9);
    expectSameAsEvaluate(definition, { a: inHundredMillions, b: inYuan, c });
    expect(evaluateColumns(definition, { a: inHundredMillions, b: inYuan, c }).every(Number.isNaN)).toBe(
      true,
    );
  });

  test("beyond 22 places a power of ten is no double, and small numbers are exact all the same", () => {
    const tiny = Float64Array.from({ length: 400 }, (_, index) => (index + 1) * 1.1e-21);
    for (const places of [22, 23, 24, 25]) {
      expectSameAsEvaluate(formula("a + b", "1", { a: "1", b: "1" }, { places }), { a: tiny, b: tiny });
    }
  });
});
