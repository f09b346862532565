import { allocate, decimal } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { methods } from "./every-method.js";

describe("30,000 parts", () => {
  const many = Object.fromEntries(
    Array.from({ length: 30_000 }, (_, index) => [index, (index * 7919) % 10_007]),
  );
  test.each(methods)("add to the whole under %s", (method) => {
    const parts = Object.values(allocate("1234567.89", many, { places: 2, method }).parts);
    expect(parts.reduce((sum, part) => sum.plus(part), decimal(0)).toFixed()).toBe("1234567.89");
  });
});
