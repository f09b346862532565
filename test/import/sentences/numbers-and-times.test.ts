import { describe, expect, test } from "vitest";
import { wholeOf } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };
const patents = "有效发明专利拥有量";
const money = "专利质押融资金额";

describe("a number of a sentence", () => {
  test.each([
    ["达到700件", "attain 700 件", "件"],
    ["达到 700 件", "attain 700 件", "件"],
    ["达到1,200件", "attain 1200 件", "件"],
    ["达到1，200件", "attain 1200 件", "件"],
    ["达到12,345,678件", "attain 12345678 件", "件"],
    ["达到7.5件", "attain 7.5 件", "件"],
    ["达到７．５件", "attain 7.5 件", "件"],
    ["达到7万件", "attain 7 万件", "万件"],
    ["达到7万余件", "more-than 7 万件", "万余件"],
    ["达到700余件", "more-than 700 件", "件"],
    ["达到700多件", "more-than 700 件", "件"],
    ["达到700件以上", "at-least 700 件", "件"],
    ["达到700件 以上", "at-least 700 件", "件"],
    ["达到700件及以上", "at-least 700 件", "件"],
    ["达到700件左右", "about 700 件", "件"],
    ["达到700件以内", "at-most 700 件", "件"],
    ["达到600—700件", "between 600..700 件", "件"],
    ["达到600-700件", "between 600..700 件", "件"],
    ["达到600～700件", "between 600..700 件", "件"],
    ["达到600至700件", "between 600..700 件", "件"],
    ["达到600到700件", "between 600..700 件", "件"],
    ["达到600件至700件", "between 600..700 件", "件"],
    ["达到七百件", "attain 700 件", "件"],
    ["达到一百二十件", "attain 120 件", "件"],
    ["达到两千件", "attain 2000 件", "件"],
  ])("%s", (words, number, unit) => {
    expect(wholeOf(`到2030年，${patents}${words}。`, plan)).toStrictEqual([
      `${patents} | 2030 level ${number} | in ${unit}`,
    ]);
  });

  test.each([
    ["达到7亿元", "attain 7 亿元", "亿元"],
    ["达到7.5万亿元", "attain 7.5 万亿元", "万亿元"],
    ["达到7千万元", "attain 7 千万元", "千万元"],
    ["达到700万美元", "attain 700 万美元", "万美元"],
  ])("%s", (words, number, unit) => {
    expect(wholeOf(`到2030年，${money}${words}。`, plan)).toStrictEqual([
      `${money} | 2030 level ${number} | in ${unit}`,
    ]);
  });

  test.each([
    ["达到7万", "attain 70000", "万"],
    ["达到7亿", "attain 700000000", "亿"],
    ["达到7百", "attain 700", "百"],
  ])("%s has a scale and no unit", (words, number, unit) => {
    expect(wholeOf(`到2030年，${patents}${words}。`, plan)).toStrictEqual([
      `${patents} | 2030 level ${number} | in ${unit} | ?unit-absent`,
    ]);
  });

  test.each(["分别", "位居", "位于", "名列", "名单", "家具", "项目", "年均", "条件", "组织"])(
    "its unit is not the beginning of %s",
    (word) => {
      expect(wholeOf(`到2030年，${patents}达到700${word}。`, plan)).toStrictEqual([
        "2030: time",
        "700: words-behind",
      ]);
    },
  );

  test.each([
    ["百分之八十", "attain 80 %"],
    ["百分之八十五以上", "at-least 85 %"],
    ["80%", "attain 80 %"],
    ["80％", "attain 80 %"],
  ])("达到%s", (words, number) => {
    expect(wholeOf(`到2030年，知识产权保护社会满意度达到${words}。`, plan)[0]).toMatch(
      new RegExp(`^知识产权保护社会满意度 \\| 2030 level ${number}`, "u"),
    );
  });

  test.each(["翻番", "翻一番", "翻两番", "翻三番"])("%s is one by itself", (word) => {
    const times = { 翻番: 2, 翻一番: 2, 翻两番: 4, 翻三番: 8 }[word];
    expect(wholeOf(`到2030年，${patents}${word}。`, plan)).toStrictEqual([
      `${patents} | 2030 multiple ${times}`,
    ]);
  });

  test.each(["一批企业", "一支队伍", "一个中心", "种种方式"])("%s is none", (words) => {
    expect(wholeOf(`到2030年，形成${words}。`, plan)).toStrictEqual(["2030: time"]);
  });

  test("the digits of a name of letters are its own", () => {
    expect(wholeOf("到2030年，PM2.5专利达到30件。", plan)).toStrictEqual([
      "PM2.5专利 | 2030 level attain 30 件 | in 件 | ?name-unknown",
    ]);
    expect(wholeOf("PM2.5治理。", plan)).toStrictEqual(["2.5: no-statement"]);
  });
});

describe("a time of a sentence", () => {
  test.each([
    "到2030年",
    "至2030年",
    "到2030年底",
    "到2030年末",
    "到2030年年底",
    "到2030年度",
    "2030年前",
    "2030年之前",
    "2030年以前",
    "2030年底前",
    "展望2030年",
    "到2030 年",
    "到二〇三〇年",
    "到“十五五”末",
    "“十五五”期间",
    "“十五五”时期",
    "十五五期间",
    "“十五五”规划期间",
    "2026—2030年",
    "2026-2030年",
    "2026～2030年",
    "2026年至2030年",
    "2026年到2030年期间",
    "2026—2030年间",
  ])("%s", (time) => {
    expect(wholeOf(`${time}，${patents}达到700件。`, plan)).toStrictEqual([
      `${patents} | 2030 level attain 700 件 | in 件`,
    ]);
  });

  test.each([
    ["到2130年", "2130"],
    ["到“十六五”末", "2035"],
    ["到“十七五”末", "2040"],
  ])("%s is one of a later plan", (time, year) => {
    expect(wholeOf(`${time}，${patents}达到700件。`, plan)).toStrictEqual([
      `${patents} | ${year} level attain 700 件 | in 件`,
    ]);
  });

  test.each(["到2230年", "到30年", "到12030年"])("%s is none", (time) => {
    expect(wholeOf(`${time}，${patents}达到700件。`).filter((line) => line.includes("|"))).toStrictEqual([]);
  });

  test.each([
    "By 2030",
    "By the end of 2030",
    "By end of 2030",
    "Until 2030",
    "Till 2030",
    "Through 2030",
    "Before 2030",
    "By FY2030",
    "By FY 2030",
    "By fiscal year 2030",
    "By the year 2030",
  ])("%s", (time) => {
    expect(wholeOf(`${time}, customer satisfaction will reach 80%.`, plan)).toStrictEqual([
      "customer satisfaction | 2030 level 80 % | in %",
    ]);
  });

  test.each([
    ["By 30 June 2030", "2030-06-30"],
    ["By 1st March 2030", "2030-03-01"],
    ["By 2nd Mar 2030", "2030-03-02"],
    ["By June 30, 2030", "2030-06-30"],
    ["By June 2030", "2030-06-30"],
    ["By Feb. 2030", "2030-02-28"],
    ["By Sept 2030", "2030-09-30"],
    ["By December 2030", "2030-12-31"],
    ["By the end of the first half of 2030", "2030-06-30"],
    ["By the second half of 2030", "2030-12-31"],
    ["By the second quarter of 2030", "2030-06-30"],
    ["By the fourth quarter of 2030", "2030-12-31"],
  ])("%s ends on a day", (time, day) => {
    expect(wholeOf(`${time}, customer satisfaction will reach 80%.`, plan)[0]).toBe(
      `customer satisfaction | 2030 level 80 % ${day} | in %`,
    );
  });

  test("there is no third half", () => {
    expect(wholeOf("By the third half of 2030, customer satisfaction will reach 80%.", plan)[0]).toBe(
      "customer satisfaction | 2030 level 80 % | in %",
    );
  });
});

describe("where a sentence ends", () => {
  test.each(["。", "！", "？", "!", "?", "\n"])("%j ends one, and its name does not go on", (mark) => {
    expect(wholeOf(`到2030年，${patents}${mark}达到700件。`, plan)).toStrictEqual([
      "2030: time",
      "700: no-name",
    ]);
  });

  test.each(["，", "；", "：", ",", ";", ":"])("%j ends a clause", (mark) => {
    expect(wholeOf(`到2030年，${patents}${mark}达到700件。`, plan)).toStrictEqual([
      `${patents} | 2030 level attain 700 件 | in 件`,
    ]);
  });

  test("a point ends an English sentence before a blank, and no abbreviation and no figure", () => {
    expect(wholeOf("By 2030, customer satisfaction will reach 80.5%. Filings rise.", plan)).toStrictEqual([
      "customer satisfaction | 2030 level 80.5 % | in %",
    ]);
    for (const word of ["no.", "approx.", "vs.", "e.g.", "i.e.", "dr.", "art."])
      expect(
        wholeOf(`By 2030 (${word} the plan) customer satisfaction will reach 80%.`, plan).filter((line) =>
          line.includes("2030 level 80 %"),
        ),
      ).toHaveLength(1);
    expect(wholeOf("By 2030 the plan. Customer satisfaction will reach 80%.", plan)).toStrictEqual([
      "Customer satisfaction | 2030 level 80 % | told | in % | ?year-absent",
      "2030: time",
    ]);
  });

  test("brackets with a number within are a clause, others belong to the words", () => {
    expect(wholeOf(`到2030年，${patents}（其中地理标志9件）达到700件。`, plan)[0]).not.toMatch(/700/u);
    expect(wholeOf(`到2030年，国内（不含港澳台）专利达到700件。`, plan)).toStrictEqual([
      "国内（不含港澳台）专利 | 2030 level attain 700 件 | in 件 | ?name-unknown",
    ]);
  });
});
