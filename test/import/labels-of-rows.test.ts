import { UsageError } from "ipr-plan";
import { importObservations } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

/** What comes of a table: what was read, of which place, and what was left. */
function found(rows: readonly unknown[][], options = {}): string[] {
  const { own, places, unread } = readRows(rows, options, countedPlan);
  const placed = Object.entries(places).map(([place, of]) => `${place}: ${of.join(", ")}`);
  return [...own, ...placed, ...unread];
}

const files = "在册档案数";

describe("what stands beside a number", () => {
  test.each<[string, unknown[][], string[]]>([
    [
      "no indicator",
      [
        ["指标", "年份", "数值"],
        [files, 2022, 5],
        ["", 2022, 7],
      ],
      ["files 2022=5", "7 label-absent"],
    ],
    [
      "no period",
      [
        ["指标", "年份", "数值"],
        [files, 2022, 5],
        [files, "", 7],
      ],
      ["files 2022=5", "7 label-absent"],
    ],
    [
      "no place",
      [
        ["地区", "年份", files],
        ["兰州市", 2022, 5],
        ["", 2022, 7],
      ],
      ["兰州市: files 2022=5", "7 label-absent"],
    ],
    [
      "a time that is none",
      [
        ["年份", files],
        ["2023.13", 7],
        [2022, 5],
      ],
      ["files 2022=5", "2023.13 period-unclear", "7 period-unclear"],
    ],
    [
      "words for a time",
      [
        ["年份", files],
        ["不详", 7],
        [2022, 5],
      ],
      ["files 2022=5", "7 period-unclear"],
    ],
    [
      "a year and a day of it",
      [
        ["年份", "日期", files],
        [2022, "2022-06-30", 7],
      ],
      ["files 2022-06-30=7"],
    ],
    [
      "a day and its year",
      [
        ["日期", "年份", files],
        ["2022-06-30", 2022, 7],
      ],
      ["files 2022-06-30=7"],
    ],
    [
      "a year and a day of another",
      [
        ["年份", "日期", files],
        [2022, "2023-06-30", 7],
        [2022, "2022-12-31", 5],
      ],
      ["files 2022-12-31=5", "7 period-twice"],
    ],
    [
      "a year and a quarter",
      [
        ["年份", "季度", files],
        [2022, "二季度", 7],
      ],
      ["files 2022-Q2=7"],
    ],
    [
      "a quarter and a year",
      [
        ["季度", "年份", files],
        ["二季度", 2022, 7],
      ],
      ["files 2022-Q2=7"],
    ],
    [
      "a month that has ended",
      [
        ["年份", "月份", files],
        [2022, "6月末", 7],
      ],
      ["files 2022-06=7"],
    ],
    [
      "a month that has ended, of an amount",
      [
        ["年份", "月份", "申请件数"],
        [2022, "6月末", 7],
        [2022, "5月", 5],
      ],
      ["requests 2022-05=5", "7 period-unclear"],
    ],
    [
      "a month",
      [
        ["年份", "月份", "申请件数"],
        [2022, "6月", 7],
      ],
      ["requests 2022-06=7"],
    ],
    [
      "a unit",
      [
        ["指标", "单位", "2022年"],
        [files, "万件", 7],
      ],
      ["files 2022=70000"],
    ],
    [
      "a number for a unit",
      [
        ["指标", "单位", "2022年"],
        [files, 5, 7],
        ["申请件数", "件", 8],
      ],
      ["requests 2022=8", "5 remark", "7 unit-unknown"],
    ],
    [
      "the unit before that of the name",
      [
        ["指标", "单位", "2022年"],
        [`${files}（件）`, "万件", 7],
      ],
      ["files 2022=70000"],
    ],
    [
      "the unit of the column, and another",
      [
        ["指标", "单位", "2022年（件）"],
        [files, "万件", 7],
      ],
      ["7 unit-differs"],
    ],
    [
      "the unit of the column, and an unknown one",
      [
        ["指标", "单位", "2022年（件）"],
        [files, "箱", 7],
      ],
      ["7 unit-unknown"],
    ],
    [
      "two units, of which one is of its kind",
      [
        ["指标", "单位", "2022年"],
        [files, "万件、万元", 7],
      ],
      ["files 2022=70000"],
    ],
    [
      "two names that are one together",
      [
        ["一级指标", "二级指标", "2022年"],
        ["在册", "档案数", 7],
      ],
      ["7 indicator-unknown"],
    ],
    [
      "a name and its code",
      [
        ["指标", "指标名称", "2022年"],
        ["files", files, 7],
      ],
      ["files 2022=7"],
    ],
    [
      "a name in two languages",
      [
        ["指标", "Indicator", "2022年"],
        [files, "Kept files", 7],
      ],
      ["files 2022=7"],
    ],
    [
      "two names",
      [
        ["指标", "指标名称", "2022年"],
        ["申请件数", files, 7],
      ],
      ["files 2022=7"],
    ],
  ])("%s", (_title, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  test.each([
    ["A", ""],
    ["p", " P"],
    ["E", " E"],
    ["f", " F"],
    ["B", " B"],
    ["快报", " P"],
    ["预计数", " E"],
    ["口径调整", " B"],
  ])("a status %s", (status, said) => {
    expect(
      found([
        ["指标", "状态", "2022年"],
        [files, status, 7],
      ]),
    ).toEqual([`files 2022=7${said}`]);
  });

  test("the status of its row before that of its column", () => {
    expect(
      found([
        ["指标", "状态", "2022年（预计）"],
        [files, "P", 7],
        ["申请件数", "", 8],
      ]),
    ).toEqual(["files 2022=7 P", "requests 2022=8 E"]);
  });
});

describe("rows that say the same but for their place", () => {
  test("are read each for itself", () => {
    const rows = [
      ["地区", "指标", "2022年", "2023年"],
      ["兰州市", files, 1, 2],
      ["天水市", files, 3, 4],
      ["全省", files, 5, 6],
      ["全国", files, 7, 8],
      ["小计", files, 9, 10],
      ["", files, 11, 12],
      ["兰州市", "申请件数", 13, 14],
      ["天水市", files, 3, ""],
      [5, files, 15, 16],
    ];
    expect(found(rows)).toEqual([
      "files 2022=5",
      "files 2023=6",
      "兰州市: files 2022=1, files 2023=2, requests 2022=13, requests 2023=14",
      "天水市: files 2022=3, files 2023=4",
      "7 total-elsewhere",
      "8 total-elsewhere",
      "9 not-a-place",
      "10 not-a-place",
      "11 label-absent",
      "12 label-absent",
      "3 said-elsewhere",
      "5 remark",
      "15 place-unknown",
      "16 place-unknown",
    ]);
  });

  test("and so are those whose place stands in no column of places", () => {
    const rows = [
      ["", "", "2022年"],
      ["兰州市", files, 1],
      ["天水市", files, 2],
      ["高校", files, 3],
      ["", files, 4],
      ["企业", files, 5],
      ["其他", files, 6],
    ];
    expect(found(rows)).toEqual([
      "兰州市: files 2022=1",
      "天水市: files 2022=2",
      "3 label-unclear",
      "4 header-unclear",
      "5 label-unclear",
      "6 label-unclear",
    ]);
  });
});

describe("合计 above a column beside columns of places", () => {
  const table = (...places: string[]) => [
    ["指标", ...places],
    [files, ...places.map((_, index) => index + 1)],
  ];
  const year = { year: "2023" };

  test.each<[string[], string[]]>([
    [
      ["合计", "兰州市"],
      ["files 2023=1", "兰州市: files 2023=2"],
    ],
    [
      ["兰州市", "总计"],
      ["files 2023=2", "兰州市: files 2023=1"],
    ],
    [
      ["甘肃省", "合计", "兰州市"],
      ["files 2023=1", "兰州市: files 2023=3", "2 total-elsewhere"],
    ],
    [
      ["全国", "合计", "兰州市"],
      ["兰州市: files 2023=3", "1 total-elsewhere", "2 total-elsewhere"],
    ],
    [["合计"], ["files 2023=1"]],
  ])("%j", (places, expected) => {
    expect(found(table(...places), year)).toEqual(expected);
  });

  test("below a year too", () => {
    const rows = [
      ["指标", "2022年", "", "2023年", ""],
      ["", "合计", "兰州市", "合计", "兰州市"],
      [files, 1, 2, 3, 4],
    ];
    expect(found(rows)).toEqual(["files 2022=1", "files 2023=3", "兰州市: files 2022=2, files 2023=4"]);
  });
});

describe("the unit of a table", () => {
  test.each<[string, unknown[][], string]>([
    ["in its title", [["在册档案数（万件）"], ["地区", "2023年"], ["兰州市", 7]], "兰州市: files 2023=70000"],
    [
      "in its corner",
      [
        ["指标", "2023年", "单位：万件"],
        [files, 7],
      ],
      "files 2023=70000",
    ],
    [
      "the line before the title",
      [["在册档案数（件）"], ["单位：万件"], ["地区", "2023年"], ["兰州市", 7]],
      "兰州市: files 2023=70000",
    ],
    [
      "the first of two lines",
      [["单位：万件"], ["单位：件"], ["指标", "2023年"], [files, 7]],
      "files 2023=70000",
    ],
  ])("%s", (_title, rows, expected) => {
    expect(found(rows)).toEqual([expected]);
  });
});

describe("options that cannot be", () => {
  const places =
    "Import option regions: expected names of places, or an object with other spellings by name, received";
  test.each<[string, object]>([
    [`${places} an array`, { regions: [5] }],
    [`${places} an object`, { regions: { 兰州: "金城" } }],
    [`${places} an object`, { regions: { 兰州: [5] } }],
    [`${places} 5`, { regions: 5 }],
    ["Import option headerRows: expected a whole number, 0 or more, received 1.5", { headerRows: 1.5 }],
    ['Import option headerRows: expected a whole number, 0 or more, received "2"', { headerRows: "2" }],
    ["Import option document: expected a text that is not empty, received 5", { document: 5 }],
    ["Import option year: expected a year, such as 2023, received 2023", { year: 2023 }],
  ])("%s", (message, options) => {
    const call = () => importObservations(countedPlan, [], options as never);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
  });

  test.each<[object]>([
    [{}],
    [{ regions: [] }],
    [{ regions: { 兰州: [] } }],
    [{ headerRows: 0 }],
    [{ totals: "each-year", unit: "万件", year: "2023", document: "年鉴", layout: "long" }],
    [{ regions: undefined, headerRows: undefined, layout: undefined }],
  ])("%j can", (options) => {
    expect(importObservations(countedPlan, [], options as never).observations).toEqual({});
  });
});
