import { describe, expect, test } from "vitest";
import { wholeOf } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };
const read = (clause: string) => wholeOf(`到2030年，${clause}。`, plan);
const patents = "有效发明专利拥有量";
const level = `${patents} | 2030 level attain 700 件 | in 件`;

describe("a number stands behind its name, and ends the clause or has only 的目标 and such behind it", () => {
  test.each(
    [
      "",
      "的目标",
      "目标",
      "的目标值",
      "目标值",
      "的水平",
      "规模",
      "的要求",
      "新台阶",
      "大关",
      "关口",
      "目标任务",
      "”",
      "¹",
      "并持续增加",
      "且不再下降",
      "（含军用）",
      "同时保持稳定",
    ].map((words) => [words]),
  )("达到700件%s", (words) => {
    expect(read(`${patents}达到700件${words}`)).toStrictEqual([level]);
  });

  test.each(["的企业", "左右的增量", "在全省领先", "用于保护"])("not with %s", (words) => {
    expect(read(`${patents}达到700件${words}`)).toStrictEqual(["2030: time", "700: words-behind"]);
  });

  test("behind such a number nothing is read up to the next mark or 、", () => {
    expect(read(`${patents}达到700件的企业版权登记量达到50件`)).toStrictEqual([
      "2030: time",
      "700: words-behind",
      "50: words-behind",
    ]);
    expect(read(`${patents}达到700件的企业、版权登记量达到50件`)).toStrictEqual([
      "版权登记量 | 2030 level attain 50 件 | in 件",
      "700: words-behind",
    ]);
    expect(read(`${patents}达到700件的企业，版权登记量达到50件`)).toStrictEqual([
      "版权登记量 | 2030 level attain 50 件 | in 件",
      "700: words-behind",
    ]);
  });

  test.each(["第", "前"])("%s before a number says a place in an order", (word) => {
    expect(read(`${patents}居全国${word}10位、版权登记量达到50件`)).toStrictEqual([
      "版权登记量 | 2030 level attain 50 件 | in 件",
      "10: ordinal",
    ]);
  });

  test("the number of a list item is no amount", () => {
    expect(
      wholeOf(`到2030年，达到以下目标：\n1.${patents}达到700件\n2、版权登记量达到50件`, plan),
    ).toStrictEqual([
      `${patents} | 2030 level attain 700 件 | carried | in 件`,
      "版权登记量 | 2030 level attain 50 件 | carried | in 件",
      "1: ordinal",
      "2: ordinal",
    ]);
  });

  test("a number within a name belongs to it", () => {
    expect(read("有效发明专利5年以上维持率达到85%")).toStrictEqual([
      "有效发明专利5年以上维持率 | 2030 level attain 85 % | in %",
    ]);
    expect(read("有效发明专利5年以上维持达到85%")).toStrictEqual([
      "2030: time",
      "5: words-behind",
      "85: words-behind",
    ]);
    expect(read("有效发明专利达到5年以上维持率达到85%")).toStrictEqual([
      "2030: time",
      "5: words-behind",
      "85: words-behind",
    ]);
  });

  test("what is longer than anybody writes without a comma is left", () => {
    const long = `${"很".repeat(1990)}${patents}达到700件`;
    expect(wholeOf(`到2030年${long}`, plan)).toStrictEqual(["2030: time", "700: no-statement"]);
  });
});

describe("a number stands before its name where a verb says what is done", () => {
  test.each([
    ["培育20家专利企业", "专利企业 | 2030 level 20 家 | in 家 | ?name-unknown"],
    ["新增20家专利企业", "专利企业 | 2030 increase 20 家 | ?name-unknown"],
    ["每年培训20名专利人才", "专利人才 | 2030 every-year 20 名 | by 每年培训 | in 名 | ?name-unknown"],
    ["培育20家以上专利企业", "专利企业 | 2030 level at-least 20 家 | in 家 | ?name-unknown"],
  ])("%s", (clause, found) => {
    expect(read(clause)).toStrictEqual([found]);
  });

  test("and the verb goes on over a list", () => {
    expect(read("新增20家专利企业、30家商标企业和40名专利人才")).toStrictEqual([
      "专利企业 | 2030 increase 20 家 | ?name-unknown",
      "商标企业 | 2030 increase 30 家 | by 新增 | in 家 | ?name-unknown",
      "专利人才 | 2030 increase 40 名 | by 新增 | in 名 | ?name-unknown",
    ]);
  });

  test("a name before its number ends the list", () => {
    expect(read("新增20家专利企业、商标企业30家、40名专利人才")).toStrictEqual([
      "专利企业 | 2030 increase 20 家 | ?name-unknown",
      "商标企业 | 2030 level 30 家 | in 家 | ?name-unknown",
      "40: words-behind",
    ]);
  });

  test.each(
    (
      "任务 措施 工程 内容 方面 行动 环节 要求 原则 体系 政策 问题 领域 部分 大类 类别 举措 阶段 部门 单位 方式 模式 机制 格局 统一 转变 人 年 月 日 次 项 个 家 " +
      "重点任务 四字重点任务"
    )
      .split(" ")
      .map((words) => [words]),
  )("完成3个%s is nothing of an indicator", (words) => {
    expect(read(`完成3个${words}`)[0]).toBe("2030: time");
  });

  test("more words before such a head make a name of it", () => {
    expect(read("完成3个知识产权保护体系")).toStrictEqual([
      "知识产权保护体系 | 2030 level 3 个 | in 个 | ?name-unknown",
    ]);
  });

  test.each([
    ["20家专利企业", "20: words-behind"],
    ["培育20%专利企业", "20: words-behind"],
    ["培育20亿元专利企业", "20: words-behind"],
    ["完成20项任务", "20: words-behind"],
    ["完成20项重点任务", "20: words-behind"],
    ["完成20项年", "20: words-behind"],
    ["培育20家企业", "20: words-behind"],
  ])("%s is nothing of an indicator", (clause, left) => {
    expect(read(clause)).toStrictEqual(["2030: time", left]);
  });
});

describe("分别 says that names and numbers, or years and numbers, belong together in turn", () => {
  test.each([
    [
      "有效发明专利拥有量和版权登记量分别达到700件和50件",
      [level, "版权登记量 | 2030 level attain 50 件 | by 达到 | in 件"],
    ],
    [
      "有效发明专利拥有量、版权登记量以及地理标志总量分别达到700件、50件以及9件",
      [
        level,
        "版权登记量 | 2030 level attain 50 件 | by 达到 | in 件",
        "地理标志总量 | 2030 level attain 9 件 | by 达到 | in 件",
      ],
    ],
    [
      "发明专利、实用新型专利授权量分别达到700件、50件",
      [
        "发明专利+授权量 | 2030 level attain 700 件 | in 件",
        "实用新型专利授权量 | 2030 level attain 50 件 | by 达到 | in 件 | ?name-unknown | ?shared-words",
      ],
    ],
    [
      "发明、实用新型等两种专利的申请量分别达到700件、50件",
      [
        "发明+专利的申请量 | 2030 level attain 700 件 | in 件",
        "实用新型+专利的申请量 | 2030 level attain 50 件 | by 达到 | in 件 | ?name-unknown | ?shared-words",
      ],
    ],
    ["有效发明专利拥有量、版权登记量分别达到700件", ["2030: time", "700: unpaired"]],
    [
      "有效发明专利拥有量、版权登记量分别达到700件、50件、9件",
      ["2030: time", "700: unpaired", "50: unpaired", "9: unpaired"],
    ],
    [
      "有效发明专利拥有量、版权登记量分别达到700件、50件的企业",
      ["2030: time", "700: unpaired", "50: unpaired"],
    ],
  ])("%s", (clause, found) => {
    expect(read(clause)).toStrictEqual(found);
  });

  test.each([
    ["2027、2030年", "2027", "2030"],
    ["2027年、2030年", "2027", "2030"],
    ["2027年和2030年", "2027", "2030"],
  ])("%s", (years, first, second) => {
    expect(wholeOf(`有效发明专利拥有量${years}分别达到600件、700件。`, plan)).toStrictEqual([
      `有效发明专利拥有量 | ${first} level attain 600 件 | ${second} level attain 700 件 | by 达到 | in 件`,
    ]);
  });

  test("three years and two numbers are left", () => {
    expect(wholeOf("有效发明专利拥有量2027、2028、2030年分别达到600件、700件。", plan)).toStrictEqual([
      "2027: time",
      "2028: time",
      "2030: time",
      "600: unpaired",
      "700: unpaired",
    ]);
  });
});

describe("均, 都 and 各 say that the number is that of each known name", () => {
  test.each(["均", "都"])("%s", (word) => {
    expect(read(`有效发明专利拥有量和版权登记量${word}达到700件`)).toStrictEqual([
      level,
      "版权登记量 | 2030 level attain 700 件 | in 件",
    ]);
    expect(
      read(`有效发明专利拥有量、版权登记量、地理标志总量、有效注册商标总量、作品登记量${word}达到700件`),
    ).toHaveLength(5);
  });

  test("without them it is that of one name of several words", () => {
    expect(read("有效发明专利拥有量和版权登记量达到700件")).toStrictEqual([
      "有效发明专利拥有量和版权登记量 | 2030 level attain 700 件 | in 件 | ?name-unknown | ?name-boundary 版权登记量",
    ]);
  });

  test("where one of them is not known they are one name", () => {
    expect(read("有效发明专利拥有量和甲乙丙数均达到700件")).toStrictEqual([
      "有效发明专利拥有量和甲乙丙数 | 2030 level attain 700 件 | in 件 | ?name-unknown",
    ]);
  });
});

describe("由 or 从 says where a change starts", () => {
  test.each([
    [`${patents}由2025年的380件提高到700件`, "2025 380 件"],
    [`${patents}从2025年的380件增加至700件`, "2025 380 件"],
    [`${patents}从380件提高到700件`, "380 件"],
    [`${patents}由2025年的380件提高为700件`, "2025 380 件"],
    [`${patents}由2025年的380件突破700件`, "2025 380 件"],
  ])("%s", (clause, from) => {
    const comparator = clause.includes("突破") ? "more-than" : "attain";
    expect(read(clause)).toStrictEqual([
      `${patents} | 2030 level ${comparator} 700 件 | from ${from} | in 件`,
    ]);
  });

  test("力争 on either side of it strives", () => {
    expect(read(`${patents}力争由2025年的380件提高到700件`)).toStrictEqual([
      `${patents} | 2030 level attain 700 件 strive | from 2025 380 件 | in 件`,
    ]);
  });

  test("what a change becomes is a level, as where it goes to", () => {
    for (const change of "提高 提升 增加 上升 扩大 降低 下降 减少 压缩 缩短 压减".split(" "))
      for (const to of ["到", "至", "为"])
        expect(read(`商标审查周期${change}${to}4个月`)).toStrictEqual([
          "商标审查周期 | 2030 level attain 4 个月 | in 个月",
        ]);
  });

  test("a year behind 到 is no end of a range", () => {
    expect(wholeOf(`${patents}从2025年的380件到2030年的700件。`, plan)).toStrictEqual([
      "2025: time",
      "380: words-behind",
      "2030: time",
      "700: words-behind",
    ]);
  });

  test("a change by an amount starts nowhere", () => {
    expect(read(`${patents}由380件增加700件`)).toStrictEqual([
      "2030: time",
      "380: words-behind",
      "700: words-behind",
    ]);
  });
});
