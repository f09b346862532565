import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

/** What comes of a table: what was read, of which place, and what was left. */
function found(rows: readonly unknown[][], options = {}): string[] {
  const { own, places, unread } = readRows(rows, options, countedPlan);
  const placed = Object.entries(places).map(([place, read]) => `${place}: ${read.join(", ")}`);
  return [...own, ...placed, ...unread];
}

const year = { year: "2023" };
const level = "在册档案数（件）";

describe("a column without a heading is what most of its cells are", () => {
  test.each<[string, unknown[][], string[]]>([
    [
      "numbers of rows",
      [
        ["", "指标", "2023年"],
        [1, "在册档案数", 7],
        [2, "申请件数", 8],
      ],
      ["files 2023=7", "requests 2023=8"],
    ],
    [
      "numbers with stops",
      [
        ["", "指标", "2023年"],
        ["1.", "在册档案数", 7],
        ["2、", "申请件数", 8],
      ],
      ["files 2023=7", "requests 2023=8"],
    ],
    [
      "indicators",
      [
        ["", "2023年"],
        ["在册档案数", 7],
        ["申请件数", 8],
        ["其他", 9],
      ],
      ["files 2023=7", "requests 2023=8", "9 indicator-unknown"],
    ],
    [
      "places",
      [
        ["", "2023年在册档案数"],
        ["兰州市", 7],
        ["榆中", 8],
      ],
      ["兰州市: files 2023=7", "榆中: files 2023=8"],
    ],
    [
      "words, of which fewer than half are places",
      [
        ["", "2023年在册档案数"],
        ["兰州市", 7],
        ["榆中", 8],
        ["皋兰", 9],
      ],
      ["兰州市: files 2023=7", "8 indicator-unknown", "9 indicator-unknown"],
    ],
    [
      "years",
      [
        ["", level],
        [2022, 7],
        [2023, 8],
      ],
      ["files 2022=7", "files 2023=8"],
    ],
    [
      "times, four in five",
      [
        ["", level],
        ["2019年", 1],
        ["2020年", 2],
        ["2021年", 3],
        ["2022年", 4],
        ["其他", 5],
      ],
      ["files 2019=1", "files 2020=2", "files 2021=3", "files 2022=4", "5 period-unclear"],
    ],
    [
      "units",
      [
        ["指标", "", "2023年"],
        ["在册档案数", "万件", 7],
        ["成交额", "万元", 70000],
      ],
      ["files 2023=70000", "turnover 2023=7"],
    ],
    [
      "codes beside names",
      [
        ["", "", "2023年在册档案数"],
        ["620100", "甲丙", 7],
        ["620200", "乙丁", 8],
      ],
      ["甲丙: files 2023=7", "乙丁: files 2023=8"],
    ],
  ])("%s", (_title, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });
});

describe("a heading says what stands below it, unless that says otherwise", () => {
  test.each<[string, unknown[][], string[]]>([
    [
      "单位 over places",
      [
        ["单位", "2023年在册档案数"],
        ["兰州市", 7],
        ["榆中县", 8],
      ],
      ["兰州市: files 2023=7", "榆中县: files 2023=8"],
    ],
    [
      "单位 over one unit and one that is none",
      [
        ["指标", "单位", "2023年"],
        ["在册档案数", "件", 7],
        ["申请件数", "箱", 8],
      ],
      ["files 2023=7", "8 unit-unknown"],
    ],
    [
      "名称 over places",
      [
        ["名称", "2023年在册档案数"],
        ["兰州市", 7],
        ["榆中县", 8],
      ],
      ["兰州市: files 2023=7", "榆中县: files 2023=8"],
    ],
    [
      "项目 over times",
      [
        ["项目", level],
        ["2022年", 7],
        ["2023年", 8],
      ],
      ["files 2022=7", "files 2023=8"],
    ],
    [
      "类别 over indicators",
      [
        ["类别", "2023年"],
        ["在册档案数", 7],
        ["申请件数", 8],
      ],
      ["files 2023=7", "requests 2023=8"],
    ],
    [
      "类别 over places",
      [
        ["类别", "2023年在册档案数"],
        ["兰州市", 7],
        ["榆中县", 8],
      ],
      ["兰州市: files 2023=7", "榆中县: files 2023=8"],
    ],
    [
      "年份 in the corner over indicators",
      [
        ["年份", "2022年", "2023年"],
        ["在册档案数", 7, 8],
        ["申请件数", 9, 10],
      ],
      ["files 2022=7", "files 2023=8", "requests 2022=9", "requests 2023=10"],
    ],
    [
      "年份 in the corner over places",
      [["在册档案数"], ["年份", "2022年", "2023年"], ["兰州市", 7, 8], ["榆中县", 9, 10]],
      ["兰州市: files 2022=7, files 2023=8", "榆中县: files 2022=9, files 2023=10"],
    ],
    [
      "地区 in the corner over indicators",
      [
        ["地区", "兰州市", "榆中县"],
        ["在册档案数", 7, 8],
        ["申请件数", 9, 10],
      ],
      ["兰州市: files 2023=7, requests 2023=9", "榆中县: files 2023=8, requests 2023=10"],
    ],
    [
      "年份 over times of which some are unclear",
      [
        ["年份", level],
        ["2022年", 7],
        ["不详", 8],
      ],
      ["files 2022=7", "8 period-unclear"],
    ],
  ])("%s", (_title, rows, expected) => {
    expect(found(rows, year)).toEqual(expected);
  });
});

describe("days", () => {
  const of = (...days: unknown[]) => found([["日期", level], ...days.map((day, index) => [day, index + 1])]);

  test("a column of dates may count them as spreadsheets do", () => {
    expect(of(44926, 45291)).toEqual(["files 2022-12-31=1", "files 2023-12-31=2"]);
    expect(of("44926", "45291.0")).toEqual(["files 2022-12-31=1", "files 2023-12-31=2"]);
    expect(of(36526, 73050)).toEqual(["files 2000-01-01=1", "files 2099-12-31=2"]);
    expect(of(44926, new Date(Date.UTC(2023, 11, 31)))).toEqual(["files 2022-12-31=1", "files 2023-12-31=2"]);
    expect(of("44926", "2023-12-31")).toEqual(["files 2022-12-31=1", "files 2023-12-31=2"]);
  });

  test("beside other times such a number is none", () => {
    expect(of(44926, "2023年末")).toEqual(["files 2023=2", "44926 period-unclear", "1 period-unclear"]);
    expect(of(36525, 44926).filter((one) => one.startsWith("files"))).toEqual([]);
    expect(of(44926, 73051).filter((one) => one.startsWith("files"))).toEqual([]);
  });

  test("eight figures are a day, and six a month", () => {
    expect(of("20231231", "202311")).toEqual(["files 2023-11=2", "files 2023-12-31=1"]);
    expect(of("20231331", "2023-12-31").slice(0, 1)).toEqual(["files 2023-12-31=2"]);
  });
});

describe("codes stand for places where no names do", () => {
  test.each<[string, unknown[][], string[]]>([
    [
      "codes of places",
      [
        ["代码", level],
        ["620000", 7],
        ["610000", 8],
        ["620111", 9],
        ["620111000000", 9],
        ["620111001", 10],
      ],
      [
        "files 2023=7",
        "620111: files 2023=9",
        "620111001: files 2023=10",
        "陕西: files 2023=8",
        "9 said-elsewhere",
      ],
    ],
    [
      "codes that are none of places",
      [
        ["代码", level],
        ["A01", 7],
        ["A02", 8],
      ],
      ["7 two-values", "8 two-values"],
    ],
    [
      "beside places",
      [
        ["代码", "地区", level],
        ["610000", "甲丙", 7],
        ["630000", "乙丁", 8],
      ],
      ["甲丙: files 2023=7", "乙丁: files 2023=8"],
    ],
    [
      "beside names",
      [
        ["代码", "名称", level],
        ["610000", "甲丙", 7],
        ["630000", "乙丁", 8],
      ],
      ["甲丙: files 2023=7", "乙丁: files 2023=8"],
    ],
    [
      "beside indicators they are of places",
      [
        ["代码", "指标", "2023年"],
        ["610000", "在册档案数", 7],
        ["630000", "在册档案数", 8],
      ],
      ["陕西: files 2023=7", "青海: files 2023=8"],
    ],
  ])("%s", (_title, rows, expected) => {
    expect(
      found(rows, year).filter((one) => !/ (?:place-unknown|indicator-absent|label-unclear)$/.test(one)),
    ).toEqual(expected);
  });

  test("in a table whose title says that it is of places, names are places where none is an indicator", () => {
    const rows = (name: string) => [["各县区情况"], ["名称", "2023年在册档案数"], ["甲丙", 7], [name, 8]];
    expect(found(rows("乙丁"))).toEqual(["甲丙: files 2023=7", "乙丁: files 2023=8"]);
    expect(found(rows("申请件数"))).not.toContain("甲丙: files 2023=7");
    const [, ...others] = rows("乙丁");
    expect(found(others)).not.toContain("甲丙: files 2023=7");
  });
});

describe("what is no value stands beside values", () => {
  test.each<[string, unknown[][], string[]]>([
    [
      "words behind the values are remarks, and a status among them is one",
      [
        ["指标", "2023年", "情形"],
        ["在册档案数", 7, "待核"],
        ["申请件数", 8, "预计"],
      ],
      ["files 2023=7", "requests 2023=8 E", "待核 remark"],
    ],
    [
      "numbers among them are under a heading that is not understood",
      [
        ["指标", "2023年", "情形"],
        ["在册档案数", 7, "待核"],
        ["申请件数", 8, 3],
        ["办结件数（累计）", 9, "待核"],
      ],
      [
        "files 2023=7",
        "requests 2023=8",
        "cases 2023=9",
        "待核 header-unclear",
        "3 header-unclear",
        "待核 header-unclear",
      ],
    ],
    [
      "numbers among names are remarks",
      [
        ["指标", "类别", "2023年"],
        [5, "甲", 7],
        ["申请件数", 6, 8],
      ],
      ["requests 2023=8", "5 remark", "7 indicator-unknown", "6 remark"],
    ],
    [
      "a decimal among the numbers of rows is a remark",
      [
        ["序号", "指标", "2023年"],
        ["1.5", "在册档案数", 7],
        ["2", "申请件数", 8],
      ],
      ["files 2023=7", "requests 2023=8", "1.5 remark"],
    ],
    [
      "a status that is none is a remark, and M says that there is no number",
      [
        ["指标", "2023年", "状态"],
        ["在册档案数", 7, "e"],
        ["申请件数", 8, "初步数"],
        ["成交额", 9, "待核"],
        ["满意度评分", "", "m"],
      ],
      ["files 2023=7 E", "requests 2023=8 P", "turnover 2023=9", "待核 remark"],
    ],
  ])("%s", (_title, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  test("what a column without header and label holds is left", () => {
    const rows = [
      ["指标", "2023年"],
      ["在册档案数", 7, "", 5],
      ["申请件数", 8, 6],
    ];
    expect(found(rows)).toEqual(["files 2023=7", "requests 2023=8", "5 header-absent", "6 header-absent"]);
  });

  test("a column that only rows far below fill is left as well", () => {
    const rows = [
      ["指标", "2023年"],
      ...Array.from({ length: 61 }, () => ["在册档案数", 7]),
      ["申请件数", 8, 9],
    ];
    expect(found(rows).filter((one) => !one.endsWith("said-elsewhere"))).toEqual([
      "files 2023=7",
      "requests 2023=8",
      "9 header-absent",
    ]);
  });
});
