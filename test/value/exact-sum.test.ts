import { describe, expect, test } from "vitest";
import { distance } from "../../src/value/distance.js";
import { addedTo, minus, plus, signOf, sumText } from "../../src/value/exact-sum.js";
import { fromQuanta, placesOf, toQuanta } from "../../src/value/quanta.js";
import { refusalOf } from "./refusal-of.js";

const sixty = "1234567890".repeat(6);

describe("sums, differences and distances are exact, of short numbers and of long ones", () => {
  test.each<[one: string, other: string, sum: string, difference: string, between: string]>([
    ["1", "2", "3", "-1", "1"],
    ["1.5", "2.25", "3.75", "-0.75", "0.75"],
    ["2.25", "1.5", "3.75", "0.75", "0.75"],
    ["-1.5", "0.5", "-1", "-2", "2"],
    ["0.1", "0.2", "0.3", "-0.1", "0.1"],
    ["1.50", "0.5", "2", "1", "1"],
    ["5", "5.00", "10", "0", "0"],
    ["0", "0", "0", "0", "0"],
    // One of the two is long, then both.
    [
      "1",
      "0.00000000000000000001",
      "1.00000000000000000001",
      "0.99999999999999999999",
      "0.99999999999999999999",
    ],
    [
      "0.00000000000000000001",
      "1",
      "1.00000000000000000001",
      "-0.99999999999999999999",
      "0.99999999999999999999",
    ],
    ["9007199254740993", "1", "9007199254740994", "9007199254740992", "9007199254740992"],
    ["9007199254740993", "9007199254740992.5", "18014398509481985.5", "0.5", "0.5"],
  ])("%s and %s", (one, other, sum, difference, between) => {
    expect(plus(one, other)).toBe(sum);
    expect(minus(one, other)).toBe(difference);
    expect(distance(one, other)).toBe(between);
  });

  test.each<[one: unknown, other: unknown]>([
    ["five", "1"],
    ["1", "five"],
    ["1.2.3", "1"],
    ["", "1"],
  ])("and %j with %j is refused", (one, other) => {
    const wrong = one === "1" ? other : one;
    for (const call of [plus, minus, distance]) {
      expect(refusalOf(() => call(one as string, other as string))).toEqual([
        "decimal-invalid",
        "",
        'plain decimal text such as "1.42", of at most 60 significant digits',
        JSON.stringify(wrong),
      ]);
    }
  });
});

describe("a sum of more than sixty digits is rounded once, a tie away from zero", () => {
  test.each<[one: string, other: string, sum: string]>([
    [sixty, "0", sixty],
    [`-${sixty}`, "0", `-${sixty}`],
    [sixty, "0.4", sixty],
    [sixty, "0.5", `${sixty.slice(0, 59)}1`],
    [`-${sixty}`, "-0.4", `-${sixty}`],
    [`-${sixty}`, "-0.5", `-${sixty.slice(0, 59)}1`],
    ["9".repeat(60), "1", `1${"0".repeat(60)}`],
    [sixty, "0.05", sixty],
    [sixty, "0.55", `${sixty.slice(0, 59)}1`],
  ])("%s and %s", (one, other, sum) => {
    expect(plus(one, other)).toBe(sum);
  });

  test("and a sum that goes on keeps every digit until it is written", () => {
    const half = addedTo(sixty, "0.3");
    expect(sumText(half)).toBe(sixty);
    expect(sumText(addedTo(half, "0.20"))).toBe(`${sixty.slice(0, 59)}1`);
    expect(sumText(addedTo(addedTo("1", "0.25"), "3"))).toBe("4.25");
    expect(sumText(addedTo("0.5", "1.25"))).toBe("1.75");
  });
});

describe("a decimal text in quanta of 10^−places", () => {
  test.each<[text: string, places: number]>([
    ["100", 0],
    ["0.5", 1],
    ["1.50", 1],
    ["1.00", 0],
    ["10.050", 2],
    ["0.0", 0],
    ["-20.2", 1],
  ])("%s needs %i places: zeros at its end do not count", (text, places) => {
    expect(placesOf(text)).toBe(places);
  });

  test.each<[text: string, places: number, quanta: bigint | undefined]>([
    ["7", 0, 7n],
    ["7", 2, 700n],
    ["-7.5", 1, -75n],
    ["-7.5", 3, -7500n],
    ["7.50", 1, 75n],
    ["7.00", 0, 7n],
    ["0.05", 2, 5n],
    ["0.55", 1, undefined],
    ["7.5", 0, undefined],
  ])("%s in %i places is %s", (text, places, quanta) => {
    expect(toQuanta(text, places)).toBe(quanta);
  });

  test.each<[quanta: bigint, places: number, text: string]>([
    [75n, 0, "75"],
    [-75n, 1, "-7.5"],
    [750n, 2, "7.5"],
    [0n, 2, "0"],
  ])("%s of 10^−%i is %s", (quanta, places, text) => {
    expect(fromQuanta(quanta, places)).toBe(text);
  });

  test.each([
    ["5", 1],
    ["-0.01", -1],
    ["0.00", 0],
    ["-0", 0],
  ])("the sign of %s is %i", (text, sign) => {
    expect(signOf(text)).toBe(sign);
  });
});
