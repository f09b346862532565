import { decimal } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { shareBetween, shareOfPart } from "../../src/value/share-between.js";

const long = "1234567890.12345678901234567890";

describe("the share of the way from one number to another", () => {
  test.each<[from: string, to: string, value: string, share: number | undefined]>([
    ["0", "10", "2.5", 0.25],
    ["10", "20", "12", 0.2],
    ["10", "0", "2.5", 0.75],
    ["-5", "5", "0", 0.5],
    ["1.25", "2", "1.5", 1 / 3],
    ["100", "110", "90", -1],
    ["100", "110", "125", 2.5],
    ["5", "5.00", "7", undefined],
    ["0", "0", "0", undefined],
    // Only one of the three is long.
    [long, "0", "617283945.06172839450617283945", 0.5],
    ["0", long, "617283945.06172839450617283945", 0.5],
    ["0", "2", "1.00000000000000000000", 0.5],
    ["12345678901234567890", "1", "1", 1],
    ["1", "12345678901234567890", "1", 0],
    ["0", "2", "12345678901234567890", 6172839450617284000],
    [long, "1", "1", 1],
    ["1", long, "1", 0],
    ["1", "2", long, 1234567889.1234567],
    [long, `${long}0`, "1", undefined],
    // What floating numbers cannot tell apart, exact arithmetic can.
    ["9007199254740992", "9007199254740994", "9007199254740993", 0.5],
  ])("from %s to %s, %s has covered %d", (from, to, value, share) => {
    expect(shareBetween(from, to, value)).toBe(share);
    expect(shareBetween(from, to, decimal(value))).toBe(share);
  });
});

describe("the share of a value that lies so many parts of the way between two others", () => {
  test.each<
    [
      way: readonly [string, string],
      values: readonly [string, string],
      part: number,
      parts: number,
      share: number,
    ]
  >([
    [["0", "10"], ["0", "10"], 1, 4, 0.25],
    [["0", "10"], ["4", "6"], 1, 2, 0.5],
    [["10", "20"], ["12", "16"], 1, 4, 0.3],
    [["20", "10"], ["16", "12"], 3, 4, 0.7],
    [["0.5", "2"], ["1", "1.25"], 2, 5, 0.4],
    [["-1", "1"], ["-0.50", "0.5"], 1, 2, 0.5],
    [["0", "1"], ["2", "4"], 3, 3, 4],
    [["0", "4"], ["1", "3"], 0, 7, 0.25],
  ])("on the way %j, between %j, at %i of %i parts it is %d", (way, values, part, parts, share) => {
    expect(shareOfPart(way, values, part, parts)).toBe(share);
  });

  test.each<
    [
      title: string,
      way: readonly [string, string],
      values: readonly [string, string],
      part: number,
      parts: number,
    ]
  >([
    ["a way of no length", ["5", "5.0"], ["1", "2"], 1, 2],
    ["a way from a long number", [long, "5"], ["1", "2"], 1, 2],
    ["a way to a long number", ["5", long], ["1", "2"], 1, 2],
    ["a value after a long number", ["5", "6"], [long, "2"], 1, 2],
    ["a value before a long number", ["5", "6"], ["1", long], 1, 2],
    ["half a part", ["0", "1"], ["0", "1"], 0.5, 2],
    ["parts that are no whole number", ["0", "1"], ["0", "1"], 1, 2.5],
    ["a way that is too long in so many parts", ["0", "90071992547410"], ["0", "1"], 1, 100],
    [
      "a value too far from the start in so many parts",
      ["0", "1"],
      ["90071992547410", "90071992547410"],
      1,
      100,
    ],
    ["two values too far apart in so many parts", ["0", "1"], ["0", "90071992547410"], 1, 100],
    [
      "a value as far above 0 as the start is below it",
      ["-90000000000000", "0"],
      ["90000000000000", "90000000000000"],
      1,
      100,
    ],
    [
      "a value as far above 0 as the one before it is below",
      ["0", "1"],
      ["-60000000000000", "60000000000000"],
      1,
      100,
    ],
    ["values that are too far only together", ["0", "1"], ["60000000000000", "120000000000000"], 1, 100],
  ])("%s is left to exact arithmetic", (_, way, values, part, parts) => {
    expect(shareOfPart(way, values, part, parts)).toBeUndefined();
  });
});
