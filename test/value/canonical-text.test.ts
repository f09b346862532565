import { decimal } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { canonicalText } from "../../src/value/canonical-text.js";
import { isDecimalText, mostOnASide } from "../../src/value/decimal-text.js";

const sixty = "1234567890".repeat(6);

describe("a number is written without what could be left out", () => {
  test.each<[value: unknown, text: string]>([
    ["0", "0"],
    ["7", "7"],
    ["10", "10"],
    ["109", "109"],
    ["12.5", "12.5"],
    ["0.5", "0.5"],
    ["-5", "-5"],
    ["-10", "-10"],
    ["-0.5", "-0.5"],
    ["10.01", "10.01"],
    ["00", "0"],
    ["007", "7"],
    ["00.5", "0.5"],
    ["-007", "-7"],
    ["-00.5", "-0.5"],
    ["1.50", "1.5"],
    ["1.0", "1"],
    ["100.00", "100"],
    ["-1.50", "-1.5"],
    ["0.0", "0"],
    ["-0", "0"],
    ["-0.0", "0"],
    [sixty, sixty],
    [`${sixty.slice(0, 39)}0`, `${sixty.slice(0, 39)}0`],
    [7, "7"],
    [0.1, "0.1"],
    [-0, "0"],
    [-2.5, "-2.5"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [decimal("2.50"), "2.5"],
  ])("%j is %s", (value, text) => {
    expect(canonicalText(value)).toBe(text);
  });

  test.each<[unknown]>([
    [""],
    ["-"],
    ["."],
    [".5"],
    ["-.5"],
    ["5."],
    ["-5."],
    ["1.2.3"],
    ["1..2"],
    ["--1"],
    ["1-"],
    ["+1"],
    ["1a"],
    ["1e3"],
    ["1/2"],
    ["1:2"],
    [" 1"],
    ["件"],
    [`${sixty}1`],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [null],
    [undefined],
    [true],
    [["1"]],
    [{}],
  ])("and %j is none", (value) => {
    expect(canonicalText(value)).toBeUndefined();
  });
});

test("a number has at most so many digits on either side of the point, zeros among them", () => {
  const zeros = "0".repeat(mostOnASide - 1);
  for (const text of [`1${zeros}`, `-1${zeros}`, `0.${zeros}1`, `1${zeros}.${zeros}0`]) {
    expect(isDecimalText(text)).toBe(true);
  }
  for (const text of [`10${zeros}`, `-10${zeros}`, `0.0${zeros}1`, `1${zeros}.${zeros}00`]) {
    expect(isDecimalText(text)).toBe(false);
  }
});
