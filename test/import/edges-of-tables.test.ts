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
const header = ["指标", "2022年", "2023年"];
const values = [files, 5, 7];
const both = ["files 2022=5", "files 2023=7"];

describe("what stands above a header in one or two cells", () => {
  test.each<[string, unknown[][]]>([
    ["lines of a form", [["填报单位：市局", "", "填报日期：2024年"], header, values]],
    ["two rows of them", [["填报单位：市局", "填报日期：2024年"], ["填报人：某", "电话：5"], header, values]],
    ["a source, apart", [["Data Source", "某数据库"], [], header, values]],
    ["English, apart", [["Data Source", "Some database"], [], header, values]],
    ["two texts, apart", [["档案", "情况"], [], header, values]],
    ["two texts as wide as a header with its word", [["档案", "情况"], [], ["指标", "2023年"], [files, 7]]],
  ])("%s is no part of it", (_title, rows) => {
    expect(found(rows).filter((one) => one.startsWith("files"))).toEqual(
      both.slice(-(rows.at(-1)?.length ?? 0) + 1),
    );
  });

  test.each<[string, unknown[][]]>([
    ["texts right above", [["", "高校", "企业"], header, values]],
    ["three texts, apart", [["档案", "高校", "企业"], [], header, values]],
    ["two texts, of which one is no line of a form", [["", "高校", "填报日期：2024年"], header, values]],
  ])("%s are part of it", (_title, rows) => {
    expect(found(rows).filter((one) => one.startsWith("files"))).toEqual([]);
  });

  test("a line over the columns of a header is none of the title", () => {
    const rows = [
      ["", files],
      ["地区", "2022年", "2023年"],
      ["兰州市", 5, 7],
    ];
    const { byRegion } = importObservations(countedPlan, rows);
    expect(byRegion?.["兰州市"]?.["files"]?.observations[0]?.reference?.document).toBe("table");
    const places = [["", "兰州市"], ["指标", "2022年", "2023年"], values];
    expect(
      importObservations(countedPlan, places).byRegion?.["兰州市"]?.["files"]?.observations,
    ).toMatchObject([{ reference: { document: "table" } }, { reference: { document: "table" } }]);
  });
});

describe("between two tables", () => {
  const first = [["在册档案数"], ["地区", "2022年"], ["兰州市", 5]];
  const second = [
    ["地区", "2023年"],
    ["兰州市", 7],
  ];

  test("a unit is of the second, which goes on with the title of the first", () => {
    expect(found([...first, ["单位：万件"], ...second])).toEqual(["兰州市: files 2022=5, files 2023=70000"]);
  });

  test("a line is the title of the second", () => {
    expect(found([...first, ["申请件数"], ...second])).toEqual(["兰州市: files 2022=5, requests 2023=7"]);
    expect(found([...first, ["申请件数"], ["单位：万件"], ...second])).toEqual([
      "兰州市: files 2022=5, requests 2023=70000",
    ]);
  });

  test("a note ends the first", () => {
    expect(found([...first, ["注：某"], ["申请件数"], ...second])).toEqual([
      "兰州市: files 2022=5, requests 2023=7",
    ]);
  });

  test("marks of the note of one say nothing of the other", () => {
    const marked = [
      ["地区", "2022年"],
      ["兰州市", "5*"],
      ["注：*为预计"],
      ["地区", "2023年"],
      ["兰州市", "7*"],
    ];
    expect(found([["在册档案数"], ...marked])).toEqual(["兰州市: files 2022=5 E, files 2023=7"]);
  });
});

describe("a row of years, numbers or words", () => {
  test.each<[string, unknown[][], string[]]>([
    ["years behind any word head columns", [["事由", 2022, 2023], values], both],
    ["years behind a name are values", [[files, 1998, 2012]], []],
    [
      "years behind a heading, below values",
      [header, values, ["年份", 2020, 2021], [files, 3, 4]],
      ["files 2020=3", "files 2021=4", ...both],
    ],
    [
      "years behind other words, below values",
      [header, values, ["申请件数", 2020, 2021]],
      [...both, "requests 2022=2020", "requests 2023=2021"],
    ],
    ["a mark in front of a title", [["①2023年情况"], ["指标", "数值"], [files, 7]], ["files 2023=7"]],
    [
      "a number in front of a section, not below a note",
      [header, values, ["1. 兰州市"], values],
      [...both, "兰州市: files 2022=5, files 2023=7"],
    ],
    [
      "a section below values",
      [header, values, ["（一）兰州市"], values],
      [...both, "兰州市: files 2022=5, files 2023=7"],
    ],
    [
      "figures in brackets",
      [header, [files, "(3)", "12,345.6"]],
      ["files 2023=12345.6", "(3) brackets-unclear"],
    ],
    [
      "figures with blanks",
      [header, [files, "12 345", "…"]],
      ["files 2022=12345", "files 2023=not-reported"],
    ],
    [
      "a year with a mark heads a column",
      [["指标", "2022年*", "2023（预计）"], values],
      ["files 2022=5", "files 2023=7 E"],
    ],
    [
      "words below values",
      [header, values, ["申请件数", "待定", "未定"]],
      [...both, "待定 no-number", "未定 no-number"],
    ],
    [
      "two headings below values",
      [header, values, ["指标", "2021年", "备注"], [files, 3, "待核"]],
      ["files 2021=3", ...both, "待核 remark"],
    ],
  ])("%s", (_title, rows, expected) => {
    expect(found(rows, { year: "2024" })).toEqual(expected);
  });
});

describe("a column of which few cells say what it is", () => {
  test.each<[string, unknown[][], string[]]>([
    [
      "as many numbers as words below an unknown heading are values",
      [
        ["某栏", "2023年"],
        [files, 7],
        [5, 8],
      ],
      ["在册档案数 header-unclear", "7 indicator-absent", "5 header-unclear", "8 indicator-absent"],
    ],
    [
      "fewer numbers than words are among labels",
      [
        ["某栏", "2023年"],
        [files, 7],
        ["申请件数", 9],
        [5, 8],
      ],
      ["files 2023=7", "requests 2023=9", "5 remark", "8 indicator-unknown"],
    ],
    [
      "as many indicators as places are indicators",
      [
        ["", "2023年"],
        [files, 7],
        ["兰州市", 8],
      ],
      ["files 2023=7", "8 indicator-absent"],
    ],
    [
      "a single 1 numbers no row",
      [
        ["", "2023年"],
        ["1", 7],
      ],
      ["1 indicator-absent", "7 indicator-absent"],
    ],
    [
      "four of five numbers of rows number them",
      [
        ["", "指标", "2023年"],
        [1, files, 7],
        [2, files, 7],
        [3, files, 7],
        [4, files, 7],
        ["甲", "申请件数", 8],
      ],
      ["files 2023=7", "requests 2023=8"],
    ],
    [
      "three of five do not",
      [
        ["", "指标", "2023年"],
        [1, files, 7],
        [2, files, 7],
        [3, files, 7],
        ["丙", files, 7],
        ["甲", "申请件数", 8],
      ],
      [
        "files 2023=7",
        "requests 2023=8",
        "1 header-absent",
        "2 header-absent",
        "3 header-absent",
        "丙 header-absent",
        "甲 header-absent",
      ],
    ],
    [
      "numbers that go on after a stop number no rows",
      [
        ["", "指标", "2023年"],
        ["1.5", files, 7],
        ["2.5", "申请件数", 8],
      ],
      ["files 2023=7", "requests 2023=8", "1.5 header-absent", "2.5 header-absent"],
    ],
    [
      "half times keep 年份",
      [
        ["年份", files],
        ["2022年", 7],
        ["申请件数", 8],
      ],
      ["files 2022=7", "8 period-unclear"],
    ],
    [
      "fewer do not, where the others are indicators",
      [
        ["年份", "2023年"],
        ["2022年", 7],
        ["申请件数", 8],
        [files, 9],
      ],
      ["files 2023=9", "requests 2023=8", "7 indicator-absent"],
    ],
  ])("%s", (_title, rows, expected) => {
    const read = found(rows).filter((one) => !/ (?:said-elsewhere|two-layouts|period-twice)$/.test(one));
    expect(read.filter((one) => !one.startsWith("7 header-unclear"))).toEqual(expected);
  });
});
