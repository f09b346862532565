import type { RoundingMode } from "ipr-plan";
import { describe, test } from "vitest";
import { expectSameAsEvaluate, formula } from "./helpers.js";

// 1000.3 − 1000.1 is 0.2, and in doubles 0.1999999999999318: what is lost in a difference is far more than a roundoff.
const lossy = { a: [1000.3], b: [1000.1] };

describe("a row next to a tie is calculated exactly where a difference before lost digits", () => {
  test.each<[string, Readonly<Record<string, readonly number[]>>, number, RoundingMode]>([
    ["(a - b) * c", { ...lossy, c: [0.025] }, 2, "half-up"],
    ["c * (a - b)", { ...lossy, c: [0.025] }, 2, "half-up"],
    ["(a - b) / c", { ...lossy, c: [0.0032] }, 0, "half-up"],
    ["c / (a - b)", { ...lossy, c: [0.25] }, 1, "half-even"],
    ["min(a - b, c)", { a: [1000.3], b: [1000.175], c: [5] }, 2, "half-up"],
    ["min(c, a - b)", { a: [1000.3], b: [1000.175], c: [5] }, 2, "half-up"],
    ["max(a - b, c)", { a: [1000.3], b: [1000.175], c: [-5] }, 2, "half-up"],
    ["max(c, a - b)", { a: [1000.3], b: [1000.175], c: [-5] }, 2, "half-up"],
  ])("%s", (expression, columns, places, rounding) => {
    const definition = formula(expression, "1", { a: "1", b: "1", c: "1" }, { places, rounding });
    const arrays = Object.entries(columns).map(
      ([name, numbers]) => [name, Float64Array.from(numbers)] as const,
    );
    expectSameAsEvaluate(definition, Object.fromEntries(arrays));
  });
});

test("with more places than a power of ten has as a double, every row is calculated exactly", () => {
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
  for (const places of [22, 23, 25, 27, 30]) {
    const a = Float64Array.from(numbers, (number) => Number(`${number}e-${places}`));
    const definition = formula("a / b", "1", { a: "1", b: "1" }, { places });
    expectSameAsEvaluate(definition, { a, b: new Float64Array(a.length).fill(1) });
  }
});
