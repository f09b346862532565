import { importObservations } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

/** What comes of a table: what was read, of which place, and what was left. */
function found(rows: readonly unknown[][], options = {}): string[] {
  const { own, places, unread } = readRows(rows, options, countedPlan);
  const placed = Object.entries(places).map(([place, read]) => `${place}: ${read.join(", ")}`);
  return [...own, ...placed, ...unread];
}

const header = ["指标", "2022年", "2023年"];
const files = ["在册档案数（件）", 5, 7];
const both = ["files 2022=5", "files 2023=7"];

describe("notes are no values", () => {
  test.each([
    "注：12月为快报数。",
    "注1：7个口径",
    "注. 7",
    "备注：7",
    "说明：7",
    "附注：7",
    "注释：7",
    "资料来源：2023年年鉴7",
    "数据来源：7",
    "来源：7",
    "Note: 7",
    "Notes: 7",
    "Source: 7",
    "Sources: 7",
    "Remarks: 7",
    "Data source: 7",
    "* 含7个区",
    "①含7个区",
    "（注1）7个",
    "a）7个",
  ])("%s below them", (note) => {
    expect(found([header, files, [note]])).toEqual(both);
  });

  test("lines numbered below a note go on with it", () => {
    expect(
      found([
        header,
        files,
        ["注："],
        ["1. 在册档案数为快报数"],
        ["2、其余为决算数"],
        ["申请件数（件）", 3, 4],
      ]),
    ).toEqual([...both, "requests 2022=3", "requests 2023=4"]);
  });

  test("a row of values that begins with 注 is one of values", () => {
    expect(found([header, files, ["注：", 3, 4]])).toEqual([
      ...both,
      "3 indicator-unknown",
      "4 indicator-unknown",
    ]);
  });

  test("a line below them is of the rows that follow, or a note where none does", () => {
    expect(found([header, files, ["兰州市"], files])).toEqual([
      ...both,
      "兰州市: files 2022=5, files 2023=7",
    ]);
    expect(found([header, files, ["完"]])).toEqual(both);
  });
});

describe("where a header begins and ends", () => {
  test.each<[string, unknown[][], string[]]>([
    ["a row that numbers the columns", [header, ["甲", 1, 2], files], [...both, "1 note", "2 note"]],
    [
      "and of several letters",
      [
        ["序号", ...header],
        ["甲", "乙", 1, 2],
        [1, ...files],
      ],
      [...both, "1 note", "2 note"],
    ],
    ["行次 too", [header, ["栏次", 1, 2], files], [...both, "1 note", "2 note"]],
    [
      "one that counts on is of values below others",
      [header, files, ["甲", 1, 2]],
      [...both, "1 indicator-unknown", "2 indicator-unknown"],
    ],
    [
      "a header that stands again",
      [header, files, ["指标", "2021年", "2020年"], ["申请件数（件）", 3, 4]],
      [...both, "requests 2020=4", "requests 2021=3"],
    ],
    [
      "years alone go on with other years",
      [header, files, ["", 2020, 2021], ["申请件数（件）", 3, 4]],
      [...both, "requests 2020=3", "requests 2021=4"],
    ],
    [
      "values that look like years",
      [
        ["指标", 2021, 2022],
        ["在册档案数（件）", 1998, 2012],
      ],
      ["files 2021=1998", "files 2022=2012"],
    ],
    ["years as the only header", [["", 2022, 2023], files], both],
    [
      "a value in words below the header",
      [header, ["在册档案数（件）", "—", "…"], ["申请件数（件）", 3, 4]],
      ["files 2022=not-reported", "files 2023=not-reported", "requests 2022=3", "requests 2023=4"],
    ],
    [
      "figures that are not read below the header",
      [header, ["在册档案数（件）", "5吨余", "—"], ["申请件数（件）", 3, 4]],
      ["files 2023=not-reported", "requests 2022=3", "requests 2023=4", "5吨余 unit-unknown"],
    ],
    [
      "a line over two columns of it",
      [
        ["", "2023年", ""],
        ["地区", "在册档案数", "申请件数"],
        ["兰州市", 5, 7],
      ],
      ["兰州市: files 2023=5, requests 2023=7"],
    ],
    [
      "an indicator over two years",
      [
        ["", "在册档案数"],
        ["地区", "2022年", "2023年"],
        ["兰州市", 5, 7],
      ],
      ["兰州市: files 2022=5, files 2023=7"],
    ],
    [
      "a merged cell over two columns",
      [
        ["指标", "2022年", null, "2023年", null],
        [null, "绝对数", "同比（%）", "绝对数", "同比（%）"],
        ["在册档案数（件）", 5, 1, 7, 2],
      ],
      [...both, "1 growth", "2 growth"],
    ],
    [
      "a merged cell that arrives in each column",
      [
        ["指标", "2022年", "2022年", "2023年", "2023年"],
        ["指标", "绝对数", "同比（%）", "绝对数", "同比（%）"],
        ["在册档案数（件）", 5, 1, 7, 2],
      ],
      [...both, "1 growth", "2 growth"],
    ],
    [
      "no text goes on over a column that has nothing below",
      [
        ["指标", "2022年", null, null],
        [null, "数值", "同比（%）", null],
        ["在册档案数（件）", 5, 1, 9],
      ],
      ["files 2022=5", "1 growth", "9 header-absent"],
    ],
    ["English below Chinese says it again", [header, ["Indicator", "Year before", "This year"], files], both],
    [
      "abbreviations are no words",
      [
        ["地区", "2023年", ""],
        ["", "SCI", "在册档案数"],
        ["兰州市", 5, 7],
      ],
      ["兰州市: files 2023=7", "5 header-unclear"],
    ],
    [
      "English alone heads columns",
      [
        ["Indicator", "2022", "2023"],
        ["files kept", 5, 7],
      ],
      both,
    ],
  ])("%s", (_title, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });
});

test("two years above one column are of nothing", () => {
  const rows = [
    ["指标", "2022年", "2023年"],
    ["", "2023年6月", "2023年6月"],
    ["在册档案数（件）", 5, 7],
  ];
  expect(found(rows)).toEqual(["files 2023-06=7", "5 period-twice"]);
});

describe("the option headerRows", () => {
  const rows = [
    ["档案", 1, 2],
    ["内容", "2022", "2023"],
    ["在册档案数（件）", 5, 7],
  ];

  test("says how many rows stand above the values", () => {
    expect(found([["某表"], ...rows.slice(1)], { headerRows: 2 })).toEqual(both);
    expect(
      found(
        [
          ["指标", "2022年", "2023年"],
          ["在册档案数（件）", "2022", "2023"],
        ],
        { headerRows: 1 },
      ),
    ).toEqual(["files 2022=2022", "files 2023=2023"]);
    expect(found([["在册档案数（件）", 5]], { headerRows: 0, year: "2023" })).toEqual(["files 2023=5"]);
  });

  test("numbers within them are outside of the table", () => {
    expect(found(rows, { headerRows: 2 })).toContain("1 outside-table");
  });
});

test("an abbreviation below a year says more than the year", () => {
  const rows = [["在册档案数"], ["地区", "2023年", ""], ["", "EI", "完成"], ["兰州市", 5, 7]];
  expect(found(rows)).toEqual(["兰州市: files 2023=7", "5 header-unclear"]);
});

describe("units above the rows", () => {
  test.each([
    "单位：万件",
    "单 位：万件",
    "计量单位：万件",
    "（单位：万件）",
    "Unit: 万件",
    "Units: 万件",
    "单位：万件 Unit: 10000 pieces",
    "单位:亿元、万件",
  ])("%s", (unit) => {
    expect(found([[unit], ["指标", "2023年"], ["在册档案数", 7]])).toEqual(["files 2023=70000"]);
    expect(
      found([
        ["档案", "", unit],
        ["指标", "2023年"],
        ["在册档案数", 7],
      ]),
    ).toEqual(["files 2023=70000"]);
  });

  test.each(["单位：箱", "单位：件、箱"])("%s is none that is known", (unit) => {
    expect(found([[unit], ["指标", "2023年"], ["在册档案数", 7]])).toEqual(["7 unit-unknown"]);
  });

  test("those between rows are of the rows below", () => {
    expect(found([header, files, ["单位：万件"], ["申请件数", 3, 4]])).toEqual([
      ...both,
      "requests 2022=30000",
      "requests 2023=40000",
    ]);
    expect(found([header, files, ["单位：箱"], ["申请件数", 3, 4]])).toEqual([
      ...both,
      "3 unit-unknown",
      "4 unit-unknown",
    ]);
  });

  test("a second line in brackets says it again", () => {
    expect(
      found([
        ["单位：万件", "(10000 pieces)"],
        ["指标", "2023年"],
        ["在册档案数", 7],
      ]),
    ).toEqual(["files 2023=70000"]);
  });
});

describe("halves side by side", () => {
  test.each<[string, unknown[][], string[]]>([
    [
      "places",
      [
        ["地区", "2023年在册档案数", "地区", "2023年在册档案数"],
        ["兰州市", 5, "天水市", 7],
        ["金昌市", 6],
      ],
      ["兰州市: files 2023=5", "金昌市: files 2023=6", "天水市: files 2023=7"],
    ],
    [
      "years, in three",
      [
        ["年份", "在册档案数", "年份", "在册档案数", "年份", "在册档案数"],
        [2019, 1, 2021, 3, 2023, 5],
        [2020, 2, 2022, 4],
      ],
      ["files 2019=1", "files 2020=2", "files 2021=3", "files 2022=4", "files 2023=5"],
    ],
    [
      "parts that are not equally wide",
      [
        [
          "地区",
          "2023年在册档案数",
          "地区",
          "2023年在册档案数",
          "2023年申请件数",
          "地区",
          "2023年在册档案数",
        ],
        ["兰州市", 5, "天水市", 7, 8, "金昌市", 9],
      ],
      ["兰州市: files 2023=5", "天水市: files 2023=7, requests 2023=8", "金昌市: files 2023=9"],
    ],
    [
      "a heading over two columns that arrives in each begins no half",
      [
        ["地区", "地区", "2023年在册档案数"],
        ["甘肃", "兰州市", 5],
      ],
      ["兰州市: files 2023=5"],
    ],
  ])("%s", (_title, rows, expected) => {
    expect(found(rows).filter((one) => / 20\d\d=/.test(one))).toEqual(expected);
  });

  test("the notes below them are of all, and are told once", () => {
    const rows = [
      ["地区", "2023年在册档案数", "地区", "2023年在册档案数"],
      ["甲", 1, 2, 3],
      ["兰州市", "5*", "天水市", "7*"],
      ["注：*为预计，共9件"],
    ];
    expect(found(rows)).toEqual([
      "兰州市: files 2023=5 E",
      "天水市: files 2023=7 E",
      "1 note",
      "2 note",
      "3 note",
    ]);
  });
});

describe("rows and cells that are none", () => {
  test("a row that is no list is told, and blank ones are not", () => {
    const rows = [header, null, undefined, 5, "abc", {}, files] as never;
    const { issues, observations } = importObservations(countedPlan, rows);
    expect(Object.keys(observations)).toEqual(["files"]);
    expect(issues).toStrictEqual(
      [3, 4, 5].map((row) => ({
        code: "row-invalid",
        level: "warning",
        path: `/${row}/0`,
        message: {
          "zh-Hans": `第 ${row + 1} 行不是由单元格组成的数组，未读`,
          en: `row ${row + 1} is no list of cells, and is not read`,
        },
      })),
    );
  });

  test("nothing at all", () => {
    expect(importObservations(countedPlan, [])).toStrictEqual({
      observations: {},
      unread: [],
      issues: [
        {
          code: "nothing-read",
          level: "warning",
          path: "",
          message: { "zh-Hans": "没有读到数", en: "there are no numbers in the rows" },
        },
      ],
    });
  });

  test("a table that reads in two ways is told at its first row", () => {
    const rows = [
      ["指标", "申请件数"],
      ["在册档案数", 7],
    ];
    expect(importObservations(countedPlan, rows, { year: "2023" })).toStrictEqual({
      observations: {},
      unread: [{ row: 1, column: 1, raw: "7", reason: "two-layouts" }],
      issues: [
        {
          code: "two-layouts",
          level: "error",
          path: "/1/0",
          message: {
            "zh-Hans":
              "表有两种同样合理的读法：指标为行，时期为列（years-across），时期为行，指标为列（indicators-across）；请用选项 layout 指定",
            en: "the table reads equally well in two layouts: indicators as rows, periods as columns (years-across) and periods as rows, indicators as columns (indicators-across); name one with the option layout",
          },
          expected: "years-across | indicators-across",
        },
        {
          code: "nothing-read",
          level: "warning",
          path: "",
          message: {
            "zh-Hans": "没有读出观测值；1 个单元格的原因见 unread",
            en: "no observation was read; unread says why of 1 cell",
          },
        },
      ],
    });
  });

  test("numbers in headers are told, but for times", () => {
    const rows = [
      ["指标", "2023.06", 34],
      ["在册档案数（件）", 7],
    ];
    expect(found(rows)).toEqual(["files 2023-06=7", "34 outside-table"]);
  });
});
