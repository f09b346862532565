import { decimal } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/value/compare.js";
import { refusalOf } from "./refusal-of.js";

/** From the smallest to the greatest. */
const inOrder = [
  "-123456789012345678901234567890",
  "-12345678901234",
  "-10",
  "-9.5",
  "-9.49",
  "-1",
  "-0.09",
  "0",
  "0.000000000000000000001",
  "0.09",
  "0.1",
  "0.9",
  "1",
  "1.05",
  "1.5",
  "9",
  "9.00000000000001",
  "10",
  "99.9",
  "9007199254740992",
  "9007199254740993",
  "9007199254740994",
];

describe("two numbers compare by their size", () => {
  test("as texts, as numbers and as exact numbers, in the order in which they stand", () => {
    for (const [index, one] of inOrder.entries()) {
      for (const [at, other] of inOrder.entries()) {
        const expected = Math.sign(index - at);
        expect(Math.sign(compare(one, other)), `${one} and ${other}`).toBe(expected);
        expect(Math.sign(compare(decimal(one), other)), `exact ${one} and ${other}`).toBe(expected);
        const isShort = String(Number(one)) === one;
        if (isShort)
          expect(Math.sign(compare(Number(one), other)), `${one} and text ${other}`).toBe(expected);
      }
    }
  });

  test.each<[one: string | number, other: string | number]>([
    ["1.50", "1.5"],
    ["007", "7"],
    ["-0", "0"],
    ["-0.0", 0],
    [0.1, "0.1"],
    ["9", "9.0"],
  ])("%j and %j are equal, however they are written", (one, other) => {
    expect(Math.abs(compare(one, other))).toBe(0);
    expect(Math.abs(compare(other, one))).toBe(0);
  });
});

describe("what is no number does not compare", () => {
  test.each<[unknown, string]>([
    ["", '""'],
    ["-", '"-"'],
    [".", '"."'],
    [".5", '".5"'],
    ["-.5", '"-.5"'],
    ["5.", '"5."'],
    ["1.2.3", '"1.2.3"'],
    ["1..2", '"1..2"'],
    ["--1", '"--1"'],
    ["1-", '"1-"'],
    ["1-2", '"1-2"'],
    ["+1", '"+1"'],
    ["1e3", '"1e3"'],
    ["0x1", '"0x1"'],
    ["1 ", '"1 "'],
    [" ", '" "'],
    ["Infinity", '"Infinity"'],
    ["1/2", '"1/2"'],
    ["1:2", '"1:2"'],
    ["一", '"一"'],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [null, "null"],
    [undefined, "undefined"],
    [true, "true"],
    [["1"], "an array of 1"],
  ])("%j", (value, received) => {
    const refusal = [
      "decimal-invalid",
      "",
      'plain decimal text such as "1.42", of at most 60 significant digits',
      received,
    ];
    expect(refusalOf(() => compare(value as string, "1"))).toEqual(refusal);
    expect(refusalOf(() => compare("1", value as string))).toEqual(refusal);
    expect(refusalOf(() => compare(value as string, value as string))).toEqual(refusal);
  });
});
