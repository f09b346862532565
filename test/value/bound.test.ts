import fc from "fast-check";
import { type Bound, type Direction, meetsBound, type SingleComparator } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { decimalTexts, scaled } from "./arbitrary.js";
import { thrown } from "./thrown.js";

const single = (comparator: SingleComparator, value: string): Bound => deepFreeze({ comparator, value });
const between = (lower: string, upper: string): Bound => deepFreeze({ comparator: "between", lower, upper });

describe("each comparator says whether its end belongs to it", () => {
  test.each<[SingleComparator, below: boolean, at: boolean, above: boolean]>([
    ["at-least", false, true, true],
    ["more-than", false, false, true],
    ["attain", false, true, true],
    ["about", true, true, true],
    ["at-most", true, true, false],
    ["less-than", true, false, false],
  ])("%s 90: just below %s, at the end %s, just above %s", (comparator, below, at, above) => {
    const bound = single(comparator, "90");
    expect(meetsBound("89.99999999999999999999", bound)).toBe(below);
    expect(meetsBound("90.00", bound)).toBe(at);
    expect(meetsBound("90.00000000000000000001", bound)).toBe(above);
  });

  test("between holds both its ends", () => {
    const bound = between("1", "2");
    const held = ["0.999", "1", "1.5", "2", "2.001"].map((value) => meetsBound(value, bound));
    expect(held).toStrictEqual([false, true, true, true, false]);
  });

  test("between one number and itself holds that number alone", () => {
    const held = ["1.9", "2.0", "2.1"].map((value) => meetsBound(value, between("2", "2")));
    expect(held).toStrictEqual([false, true, false]);
  });
});

describe("attain is read by the direction that is good", () => {
  test.each<[Direction, below: boolean, above: boolean]>([
    ["increase", false, true],
    ["maintain", false, true],
    ["decrease", true, false],
  ])("%s: below the number %s, above it %s", (direction, below, above) => {
    const bound = single("attain", "5");
    expect(meetsBound("4.5", bound, direction)).toBe(below);
    expect(meetsBound("5", bound, direction)).toBe(true);
    expect(meetsBound("5.5", bound, direction)).toBe(above);
  });

  test("no other comparator but about and between asks for the direction", () => {
    const bounds: Bound[] = (["at-least", "more-than", "at-most", "less-than"] as const).map((comparator) =>
      single(comparator, "5"),
    );
    for (const bound of bounds) {
      for (const value of ["3.9", "4.8", "5", "5.2", "6.1"]) {
        expect(meetsBound(value, bound, "decrease")).toBe(meetsBound(value, bound, "increase"));
      }
    }
  });
});

describe("about with a direction", () => {
  test.each<[string, Direction, boolean, boolean]>([
    ["up is good: more than 5 % above is better, not a miss", "increase", false, true],
    ["down is good: more than 5 % below is better", "decrease", true, false],
    ["to be kept: both sides count", "maintain", false, false],
  ])("%s", (_rule, direction, low, high) => {
    const bound = single("about", "100");
    expect(meetsBound("90", bound, direction)).toBe(low);
    expect(meetsBound("120", bound, direction)).toBe(high);
    expect(meetsBound("98", bound, direction)).toBe(true);
  });
});

describe("an interval with a direction", () => {
  test.each<[Direction | undefined, boolean, boolean]>([
    ["increase", false, true],
    ["decrease", true, false],
    ["maintain", false, false],
    [undefined, false, false],
  ])("%s: below it %s, above it %s, within it met", (direction, below, above) => {
    const bound = between("1", "2");
    const met = ["0.5", "1.5", "3"].map((value) => meetsBound(value, bound, direction));
    expect(met).toEqual([below, true, above]);
  });
});

describe("about is within five per cent of the number, ends included", () => {
  // The 5 % is this library's own (src/value/bound.ts); no source gives one.
  test.each([
    ["100", "94.99", false],
    ["100", "95", true],
    ["100", "105", true],
    ["100", "105.01", false],
    ["-100", "-105", true],
    ["-100", "-95", true],
    ["-100", "-94.99", false],
    ["0", "0", true],
    ["0", "0.001", false],
    ["0.3", "0.285", true],
    ["0.3", "0.315", true],
  ])("about %s: %s is %s", (about, value, met) => {
    expect(meetsBound(value, single("about", about))).toBe(met);
  });
});

test("about a number of sixty digits is exact, though its ends have more digits than a number may have", () => {
  // 5 % less is 10.55…5545, and 5 % more is 11.66…6655, both with 60 places; the fives and the sixes before them are 58.
  const about = single("about", `11.${"1".repeat(58)}`);
  expect(meetsBound(`10.${"5".repeat(57)}6`, about)).toBe(true);
  expect(meetsBound(`10.${"5".repeat(58)}`, about)).toBe(false);
  expect(meetsBound(`11.${"6".repeat(58)}`, about)).toBe(true);
  expect(meetsBound(`11.${"6".repeat(57)}7`, about)).toBe(false);
});

test("negative bounds compare as numbers, not as texts", () => {
  expect(meetsBound("-9", single("at-least", "-10"))).toBe(true);
  expect(meetsBound("-11", single("at-least", "-10"))).toBe(false);
  expect(meetsBound("-0", single("more-than", "0"))).toBe(false);
  expect(meetsBound("10", single("at-least", "9"))).toBe(true);
});

test("a number is compared as it prints, exactly", () => {
  expect(meetsBound(0.1 + 0.2, single("attain", "0.3"))).toBe(true);
  expect(meetsBound(0.1 + 0.2, single("at-most", "0.3"))).toBe(false);
  expect(meetsBound(0.3, single("at-most", "0.3"))).toBe(true);
});

test("opposite comparators share the line between them", () => {
  fc.assert(
    fc.property(decimalTexts, decimalTexts, (value, end) => {
      const met = (comparator: SingleComparator) => meetsBound(value, single(comparator, end));
      expect(met("at-least")).toBe(scaled(value) >= scaled(end));
      expect(met("less-than")).toBe(!met("at-least"));
      expect(met("more-than")).toBe(!met("at-most"));
      expect(met("at-least") && met("at-most")).toBe(scaled(value) === scaled(end));
      expect(meetsBound(value, single("attain", end), "decrease")).toBe(met("at-most"));
      expect(met("attain")).toBe(met("at-least"));
    }),
  );
});

test("between is at least the lower end and at most the upper", () => {
  fc.assert(
    fc.property(decimalTexts, decimalTexts, decimalTexts, (value, lower, upper) => {
      const expected = scaled(lower) <= scaled(value) && scaled(value) <= scaled(upper);
      expect(meetsBound(value, between(lower, upper))).toBe(expected);
    }),
  );
});

test("a value or an end that is no number is a wrong call", () => {
  expect(thrown(() => meetsBound("90 件", single("at-least", "90"))).code).toBe("decimal-invalid");
  expect(thrown(() => meetsBound(Number.NaN, single("less-than", "90"))).code).toBe("decimal-invalid");
  expect(thrown(() => meetsBound("90", single("about", "九十"))).code).toBe("decimal-invalid");
});

test.each(["over", "toString", undefined, null])(
  "an unknown comparator, %j, is refused by its name",
  (comparator) => {
    const bound = { comparator, value: "1" } as unknown as Bound;
    expect(thrown(() => meetsBound("1", bound))).toMatchObject({
      code: "comparator-unknown",
      path: "/comparator",
      expected: "at-least, more-than, attain, about, at-most, less-than or between",
      received: typeof comparator === "string" ? `"${comparator}"` : String(comparator),
    });
  },
);
