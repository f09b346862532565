import { Decimal } from "decimal.js";
import fc from "fast-check";
import { decimal, decimalText, type RoundingMode, round } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { decimalTexts, scaled } from "./arbitrary.js";
import { thrown } from "./thrown.js";

describe("arithmetic is exact", () => {
  test("0.1 + 0.2 is 0.3, from text and from numbers", () => {
    expect(decimalText(decimal("0.1").plus("0.2"))).toBe("0.3");
    expect(decimalText(decimal(0.1).plus(0.2))).toBe("0.3");
  });

  test("sums are those of integers", () => {
    fc.assert(
      fc.property(decimalTexts, decimalTexts, (a, b) => {
        expect(scaled(decimalText(decimal(a).plus(b)))).toBe(scaled(a) + scaled(b));
      }),
    );
  });

  test("the product of any two accepted texts loses no digit", () => {
    fc.assert(
      fc.property(decimalTexts, decimalTexts, (a, b) => {
        const product = decimal(a).times(b).toFixed(50).replace(".", "");
        expect(BigInt(product)).toBe(scaled(a) * scaled(b));
      }),
    );
  });
});

describe("what is read", () => {
  test.each<[input: number | string, text: string]>([
    [0.1, "0.1"],
    [1.42, "1.42"],
    [-0, "0"],
    [2 ** 53, "9007199254740992"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [-2.5e-8, "-0.000000025"],
    ["1.42", "1.42"],
    ["00.10", "0.1"],
  ])("%s is read as it prints, %s", (input, text) => {
    expect(decimalText(decimal(input))).toBe(text);
  });

  test("every finite number comes back from its text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(decimalText(number)) === number).toBe(true);
      }),
    );
  });

  test.each<[title: string, input: unknown, received: string]>([
    ["no text", "", '""'],
    ["a word", "一", '"一"'],
    ["a number with its unit", "1.42 件", '"1.42 件"'],
    ["an exponent", "1e5", '"1e5"'],
    ["digit groups", "1,234", '"1,234"'],
    ["a plus sign", "+1", '"+1"'],
    ["blanks", " 1", '" 1"'],
    ["a line end", "1\n", '"1\\n"'],
    ["no whole part", ".5", '".5"'],
    ["no fraction after the point", "5.", '"5."'],
    ["two points", "1.2.3", '"1.2.3"'],
    ["full-width digits", "１", '"１"'],
    ["a hexadecimal number", "0x10", '"0x10"'],
    ["the word Infinity", "Infinity", '"Infinity"'],
    ["not a number", Number.NaN, "NaN"],
    ["an infinite number", Number.NEGATIVE_INFINITY, "-Infinity"],
    ["an infinite Decimal", new Decimal("Infinity"), "an object"],
    ["nothing", null, "null"],
    ["undefined", undefined, "undefined"],
    ["a bigint", 1n, "a bigint"],
    ["a boolean", true, "true"],
    ["an array", [1], "an array of 1"],
    ["something that calls itself a Decimal", { toStringTag: "[object Decimal]" }, "an object"],
  ])("%s is no decimal number, and the error says what came", (_, input, received) => {
    const issue = thrown(() => decimal(input as string));
    expect(issue).toMatchObject({ code: "decimal-invalid", received });
    expect(issue.expected).toContain('"1.42"');
    expect(issue.message["zh-Hans"]).toContain(received);
  });

  test("60 significant digits are read, 61 are refused; zeros around them do not count", () => {
    const most = "9".repeat(60);
    expect(decimalText(most)).toBe(most);
    expect(decimalText(`0.${"0".repeat(60)}${most}`)).toBe(`0.${"0".repeat(60)}${most}`);
    expect(decimalText(`${most}${"0".repeat(60)}.00`)).toBe(`${most}${"0".repeat(60)}`);
    expect(thrown(() => decimal(`${most}9`)).code).toBe("decimal-invalid");
    expect(thrown(() => decimal(`0.${most}9`)).code).toBe("decimal-invalid");
    expect(thrown(() => decimal(`10${"9".repeat(59)}`)).code).toBe("decimal-invalid");
  });

  test("a Decimal is read from ten to the minus 400 to ten to the 400, and refused beyond", () => {
    for (const within of ["1e400", "9e400", "-1e-400"]) {
      expect(decimal(new Decimal(within)).eq(within)).toBe(true);
    }
    for (const beyond of ["1e401", "-1e401", "9e-401"]) {
      expect(thrown(() => decimal(new Decimal(beyond))).code).toBe("decimal-invalid");
    }
  });
});

describe("canonical text", () => {
  test.each([
    ["13.00", "13"],
    ["007", "7"],
    ["-0", "0"],
    ["-0.00", "0"],
    ["0.10", "0.1"],
    ["-1.50", "-1.5"],
    ["100", "100"],
  ])("%s is written as %s", (input, text) => {
    expect(decimalText(input)).toBe(text);
  });

  test("it has no exponent, no needless zero, no minus zero, and is its own canonical text", () => {
    fc.assert(
      fc.property(decimalTexts, (input) => {
        const text = decimalText(input);
        expect(text).toMatch(/^(?:0|-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?)$/);
        expect(text).not.toBe("-0");
        expect(decimalText(text)).toBe(text);
      }),
    );
  });

  test("it is the same number, and equal numbers have the same text", () => {
    fc.assert(
      fc.property(decimalTexts, decimalTexts, (a, b) => {
        expect(scaled(decimalText(a))).toBe(scaled(a));
        expect(decimalText(a) === decimalText(b)).toBe(scaled(a) === scaled(b));
      }),
    );
  });
});

describe("rounding", () => {
  // Ties by hand; GB/T 8170 names both rules (rounding of numerical values).
  test.each<[value: string, places: number, halfUp: string, halfEven: string]>([
    ["2.345", 2, "2.35", "2.34"],
    ["2.355", 2, "2.36", "2.36"],
    ["-2.345", 2, "-2.35", "-2.34"],
    ["0.5", 0, "1", "0"],
    ["1.5", 0, "2", "2"],
    ["2.5", 0, "3", "2"],
    ["-0.5", 0, "-1", "0"],
    ["-1.5", 0, "-2", "-2"],
    ["-2.5", 0, "-3", "-2"],
    ["2.4999999999999999999999999999", 0, "2", "2"],
    ["2.5000000000000000000000000001", 0, "3", "3"],
    ["-2.5000000000000000000000000001", 0, "-3", "-3"],
    ["-0.4", 0, "0", "0"],
    ["1.005", 2, "1.01", "1"],
    ["99.995", 2, "100", "100"],
    ["13", 2, "13", "13"],
    ["0", 3, "0", "0"],
    ["0.125", 100, "0.125", "0.125"],
  ])("%s to %i places is %s half-up and %s half-even", (value, places, halfUp, halfEven) => {
    expect(round(value, places, "half-up")).toBe(halfUp);
    expect(round(value, places, "half-even")).toBe(halfEven);
  });

  test("half-up is the default", () => {
    expect(round("-2.5", 0)).toBe("-3");
    expect(round(1.005, 2)).toBe("1.01");
  });

  test("it agrees with the rounding of integers, in both modes and signs", () => {
    const modes = fc.constantFrom<RoundingMode>("half-up", "half-even");
    fc.assert(
      fc.property(decimalTexts, fc.integer({ min: 0, max: 25 }), modes, (value, places, mode) => {
        const unit = 10n ** BigInt(25 - places);
        const size = scaled(value.replace("-", ""));
        const [below, rest] = [size / unit, (size % unit) * 2n];
        const up = rest > unit || (rest === unit && (mode === "half-up" || below % 2n === 1n));
        const expected = (below + (up ? 1n : 0n)) * unit;
        expect(scaled(round(value, places, mode))).toBe(value.startsWith("-") ? -expected : expected);
      }),
    );
  });

  test.each<[places: unknown, mode: unknown]>([
    [-1, "half-up"],
    [0.5, "half-up"],
    [101, "half-up"],
    [Number.NaN, "half-up"],
    ["2", "half-up"],
    [2, "down"],
    [2, "toString"],
    [2, "__proto__"],
  ])("%s places in the mode %s cannot be done", (places, mode) => {
    const issue = thrown(() => round("1", places as number, mode as RoundingMode));
    expect(issue.code).toBe("rounding-invalid");
    expect(issue.received).toContain(String(places));
    expect(issue.received).toContain(String(mode));
  });
});

describe("settings made elsewhere", () => {
  const calculate = () => [
    decimalText(decimal("1").div("3")),
    decimalText(decimal("123456789.123").times("987654321.987")),
    decimalText("0.00000000000000000001"),
    decimalText(1e21),
    round("2.345", 2),
    round("-2.5", 0, "half-even"),
    decimal("0.000000001").toString(),
  ];

  test("decimal.js's own shared constructor changes nothing here", () => {
    const before = calculate();
    expect(before[0]).toBe(`0.${"3".repeat(60)}`);
    try {
      Decimal.set({
        precision: 3,
        rounding: Decimal.ROUND_DOWN,
        toExpNeg: 0,
        toExpPos: 0,
        maxE: 2,
        minE: -2,
      });
      expect(new Decimal("1").div("3").toFixed()).toBe("0.333");
      expect(calculate()).toStrictEqual(before);
    } finally {
      Decimal.set({ defaults: true });
    }
  });

  test("a Decimal of another clone comes in with its value alone, on either side", () => {
    const Coarse = Decimal.clone({ precision: 3, rounding: Decimal.ROUND_DOWN });
    const foreign = new Coarse("123456789.125");
    expect(decimalText(foreign)).toBe("123456789.125");
    expect(decimalText(decimal(foreign).plus("0.001"))).toBe("123456789.126");
    expect(decimalText(decimal("0.001").plus(foreign))).toBe("123456789.126");
    expect(round(foreign, 2)).toBe("123456789.13");
    expect(foreign.plus("0.001").toFixed()).toBe("123000000");
  });

  test("reading a Decimal leaves the original alone", () => {
    const original = Object.freeze(new Decimal("2.5"));
    expect(round(original, 0)).toBe("3");
    expect(original.toFixed()).toBe("2.5");
    expect(decimal(original)).not.toBe(original);
  });
});

test("a Decimal becomes plain text in JSON, without an exponent", () => {
  const values = { small: decimal("0.0000000001"), large: decimal(1e30) };
  expect(JSON.parse(JSON.stringify(values))).toStrictEqual({
    small: "0.0000000001",
    large: `1${"0".repeat(30)}`,
  });
});
