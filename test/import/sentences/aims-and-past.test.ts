import { describe, expect, test } from "vitest";
import { wholeOf } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };
const patents = "有效发明专利拥有量";
const aim = (year = "2030") => `${patents} | ${year} level attain 700 件 | in 件`;
const was = (year: string) => `${patents} | was ${year} attain 700 件 | in 件`;
const unclear = (year: string) => [`${year}: time`, "700: tense"];

describe("aims are told from values of the past", () => {
  test.each([
    ["到2030年，有效发明专利拥有量达到700件。", [aim()]],
    ["2030年，有效发明专利拥有量达到700件。", [aim()]],
    ["到2028年，有效发明专利拥有量达到700件。", [aim("2028")]],
    ["2028年，有效发明专利拥有量达到700件。", unclear("2028")],
    ["2028年，有效发明专利拥有量将达到700件。", [aim("2028")]],
    ["2025年，有效发明专利拥有量达到700件。", [was("2025")]],
    ["到2025年，有效发明专利拥有量将达到700件。", [was("2025")]],
    ["2024年，有效发明专利拥有量达到700件。", [was("2024")]],
    ["截至2026年底，有效发明专利拥有量达到700件。", [was("2026")]],
    ["2026年6月，有效发明专利拥有量达到700件。", ["2026: time", "6: time", "700: tense"]],
  ])("%s", (text, found) => {
    expect(wholeOf(text, plan)).toStrictEqual(found);
  });

  test.each(
    "力争 争取 确保 努力 力求 预期 预计 有望 目标是 目标为 目标： 主要目标 核心指标 预期指标 发展目标 计划到 计划在 计划于 计划建 计划培 计划新 计划完 计划实 计划开 计划将 计划至 拟建 拟培 拟新 拟完 拟实 拟开 将建 将达 将培 将新 将完 将实 将超 将突 将提 将增 将形 将有 将基 将全 将持 将保 将稳 将进"
      .split(" ")
      .map((words) => [words]),
  )("%s looks ahead", (words) => {
    // A word of another clause of the sentence, so that the name is what it is.
    const found = wholeOf(`2028年，${words}一步，${patents}达到700件。`, plan).filter((line) =>
      line.startsWith(patents),
    );
    expect(found.map((line) => line.replace(" strive", ""))).toStrictEqual([aim("2028")]);
  });

  test.each(["预期性", "计划书", "拟态", "将军"])("%s does not", (words) => {
    expect(wholeOf(`2028年，${words}一步，${patents}达到700件。`, plan)).toContain("700: tense");
  });

  test.each(
    "截至目前 截止目前 已经 已 同比增长 比去年 较上年 比上年 比上一年 较上月 比上季 比上半年 去年 上年 数据显示 据统计 统计显示 创历史 首次 超额完成 荣获 获批 累计完成 据悉 完成目标任务"
      .split(" ")
      .map((words) => [words]),
  )("%s looks back", (words) => {
    expect(wholeOf(`2028年，${words}，${patents}达到700件。`, plan)).toContain(was("2028"));
    // What is due in a year of the plan has not been reached: such words leave it open, or say what is to come about.
    const due = wholeOf(`到2028年，${words}，${patents}达到700件。`, plan);
    const comesAbout = /^(?:首次|荣获|获批|累计完成|完成目标任务)$/u.test(words);
    expect(due).toContain(comesAbout ? aim("2028") : "700: tense");
  });

  test.each(["首次审查", "首次驳回", "首次答复", "已知", "了解"])("%s does not look back", (words) => {
    expect(wholeOf(`2028年，${words}，${patents}达到700件。`, plan)).toContain("700: tense");
  });

  test.each(["取得了成效", "位居前列", "全年", "以来", "增幅", "列入清单", "列为试点", "列全省"])(
    "%s looks back, unless it is due",
    (words) => {
      expect(wholeOf(`2028年，${words}，${patents}达到700件。`, plan)).toContain(was("2028"));
      expect(wholeOf(`到2028年，${words}，${patents}达到700件。`, plan)).toContain(aim("2028"));
      expect(wholeOf(`到2028年，${words}，${patents}达到700件。`)).toContain("700: tense");
    },
  );

  test.each("发布 印发 出台 公布 制定 通过 提出 召开 作出 明确".split(" ").map((words) => [words]))(
    "%s了 is what an office did, and says nothing of the number",
    (words) => {
      expect(wholeOf(`到2028年，${words}了意见，${patents}达到700件。`)).toContain(aim("2028"));
    },
  );

  test("ahead and back together are open, unless it is due", () => {
    expect(wholeOf(`2028年，力争已有基础，${patents}达到700件。`, plan)).toContain("700: tense");
    expect(wholeOf(`到2028年，力争已有基础，${patents}达到700件。`, plan)).toContain(
      `${patents} | 2028 level attain 700 件 strive | in 件`,
    );
  });
});

describe("a heading says of what stands below it", () => {
  const below = (heading: string, sentence: string, context: typeof plan | object = plan) =>
    wholeOf(`${heading}\n${sentence}`, context);

  test.each([
    "一、主要目标",
    "第二章 发展指标",
    "（一）发展愿景",
    "主要目标",
    "## 主要目标",
    "Goals",
    "Targets",
    "Objectives",
  ])("%s: aims", (heading) => {
    expect(below(heading, `2028年${patents}达到700件。`)).toStrictEqual([aim("2028")]);
    expect(below(heading, `${patents}达到700件。`)).toStrictEqual([
      `${patents} | 2030 level attain 700 件 | told | in 件 | ?year-absent`,
    ]);
  });

  test.each(
    "考核 评分 完成情况 工作总结 中期评估 发展基础 主要成就 工作成效 工作回顾 发展现状 编制背景 面临形势 工作进展 主要成绩 目标完成情况 Achievements Background Progress"
      .split(" ")
      .map((words) => [words]),
  )("%s: the past", (heading) => {
    expect(below(heading, `2023年${patents}达到700件。`, {})).toStrictEqual([was("2023")]);
    expect(below(heading, `到2028年${patents}达到700件。`)).toStrictEqual(unclear("2028"));
  });

  test.each(["考核目标", "目标考核"])("%s: aims, where it begins or ends with 目标", (heading) => {
    expect(below(heading, `2028年${patents}达到700件。`)).toStrictEqual([aim("2028")]);
  });

  test.each([
    "加强保护",
    "主要目标是加强保护，促进运用",
    "2028年主要目标",
    `${"很".repeat(27)}主要目标`,
    "目",
  ])("%s says nothing", (heading) => {
    expect(below(heading, `2028年${patents}达到700件。`)).toContain("700: tense");
  });

  test("1. before it is the number of the heading", () => {
    expect(below("1.主要目标", `2028年${patents}达到700件。`)).toStrictEqual([
      aim("2028"),
      "1: no-statement",
    ]);
  });

  test("a heading of the same depth ends it, and one below it does not", () => {
    expect(below("一、主要目标\n（一）促进创造", `2028年${patents}达到700件。`)).toStrictEqual([aim("2028")]);
    expect(below("一、主要目标\n二、促进创造", `2028年${patents}达到700件。`)).toStrictEqual(unclear("2028"));
    expect(below("（一）主要目标\n二、促进创造", `2028年${patents}达到700件。`)).toStrictEqual(
      unclear("2028"),
    );
    expect(below("一、主要目标\n（一）发展基础", `2023年${patents}达到700件。`)).toStrictEqual([was("2023")]);
  });

  test("what is told to be done behind the aims is due when the plan ends", () => {
    const text = (rest: string) => below("一、主要目标\n加快发展。\n二、重点任务", rest);
    expect(text("培育专利企业20家。")).toStrictEqual([
      "专利企业 | 2030 level 20 家 | told | in 家 | ?name-unknown | ?year-absent",
    ]);
    expect(text("拥有专利企业20家。")).toStrictEqual(["20: tense"]);
    expect(text("专利企业20家。")).toStrictEqual(["20: tense"]);
    expect(below("一、重点任务", "培育专利企业20家。")).toStrictEqual(["20: tense"]);
  });
});

describe("the year of a sentence carries to the next", () => {
  test.each([
    [`到2030年，加快发展。${patents}达到700件。`, `${patents} | 2030 level attain 700 件 | carried | in 件`],
    [
      `到2030年，加快发展。\n${patents}达到700件。`,
      `${patents} | 2030 level attain 700 件 | carried | in 件`,
    ],
    [`2023年，加快发展。${patents}达到700件。`, `${patents} | was 2023 attain 700 件 | carried | in 件`],
  ])("%s", (text, found) => {
    expect(wholeOf(text, plan)).toStrictEqual([found]);
  });

  test("not that of the past over a line, and none over a heading", () => {
    expect(wholeOf(`2023年，加快发展。\n${patents}达到700件。`, plan)).toStrictEqual([
      "2023: time",
      "700: tense",
    ]);
    expect(wholeOf(`到2030年，加快发展。\n二、促进创造\n${patents}达到700件。`, plan)).toStrictEqual([
      "2030: time",
      "700: tense",
    ]);
  });

  test.each(["全年", "年末", "年底", "今年", "今年年底，", "本年", "本年度"])(
    "%s is the year of the document",
    (words) => {
      const title = "2028年知识产权工作计划";
      expect(wholeOf(`${title}\n力争${words}${patents}达到700件。`)).toContain(
        `${patents} | 2028 level attain 700 件 strive | carried | in 件`,
      );
    },
  );

  test.each([
    "公报",
    "年报",
    "报告",
    "白皮书",
    "概况",
    "情况",
    "要点",
    "总结",
    "工作计划",
    "发展计划",
    "计划",
    "公报的通知",
  ])("whose title ends with %s", (words) => {
    expect(wholeOf(`《2023年知识产权统计${words}》\n全年${patents}达到700件。`)).toContain(
      `${patents} | was 2023 attain 700 件 | carried | in 件`,
    );
  });

  test.each(["2023年知识产权规划", "知识产权公报", "2023年知识产权公报摘要"])(
    "%s is no such title",
    (title) => {
      expect(
        wholeOf(`${title}\n全年${patents}达到700件。`).filter((line) => line.includes("|")),
      ).toStrictEqual([]);
    },
  );

  test("规划期末 is the last year of the plan", () => {
    for (const words of ["规划期末", "规划期满", "规划期结束", "规划末期", "规划期末年"])
      expect(wholeOf(`${words}，${patents}达到700件。`, plan)).toStrictEqual([aim()]);
    expect(wholeOf(`规划期末，${patents}达到700件。`)).toStrictEqual(["700: no-year"]);
  });
});
