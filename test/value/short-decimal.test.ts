import { decimal } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { enoughDigits } from "../../src/value/enough-digits.js";
import { shortDecimal } from "../../src/value/short-decimal.js";

describe("a decimal of more than four places is shown to eight digits, or to the whole number", () => {
  test.each([
    ["12", "12"],
    ["1234567890", "1234567890"],
    ["1.2345", "1.2345"],
    ["1234567890.1234", "1234567890.1234"],
    ["1.20000", "1.20000"],
    ["1.12340", "1.12340"],
    ["1.23456", "1.23456"],
    ["1.123456789", "1.1234568"],
    ["-1.123456789", "-1.1234568"],
    ["0.000123456789", "0.00012345679"],
    ["12345678.12345", "12345678"],
    ["123456789.12345", "123456789"],
    ["1234567890.99999", "1234567891"],
    ["33.333333333333333333", "33.333333"],
  ])("%s is %s", (value, text) => {
    expect(shortDecimal(value)).toBe(text);
  });

  test.each(["", "about 5", "1.2.34567", "x.1234567890"])("and what is none stays: %j", (value) => {
    expect(shortDecimal(value)).toBe(value);
  });
});

describe("a number has as many digits as what is said of it needs", () => {
  const below = (end: string) => (shown: { lt(other: string): boolean }) => shown.lt(end);
  test.each<[exact: string, end: string, least: number | undefined, text: string]>([
    ["49.996", "50", 2, "49.996"],
    ["49.956", "50", 2, "49.96"],
    ["49.4", "50", 2, "49"],
    ["50.4", "50", 2, "50"],
    ["49.4", "50", 9, "49.4"],
    ["33.3333333333333", "34", undefined, "33.333333"],
    ["33.9999999999", "34", undefined, "33.9999999999"],
    ["0.99999999999999", "2", undefined, "1"],
  ])("%s, which is or is not below %s, from %s digits: %s", (exact, end, least, text) => {
    expect(enoughDigits(decimal(exact), below(end), least)).toBe(text);
  });
});
