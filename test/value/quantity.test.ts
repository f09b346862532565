import fc from "fast-check";
import { convert, decimalText, parseUnit, type Quantity } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { decimalTexts } from "./arbitrary.js";
import { thrown } from "./thrown.js";
import { everyUnit } from "./unit-spellings.js";

describe("a quantity goes from unit to unit of its dimension", () => {
  test.each([
    // 广西“十四五”规划，主要指标表 序号4 基期值。
    ["29.58 万件", "件", "295800"],
    ["29.58万件", "件", "295800"],
    // The table of one plan prints 30000 万元, its text 3 亿元.
    ["30000 万元", "亿元", "3"],
    ["3 亿元", "万元", "30000"],
    ["2.5 件/万人", "件/人", "0.00025"],
    ["0.00025 件/人", "件/万人", "2.5"],
    ["13 %", "1", "0.13"],
    ["0.13 1", "%", "13"],
    ["-1.5 百分点", "%", "-1.5"],
    ["2.155 million items", "万件", "215.5"],
    ["140828 万人", "亿人", "14.0828"],
    ["1 万亿元", "元", "1000000000000"],
    ["0.000000000001 万亿元", "元", "1"],
    ["-0 万件", "件", "0"],
    ["007.50 件", "件", "7.5"],
    ["  5  件", "件", "5"],
    ["1.2 ‰", "%", "0.12"],
    ["3.1 人/千人", "人/万人", "31"],
    ["3.1 人/千人", "‰", "3.1"],
    ["12 件/万户", "个/户", "0.0012"],
    ["12 件/年", "项/年", "12"],
    ["3 亿美元", "million USD", "300"],
    ["78.3 岁", "年", "78.3"],
    ["1.5 平方公里", "公顷", "150"],
    ["35 微克/立方米", "毫克/立方米", "0.035"],
    ["2 公里", "米", "2000"],
    ["0.5 个百分点", "千分点", "5"],
    ["5\u3000件", "件", "5"],
    ["5件", "件", "5"],
    ["2.5件/万人", "件/人", "0.00025"],
  ])("%s in %s is %s", (quantity, unit, value) => {
    expect(convert(quantity, unit)).toBe(value);
  });

  test("a record says the same as a text, and is not changed", () => {
    const quantity = deepFreeze({ value: "29.58", unit: "萬件" });
    expect(convert(quantity, "items")).toBe("295800");
  });

  test("a number of 50 digits keeps every one of them", () => {
    const value = "12345678901234567890123456789012345678901234567.891";
    expect(convert({ value, unit: "件" }, "万亿件")).toBe(
      "12345678901234567890123456789012345.678901234567891",
    );
  });
});

describe("conversion is exact and invertible", () => {
  const twoOfADimension = fc
    .tuple(fc.constantFrom(...everyUnit), fc.constantFrom(...everyUnit))
    .map(([from, other]) => {
      const alike = everyUnit.filter(({ dimension }) => dimension === from.dimension);
      return [from, alike[everyUnit.indexOf(other) % alike.length] ?? from] as const;
    });

  test("there and back is the number it was", () => {
    fc.assert(
      fc.property(decimalTexts, twoOfADimension, (value, [from, to]) => {
        const there = convert({ value, unit: from.text }, to.text);
        expect(decimalText(there)).toBe(there);
        expect(convert({ value: there, unit: to.text }, from.text)).toBe(decimalText(value));
      }),
    );
  });

  test("it multiplies by ten to the difference of the powers", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), twoOfADimension, (value, [from, to]) => {
        const [large, small] = from.power >= to.power ? [from, to] : [to, from];
        const expected = value * 10n ** BigInt(large.power - small.power);
        expect(convert({ value: String(value), unit: large.text }, small.text)).toBe(String(expected));
      }),
    );
  });

  test("by way of a third unit it is the same", () => {
    fc.assert(
      fc.property(decimalTexts, twoOfADimension, fc.nat(), (value, [from, to], index) => {
        const alike = everyUnit.filter(({ dimension }) => dimension === from.dimension);
        const middle = alike[index % alike.length] ?? from;
        const direct = convert({ value, unit: from.text }, to.text);
        const halfway = convert({ value, unit: from.text }, middle.text);
        expect(convert({ value: halfway, unit: middle.text }, to.text)).toBe(direct);
      }),
    );
  });
});

describe("two dimensions never convert", () => {
  test("件 to 亿元 is an error that names both units and both dimensions", () => {
    const issue = thrown(() => convert("1 件", "亿元"));
    expect(issue).toMatchObject({
      code: "dimension-mismatch",
      expected: "a unit of money, such as 亿元",
      received: "件, a unit of count",
    });
    expect(issue.message.en).toBe("Different dimensions: 件 (count) cannot become 亿元 (money)");
    expect(issue.message["zh-Hans"]).toBe('量纲不同：件（"count"）不能换算为 亿元（"money"）');
  });

  test.each([
    ["1 人", "件"],
    ["1 分", "%"],
    ["1 百分点", "分"],
    ["1 件", "件/人"],
    ["1 件/人", "人/件"],
    ["1 元", "元/元"],
    ["0 件", "元"],
  ])("%s into %s", (quantity, unit) => {
    expect(thrown(() => convert(quantity, unit)).code).toBe("dimension-mismatch");
  });

  test.each([
    ["1 美元", "元"],
    ["1 日元", "欧元"],
    ["7 天", "周"],
    ["1 天", "工作日"],
    ["12 个月", "年"],
    ["24 小时", "天"],
    ["1 课时", "小时"],
    ["2 倍", "%"],
    ["1 位", "人"],
    ["1 件/年", "件"],
    ["1 斤", "千克"],
    ["15 亩", "公顷"],
    ["1 吨标准煤", "吨"],
    ["1 人年", "人"],
    ["3 件/家", "%"],
    ["3 件/家", "1"],
  ])("%s into %s: no power of ten leads from one to the other, or nothing does", (quantity, unit) => {
    expect(thrown(() => convert(quantity, unit)).code).toBe("dimension-mismatch");
  });

  test("per 家 is not per 户: what is counted below the stroke must be the same", () => {
    const issue = thrown(() => convert("3 件/家", "件/户"));
    expect(issue).toMatchObject({
      code: "dimension-mismatch",
      expected: "a unit of count/count, for each 户, such as 件/户",
      received: "件/家, a unit of count/count, for each 家",
    });
    expect(convert("3 件/家", "项/万家")).toBe("30000");
    expect(thrown(() => convert("3 件/家", "家/件")).code).toBe("dimension-mismatch");
    expect(thrown(() => convert("3 万元/件", "万元/家")).code).toBe("dimension-mismatch");
    expect(convert("3 万元/件", "元/件")).toBe("30000");
  });

  test("nor does any unit of one become any unit of another", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyUnit), fc.constantFrom(...everyUnit), (from, to) => {
        fc.pre(from.dimension !== to.dimension);
        const issue = thrown(() => convert({ value: "1", unit: from.text }, to.text));
        expect(issue.message.en).toContain(`${from.text} (${from.dimension})`);
        expect(issue.message.en).toContain(`${to.text} (${to.dimension})`);
      }),
    );
  });
});

describe("what is no quantity is a wrong call", () => {
  test.each<[title: string, quantity: unknown, code: string]>([
    ["no text", "", "quantity-invalid"],
    ["a unit alone", "万件", "quantity-invalid"],
    ["one digit alone", "5", "quantity-invalid"],
    ["a plus sign", "+5 件", "quantity-invalid"],
    ["a record without a unit", { value: "5" }, "quantity-invalid"],
    ["a very long text", `${"1".repeat(1000)} 件`, "quantity-invalid"],
    ["two points", "1.2.3 件", "decimal-invalid"],
    ["a point alone", ". 件", "decimal-invalid"],
    ["a record with an exponent", { value: "1e5", unit: "件" }, "decimal-invalid"],
    ["a record with a number", { value: 5, unit: "件" }, "decimal-invalid"],
    ["more than 60 digits", `${"1".repeat(61)} 件`, "decimal-invalid"],
    ["a number of more than 400 places once converted", `${"1".padEnd(400, "0")} 万亿件`, "decimal-invalid"],
    ["digit groups", "1,234 件", "quantity-invalid"],
    ["nothing", null, "quantity-invalid"],
    ["undefined", undefined, "quantity-invalid"],
    ["a number", 5, "quantity-invalid"],
    ["a unit of more than 61 characters", `5 ${"件".repeat(62)}`, "quantity-invalid"],
    ["a line break behind the unit", "5 件\n", "quantity-invalid"],
    ["a unit with more than 300 characters of blanks", `5 ${"件".padEnd(302)}`, "quantity-invalid"],
    ["the same right behind the number", `5${"件".repeat(62)}`, "quantity-invalid"],
    ["a number without a unit", "51", "quantity-invalid"],
    ["an unknown unit", "5 jian", "unit-unknown"],
    ["a record with a unit that is no text", { value: "5", unit: 5 }, "unit-unknown"],
  ])("%s", (_, quantity, code) => {
    const issue = thrown(() => convert(quantity as Quantity, "件"));
    expect(issue.code).toBe(code);
    expect(issue.received).toBeTruthy();
  });

  test("an unknown unit to convert to is named", () => {
    expect(thrown(() => convert("5 件", "jian"))).toMatchObject({ code: "unit-unknown", received: '"jian"' });
  });
});

test("a unit of 61 characters is read, blanks among them", () => {
  expect(convert(`5 ${"万件".padEnd(61)}`, "件")).toBe("50000");
  expect(thrown(() => convert(`5 ${"万件".padEnd(62)}`, "件")).code).toBe("quantity-invalid");
});

test("a unit that was parsed can be converted to by its text", () => {
  expect(convert("1 億元", parseUnit("ten thousand yuan").text)).toBe("10000");
});
