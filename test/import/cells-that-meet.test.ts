import { type ImportObservationsOptions, importObservations } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

const read = (rows: readonly unknown[][], options: ImportObservationsOptions = {}) =>
  readRows(rows, options, countedPlan);

describe("one indicator and period in several cells", () => {
  test.each<[string, unknown[], string[], string[]]>([
    ["the same value: the first counts", [7, "7.0"], ["files 2023=7"], ["7.0 said-elsewhere"]],
    ["a gap behind a value", [7, "—"], ["files 2023=7"], ["— said-elsewhere"]],
    ["a value behind a gap", ["—", 7], ["files 2023=7"], ["— said-elsewhere"]],
    ["two gaps", ["—", "…"], ["files 2023=not-reported"], ["… said-elsewhere"]],
    ["two values: neither is used", [7, 8], [], ["7 two-values", "8 two-values"]],
    [
      "a third that says the first again",
      [7, 8, 7],
      [],
      ["7 two-values", "8 two-values", "7 said-elsewhere"],
    ],
    ["three values", [7, 8, 9], [], ["7 two-values", "8 two-values", "9 two-values"]],
  ])("%s", (_title, values, own, unread) => {
    const [first, ...others] = values;
    const rows = [
      ["指标", "2023年"],
      ["申请件数（件）", 1],
      ["在册档案数（件）", first],
    ];
    const all = [...rows, ...others.map((value) => ["在册档案数（件）", value])];
    expect(read(all)).toMatchObject({ own: [...own, "requests 2023=1"], unread });
  });

  test("a blank that a value stands beside is not told", () => {
    const rows = [
      ["指标", "2022年", "2023年"],
      ["在册档案数（件）", 5, ""],
      ["在册档案数（件）", "", 7],
    ];
    expect(read(rows)).toMatchObject({ own: ["files 2022=5", "files 2023=7"], unread: [], issues: [] });
  });

  test("the issue names both cells and what stands in them", () => {
    const rows = [
      ["指标", "2022年", "2023年"],
      ["在册档案数（件）", 5, "7.0"],
      ["在册档案数（件）", 5, 8],
    ];
    const { issues, unread } = importObservations(countedPlan, rows);
    expect(issues).toStrictEqual([
      {
        code: "values-differ",
        level: "error",
        path: "/2/2",
        message: {
          "zh-Hans": "在册档案数 2023 有两个不同的数：第 2 行 C 列为 7.0，第 3 行 C 列为 8；两个都未采用",
          en: "files kept has two different values for 2023: 7.0 in row 2, column C and 8 in row 3, column C; neither is used",
        },
        expected: "7.0",
        received: "8",
      },
    ]);
    expect(unread).toStrictEqual([
      { row: 1, column: 2, raw: "7.0", reason: "two-values" },
      { row: 2, column: 1, raw: "5", reason: "said-elsewhere" },
      { row: 2, column: 2, raw: "8", reason: "two-values" },
    ]);
  });

  test("a level of 2023 and one of its last day are one, an amount of the year and of its last month are two", () => {
    const rows = (name: string) => [
      ["指标", "2023年", "2023年12月"],
      [name, 7, 8],
    ];
    expect(read(rows("在册档案数（件）")).unread).toEqual(["7 two-values", "8 two-values"]);
    expect(read(rows("申请件数（件）")).own).toEqual(["requests 2023-12=8", "requests 2023=7"]);
  });

  test("periods come oldest first, wherever they stand, and indicators in the order of the plan", () => {
    const rows = [
      ["指标", "2023年", "2021年", "2022年"],
      ["申请件数（件）", 3, 1, 2],
      ["在册档案数（件）", 6, 4, 5],
    ];
    expect(read(rows).own).toEqual([
      "files 2021=4",
      "files 2022=5",
      "files 2023=6",
      "requests 2021=1",
      "requests 2022=2",
      "requests 2023=3",
    ]);
  });
});

describe("one place in several spellings", () => {
  const rows = [
    ["地区", "2022年在册档案数", "2023年在册档案数"],
    ["兰州市", 1, ""],
    ["兰州", "", 2],
    ["兰州 市", 1, ""],
  ];

  test("has the first of them", () => {
    expect(read(rows).places).toEqual({ 兰州市: ["files 2022=1", "files 2023=2"] });
    const turned = [rows[0] ?? [], rows[2] ?? [], rows[1] ?? []];
    expect(read(turned).places).toEqual({ 兰州: ["files 2022=1", "files 2023=2"] });
  });

  test("has that which the caller gave", () => {
    expect(read(rows, { regions: ["兰州"] }).places).toEqual({ 兰州: ["files 2022=1", "files 2023=2"] });
  });

  test.each([
    [["陕西", "陕西省"], ["陕西"]],
    [["内蒙古", "内蒙古自治区"], ["内蒙古"]],
    [["广西壮族自治区", "广西"], ["广西壮族自治区"]],
    [["桂林", "桂林市"], ["桂林"]],
    [
      ["吉林", "吉林市"],
      ["吉林", "吉林市"],
    ],
    [["北京", "北京市"], ["北京"]],
    [
      ["榆中", "榆中县"],
      ["榆中", "榆中县"],
    ],
    [
      ["沙市", "沙"],
      ["沙市", "沙"],
    ],
  ])("%j: %j", (names, places) => {
    const table = [
      ["地区", "2022年在册档案数", "2023年在册档案数"],
      [names[0], 1, ""],
      [names[1], "", 2],
    ];
    expect(Object.keys(read(table).places)).toEqual(places);
  });
});

describe("amounts of years become a running total", () => {
  const cases = "办结件数（当年）（件）";
  const closed = "办结件数（累计）（件）";

  test("which names the cells that it is made of, and an issue says so", () => {
    const rows = [
      ["指标", "2023年", "2021年", "2022年"],
      [cases, 3, "1", "2*"],
    ];
    const { observations, issues, unread } = importObservations(countedPlan, rows, { document: "年报" });
    const reference = (locator: string, raw: string) => ({ document: "年报", locator, raw });
    expect(observations["cases"]?.observations).toStrictEqual([
      { period: "2021", value: "1", status: "A", reference: reference("row 2, column C", "1") },
      {
        period: "2022",
        value: "3",
        status: "A",
        reference: reference("row 2, column C; row 2, column D", "1 + 2*"),
      },
      {
        period: "2023",
        value: "6",
        status: "A",
        reference: reference("row 2, column C; row 2, column D; row 2, column B", "1 + 2* + 3"),
      },
    ]);
    expect(unread).toStrictEqual([]);
    expect(issues.filter(({ code }) => code === "amounts-added-up")).toStrictEqual([
      {
        code: "amounts-added-up",
        level: "note",
        path: "/1/2",
        message: {
          "zh-Hans": "办结件数是累计数，表中写明是当年数，已自 2021 年起逐年相加",
          en: "cases closed is a running total, and the table says that its numbers are of each year: they are added up from 2021 on",
        },
      },
    ]);
  });

  test.each<[string, unknown[][], string[], string[]]>([
    [
      "those before the plan are no part of it",
      [
        ["指标", "2020年", "2021年"],
        [cases, 9, 1],
      ],
      ["cases 2021=1"],
      ["9 before-plan"],
    ],
    [
      "only those before the plan",
      [
        ["指标", "2019年", "2020年"],
        [cases, 9, 1],
      ],
      [],
      ["9 before-plan", "1 before-plan"],
    ],
    [
      "a year that is missing",
      [
        ["指标", "2021年", "2023年"],
        [cases, 1, 3],
      ],
      ["cases 2021=1"],
      ["3 total-incomplete"],
    ],
    [
      "a year that is blank",
      [
        ["指标", "2021年", "2022年", "2023年"],
        [cases, 1, "—", 3],
      ],
      ["cases 2021=1", "cases 2022=not-reported"],
      ["3 total-incomplete"],
    ],
    [
      "totals that are printed count",
      [
        ["指标", "2021年", "2022年"],
        [cases, 1, 2],
        [closed, 1, 4],
      ],
      ["cases 2021=1", "cases 2022=4"],
      ["1 yearly-or-total", "2 yearly-or-total"],
    ],
    [
      "a total that is blank does not",
      [
        ["指标", "2021年", "2022年"],
        [cases, 1, 2],
        [closed, "—", ""],
      ],
      ["cases 2021=1", "cases 2022=3"],
      ["— said-elsewhere"],
    ],
    [
      "two amounts of one year",
      [
        ["指标", "2021年", "2022年"],
        [cases, 1, 2],
        [cases, 1, 5],
      ],
      ["cases 2021=1"],
      ["2 two-values", "1 said-elsewhere", "5 two-values"],
    ],
    [
      "a year and its half",
      [
        ["指标", "2021年上半年", "2021年"],
        [cases, 1, 2],
      ],
      ["cases 2021-S1=1", "cases 2021=2"],
      [],
    ],
  ])("%s", (_title, rows, own, unread) => {
    expect(read(rows)).toMatchObject({ own, unread });
  });

  test("but not those of a share, which do not add up", () => {
    const shares = {
      ...countedPlan,
      indicators: countedPlan.indicators.map((one) =>
        one.id === "timely" ? { ...one, measure: "cumulative" as const } : one,
      ),
    };
    const rows = [
      ["指标", "2021年", "2022年"],
      ["按时办结率（当年）（%）", 80, 90],
    ];
    expect(readRows(rows, {}, shares)).toMatchObject({
      own: [],
      unread: ["80 yearly-or-total", "90 yearly-or-total"],
    });
  });

  test("of more than twenty parts it names the last", () => {
    const months = [2021, 2022].flatMap((year) =>
      Array.from({ length: 12 }, (_, index) => `${year}年${index + 1}月`),
    );
    const rows = [
      ["指标", ...months],
      [cases, ...months.map(() => 1)],
    ];
    const all = importObservations(countedPlan, rows).observations["cases"]?.observations ?? [];
    const raws = all.map((one) => ("value" in one ? `${one.value}: ${one.reference?.raw}` : ""));
    const ones = (count: number) => Array.from({ length: count }, () => "1").join(" + ");
    expect(raws[19]).toBe(`20: ${ones(20)}`);
    expect(raws[20]).toBe(`21: ${ones(21)}`);
    expect(raws[21]).toBe(`22: … + ${ones(21)}`);
    expect(all[21]?.reference?.locator.split("; ")[0]).toBe("row 2, column C");
  });
});

describe("whether a number is an amount or a total", () => {
  test.each([
    ["在册档案数", "2021年", "files 2021=7"],
    ["在册档案数（累计）", "2021年", "files 2021=7"],
    ["在册档案数（当年）", "2021年", "7 not-a-level"],
    ["在册档案数（当年新增）", "2021年", "7 not-a-level"],
    ["申请件数", "2021年", "requests 2021=7"],
    ["申请件数（当年）", "2021年", "requests 2021=7"],
    ["申请件数（累计）", "2021年", "7 yearly-or-total"],
    ["申请件数（累计）", "2021年6月", "requests 2021-06=7"],
    ["办结件数", "2021年", "7 yearly-or-total"],
    ["cases", "2021年", "cases 2021=7"],
    ["办结件数（累计）", "2021年", "cases 2021=7"],
    ["办结件数（累计）", "2021年1—9月", "7 yearly-or-total"],
    ["办结件数（当年）", "2021年1—9月", "cases 2021-01/2021-09=7"],
    ["办结件数", "2021年度", "cases 2021=7"],
    ["办结件数", "2022年度", "7 total-incomplete"],
    ["办结件数", "2022年", "7 yearly-or-total"],
  ])("%s, %s: %s", (name, header, found) => {
    const rows = [
      ["指标", header],
      [name, 7],
    ];
    const { own, unread } = read(rows);
    expect([...own, ...unread]).toEqual([found]);
  });

  test("a total says itself that it is one", () => {
    const rows = [
      ["指标", "2021年", "2022年"],
      ["办结件数（件）", "累计7", "5（累计9）"],
    ];
    expect(read(rows).own).toContain("cases 2021=7");
  });

  test("the option says it where the table does not, and an issue asks for it once", () => {
    const rows = [
      ["指标", "2021年", "2022年"],
      ["办结件数（件）", 7, 9],
    ];
    expect(read(rows, { totals: "since-start" }).own).toEqual(["cases 2021=7", "cases 2022=9"]);
    expect(read(rows, { totals: "each-year" }).own).toEqual(["cases 2021=7", "cases 2022=16"]);
    expect(importObservations(countedPlan, rows).issues).toStrictEqual([
      {
        code: "yearly-or-total",
        level: "warning",
        path: "/1/1",
        message: {
          "zh-Hans": "没有写明办结件数的数是当年数还是自规划开始以来的累计数，未采用；可用选项 totals 说明",
          en: "whether the numbers of cases closed are of each year or running totals since the plan's start is not said, and they are not used; the option totals says it",
        },
      },
      {
        code: "nothing-read",
        level: "warning",
        path: "",
        message: {
          "zh-Hans": "没有读出观测值；2 个单元格的原因见 unread",
          en: "no observation was read; unread says why of 2 cells",
        },
      },
    ]);
  });
});
