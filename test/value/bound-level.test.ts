import { type Bound, type Direction, meetsBound } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { checkBound, levelOf } from "../../src/value/bound.js";
import { boundsText, boundText } from "../../src/value/bound-text.js";
import { refusalOf } from "./refusal-of.js";

const range: Bound = { comparator: "between", lower: "1", upper: "2" };

describe("the level of an interval is the end that is reached first, and of one to be kept the nearer", () => {
  test.each<[Direction, value: string | undefined, level: string]>([
    ["increase", undefined, "1"],
    ["increase", "3", "1"],
    ["decrease", undefined, "2"],
    ["decrease", "0", "2"],
    ["maintain", undefined, "1"],
    ["maintain", "0.5", "1"],
    ["maintain", "1.5", "1"],
    ["maintain", "2", "1"],
    ["maintain", "2.1", "2"],
  ])("%s, from %s: %s", (direction, value, level) => {
    expect(levelOf(range, direction, value)).toBe(level);
  });

  test("and of a single number that number", () => {
    expect(levelOf({ comparator: "at-most", value: "5" }, "decrease", "7")).toBe("5");
  });
});

describe("what is no bound is refused", () => {
  const bound = "a bound with comparator and value, or lower and upper";
  const known = "at-least, more-than, attain, about, at-most, less-than or between";
  test.each<[given: unknown, code: string, step: string, expected: string, received: string]>([
    [null, "bound-invalid", "", bound, "null"],
    ["≥5", "bound-invalid", "", bound, '"≥5"'],
    [[range], "bound-invalid", "", bound, "an array of 1"],
    [{ comparator: "at-least" }, "bound-invalid", "", bound, "no number"],
    [{ comparator: "at-least", lower: "1", upper: "2" }, "bound-invalid", "", bound, "no number"],
    [{ comparator: "between" }, "bound-invalid", "", bound, "no number"],
    [{ comparator: "between", value: "1" }, "bound-invalid", "", bound, "no number"],
    [{ comparator: "between", lower: "1" }, "bound-invalid", "", bound, "no number"],
    [{ comparator: "between", upper: "2" }, "bound-invalid", "", bound, "no number"],
    [{}, "comparator-unknown", "/comparator", known, "undefined"],
    [{ comparator: "over" }, "comparator-unknown", "/comparator", known, '"over"'],
  ])("%j", (given, code, step, expected, received) => {
    expect(refusalOf(() => meetsBound("1", given as Bound))).toEqual([code, step, expected, received]);
    const refusal = [code, `/best${step}`, expected, received];
    expect(refusalOf(() => checkBound(given as Bound, "/best"))).toEqual(refusal);
  });

  test.each<[title: string, given: unknown]>([
    ["a value that is no number", { comparator: "at-most", value: "five" }],
    ["a lower end that is no number", { comparator: "between", lower: "one", upper: "2" }],
    ["an upper end that is no number", { comparator: "between", lower: "1", upper: "two" }],
  ])("so is %s, where a bound is checked before it is used", (_, given) => {
    expect(refusalOf(() => checkBound(given as Bound))).toEqual(["bound-invalid", "", bound, "no number"]);
  });

  test("but a bound with its numbers is none of these", () => {
    expect(() => checkBound(range)).not.toThrow();
    expect(() => checkBound({ comparator: "about", value: "5" })).not.toThrow();
  });
});

test.each<[unknown, string]>([
  ["up", '"up"'],
  ["toString", '"toString"'],
  [null, "null"],
  [["increase"], "an array of 1"],
])("a direction of no kind, %j, is refused", (direction, received) => {
  expect(refusalOf(() => meetsBound("1", range, direction as Direction))).toEqual([
    "direction-unknown",
    "/direction",
    "increase | decrease | maintain",
    received,
  ]);
});

describe("a bound in figures has the sign of its comparator, and a derived level is short", () => {
  test.each<[Bound, string]>([
    [{ comparator: "at-least", value: "100" }, "≥100"],
    [{ comparator: "more-than", value: "0.5" }, ">0.5"],
    [{ comparator: "attain", value: "5" }, "5"],
    [{ comparator: "about", value: "5" }, "≈5"],
    [{ comparator: "at-most", value: "-5" }, "≤-5"],
    [{ comparator: "less-than", value: "33.3333333333333333" }, "<33.333333"],
    [range, "1—2"],
  ])("%j is %s", (bound, text) => {
    expect(boundText(bound)).toBe(text);
  });

  test("and several have a comma between them", () => {
    expect(boundsText([{ comparator: "at-least", value: "20" }, range])).toBe("≥20, 1—2");
  });
});
