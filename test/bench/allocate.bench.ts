// 100,000 parts by each method, beside a plain floating-point largest remainder over the same input, in one run; and
// how the cost grows with the number of parts.

import { allocate } from "ipr-plan";
import { bench, describe } from "vitest";
import { methods } from "../apportionment/every-method.js";

const weightsOf = (count: number): Record<string, number> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`r${index}`, (index * 7919 + 13) % 1_000_003]),
  );

/** What one would write by hand: floating shares, floors, and a sort of the remainders. Inexact and silent on ties. */
function plainLargestRemainder(
  total: number,
  weights: Readonly<Record<string, number>>,
): Record<string, number> {
  const keys = Object.keys(weights);
  const sum = keys.reduce((all, key) => all + (weights[key] ?? 0), 0);
  const shares = keys.map((key) => (total * (weights[key] ?? 0)) / sum);
  const parts = shares.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const order = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return Object.fromEntries(keys.map((key, index) => [key, parts[index] ?? 0]));
}

describe("100,000 parts", () => {
  const weights = weightsOf(100_000);
  bench("plain floating-point largest remainder", () => {
    plainLargestRemainder(1_234_567, weights);
  });
  for (const method of methods) {
    bench(method, () => {
      allocate("1234567", weights, { method });
    });
  }
  const floors = Object.fromEntries(Object.keys(weights).map((key) => [key, 2]));
  const caps = Object.fromEntries(Object.keys(weights).map((key) => [key, 20]));
  bench("largest-remainder, a floor and a cap on every part", () => {
    allocate("1234567", weights, { floors, caps });
  });
});

describe.each([1_000, 10_000, 100_000])("%i parts", (count) => {
  const weights = weightsOf(count);
  bench("largest-remainder", () => {
    allocate("1234567", weights);
  });
  bench("sainte-lague", () => {
    allocate("1234567", weights, { method: "sainte-lague" });
  });
});
