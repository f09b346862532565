import { parseUnit } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { bases, scales } from "./unit-spellings.js";

describe("English", () => {
  test.each(scales.flatMap(([text, , english]) => english.map((name) => [`${name}items`, `${text}件`])))(
    "%s is %s",
    (spelling, text) => {
      expect(parseUnit(spelling).text).toBe(text);
    },
  );

  test.each(bases.flatMap(([text, , , english]) => english.map((name) => [name, text])))(
    "%s is %s",
    (spelling, text) => {
      expect(parseUnit(spelling).text).toBe(text);
    },
  );

  test("every scale goes with every base, and case does not matter", () => {
    for (const [scale, up, scaleNames] of scales) {
      for (const [base, dimension, power, baseNames] of bases) {
        const unit = { text: scale + base, dimension, power: up + power };
        for (const first of scaleNames) {
          for (const second of baseNames) {
            expect(parseUnit(first + second)).toStrictEqual(unit);
            expect(parseUnit((first + second).toUpperCase())).toStrictEqual(unit);
          }
        }
      }
    }
  });

  test.each([
    ["items per 10k people", "件/万人"],
    ["patents per 10,000 people", "件/万人"],
    ["Items/10000 People", "件/万人"],
    ["item per person", "件/人"],
    ["points per person", "分/人"],
    ["hundred million yuan per hundred thousand people", "亿元/十万人"],
    ["yuan per item", "元/件"],
  ])("%s, with per for the stroke, is %s", (spelling, text) => {
    expect(parseUnit(spelling).text).toBe(text);
  });

  test("a percentage point is no point", () => {
    expect(parseUnit("percentage points").dimension).toBe("share");
    expect(parseUnit("points").dimension).toBe("score");
  });
});

describe("traditional characters", () => {
  test.each([
    ["萬件", "万件"],
    ["百萬件", "百万件"],
    ["億元", "亿元"],
    ["萬億元", "万亿元"],
    ["個", "个"],
    ["萬個", "万个"],
    ["項", "项"],
    ["種", "种"],
    ["條", "条"],
    ["戶", "户"],
    ["萬戶", "万户"],
    ["場", "场"],
    ["處", "处"],
    ["組", "组"],
    ["對", "对"],
    ["筆", "笔"],
    ["萬人次", "万人次"],
    ["百分點", "百分点"],
    ["個百分點", "百分点"],
    ["件/萬人", "件/万人"],
    ["億元/萬人", "亿元/万人"],
  ])("%s is %s", (spelling, text) => {
    expect(parseUnit(spelling)).toStrictEqual(parseUnit(text));
  });
});

describe("marks and blanks", () => {
  test.each([
    [" 件 ", "件"],
    ["万 件", "万件"],
    ["件 / 万人", "件/万人"],
    ["件／万人", "件/万人"],
    ["％", "%"],
    ["个百分点", "百分点"],
    ["人民币", "元"],
    ["亿人民币", "亿元"],
    ["亿 元", "亿元"],
    ["件/ten thousand people", "件/万人"],
    ["万items", "万件"],
  ])("%j is %s", (spelling, text) => {
    expect(parseUnit(spelling).text).toBe(text);
  });
});

test("a scale is read whole, the longest first", () => {
  expect(parseUnit("千万件").power).toBe(7);
  expect(parseUnit("万亿元").power).toBe(12);
  expect(parseUnit("hundred million yuan").power).toBe(8);
  expect(parseUnit("ten thousand people").power).toBe(4);
  expect(parseUnit("百分点").power).toBe(-2);
});
