import { describe, expect, test } from "vitest";
import { faithfulText, percentText, probabilityText } from "../../src/value/faithful-text.js";
import { roundedBeside } from "../../src/value/rounded-beside.js";

describe("a number is shown to so many places, and to more where fewer would put it across a threshold", () => {
  test.each<[value: number, places: number, thresholds: readonly number[], text: string]>([
    [0.5, 2, [], "0.50"],
    [0.5, 2, [1], "0.50"],
    [1, 1, [1], "1.0"],
    [1.04, 1, [1], "1.0"],
    [0.9996, 1, [1], "0.9996"],
    [0.96, 1, [1], "0.96"],
    [0.897, 2, [0.9], "0.897"],
    [0.897, 2, [0.9, 1], "0.897"],
    [0.897, 2, [0.5, 0.9], "0.897"],
    [0.903, 2, [0.9], "0.90"],
    [0.897, 1, [1], "0.9"],
    [-0.4, 0, [], "0"],
    [-0.004, 2, [], "0.00"],
    [-0.04, 1, [0], "-0.04"],
    [-0.5, 1, [0], "-0.5"],
    [-10, 1, [0], "-10.0"],
    [0.1 + 0.2, 0, [0.3], "0.3"],
    [0.1 + 0.2, 1, [0.3], "0.3"],
    // Beyond twelve digits it is written as it prints.
    [0.999999999999, 0, [1], "0.999999999999"],
    [-6e-13, 0, [0], "-6e-13"],
  ])("%d to %i places beside %j is %s", (value, places, thresholds, text) => {
    expect(faithfulText(value, places, thresholds)).toBe(text);
  });
});

describe("a share is shown in per cent, and never rounded to the whole or beyond", () => {
  test.each<[share: number, places: number, thresholds: readonly number[] | undefined, text: string]>([
    [0.5, 0, undefined, "50%"],
    [0.1234, 1, undefined, "12.3%"],
    [0.9996, 1, undefined, "99.96%"],
    [1, 1, undefined, "100.0%"],
    [1.0004, 1, undefined, "100.0%"],
    [0.8996, 0, [0.9], "89.96%"],
    [0.8996, 0, undefined, "90%"],
    [0.0696, 0, [0.07], "6.96%"],
  ])("%d to %i places beside %j is %s", (share, places, thresholds, text) => {
    expect(percentText(share, places, thresholds)).toBe(text);
  });
});

describe("a probability is 0% or 100% only where it is certain", () => {
  test.each([
    [0, "0%"],
    [1e-9, "<1%"],
    [0.004, "<1%"],
    [0.006, "1%"],
    [0.104, "10%"],
    [0.5, "50%"],
    [0.994, "99%"],
    [0.996, ">99%"],
    [1 - 1e-9, ">99%"],
    [1, "100%"],
  ])("%d is %s", (probability, text) => {
    expect(probabilityText(probability)).toBe(text);
  });
});

describe("a number is rounded to twelve digits only where it is beside a threshold", () => {
  test.each<[title: string, value: number, threshold: number, result: number]>([
    ["a last digit of binary fractions below it", 0.1 + 0.2, 0.3, 0.3],
    ["the same below 0", -(0.1 + 0.2), -0.3, -0.3],
    ["the thirteenth digit, a thousand millionth from it", 1.0000000001234, 1, 1.00000000012],
    ["the same from the other side", 1, 1.0000000001234, 1],
    ["far from it", 0.1234567890123, 0.3, 0.1234567890123],
    ["on the other side of 0", -1.0000000001234, 1, -1.0000000001234],
    ["a little more than a thousand millionth away", 1.0000000011234, 1, 1.0000000011234],
    ["beside a large number", 1_000_000.0000001, 1_000_000.0001, 1_000_000],
  ])("%s", (_, value, threshold, result) => {
    expect(roundedBeside(value, threshold)).toBe(result);
  });

  test("around 0 nothing but 0 is beside it", () => {
    expect(roundedBeside(1.23456789012345e-12, 0)).toBe(1.23456789012345e-12);
    expect(roundedBeside(0, 0)).toBe(0);
    expect(roundedBeside(-0, 0)).toBe(0);
  });
});
