import fc from "fast-check";
import { describe, test } from "vitest";
import { expectSameAsEvaluate, formula } from "./helpers.js";

let seed = 1;
const next = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const pick = (makers: readonly (() => number)[]): number =>
  makers[Math.floor(next() * makers.length)]?.() ?? 0;
const numbers = (makers: readonly (() => number)[], length: number): Float64Array =>
  Float64Array.from({ length }, () => pick(makers));

const ordinary = [
  () => Math.floor(next() * 1e6),
  () => Math.round(next() * 1e5) / 10,
  () => next(),
  () => (next() - 0.5) * 1000,
  () => Math.floor(next() * 20),
  () => Math.round(next() * 4000) / 8,
  () => Math.floor(next() * 1e12) / 1000,
  () => 10 ** (next() * 40 - 20),
];
const extremes = [
  0,
  -0,
  1,
  2,
  5,
  8,
  0.1,
  0.3,
  5e-324,
  1e-322,
  2.5e-323,
  1e-310,
  1e-200,
  1e-199,
  1.005,
  201,
  200,
  -7,
  2 ** 53,
  2 ** 53 + 2,
  1e21,
  1e22,
  1e300,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  0.5,
  0.005,
  0.49999999999999994,
].map((value) => () => value);

const two = { a: "件", b: "件" };
const cases = [
  formula("a / b", "件/万人", { a: "件", b: "万人" }),
  formula("a / b", "%", two, { places: 1, rounding: "half-even" }),
  formula("1 - a / b", "%", two, { places: 1 }),
  formula("a + b", "万元", { a: "亿元", b: "元" }, { places: 1 }),
  formula("a - b + a", "件", two, { places: 0, rounding: "half-even" }),
  formula("min(1, a / max(b, a - b)) * (a + b) / (a - b)", "%", two, { places: 3 }),
  formula("-a * 0.05 / sum(b, 3)", "亿元", { a: "元", b: "%" }),
  formula("(a / b) / (b / a) + min(a / b, b / a)", "1", two, { places: 6 }),
];

/** Tests that columns give what single rows give; `size` 1 is 90,000 rows. */
export function sameRowByRow(size: number): void {
  // Each row is also calculated exactly, which takes its time on a busy machine.
  describe("evaluateColumns is evaluate, row by row", () => {
    test.each(cases)("$expression in $unit, over ordinary numbers", (definition) => {
      expectSameAsEvaluate(definition, {
        a: numbers(ordinary, 2500 * size),
        b: numbers(ordinary, 2500 * size),
      });
    });

    test.each(cases)("$expression in $unit, over zeros, subnormals, huge numbers and gaps", (definition) => {
      expectSameAsEvaluate(definition, {
        a: numbers(extremes, 1500 * size),
        b: numbers(extremes, 1500 * size),
      });
    });

    test(`${20_000 * size} rows of patents over population`, () => {
      const a = Float64Array.from({ length: 20_000 * size }, () => Math.floor(next() * 1e6));
      const b = Float64Array.from({ length: 20_000 * size }, () => Math.ceil(next() * 1e5) / 10);
      expectSameAsEvaluate(formula("a / b", "件/万人", { a: "件", b: "万人" }), { a, b });
    });

    test.each(["half-up", "half-even"] as const)(
      "ties x.xx5 and the doubles next to them, %s",
      (rounding) => {
        const definition = formula("a / b", "件/万人", { a: "件", b: "万人" }, { rounding });
        const ties = Array.from({ length: 2000 * size }, (_, index) => index * 5 + 5);
        const quotients = ties.flatMap((thousandths) => {
          const times = 2 ** Math.floor(next() * 20) * 5 ** Math.floor(next() * 3);
          const tie = (thousandths * times) / 1000;
          const step = tie * 2 ** -52;
          return [tie, tie - step, tie + step, -tie].map((a) => [a, times] as const);
        });
        expectSameAsEvaluate(definition, {
          a: Float64Array.from(quotients, ([a]) => a),
          b: Float64Array.from(quotients, ([, b]) => b),
        });
      },
    );

    test("denominators that make long expansions, numerators next to a tie", () => {
      const denominators = [3, 7, 9.7, 13, 97, 983, 9973, 99991.3, 140828, 999983.77, 4503599627370449];
      const pairs = denominators.flatMap((b) =>
        Array.from({ length: 300 * size }, (_, index) => {
          const tie = ((index * 7 + 0.5) / 100) * b;
          return [[tie, b] as const, [tie * (1 + 2 ** -52), b] as const, [tie * (1 - 2 ** -53), b] as const];
        }).flat(),
      );
      expectSameAsEvaluate(formula("a / b", "件/万人", { a: "件", b: "万人" }), {
        a: Float64Array.from(pairs, ([a]) => a),
        b: Float64Array.from(pairs, ([, b]) => b),
      });
    });

    test("any two doubles, any number of places", () => {
      const doubles = fc.float64Array({ minLength: 1, maxLength: 20 });
      fc.assert(
        fc.property(doubles, doubles, fc.integer({ min: 0, max: 30 }), (a, b, places) => {
          const length = Math.min(a.length, b.length);
          const columns = { a: a.slice(0, length), b: b.slice(0, length) };
          expectSameAsEvaluate(formula("a / b", "%", two, { places }), columns);
          expectSameAsEvaluate(formula("a * b - a", "1", { a: "1", b: "1" }, { places }), columns);
        }),
        { numRuns: 200 * size },
      );
    });
  });
}
