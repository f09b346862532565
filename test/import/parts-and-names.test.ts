import type { Plan } from "ipr-plan";
import { importObservations } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

/** The plan of counts with other names, one for each id. */
function named(names: Readonly<Record<string, string>>, more: Readonly<Record<string, object>> = {}): Plan {
  return {
    ...countedPlan,
    indicators: countedPlan.indicators.flatMap((one) => {
      const name = names[one.id];
      return name === undefined ? [] : [{ ...one, name: { "zh-Hans": name }, ...more[one.id] }];
    }),
  } as Plan;
}

/** What comes of a table: what was read, of which place, and what was left. */
function found(plan: Plan, rows: readonly unknown[][], options = {}): string[] {
  const { own, places, unread } = readRows(rows, options, plan);
  const placed = Object.entries(places).map(([place, read]) => `${place}: ${read.join(", ")}`);
  return [...own, ...placed, ...unread];
}

const parts = named(
  { files: "登记量", requests: "登记量图书", cases: "登记量音像" },
  { cases: { measure: "annual" } },
);

describe("a part is named together with its whole", () => {
  test.each<[string, unknown[][], string[]]>([
    [
      "which the title names",
      [["登记量"], ["地区", "合计", "图书", "音像"], ["兰州市", 9, 6, 3]],
      ["兰州市: files 2023=9, requests 2023=6, cases 2023=3"],
    ],
    [
      "which the column at its left names",
      [
        ["地区", "登记量", "图书", "#音像"],
        ["兰州市", 9, 6, 3],
      ],
      ["兰州市: files 2023=9, requests 2023=6, cases 2023=3"],
    ],
    [
      "with its unit",
      [
        ["地区", "登记量（件）", "图书（件）", "音像（件）"],
        ["兰州市", 9, 6, 3],
      ],
      ["兰州市: files 2023=9, requests 2023=6, cases 2023=3"],
    ],
    [
      "the column of its total",
      [
        ["地区", "登记量", "", ""],
        ["", "合计", "图书", "音像"],
        ["兰州市", 9, 6, 3],
      ],
      ["兰州市: files 2023=9, requests 2023=6, cases 2023=3"],
    ],
    [
      "no further than eight columns away",
      [
        ["地区", "登记量", ..."甲乙丙丁戊己庚", "图书"],
        ["兰州市", 9, ..."1234567", 6],
      ],
      ["兰州市: files 2023=9, requests 2023=6"],
    ],
    [
      "nine columns away",
      [
        ["地区", "登记量", ..."甲乙丙丁戊己庚辛", "图书"],
        ["兰州市", 9, ..."12345678", 6],
      ],
      ["兰州市: files 2023=9"],
    ],
    [
      "which the row above its 其中 names",
      [
        ["指标", "2023年"],
        ["登记量", 9],
        ["其中：图书", 6],
        ["音像", 3],
      ],
      ["files 2023=9", "requests 2023=6", "cases 2023=3"],
    ],
    [
      "which the row above its # names",
      [
        ["指标", "2023年"],
        ["登记量（件）", 9],
        ["#图书", 6],
        ["#音像", 3],
      ],
      ["files 2023=9", "requests 2023=6", "cases 2023=3"],
    ],
    [
      "until another whole comes",
      [
        ["指标", "2023年"],
        ["登记量", 9],
        ["其中：图书", 6],
        ["其他", 5],
        ["音像", 3],
      ],
      ["files 2023=9", "requests 2023=6"],
    ],
    [
      "which the line above names",
      [["项目", "2023年"], ["登记量"], ["图书", 6], ["音像", 3]],
      ["requests 2023=6", "cases 2023=3"],
    ],
    [
      "a part alone",
      [
        ["地区", "图书"],
        ["兰州市", 6],
      ],
      [],
    ],
  ])("%s", (_title, rows, expected) => {
    expect(found(parts, rows, { year: "2023" }).filter((one) => / 20\d\d=/.test(one))).toEqual(expected);
  });

  test("labels of a row and its column are one name together, in either order", () => {
    const rows = (beside: string, above: string) => [
      ["类别项", above],
      [beside, 6],
    ];
    expect(found(parts, rows("图书", "登记量的"), { year: "2023" })).toEqual(["6 label-unclear"]);
    const two = named({ files: "甲类乙种" });
    expect(found(two, rows("甲类", "乙种"), { year: "2023" })).toEqual(["files 2023=6"]);
    expect(found(two, rows("乙种", "甲类"), { year: "2023" })).toEqual(["files 2023=6"]);
    expect(found(two, rows("甲类", "丙种"), { year: "2023" })).toEqual(["6 indicator-unknown"]);
  });

  test("two headings of one column are one name together", () => {
    const two = named({ files: "甲类乙种", requests: "甲类丙种" });
    const rows = [
      ["地区", "甲类", ""],
      ["", "乙种", "丙种"],
      ["兰州市", 6, 7],
    ];
    expect(found(two, rows, { year: "2023" })).toEqual(["兰州市: files 2023=6, requests 2023=7"]);
  });
});

describe("lines between rows speak for those below", () => {
  const rows = (line: string) => [["指标", "2023年"], [line], ["在册档案数（件）", 7]];

  test.each([
    ["2022年", "files 2023=7"],
    ["兰州市", "兰州市: files 2023=7"],
    ["全国", "7 total-elsewhere"],
    ["甘肃省", "files 2023=7"],
    ["一、综合", "files 2023=7"],
    ["其他事项", "files 2023=7"],
    ["Other matters", "files 2023=7"],
  ])("%s: %s", (line, expected) => {
    expect(found(countedPlan, rows(line))).toEqual([expected]);
  });

  test("a time, where no column has one", () => {
    const table = [["地区", "在册档案数"], ["2022年"], ["兰州市", 5], ["2023年"], ["兰州市", 7]];
    expect(found(countedPlan, table)).toEqual(["兰州市: files 2022=5, files 2023=7"]);
  });

  test("an indicator, and its unit", () => {
    const table = [
      ["地区", "2023年"],
      ["在册档案数（万件）"],
      ["兰州市", 5],
      ["成交额（万元）"],
      ["兰州市", 70000],
    ];
    expect(found(countedPlan, table)).toEqual(["兰州市: files 2023=50000, turnover 2023=7"]);
  });

  test("another group ends what a line said, and a group has a unit", () => {
    const table = [["地区", "2023年"], ["在册档案数"], ["兰州市", 5], ["其他"], ["天水市", 6]];
    expect(found(countedPlan, table)).toEqual(["兰州市: files 2023=5", "6 indicator-absent"]);
    const places = [["指标", "2023年"], ["兰州市"], ["在册档案数", 5], ["其他（万件）"], ["申请件数", 6]];
    expect(found(countedPlan, places)).toEqual(["requests 2023=60000", "兰州市: files 2023=5"]);
  });

  test("what the title says holds again behind them", () => {
    const table = [
      ["天水市2023年"],
      ["指标", "数值"],
      ["兰州市"],
      ["在册档案数", 5],
      ["其他"],
      ["申请件数", 6],
    ];
    expect(found(countedPlan, table)).toEqual(["兰州市: files 2023=5", "天水市: requests 2023=6"]);
  });

  test("English below the Chinese of a line says it again", () => {
    const table = [["地区", "2023年"], ["在册档案数"], ["Files"], ["兰州市", 5]];
    expect(found(countedPlan, table)).toEqual(["兰州市: files 2023=5"]);
  });
});

describe("one name of several indicators", () => {
  const category = (words: string) => ({ category: { "zh-Hans": words } });
  const twice = named(
    { files: "登记量", requests: "登记量", turnover: "登记量" },
    { files: category("创造"), requests: category("保护"), turnover: category("保护") },
  );

  test.each<[string, unknown[][], string[]]>([
    ["is that of its section", [["指标", "2023年"], ["一、创造"], ["登记量", 7]], ["files 2023=7"]],
    [
      "is that of its category",
      [
        ["类别", "指标", "2023年"],
        ["创造", "登记量", 7],
      ],
      ["files 2023=7"],
    ],
    [
      "is that of its unit",
      [
        ["指标", "单位", "2023年"],
        ["登记量", "亿元", 7],
      ],
      ["turnover 2023=7"],
    ],
    [
      "is none where two have the unit",
      [
        ["指标", "单位", "2023年"],
        ["登记量", "件", 7],
      ],
      ["7 indicator-ambiguous"],
    ],
    [
      "is none where nothing tells",
      [
        ["指标", "2023年"],
        ["登记量", 7],
      ],
      ["7 indicator-ambiguous"],
    ],
    [
      "is none where two are of the section",
      [["指标", "2023年"], ["二、保护"], ["登记量", 7]],
      ["7 indicator-ambiguous"],
    ],
  ])("%s", (_title, rows, expected) => {
    expect(found(twice, rows)).toEqual(expected);
  });

  test("names the candidates", () => {
    const rows = [
      ["指标", "2023年"],
      ["登记量", 7],
    ];
    expect(importObservations(twice, rows).unread).toStrictEqual([
      {
        row: 1,
        column: 1,
        raw: "7",
        reason: "indicator-ambiguous",
        candidates: ["files", "requests", "turnover"],
      },
    ]);
  });

  test("the row and the column together tell which", () => {
    const rows = [
      ["指标", "turnover"],
      ["登记量", 7],
    ];
    expect(found(twice, rows, { year: "2023", layout: "places-down" })).toEqual(["7 header-unclear"]);
  });
});

describe("a name is that of an indicator", () => {
  test.each([
    ["在册档案数", "files"],
    ["在册档案数合计", "files"],
    ["在册档案总计", "?"],
    ["在册档案总数", "files"],
    ["在册档案数量", "files"],
    ["全省在册档案数", "files"],
    ["FILES", "files"],
    ["Files kept", "files"],
    ["files-kept", "files"],
    ["在册档案", "?"],
    ["在册档案（件）", "files"],
    ["在册 档案数", "files"],
    ["满意度", "?"],
    ["按时办结率", "timely"],
    ["档案数", "?"],
    ["在册档案数增加", "?"],
  ])("%s: %s", (label, id) => {
    const { own } = readRows(
      [
        ["指标", "2023年"],
        [`${label}`, "7件"],
        ["成交额（亿元）", 1],
      ],
      {},
      {
        ...countedPlan,
        indicators: countedPlan.indicators.map((one) =>
          one.id === "timely" ? { ...one, unit: "件" as never } : one,
        ),
      },
    );
    expect(own[0]?.replace(/ .*/, "").replace("turnover", "?")).toBe(id);
  });

  test("the name of a group narrows nothing, other words do", () => {
    const rows = (group: string) => [
      ["指标项", "", "2023年"],
      [group, "在册档案数", 7],
    ];
    for (const group of [
      "创造",
      "知识产权保护",
      "专利类",
      "服务能力",
      "商标指标",
      "管理水平",
      "运用情况",
      "人才方面",
    ])
      expect([group, ...found(countedPlan, rows(group))]).toEqual([group, "files 2023=7"]);
    for (const group of ["高校", "专利质量", "知识产权其他", "创造力"])
      expect([group, ...found(countedPlan, rows(group))]).toEqual([group, "7 label-unclear"]);
  });

  test("a group of the plan narrows nothing", () => {
    const grouped = named({ files: "登记量" }, { files: { category: { "zh-Hans": "高校" } } });
    const rows = [
      ["指标项", "", "2023年"],
      ["高校", "登记量", 7],
    ];
    expect(found(grouped, rows)).toEqual(["files 2023=7"]);
  });
});

describe("a catalogue name", () => {
  const plan = named({ files: "发明专利拥有量" });

  test.each([
    ["有效发明专利拥有量（件）", ["files 2023=7"], []],
    ["高价值发明专利拥有量（件）", [], ["7 indicator-unknown"]],
  ])("%s", (label, own, unread) => {
    expect(
      readRows(
        [
          ["指标", "2023年"],
          [label, 7],
        ],
        {},
        plan,
      ),
    ).toMatchObject({ own, unread });
  });

  test("with one other character is read as a misprint, and an issue says so", () => {
    const judged = named({ timely: "知识产权民事一审案件服判息诉率" });
    const rows = [
      ["指标", "2022年", "2023年"],
      ["知识产权民事一审案件复判息诉率（%）", 70, 71],
    ];
    const { observations, issues } = importObservations(judged, rows);
    expect(Object.keys(observations)).toEqual(["timely"]);
    expect(issues).toStrictEqual([
      {
        code: "name-differs",
        level: "warning",
        path: "/1/1",
        message: {
          "zh-Hans": "表中的名称与知识产权民事一审案件服判息诉率有一字之差，按笔误读",
          en: "the name in the table differs from 知识产权民事一审案件服判息诉率 by one character, and is read as a misprint",
        },
      },
    ]);
  });
});

describe("what is told of all numbers of an indicator is told once", () => {
  test("that no unit is printed", () => {
    const rows = [
      ["指标", "2022年", "2023年"],
      ["在册档案数", 5, 7],
      ["满意度评分", 8, 9],
    ];
    expect(importObservations(countedPlan, rows).issues).toStrictEqual([
      {
        code: "unit-not-printed",
        level: "note",
        path: "/1/1",
        message: {
          "zh-Hans": "表中没有写明在册档案数的单位，按规划的单位 件 读",
          en: "the table prints no unit for files kept: read in the plan's unit, 件",
        },
      },
    ]);
    expect(importObservations(countedPlan, rows, { unit: "件" }).issues).toStrictEqual([]);
  });

  test("that a level is of the end of a stretch of time", () => {
    const rows = [
      ["指标", "2022年1—9月", "2023年1—9月"],
      ["在册档案数（件）", 5, 7],
    ];
    expect(importObservations(countedPlan, rows).issues).toStrictEqual([
      {
        code: "level-at-end",
        level: "note",
        path: "/1/1",
        message: {
          "zh-Hans": "在册档案数是时点数，取表中时段末的时点",
          en: "files kept is a level: it is taken to be of the end of the stretch of time that the table names",
        },
      },
    ]);
  });
});
