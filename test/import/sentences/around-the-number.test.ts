import { describe, expect, test } from "vitest";
import { wholeOf } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };
const patents = "有效发明专利拥有量";
const read = (clause: string) => wholeOf(`到2030年，${patents}${clause}。`, plan);
const level = `${patents} | 2030 level 700 件 | in 件`;

describe("words between a name and its number that do not change it", () => {
  test.each(
    (
      "将 确保 努力 实现 可 能够 预计 预期 预期值 目标值 目标 基本 稳定 逐步 进一步 总体 总计 合计 共 共计 应 应当 须 要 再 全部 完成 了 有望 不断 持续 稳步 " +
      "继续 整体 平均 到位 是 出 计划 总共 规模 达成 新 一 的 在 于 到 至 将基本"
    )
      .split(" ")
      .map((words) => [words]),
  )("%s", (words) => {
    expect(read(`${words}700件`)).toStrictEqual([level]);
  });

  test.each(["力争", "争取", "力求"])("%s: it is only aspired to", (word) => {
    expect(read(`${word}达到700件`)).toStrictEqual([`${patents} | 2030 level attain 700 件 strive | in 件`]);
  });

  test.each([
    ["力争到2030年", " strive"],
    ["争取到2030年", " strive"],
    ["到2030年，力争", " strive"],
    ["到2030年", ""],
  ])("%s before the name", (lead, strive) => {
    expect(wholeOf(`${lead}${patents}达到700件。`, plan)).toStrictEqual([
      `${patents} | 2030 level attain 700 件${strive} | in 件`,
    ]);
  });

  test("力争 behind a semicolon or a number is of what follows it", () => {
    expect(
      wholeOf(`到2030年，${patents}达到700件；力争版权登记量达到50件，地理标志总量达到9件。`, plan),
    ).toStrictEqual([
      `${patents} | 2030 level attain 700 件 | in 件`,
      "版权登记量 | 2030 level attain 50 件 strive | in 件",
      "地理标志总量 | 2030 level attain 9 件 strive | in 件",
    ]);
  });
});

describe("the time of a number", () => {
  test.each([
    [`${patents}到2030年达到700件`, "2030 level attain 700 件"],
    [`${patents}至2030年达到700件`, "2030 level attain 700 件"],
    [`${patents}在2030年达到700件`, "2030 level attain 700 件"],
    [`${patents}力争到2030年达到700件`, "2030 level attain 700 件 strive"],
    [`${patents}到2030年底达到700件`, "2030 level attain 700 件"],
    [`2030年${patents}为700件`, "2030 level attain 700 件"],
    [`到“十五五”末${patents}达到700件`, "2030 level attain 700 件"],
  ])("%s", (clause, target) => {
    expect(wholeOf(`${clause}。`, plan)).toStrictEqual([`${patents} | ${target} | in 件`]);
  });

  test.each(["提高到", "增加至"])("%s2030年的700件: the verb stands apart", (verb) => {
    expect(wholeOf(`${patents}${verb}2030年的700件。`, plan)).toStrictEqual([
      `${patents} | 2030 level attain 700 件 | by ${verb} | in 件`,
    ]);
  });

  test.each([
    ["比2025年", "since 2025"],
    ["较2025年", "since 2025"],
    ["较之2025年", "since 2025"],
    ["与2025年相比", "since 2025"],
    ["相比2025年", "since 2025"],
    ["对比2025年", "since 2025"],
    ["相较于2025年", "since 2025"],
    ["以2025年为基础", ""],
    ["在2025年的基础上", "since 2025"],
    ["在2025年基础上", "since 2025"],
    ["比2025年底", "since 2025"],
    ["比2025年末", "since 2025"],
    ["比“十四五”末", "since 2025"],
  ])("%s增加300件", (words, since) => {
    expect(read(`${words}增加300件`)).toStrictEqual(
      since === ""
        ? ["2030: time", "2025: time", "300: change"]
        : [`${patents} | 2030 increase 300 件 ${since}`],
    );
  });

  test("a change since the year that it is due in is misread", () => {
    expect(read("比2030年增加300件")).toStrictEqual(["2030: time", "2030: time", "300: tense"]);
  });

  test.each([
    ["是2025年的2倍", "multiple 2 since 2025"],
    ["为2025年的2倍", "multiple 2 since 2025"],
    ["增加到2025年的2倍", "multiple attain 2 since 2025 | by 增加到"],
    ["达到2025年的1.5倍以上", "multiple at-least 1.5 since 2025 | by 达到"],
    ["比2025年翻一番", "multiple 2 since 2025"],
    ["较2025年翻两番", "multiple 4 since 2025"],
    ["比2025年增长1.5倍", "multiple 2.5 since 2025"],
  ])("%s", (words, target) => {
    expect(read(words)).toStrictEqual([`${patents} | 2030 ${target}`]);
  });

  test("倍 of nothing is not read", () => {
    expect(read("达到2倍")).toStrictEqual(["2030: time", "2: unread"]);
  });
});

describe("累计 before a number says that it is a total", () => {
  test.each(["", "五年", "五年内", "五年间", "五年来", "5年", "规划期", "规划期内"])("%s累计", (years) => {
    const digit = years.startsWith("5") ? ["5: no-statement"] : [];
    expect(read(`${years}累计达到700件`)).toStrictEqual([
      `${patents} | 2030 level attain 700 件 cumulative | in 件`,
      ...digit,
    ]);
  });

  test.each(["十五年", "第五年"])("%s累计 is a part of the name", (years) => {
    expect(read(`${years}累计达到700件`)[0]).toMatch(new RegExp(`^${patents}${years} \\|`, "u"));
  });
});

describe("a number without a unit needs a word that says what it is", () => {
  test.each([
    ["达到700", "attain 700"],
    ["超过700", "more-than 700"],
    ["力争700", "700 strive"],
  ])("%s", (words, number) => {
    expect(read(words)).toStrictEqual([
      `${patents} | 2030 level ${number.replace(" strive", "")}${number.includes("strive") ? " strive" : ""} | ?unit-absent`,
    ]);
  });

  test.each(["700", "是700", "在700以上"])("%s is nothing", (words) => {
    expect(read(words)).toStrictEqual(["2030: time", "700: no-statement"]);
  });
});
