import { observe, UsageError } from "ipr-plan";
import { type ImportObservationsOptions, importObservations, unreadCellReasons } from "ipr-plan/import";
import { guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { readRows } from "./read-rows.js";

const gi = "地理标志总量（件）";

describe("what a number is of stands in the table", () => {
  test.each<[string, unknown[][], string[], ImportObservationsOptions?]>([
    ["a year in the title", [["截至2023年底主要指标"], ["指标", "数值"], [gi, 196]], ["gi 2023=196"]],
    [
      "the option, where it is not printed",
      [
        ["指标", "数值"],
        [gi, 196],
      ],
      ["gi 2023=196"],
      { year: "2023" },
    ],
    [
      "halves, quarters, months",
      [["2023年"], ["指标", "上半年", "三季度", "11月"], [gi, 1, 2, 3]],
      ["gi 2023-S1=1", "gi 2023-Q3=2", "gi 2023-11=3"],
    ],
    [
      "months in figures",
      [
        ["指标", "2023.03", "202304", "2023-05"],
        [gi, 1, 2, 3],
      ],
      ["gi 2023-03=1", "gi 2023-04=2", "gi 2023-05=3"],
    ],
    [
      "a year and a quarter in two columns",
      [
        ["年份", "季度", gi],
        [2023, "一季度", 1],
        [2023, "二季度", 2],
      ],
      ["gi 2023-Q1=1", "gi 2023-Q2=2"],
    ],
    [
      "the base year of a plan",
      [
        ["指标", "2020年基期值"],
        [gi, 164],
      ],
      ["gi 2020=164"],
    ],
    [
      "the unit of a line, for those that it fits",
      [["单位：万元、件"], ["指标", "2023年"], ["地理标志总量", 196]],
      ["gi 2023=196"],
    ],
    [
      "a unit in the title's row",
      [
        ["主要指标", "", "单位：件"],
        ["指标", "2023年"],
        ["有效注册商标总量", 451300],
      ],
      ["marks 2023=45.13"],
    ],
    [
      "the nearer unit before the farther",
      [["单位：万件"], ["指标", "2023年"], ["有效注册商标总量（件）", 451300]],
      ["marks 2023=45.13"],
    ],
    [
      "the option for numbers without a unit",
      [
        ["指标", "2023年"],
        ["有效注册商标总量", 451300],
      ],
      ["marks 2023=45.13"],
      { unit: "件" },
    ],
    [
      "a status in the header",
      [
        ["指标", "2023年（预计）"],
        [gi, 196],
      ],
      ["gi 2023=196 E"],
    ],
    [
      "marks with a legend",
      [["指标", "2022年", "2023年*"], [gi, "188①", 196], ["注：①为快报数；*表示预计。"]],
      ["gi 2022=188 P", "gi 2023=196 E"],
    ],
    [
      "marks of lists and notes on names",
      [
        ["指标", "2023年"],
        ["①地理标志总量*（件）", 196],
      ],
      ["gi 2023=196"],
    ],
    [
      "separators of thousands, blanks, dashes",
      [
        ["指标", "2021", "2022", "2023"],
        [gi, "1,960", "", "—"],
      ],
      ["gi 2021=1960", "gi 2022=blank-cell", "gi 2023=not-reported"],
    ],
    [
      "the name in the other script",
      [
        ["指標", "2023年"],
        ["地理標誌總量（件）", 196],
      ],
      ["gi 2023=196"],
    ],
    [
      "English words",
      [
        ["Indicator", "Unit", "2022", "2023 (preliminary)", "Growth rate (%)"],
        ["Geographical indications", "items", 188, 196, 4],
      ],
      ["gi 2022=188", "gi 2023=196 P"],
    ],
  ])("%s", (_title, rows, own, options = {}) => {
    expect(readRows(rows, options).own).toEqual(own);
  });

  test("a level under a stretch of time is that of its end, and an issue says so", () => {
    const read = readRows([
      ["指标", "2025年1—9月"],
      [gi, 200],
    ]);
    expect(read).toMatchObject({ own: ["gi 2025-09=200"], issues: ["level-at-end"] });
  });

  test("fiscal years are those of the plan, and unclear where it has none", () => {
    const rows = [
      ["Indicator", "2021-22", "2022–23", "FY2024"],
      [gi, 1, 2, 3],
    ];
    const fiscal = { ...guangxi2025, yearEnds: "03-31" };
    expect(readRows(rows, {}, fiscal).own).toEqual(["gi 2022=1", "gi 2023=2", "gi 2024=3"]);
    expect(readRows(rows)).toMatchObject({
      own: [],
      unread: ["1 period-unclear", "2 period-unclear", "3 period-unclear"],
    });
  });
});

describe("places", () => {
  test("a total is the plan's own where the table is of its places", () => {
    const rows = [
      ["地区", gi],
      ["南宁", 1],
      ["平均", 2],
      ["合计", 196],
    ];
    expect(readRows(rows, { year: "2023" })).toMatchObject({
      own: ["gi 2023=196"],
      places: { 南宁: ["gi 2023=1"] },
      unread: ["2 not-a-place"],
    });
  });

  test("a total of other places is nobody's, and the plan's own place is no region", () => {
    const rows = [
      ["地区", gi],
      ["全国", 1000],
      ["广西", 196],
      ["云南", 180],
      ["合计", 1001],
    ];
    expect(readRows(rows, { year: "2023" })).toMatchObject({
      own: ["gi 2023=196"],
      places: { 云南: ["gi 2023=180"] },
      unread: ["1000 total-elsewhere", "1001 total-elsewhere"],
    });
    const national = [
      ["每万人口高价值发明专利拥有量（件）"],
      ["地区", "2023"],
      ["全 国", 11.8],
      ["北 京", 100],
    ];
    expect(readRows(national, {}, national2025)).toMatchObject({
      own: ["patents 2023=11.8"],
      places: { 北京: ["patents 2023=100"] },
    });
  });

  test("names beside codes or behind them are places, and 合计 above a column is the whole", () => {
    const joined = [
      ["地区", gi],
      ["450100 南宁市", 20],
      ["450200 柳州市", 10],
    ];
    expect(readRows(joined, { year: "2023" }).places).toEqual({
      南宁市: ["gi 2023=20"],
      柳州市: ["gi 2023=10"],
    });
    const coded = [
      ["代码", "名称", gi],
      ["450100", "南宁", 20],
      ["450200", "柳州", 10],
    ];
    expect(readRows(coded, { year: "2023" }).places).toEqual({ 南宁: ["gi 2023=20"], 柳州: ["gi 2023=10"] });
    const across = [
      ["指标", "合计", "南宁市"],
      [gi, 196, 20],
    ];
    expect(readRows(across, { year: "2023" })).toMatchObject({
      own: ["gi 2023=196"],
      places: { 南宁市: ["gi 2023=20"] },
    });
  });

  test("the option says which places there are, and how they are written", () => {
    const rows = [
      ["地区", gi],
      ["南 宁 市", 1],
      ["邕城", 2],
      ["某地", 3],
    ];
    const byName = readRows(rows, { year: "2023", regions: ["南宁"] });
    expect(byName).toMatchObject({
      places: { 南宁: ["gi 2023=1"] },
      unread: ["2 place-unknown", "3 place-unknown"],
    });
    const spelt = readRows(rows.slice(0, 1).concat(rows.slice(2)), {
      year: "2023",
      regions: { 南宁: ["邕城"] },
    });
    expect(spelt.places).toEqual({ 南宁: ["gi 2023=2"] });
  });

  test("a title may name the place of a table", () => {
    const of = (place: string) => readRows([[`${place}2023年指标`], ["指标", "数值"], [gi, 20]]);
    expect(of("南宁市")).toMatchObject({ own: [], places: { 南宁市: ["gi 2023=20"] } });
    expect(of("广西壮族自治区")).toMatchObject({ own: ["gi 2023=20"], places: {} });
  });
});

describe("running totals", () => {
  const name = "PCT国际专利申请量";
  test("amounts are added up where the table says that they are of each year", () => {
    const rows = [
      ["指标", "2021年", "2022年", "2023年"],
      [`${name}（当年）（件）`, 88, 97, 120],
    ];
    const { observations, issues } = importObservations(guangxi2025, rows);
    expect(issues.map(({ code }) => code)).toEqual(["amounts-added-up"]);
    expect(observations["pct-applications"]?.observations).toMatchObject([
      { value: "88", reference: { locator: "row 2, column B", raw: "88" } },
      { value: "185", reference: { locator: "row 2, column B; row 2, column C", raw: "88 + 97" } },
      { value: "305" },
    ]);
    const late = [
      ["指标", "2023年"],
      [`${name}（当年）（件）`, 120],
    ];
    expect(readRows(late)).toMatchObject({ own: [], unread: ["120 total-incomplete"] });
  });

  test("they are read where it says 累计, or the caller says it, and left where nobody does", () => {
    const rows = (words: string) => [
      ["指标", "2021年", "2022年"],
      [`${name}${words}（件）`, 88, 185],
    ];
    expect(readRows(rows("（累计）")).own).toEqual(["pct 2021=88", "pct 2022=185"]);
    expect(readRows(rows(""))).toMatchObject({
      own: [],
      unread: ["88 yearly-or-total", "185 yearly-or-total"],
      issues: ["yearly-or-total", "nothing-read"],
    });
    expect(readRows(rows(""), { totals: "since-start" }).own).toEqual(["pct 2021=88", "pct 2022=185"]);
    expect(readRows(rows(""), { totals: "each-year" }).own).toEqual(["pct 2021=88", "pct 2022=273"]);
  });
});

describe("what is not sure is left, with the reason", () => {
  test.each<[string, unknown[][], string[]]>([
    [
      "growth in words",
      [
        ["指标", "2023年", "同比"],
        [gi, 196, "持平"],
      ],
      ["持平 growth"],
    ],
    [
      "targets, degrees of completion, ranks, last year",
      [
        ["指标", "2025年目标值", "完成率", "排名", "上年"],
        [gi, 250, "78%", 3, 188],
      ],
      ["250 target", "78% progress", "3 rank", "188 previous-year"],
    ],
    [
      "a part of an indicator",
      [
        ["指标", "2023年"],
        ["专利质押融资额（亿元）", 20],
      ],
      ["20 indicator-narrower"],
    ],
    [
      "a part of a row",
      [
        ["指标", "2023年"],
        [gi, 196],
        ["其中：证明商标", 82],
      ],
      ["82 indicator-unknown"],
    ],
    [
      "a header that narrows",
      [
        ["指标", "高校", "企业"],
        [gi, 1, 2],
      ],
      ["1 header-unclear", "2 header-unclear"],
    ],
    [
      "a label that narrows",
      [
        ["", "指标", "2023年"],
        ["高校", gi, 1],
      ],
      ["1 label-unclear"],
    ],
    [
      "years from one to another",
      [
        ["指标", "2021—2023年"],
        [gi, 1],
      ],
      ["1 period-unclear"],
    ],
    [
      "a number without a time",
      [
        ["指标", "数值"],
        [gi, 1],
      ],
      ["1 period-absent"],
    ],
    [
      "a comparator, a range",
      [
        ["指标", "2022年", "2023年"],
        [gi, "约190", "190—196"],
      ],
      ["约190 bound", "190—196 range"],
    ],
    [
      "a unit of something else, and one that is unknown",
      [
        ["指标", "单位", "2023年"],
        ["地理标志总量", "亿元", 1],
        ["有效注册商标总量", "箱", 2],
      ],
      ["1 unit-differs", "2 unit-unknown"],
    ],
    [
      "what the indicator cannot have",
      [
        ["指标", "2023年"],
        [gi, -5],
      ],
      ["-5 value-refused"],
    ],
    [
      "separators that are unclear",
      [
        ["指标", "2023年"],
        [gi, "1,23"],
      ],
      ["1,23 separator-unclear"],
    ],
    [
      "a blank label, which may be a merged cell",
      [
        ["地区", "年份", gi],
        ["南宁市", 2021, 1],
        ["", 2022, 2],
      ],
      ["2 label-absent"],
    ],
    [
      "what stands under no header",
      [
        ["指标", "2023年"],
        [gi, 196, "", 5],
      ],
      ["5 header-absent"],
    ],
  ])("%s", (_title, rows, left) => {
    const { unread } = readRows(rows);
    expect(unread).toEqual(left);
  });

  test("two values for one period: an issue names both places, and neither is used", () => {
    const rows = [
      ["指标", "2021年", "2022年"],
      [gi, 181, 188],
      [gi, 181, 189],
    ];
    const { observations, issues, unread } = importObservations(guangxi2025, rows);
    expect(observations["geographical-indications"]?.observations.map(({ period }) => period)).toEqual([
      "2021",
    ]);
    expect(issues[0]).toMatchObject({ code: "values-differ", path: "/2/2" });
    expect(issues[0]?.message.en).toContain("188 in row 2, column C and 189 in row 3, column C");
    expect(unread.map(({ raw, reason }) => `${raw} ${reason}`)).toEqual([
      "188 two-values",
      "181 said-elsewhere",
      "189 two-values",
    ]);
  });

  test("a unit that is not printed is the plan's, and an issue says so", () => {
    expect(
      readRows([
        ["指标", "2023年"],
        ["地理标志总量", 196],
      ]),
    ).toMatchObject({
      own: ["gi 2023=196"],
      issues: ["unit-not-printed"],
    });
  });
});

describe("what comes out", () => {
  test("is what observe gives, with the cell of each value", () => {
    const rows = [
      ["指标", "2022年", "2023年"],
      [gi, "188", "196.00"],
    ];
    const { observations } = importObservations(guangxi2025, rows, { document: "统计表" });
    const reference = (locator: string, raw: string) => ({ document: "统计表", locator, raw });
    expect(observations).toEqual(
      observe(guangxi2025, {
        "geographical-indications": {
          2022: { value: "188", reference: reference("row 2, column B", "188") },
          2023: { value: "196", reference: reference("row 2, column C", "196.00") },
        },
      }),
    );
  });

  test.each<[string, unknown[][]]>([
    ["nothing", []],
    ["rows that are none", [null, "abc", 5, {}] as never],
    [
      "cells that are none",
      [
        ["指标", "2023年"],
        [gi, {}, [], () => 1, Symbol("x"), true, Number.NaN, new Date(Number.NaN)],
      ],
    ],
    [
      "no numbers",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
  ])("%s gives no observation, no error, and an issue", (_title, rows) => {
    const read = importObservations(guangxi2025, rows);
    expect(read.observations).toEqual({});
    expect(read.issues.map(({ code }) => code)).toContain("nothing-read");
    expect(structuredClone(read)).toEqual(read);
    expect(Object.keys(unreadCellReasons)).toEqual(
      expect.arrayContaining(
        read.unread.map(({ reason }) => reason).filter((reason) => reason !== "no-number"),
      ),
    );
  });

  test.each<[string, unknown, unknown]>([
    ["Argument rows: expected an array of rows, received an object", {}, {}],
    ['Unknown option: expected "layout", received "layuot"', [], { layuot: "long" }],
    [
      'Import option layout: expected years-across, places-down, places-across, indicators-across or long, received "wide"',
      [],
      { layout: "wide" },
    ],
    ['Import option unit: expected a unit, such as 万件, received "xyz"', [], { unit: "xyz" }],
    ['Import option year: expected a year, such as 2023, received "2023-06"', [], { year: "2023-06" }],
    ["Import option headerRows: expected a whole number, 0 or more, received -1", [], { headerRows: -1 }],
    [
      'Import option regions: expected names of places, or an object with other spellings by name, received "南宁"',
      [],
      { regions: "南宁" },
    ],
    ['Import option totals: expected "since-start" or "each-year", received "x"', [], { totals: "x" }],
    ['Import option document: expected a text that is not empty, received ""', [], { document: "" }],
  ])("%s", (message, rows, options) => {
    const call = () => importObservations(guangxi2025, rows as never, options as never);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
  });
});
