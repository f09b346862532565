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
    ["per 10,000 population", "个/万人"],
    ["per 10k population", "个/万人"],
    ["patents per 10,000 population", "件/万人"],
    ["people per 1,000 people", "人/千人"],
    ["items per year", "件/年"],
    ["projects per month", "项/月"],
    ["yuan per capita", "元/人"],
    ["percent per annum", "%/年"],
    ["US$ per hour", "美元/小时"],
  ])("%s, with per for the stroke, is %s", (spelling, text) => {
    expect(parseUnit(spelling).text).toBe(text);
  });

  test("a percentage point is no point", () => {
    expect(parseUnit("percentage points").dimension).toBe("share");
    expect(parseUnit("points").dimension).toBe("score");
  });
});

describe("English writes the scale of money on either side", () => {
  test.each([
    ["million USD", "百万美元"],
    ["USD million", "百万美元"],
    ["US$ million", "百万美元"],
    ["US$m", "百万美元"],
    ["$ billion", "十亿美元"],
    ["£m", "百万英镑"],
    ["£ 100 million", "亿英镑"],
    ["€bn", "十亿欧元"],
    ["EUR thousand", "千欧元"],
    ["RMB 100 million", "亿元"],
    ["CNY billion per year", "十亿元/年"],
    ["A$ million", "百万澳元"],
    ["hundred million US dollars", "亿美元"],
  ])("%s is %s", (spelling, text) => {
    expect(parseUnit(spelling).text).toBe(text);
  });

  test.each(["items million", "million", "USD", "USD million million"])(
    "and only of money, once: %s",
    (spelling) => {
      const read = (): unknown => parseUnit(spelling);
      if (spelling === "USD") expect(read()).toMatchObject({ text: "美元" });
      else expect(read).toThrow("Unknown unit");
    },
  );
});

describe("other words for a unit", () => {
  test.each([
    ["名次", "位"],
    ["月", "个月"],
    ["日", "天"],
    ["个工作日", "工作日"],
    ["个星期", "周"],
    ["学时", "课时"],
    ["周岁", "岁"],
    ["美金", "美元"],
    ["港币", "港元"],
    ["亿元人民币", "亿元"],
    ["公斤", "千克"],
    ["万吨标煤", "万吨标准煤"],
    ["μg/m³", "微克/立方米"],
    ["万千升", "万千升"],
    ["万亿斤", "万亿斤"],
    ["个千分点", "千分点"],
    ["件/个月", "件/月"],
  ])("%s is %s", (spelling, text) => {
    expect(parseUnit(spelling).text).toBe(text);
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
    ["億歐元", "亿欧元"],
    ["英鎊", "英镑"],
    ["日圓", "日元"],
    ["港幣", "港元"],
    ["小時", "小时"],
    ["課時", "课时"],
    ["個月", "个月"],
    ["週", "周"],
    ["歲", "岁"],
    ["噸標準煤", "吨标准煤"],
    ["公頃", "公顷"],
    ["萬畝", "万亩"],
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
