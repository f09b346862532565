import type { Action } from "ipr-plan";
import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

type Found = readonly unknown[];

/** The actions of a text as [kind, number, title, ...what stands below it]. */
function outline(text: string): readonly Found[] {
  const shortly = (one: Partial<Action>): Found => [
    one.kind,
    one.number,
    one.title?.["zh-Hans"],
    ...((one.children ?? []) as readonly Partial<Action>[]).map(shortly),
  ];
  const { actions = [] } = importPlan(`某省知识产权“十四五”规划\n${text}`).plan;
  return (actions as readonly Partial<Action>[]).map(shortly);
}

const name60 = "健".repeat(60);

describe("a heading begins a line, or what was run together behind a full stop", () => {
  test.each<[string, string, readonly Found[]]>([
    ["a line", "二、任务\n（一）加强保护\n要求", [["task", "（一）", "加强保护"]]],
    [
      "blanks before it",
      "二、任务\n\t 　（一）加强保护\n\u00a0（二）促进创造",
      [
        ["task", "（一）", "加强保护"],
        ["task", "（二）", "促进创造"],
      ],
    ],
    [
      "behind a full stop",
      "二、任务。（一）加强保护。要求。（二）促进创造。",
      [
        ["task", "（一）", "加强保护"],
        ["task", "（二）", "促进创造"],
      ],
    ],
    [
      "behind a blank",
      "二、任务 （一）加强保护 （十二）促进创造",
      [
        ["task", "（一）", "加强保护"],
        ["task", "（十二）", "促进创造"],
      ],
    ],
    [
      "no other bracket ends a title",
      "二、任务\n（一）加强 （重点）保护",
      [["task", "（一）", "加强（重点）保护"]],
    ],
    [
      "without a blank it goes on",
      "二、任务\n（一）落实（二）的要求",
      [["task", "（一）", "落实（二）的要求"]],
    ],
    ["within a sentence there is none", "二、任务\n落实（一）加强保护的要求。", []],
    ["two lines that say so", "二、任务\n一是（一）加强\n、（二）促进", []],
  ])("%s", (_, text, found) => {
    expect(outline(text)).toEqual(found);
  });
});

describe("a title ends with its line, its sentence or its clause, and has two letters to sixty", () => {
  test.each([
    ["加强保护", "加强保护"],
    ["加强保护。内容", "加强保护"],
    ["加强保护；内容", "加强保护"],
    ["加强保护：内容", "加强保护"],
    ["加强保护，促进创造", "加强保护，促进创造"],
    ["  加强保护  ", "加强保护"],
    ["保护", "保护"],
    [name60, name60],
    [`${name60}。`, name60],
    [`${name60}\n内容`, name60],
  ])("（一）%s", (line, title) => {
    expect(outline(`二、任务\n（一）${line}`)).toEqual([["task", "（一）", title]]);
  });

  test.each(["略", "", "。内容", `${name60}健`, `${name60}健。`])("（一）%s is no heading", (line) => {
    expect(outline(`二、任务\n（一）${line}\n（二）促进创造`)).toEqual([["task", "（二）", "促进创造"]]);
  });
});

describe("the mark says how deep a heading stands", () => {
  test("章 above 节 above 一、 above （一） above 1.", () => {
    const text =
      "第三章 重点任务\n第一节 促进创造\n一、完善制度\n（一）修订条例\n1. 调研论证\n2、公开征求\n（二）出台办法\n二、健全机制\n第二节 加强保护\n第十一章 保障措施\n第一节 组织领导";
    expect(outline(text)).toEqual([
      [
        "task",
        "第一节",
        "促进创造",
        [
          "task",
          "一、",
          "完善制度",
          ["task", "（一）", "修订条例", ["task", "1.", "调研论证"], ["task", "2、", "公开征求"]],
          ["task", "（二）", "出台办法"],
        ],
        ["task", "二、", "健全机制"],
      ],
      ["task", "第二节", "加强保护"],
      ["safeguard", "第一节", "组织领导"],
    ]);
  });

  test("篇 is as 章; without either 一、 stands as high as 节", () => {
    expect(outline("第二篇 主要任务\n一、促进创造\n（一）完善制度")).toEqual([
      ["task", "一、", "促进创造", ["task", "（一）", "完善制度"]],
    ]);
    expect(outline("一、促进创造\n（一）完善制度\n第二节 加强保护\n12．健全机制")).toEqual([
      ["task", "一、", "促进创造", ["task", "（一）", "完善制度"]],
      ["task", "第二节", "加强保护", ["task", "12．", "健全机制"]],
    ]);
  });

  test.each([
    "1.5亿元用于保护",
    "2、3项任务",
    "123.加强保护",
    "第三步 加强保护",
    "三加强保护",
    "(3)加强保护",
    "A. 加强保护",
  ])("%s is no heading", (line) => {
    expect(outline(`二、任务\n${line}\n（二）促进创造`)).toEqual([["task", "（二）", "促进创造"]]);
  });

  test("rows of a table are no headings, and what follows the table is", () => {
    const table =
      "指标\t2020年\t2025年\n（一）创造能力指标\t\t\n1. 甲事项（件）\t1\t2\n2. 乙事项（件）\t3\t4\n";
    expect(outline(`二、任务\n（一）加强保护\n要求。\n${table}\n（二）促进创造\n1. 完善制度`)).toEqual([
      ["task", "（一）", "加强保护"],
      ["task", "（二）", "促进创造", ["task", "1.", "完善制度"]],
    ]);
  });
});

describe("a box is a project of the heading that it stands below", () => {
  test.each([
    ["专栏1 快保护工程", "专栏1", "快保护工程"],
    ["专栏 12　快保护工程", "专栏 12", "快保护工程"],
    ["专栏：快保护工程", "专栏", "快保护工程"],
    ["专栏1：快保护工程", "专栏1", "快保护工程"],
    ["专栏一 快保护工程", "专栏一", "快保护工程"],
    ["专栏十二：快保护工程", "专栏十二", "快保护工程"],
    ["专栏 一体化工程", "专栏", "一体化工程"],
  ])("%s", (line, number, title) => {
    expect(outline(`二、任务\n（一）加强保护\n要求。 ${line}\n内容`)).toEqual([
      ["task", "（一）", "加强保护", ["project", number, title]],
    ]);
  });

  test("of indicators it is none, below no heading it stands by itself, and it is no deeper for 章", () => {
    expect(
      outline("第一章 形势\n专栏1 快保护工程\n专栏2 主要指标\n第二章 任务\n第一节 促进创造\n专栏3 创造工程"),
    ).toEqual([
      ["project", "专栏1", "快保护工程"],
      ["task", "第一节", "促进创造", ["project", "专栏3", "创造工程"]],
    ]);
  });
});
