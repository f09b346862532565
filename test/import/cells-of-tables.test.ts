import { describe, expect, test } from "vitest";
import { saidOf, tableOf } from "./said-of.js";

/** What is read of a target's cell in a row of 件: its fields without the year, and what is open. */
function target(cell: string, unit = "件", base = "3", name = "某事项"): readonly string[] {
  const said = saidOf(tableOf("指标 | 单位 | 2025年 | 2030年", `${name} | ${unit} | ${base} | ${cell}`));
  return said
    .filter((line) => line.startsWith("targets/") && !line.startsWith("targets/0/year"))
    .map((line) => line.replace("targets/0/", ""));
}

const level = (cell: string) =>
  `basis = level “${cell}” (No word of growth stands beside it: it is read as a level or total)`;
const bare = (cell: string) =>
  `comparator = attain “${cell}” (The number is printed alone, without a word such as “at least”)`;
const valueIn = (cell: string, value: string) =>
  cell === value ? `value = ${value}` : `value = ${value} “${cell}”`;
/** A bare number, with what is printed of it. */
const plain = (value: string, printed = value) => [level(printed), bare(printed), valueIn(printed, value)];
const open = "basis = level “2030年” (The number is not sure; it is taken to be a level or total)";

describe("the number of a cell", () => {
  test.each<[cell: string, said: readonly string[]]>([
    ["5", plain("5")],
    [" 5 ", plain("5")],
    ["=5", plain("5")],
    ["1,234", plain("1234", "1,234")],
    ["５", plain("5", "５")],
    ["≥5", [level("≥5"), "comparator = at-least “≥5”", "value = 5 “≥5”"]],
    ["5以上", [level("5以上"), "comparator = at-least “5以上”", "value = 5 “5以上”"]],
    ["5—6", [level("5—6"), "comparator = between “5—6”", "lower = 5 “5—6”", "upper = 6 “5—6”"]],
    ["5件", plain("5", "5件")],
    ["二", plain("2", "二")],
    ["5万件", [level("5万件"), bare("5万件"), "unit = 万件 “5万件”", "value = 5 “5万件”"]],
    ["5万", [level("5"), bare("5"), "unit = 万件 “万”", "value = 5"]],
    ["5 万", [level("5"), bare("5"), "unit = 万件 “万”", "value = 5"]],
    ["力争5", [level("力争5"), bare("力争5"), "strength = strive “力争5”", "value = 5 “力争5”"]],
    ["5[1]", plain("5")],
    ["5[注1]", plain("5")],
    ["5（注1）", plain("5")],
    ["5（其中2）", plain("5")],
    ["5（含港澳2）", plain("5")],
    ["5（全省9）", plain("5")],
    ["5（按2020年价）", plain("5")],
    ["5（不含2）", plain("5")],
    ["5（≥4）", plain("5")],
    ["5（>4）", plain("5")],
    ["5（其中2（含1））", plain("5")],
    ["5（年均）", ["basis = period-average “年均”", bare("5"), "value = 5"]],
    ["5（年平均）", ["basis = period-average “年平均”", bare("5"), "value = 5"]],
    ["5（五年平均）", ["basis = period-average “五年平均”", bare("5"), "value = 5"]],
    ["5（5年平均）", ["basis = period-average “5年平均”", bare("5"), "value = 5"]],
    ["年均增长5%", ["basis = annual-growth “年均增长5%”", bare("年均增长5%"), "value = 5 “年均增长5%”"]],
    [
      "增长5%",
      ["basis = relative-change “增长5%”", bare("增长5%"), "unit = % “增长5%”", "value = 5 “增长5%”"],
    ],
    ["每年5", ["basis = every-year “每年5”", bare("每年5"), "value = 5 “每年5”"]],
    ["新增5", ["basis = increase “新增5”", bare("新增5"), "value = 5 “新增5”"]],
    [
      "-5%",
      [
        "basis = relative-change “-5%” (It is in % with a minus sign, and the indicator in another unit: it is a change of the baseline)",
        bare("-5%"),
        "unit = % “-5%”",
        "value = -5 “-5%”",
      ],
    ],
  ])("%s", (cell, said) => {
    expect(target(cell)).toEqual(said);
  });

  test.each<[cell: string, hole: string]>([
    ["5（1）", "unreadable 5 1"],
    ["5（约4）", "unreadable 5 4"],
    ["5[注]6", "unreadable 5 6"],
    ["（5）", "unreadable 5"],
    ["5（2028年2月）", "unreadable 5 2028 2"],
    ["5（占全省9）", "unreadable 5 9"],
    ["7。5", "unreadable 7.5"],
    ["7。55", "unreadable 7.55"],
    ["'+5", "ambiguous 5"],
    ["12345678901。5", "unreadable 12345678901 5"],
    ["5/6", "ambiguous 5 6"],
    ["5;6", "ambiguous 5 6"],
    ["5、6", "ambiguous 5 6"],
    ["5, 6", "ambiguous 5 6"],
    ["≤5/≤6/7", "ambiguous 5 6 7"],
    ["5/甲", "unreadable 5"],
    ["甲5乙6", "unreadable 5 6"],
    ["A5、B6", "unreadable"],
    ["5O", "unreadable"],
    ["1.2.3", "unreadable"],
    ["1个2个3个4个5个6个甲", "unreadable 1 2 3 4 5"],
    ["5%", "ambiguous 5"],
    ["5‰", "ambiguous 5"],
    ["+5", "ambiguous 5"],
    ["-5", "ambiguous -5"],
  ])("%s is left open", (cell, hole) => {
    expect(target(cell)).toEqual([open, `value? ${hole}`]);
  });

  test.each(["", "—", "-", "…", "/", "无", "未统计", "一", "N/A"])("%s is no number", (cell) => {
    expect(target(cell)).toEqual([]);
  });

  test.each<[cell: string, said: readonly string[]]>([
    ["明显提高", ["basis = words “明显提高”", "text/zh-Hans = 明显提高"]],
    ["（明显提高）", ["basis = words “明显提高”", "text/zh-Hans = 明显提高"]],
    ["（明显）提高", ["basis = words “（明显）提高”", "text/zh-Hans = （明显）提高"]],
    [
      "高于GDP增长",
      [
        "basis = compared “高于GDP增长”",
        "comparator = more-than “高于GDP增长”",
        "with/name/zh-Hans = GDP增长",
      ],
    ],
    [
      "不低于全省平均",
      [
        "basis = compared “不低于全省平均”",
        "comparator = at-least “不低于全省平均”",
        "with/name/zh-Hans = 全省平均",
      ],
    ],
    [
      "达到全国水平",
      [
        "basis = compared “达到全国水平”",
        "comparator = at-least “达到全国水平”",
        "with/name/zh-Hans = 全国水平",
      ],
    ],
    [
      "低于居民CPI",
      [
        "basis = compared “低于居民CPI”",
        "comparator = less-than “低于居民CPI”",
        "with/name/zh-Hans = 居民CPI",
      ],
    ],
    [
      "超过产值增速",
      [
        "basis = compared “超过产值增速”",
        "comparator = more-than “超过产值增速”",
        "with/name/zh-Hans = 产值增速",
      ],
    ],
    ["达到国际一流", ["basis = words “达到国际一流”", "text/zh-Hans = 达到国际一流"]],
    [
      "与全省同步",
      [
        "basis = compared “与全省同步”",
        "comparator = about “与全省同步” (“In step with” is read as about the same)",
        "with/name/zh-Hans = 全省",
      ],
    ],
  ])("%s is a promise in words", (cell, said) => {
    expect(target(cell)).toEqual(said);
  });

  test.each([
    "与产值同步",
    "与產值同步",
    "同产值基本同步",
    "和产值保持同步",
    "与产值大体持平",
    "与产值相当",
    "与产值 同步增长",
  ])("%s is compared with it", (cell) => {
    expect(target(cell)[2]).toMatch(/^with\/name\/zh-Hans = 产值$|^with\/name\/zh-Hans = 產值$/u);
  });
});

describe("a sign before a number where a row starts without one", () => {
  const ambiguous = (value: string) => [open, `value? ambiguous ${value}`];

  test.each<[row: string, unit: string, base: string, cell: string, said: readonly string[]]>([
    ["某比例", "%", "82", "+3", ambiguous("3")],
    ["某比例", "%", "5", "-2", ambiguous("-2")],
    ["某数量", "件", "380", "-20", ambiguous("-20")],
    ["某数量", "", "380", "-20", plain("-20")],
    ["某比例", "", "5%", "-2%", [open, "value? ambiguous -2"]],
    ["某数量", "箱", "380", "-20", plain("-20")],
    ["某数量", "件", "—", "+3", plain("3", "+3")],
    ["某数量", "件", "-5", "-2", plain("-2")],
    ["某数量", "件", "+5", "-2", plain("-2")],
  ])("%s in %s: %s and %s", (name, unit, base, cell, said) => {
    expect(target(cell, unit, base, name)).toEqual(said);
  });

  test.each(
    "增|减|升|降|涨|跌|变|差|净|提高|缩短|加快|change|growth|increase|decrease|reduction|balance|net".split(
      "|",
    ),
  )("is that of a level where the name says %s", (word) => {
    expect(target("+3", "件", "82", `某${word}量`)).toEqual(plain("3", "+3"));
    expect(target("-3", "件", "82", `某${word}量`)).toEqual(plain("-3"));
  });

  test("is that of a level in a table with ids, which is data", () => {
    const said = saidOf(tableOf("ID | 指标 | 单位 | 2025年 | 2030年", "some | 某比例 | % | 5 | -2"));
    expect(said.filter((line) => line.startsWith("targets/0/value"))).toEqual(["targets/0/value = -2"]);
  });
});

describe("the cell of a baseline", () => {
  const base = (cell: string) =>
    saidOf(tableOf("指标 | 单位 | 现状值 | 2030年", `某事项 | 件 | ${cell} | 5`))
      .filter((line) => line.startsWith("baseline"))
      .map((line) => line.replace("baseline/", ""));

  test.each<[cell: string, said: readonly string[]]>([
    ["3", ["value = 3", "year? not-printed"]],
    ["3（2024年）", ["value = 3", "year = 2024"]],
    ["3（2024）", ["value = 3", "year = 2024"]],
    ["3（2024年底）", ["value = 3", "year = 2024"]],
    ["3（2024年末）", ["value = 3", "year = 2024"]],
    ["3（2024年值）", ["value = 3", "year = 2024"]],
    ["3（2024年数据）", ["value = 3", "year = 2024"]],
    ["3（2024年数）", ["value = 3", "year = 2024"]],
    ["约3", ["qualifier = about “约3”", "value = 3 “约3”", "year? not-printed"]],
    ["3以上", ["qualifier = at-least “3以上”", "value = 3 “3以上”", "year? not-printed"]],
    ["3（2024年初）", ["value? unreadable 3 2024", "year? not-printed"]],
    ["3—4", ["value? unreadable", "year? not-printed"]],
    ["3/4", ["value? ambiguous 3 4", "year? not-printed"]],
    ["较低", ["value? unreadable 较低"]],
    ["—", []],
    ["", []],
  ])("%s", (cell, said) => {
    expect(base(cell)).toEqual(said);
  });
});
