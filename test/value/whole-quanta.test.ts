import { describe, expect, test } from "vitest";
import { placesWritten, quantaText, wholeQuanta } from "../../src/value/whole-quanta.js";

describe("a short decimal text is so many whole quanta of 10^−places", () => {
  test.each<[text: string, places: number, whole: number]>([
    ["0", 0, 0],
    ["7", 0, 7],
    ["9", 1, 90],
    ["10", 0, 10],
    ["-0", 2, 0],
    ["-3", 2, -300],
    ["0.5", 1, 5],
    ["0.5", 4, 5000],
    ["-0.05", 2, -5],
    ["12.50", 2, 1250],
    ["100.09", 3, 100_090],
    ["007.1", 1, 71],
    ["0.0", 1, 0],
    ["-0.0", 1, 0],
    ["999999999999999", 0, 999_999_999_999_999],
    ["-1.23456789012345", 14, -123_456_789_012_345],
    ["1", 14, 100_000_000_000_000],
  ])("%s in %i places is %d", (text, places, whole) => {
    expect(wholeQuanta(text, places)).toBe(whole);
  });

  test.each<[title: string, text: unknown, places: number]>([
    ["a text finer than the places", "0.55", 1],
    ["a text with a fraction and no places", "1.0", 0],
    ["sixteen digits", "1234567890123456", 0],
    ["sixteen digits with the places", "1", 15],
    ["a point in the longest text", "123456789012345.6", 1],
    ["a text longer than any of fifteen digits", "000000000000000001", 0],
    ["an empty text", "", 0],
    ["an empty text with places", "", 2],
    ["a minus sign alone", "-", 0],
    ["two minus signs", "--1", 0],
    ["a minus sign behind a digit", "1-", 0],
    ["a minus sign between digits", "1-2", 1],
    ["a plus sign", "+1", 0],
    ["no digit before the point", ".5", 1],
    ["no digit before the point, below 0", "-.5", 1],
    ["no digit behind the point", "5.", 1],
    ["a point alone", ".", 1],
    ["two points", "1.2.3", 3],
    ["two points side by side", "1..5", 3],
    ["a stroke, the sign before 0", "1/2", 1],
    ["a colon, the sign after 9", "1:2", 1],
    ["a colon behind a point", "1.2:", 3],
    ["a blank", " 1", 0],
    ["a letter", "1e3", 1],
    ["a number", 12, 0],
    ["a list of one text", ["1"], 0],
    ["nothing", undefined, 0],
  ])("%s is left to exact arithmetic", (_, text, places) => {
    expect(wholeQuanta(text as string, places)).toBeUndefined();
  });
});

describe("the places of a decimal text are counted as they are written", () => {
  test.each<[text: unknown, places: number]>([
    ["12", 0],
    ["1.5", 1],
    ["1.50", 2],
    ["-0.001", 3],
    ["12345.6", 1],
    ["", 0],
  ])("%s has %i", (text, places) => {
    expect(placesWritten(text as string)).toBe(places);
  });

  test.each<[unknown]>([[undefined], [1.5], [["1", ".", "5"]]])("what is no text, %j, has none", (value) => {
    expect(placesWritten(value as string)).toBe(0);
  });
});

describe("whole quanta are written as canonical decimal text", () => {
  test.each<[whole: number, places: number, text: string]>([
    [0, 0, "0"],
    [0, 3, "0"],
    [-0, 0, "0"],
    [-0, 3, "0"],
    [15, 0, "15"],
    [-15, 0, "-15"],
    [100, 0, "100"],
    [15, 1, "1.5"],
    [15, 2, "0.15"],
    [15, 4, "0.0015"],
    [-15, 4, "-0.0015"],
    [1200, 2, "12"],
    [1230, 2, "12.3"],
    [-1230, 2, "-12.3"],
    [1203, 2, "12.03"],
    [1000, 4, "0.1"],
    [10_000, 4, "1"],
  ])("%d of 10^−%i is %s", (whole, places, text) => {
    expect(quantaText(whole, places)).toBe(text);
  });
});
