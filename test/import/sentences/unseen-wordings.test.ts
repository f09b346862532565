import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { findingsOf } from "./findings-as-text.js";

type Row = readonly [rule: string, text: string, findings: readonly string[]];

const plan = { years: { base: "2020", target: "2035" } };

const chinese: readonly Row[] = [
  [
    "a target of a later year in brackets is another target",
    "到2025年，有效发明专利量达到900件（2035年达到2000件）。",
    ["有效发明专利量 | 2025 level attain 900 件 | 2035 level attain 2000 件"],
  ],
  [
    "规划期末 is the last year of the plan, not the year of the sentence before",
    "到2025年，版权登记量达到1万件。规划期末，知识产权公共服务网点覆盖率达到90%。",
    ["版权登记量 | 2025 level attain 1 万件", "知识产权公共服务网点覆盖率 | 2035 level attain 90 %"],
  ],
  [
    "其中 with a comma says that the next is a part",
    "到2025年，地理标志总量达到30件，其中，地理标志证明商标达到12件。",
    [
      "地理标志总量 | 2025 level attain 30 件",
      "地理标志证明商标 | 2025 level attain 12 件 | of 地理标志总量",
    ],
  ],
  [
    "digits behind letters belong to the name",
    "到2025年，市区细颗粒物（PM2.5）浓度达到30微克，优良天数比率达到88%。",
    ["市区细颗粒物（PM2.5）浓度 | 2025 level attain 30 微克", "优良天数比率 | 2025 level attain 88 %"],
  ],
  [
    "力争 is of what follows it",
    "到2025年，版权登记量达到1万件；力争有效注册商标总量达到5万件。",
    ["版权登记量 | 2025 level attain 1 万件", "有效注册商标总量 | 2025 level attain 5 万件 strive"],
  ],
  [
    "what was issued with 了 is no value of the past",
    "近日，市政府印发了规划，提出到2025年，有效发明专利量为900件。",
    ["有效发明专利量 | 2025 level attain 900 件"],
  ],
  [
    "a level on the base of a year goes up by the amount",
    "到2025年，商标有效注册量在2020年的基础上继续提高2万件左右。",
    ["商标有效注册量 | 2025 increase about 2 万件 since 2020"],
  ],
  [
    "全年 is the year of the title",
    "2023年国民经济和社会发展统计公报\n全年知识产权质押融资登记金额12亿元。",
    ["知识产权质押融资登记金额 | was 2023 12 亿元"],
  ],
  [
    "全年 without a title is the only year to whose end the text counts",
    "全年知识产权质押融资登记金额12亿元。截至2023年底，有效注册商标总量达到5万件。",
    ["知识产权质押融资登记金额 | was 2023 12 亿元", "有效注册商标总量 | was 2023 attain 5 万件"],
  ],
  [
    "全年 is no year where the text counts to the ends of two",
    "全年知识产权质押融资登记金额12亿元。截至2023年底，有效注册商标总量达到5万件。截至2022年底，地理标志总量达到9件。",
    ["有效注册商标总量 | was 2023 attain 5 万件", "地理标志总量 | was 2022 attain 9 件"],
  ],
  [
    "今年 in a yearly plan is the year of its title",
    "2024年全市知识产权工作要点\n今年主要目标：有效发明专利量达到900件。",
    ["有效发明专利量 | 2024 level attain 900 件"],
  ],
  [
    "what somewhere has, behind the year of an aim, is no aim",
    "“十四五”期间，应当加快发展。以外地为例，北京拥有知识产权服务机构105家。",
    [],
  ],
];

const english: readonly Row[] = [
  [
    "a name, a colon and a number due in a year",
    "Online filing rate: at least 95% by 2026. Registered indications: 25 by 2028.",
    ["Online filing rate | 2026 level at-least 95 %", "Registered indications | 2028 level 25"],
  ],
  [
    "numbers in turn go with two names that share their beginning",
    "By 2030, the number of applications for designs and marks will increase by 5% and 3% respectively.",
    [
      "applications for designs | 2030 relative-change 5 %",
      "marks+applications for  | 2030 relative-change 3 %",
    ],
  ],
  [
    "numbers in turn are left where the first name lacks a word",
    "By 2030, trade mark and design registrations will increase by 5% and 3% in turn.",
    [],
  ],
  [
    "a share that is to increase from one level to another",
    "The share of copyright industries in GDP is expected to increase from 3.2% in 2020 to 5% in 2030.",
    ["share of copyright industries in GDP | 2030 level 5 % | from 2020 3.2 %"],
  ],
];

describe("wordings of documents that were read by a stranger", () => {
  test.each(chinese)("%s", (_, text, findings) => {
    expect(findingsOf(text, plan)).toEqual(findings);
  });
  test.each(english)("%s", (_, text, findings) => {
    expect(findingsOf(text)).toEqual(findings);
  });
});

describe("a table and a sentence of one document", () => {
  const draft = (said: string) =>
    importPlan(
      `青川市知识产权“十四五”规划\n到2025年，知识产权质押融资登记金额达到${said}。\n专栏 主要指标\n指标\t2020年\t2025年\n知识产权质押融资登记金额（亿元）\t81\t180\n地理标志数量（个）\t96\t150`,
    );
  const open = (said: string) => draft(said).holes.filter(({ at }) => at === "/indicators/0/targets/0/value");

  test.each(["180亿元", "1800000万元"])("%s says the same again, whatever the unit", (said) => {
    expect(draft(said).plan.indicators).toHaveLength(2);
    expect(draft(said).plan.indicators?.[0]?.targets?.[0]).toMatchObject({ value: "180" });
    expect(open(said)).toEqual([]);
  });

  test("two numbers for one year are open, with both", () => {
    expect(draft("200亿元").plan.indicators?.[0]?.targets?.[0]).not.toHaveProperty("value");
    expect(open("200亿元")).toMatchObject([
      { reason: "ambiguous", candidates: [{ value: "180" }, { value: "200" }] },
    ]);
  });
});
