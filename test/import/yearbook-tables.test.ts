import type { Plan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { readRows } from "./read-rows.js";

// The layouts are those of yearbooks and of offices' forms; names and figures are made up.
const reference = { document: "统计年鉴", locator: "表 1", raw: "表 1" };

function planWith(names: Readonly<Record<string, string>>, more: object = {}): Plan {
  return {
    id: "made-up",
    title: { "zh-Hans": "规划" },
    jurisdiction: { level: "nation" },
    period: { start: "2021", end: "2025" },
    baseYear: "2020",
    indicators: Object.entries(names).map(([id, name]) => ({
      id,
      name: { "zh-Hans": name },
      unit: "件",
      measure: "annual",
      regionRule: "none",
      direction: "increase",
      targets: [],
      origin: "table",
      references: [reference],
    })),
    actions: [],
    references: [reference],
    ...more,
  } as unknown as Plan;
}

const parts = planWith({ all: "国内作品登记数", text: "国内作品登记数：文字", art: "国内作品登记数：美术" });

describe("a part is read under its whole", () => {
  test("the title or the heading to the left names the whole, and English rows and words say nothing more", () => {
    const below = [
      ["全国总计", 90, 60, 30],
      ["北京  Beijing", 9, 6, 3],
      ["Tianjin", "100%", "66.7%", "33.3%"],
    ];
    const titled = [
      ["3-7 国内作品登记数按地区分布(2021年)"],
      ["Registrations by Region (2021)"],
      ["单位:件 (Unit: piece)"],
      ["地区 Regions", "合计 Total", "文字 Text", "美术 Art"],
      ...below,
    ];
    const beside = [
      ["分地区登记情况(2021年)"],
      ["地区", "国内作品登记数", "", ""],
      ["", "", "#文字", "美术"],
      ["", "Total", "Text", "Art"],
      ...below,
    ];
    for (const rows of [titled, beside]) {
      const read = readRows(rows, {}, parts);
      expect(read.own).toEqual(["all 2021=90", "text 2021=60", "art 2021=30"]);
      expect(read.places).toEqual({ 北京: ["all 2021=9", "text 2021=6", "art 2021=3"] });
      expect(read.unread).toEqual(["100% unit-differs", "66.7% unit-differs", "33.3% unit-differs"]);
    }
  });

  test("rows below 其中, and columns below the line of a section", () => {
    const rows = [
      ["项目", "2021", "2022"],
      ["国内作品登记数", 90, 95],
      ["其中，文字", 60, 61],
      ["美术", 30, 34],
    ];
    expect(readRows(rows, {}, parts).own).toEqual([
      "all 2021=90",
      "all 2022=95",
      "text 2021=60",
      "text 2022=61",
      "art 2021=30",
      "art 2022=34",
    ]);
    const sections = [["项目", "合计", "文字"], ["国内作品登记数"], ["2021", 90, 60], ["2022", 95, 61]];
    expect(readRows(sections, {}, parts).own).toEqual([
      "all 2021=90",
      "all 2022=95",
      "text 2021=60",
      "text 2022=61",
    ]);
  });

  test("a part without its whole is left", () => {
    const rows = [
      ["地区", "文字"],
      ["全国", 60],
    ];
    expect(readRows(rows, { year: "2021" }, parts)).toMatchObject({ own: [], unread: ["60 header-unclear"] });
  });
});

const filings = planWith({ filings: "申请件数" });

describe("what of the year a number covers", () => {
  test.each([
    ["当月累计", "2022-10"],
    ["本月", "2022-10"],
    ["当年累计", "2022-01/2022-10"],
    ["本年累计", "2022-01/2022-10"],
  ])("%s in a table of October", (heading, period) => {
    const rows = [["2022年10月份申请件数"], ["地区", heading, "同比增长"], ["北京", 12, "8.1%"]];
    expect(readRows(rows, {}, filings)).toMatchObject({
      places: { 北京: [`filings ${period}=12`] },
      unread: ["8.1% growth"],
    });
  });

  const monthly = (heading: string) => [
    ["2022年1—3月情况"],
    ["月份", "申请件数", "", ""],
    ["", "当月", heading, "同比增长（%）"],
    ["1月", 5, 5, 8.1],
    ["2月", 3, 8, 7.5],
    ["3月", 6, 14, 9.0],
  ];

  test.each(["累计", "累计数", "累计值"])("%s beside 当月 counts from the start of the year", (heading) => {
    expect(readRows(monthly(heading), {}, filings)).toMatchObject({
      own: expect.arrayContaining([
        "filings 2022-01/2022-02=8",
        "filings 2022-01/2022-03=14",
        "filings 2022-03=6",
      ]),
    });
  });

  test("累计 beside 当月 is never a total since the start of a plan", () => {
    const totals: Plan = {
      ...filings,
      indicators: filings.indicators.map((one) => ({ ...one, measure: "cumulative" })),
    };
    const read = readRows(monthly("累计"), {}, totals);
    expect(read.own).toEqual([]);
    expect(read.unread).toHaveLength(9);
    expect(read.issues).not.toContain("values-differ");
  });

  test.each([
    ["agree", 8],
    ["differ", 9],
  ])("months and the year to date that %s are one total: the year to date counts", (_, second) => {
    const totals: Plan = {
      ...filings,
      period: { start: "2022", end: "2025" },
      indicators: filings.indicators.map((one) => ({ ...one, measure: "cumulative" })),
    };
    const rows = monthly("累计").map((row) => (row[0] === "2月" ? ["2月", 3, second, 7.5] : row));
    expect(readRows(rows, {}, totals).own).toEqual([
      "filings 2022-01=5",
      `filings 2022-02=${second}`,
      "filings 2022-03=14",
    ]);
  });

  test("乡, 镇 and 街道 of a county are places", () => {
    const county = planWith({ filings: "申请件数" }, { jurisdiction: { level: "county" } });
    const rows = [
      ["乡镇（街道）", "2022年申请件数"],
      ["全县", 20],
      ["甲丙镇", 12],
      ["乙丁乡", 5],
      ["城关街道", 3],
    ];
    expect(readRows(rows, {}, county)).toMatchObject({
      own: ["filings 2022=20"],
      places: { 甲丙镇: ["filings 2022=12"], 乙丁乡: ["filings 2022=5"], 城关街道: ["filings 2022=3"] },
      unread: [],
    });
    const kinds = [
      ["", "2022年申请件数"],
      ["城镇", 12],
      ["乡镇", 5],
    ];
    expect(readRows(kinds, {}, county).places).toEqual({});
  });

  test("总累计 is of no period of an amount, and 上季度 of another one than the table", () => {
    const ever = [["2022年10月份申请件数"], ["地区", "总累计"], ["北京", 900]];
    expect(readRows(ever, {}, filings).unread).toEqual(["900 yearly-or-total"]);
    const before = [["2022年三季度"], ["地区", "上季度申请件数"], ["北京", 40]];
    expect(readRows(before, {}, filings).unread).toEqual(["40 previous-year"]);
  });

  test.each([
    ["二〇二二年", "2022"],
    ["22年", "2022"],
    ["'22", "2022"],
  ])("%s is a year of the plan", (heading, period) => {
    expect(
      readRows(
        [
          ["指标", heading],
          ["申请件数", 7],
        ],
        {},
        filings,
      ).own,
    ).toEqual([`filings ${period}=7`]);
  });

  test.each(["98年", "10年", "40年"])("%s is none", (heading) => {
    expect(
      readRows(
        [
          ["指标", heading],
          ["申请件数", 7],
        ],
        {},
        filings,
      ).own,
    ).toEqual([]);
  });
});

describe("how a table stands on its sheet", () => {
  test("a first row whose figures are not read is a row of values, and its cells are told", () => {
    const rows = [
      ["指标", "2022年", "2023年"],
      ["申请件数", "188（其中新增18）", "196[1]"],
      ["申请总额（亿元）", 2, 3],
    ];
    const read = readRows(rows, {}, filings);
    expect(read.own).toEqual(["filings 2023=196"]);
    expect(read.unread).toContain("188（其中新增18） more-than-a-number");
  });

  test("halves side by side are read one below the other", () => {
    const rows = [
      ["各区申请件数（二〇二二年）"],
      ["区县", "申请件数", "区县", "申请件数"],
      ["东湖区", 1, "西湖区", 2],
      ["南山县", 3],
    ];
    expect(readRows(rows, {}, filings).places).toEqual({
      东湖区: ["filings 2022=1"],
      西湖区: ["filings 2022=2"],
      南山县: ["filings 2022=3"],
    });
  });

  test("a second row of headings that has lost its blank corner stands one column further right", () => {
    const rows = [
      ["国内作品登记数"],
      ["地区", "2022年"],
      ["文字", "美术"],
      ["北京", 1, 2],
      ["天津", 3, 4],
      ["河北", 5, 6],
      ["山西", 7],
    ];
    const read = readRows(rows, {}, parts);
    expect(read.places["北京"]).toEqual(["text 2022=1", "art 2022=2"]);
    expect(read.unread).toEqual(["山西 columns-lost", "7 columns-lost"]);
  });

  test("years alone in a row go on with other years", () => {
    const rows = [
      ["申请件数"],
      ["地区", "2019", "2020"],
      ["北京", 1, 2],
      ["", "2021", "2022"],
      ["北京", 3, 4],
    ];
    expect(readRows(rows, {}, filings).places).toEqual({
      北京: ["filings 2019=1", "filings 2020=2", "filings 2021=3", "filings 2022=4"],
    });
  });

  test("lines about who filled in a form head no columns, and its day is not the time of its numbers", () => {
    const rows = [
      ["2022年度监测表"],
      ["填报单位：市局", "", "填报日期：2023年1月15日"],
      ["指标名称", "目标值", "完成值", "完成率"],
      ["申请件数", 10, 8, "80%"],
    ];
    expect(readRows(rows, {}, filings).own).toEqual(["filings 2022=8"]);
  });
});

describe("places", () => {
  test("the names of databases, and codes where no names stand beside them", () => {
    const rows = [
      ["region_code", "indicator_id", "period", "obs_value", "updated_at"],
      [450000, "geographical-indications", 2022, 188, "2023-01-31"],
      ["450100", "geographical-indications", 2022, 20, ""],
      ["459900", "geographical-indications", 2022, 3, ""],
    ];
    expect(readRows(rows)).toMatchObject({
      own: ["gi 2022=188"],
      places: { 南宁: ["gi 2022=20"], "459900": ["gi 2022=3"] },
    });
  });

  test("one place in two spellings is one, and 吉林 is not 吉林市", () => {
    const rows = [
      ["地区", "2021", "2022"],
      ["桂林", 1, ""],
      ["桂林市", "", 2],
      ["吉林", 3, 4],
      ["吉林市", 5, 6],
    ];
    const places = readRows([["申请件数"], ...rows], {}, filings).places;
    expect(Object.keys(places)).toEqual(["桂林", "吉林", "吉林市"]);
  });

  test("a sum of the provinces is not the country, and 城乡社区 is no place", () => {
    const rows = [
      ["地区", "城乡社区", "申请件数"],
      ["地方合计", 1, 2],
      ["Hebei", 3, 4],
    ];
    expect(readRows(rows, { year: "2022" }, filings)).toMatchObject({
      own: [],
      places: { Hebei: ["filings 2022=4"] },
    });
  });
});

describe("numbers as spreadsheets and other countries write them", () => {
  const share = planWith(
    {},
    {
      indicators: [{ ...filings.indicators[0], id: "share", name: { "zh-Hans": "增加值占比" }, unit: "%" }],
    },
  );

  test("fractions under a heading that says % are left, unless another of the indicator is above 1", () => {
    const rows = (values: readonly unknown[]) => [
      ["指标", "单位", "2021", "2022"],
      ["增加值占比", "%", ...values],
    ];
    expect(readRows(rows([0.124, 0.127]), {}, share)).toMatchObject({
      own: [],
      unread: ["0.124 share-unclear", "0.127 share-unclear"],
    });
    expect(readRows(rows([0.86, 1.02]), {}, share).own).toEqual(["share 2021=0.86", "share 2022=1.02"]);
    expect(readRows(rows(["0.86", "0.92"]), {}, share).own).toEqual(["share 2021=0.86", "share 2022=0.92"]);
  });

  test("decimal commas are read where the whole sheet has them", () => {
    const rows = (last: string) => [
      ["指标", "2021", "2022"],
      ["申请件数", "1.234,5", "2,65"],
      ["申请件数", "", last],
    ];
    expect(readRows(rows("2,65"), {}, filings).own).toEqual(["filings 2021=1234.5", "filings 2022=2.65"]);
    expect(readRows(rows("2.65"), {}, filings).unread).toContain("1.234,5 separator-unclear");
  });

  test("a name without 总量 is read where its unit counts the same", () => {
    const rows = (name: string) => [
      ["指标", "2021"],
      [name, 181],
    ];
    expect(readRows(rows("地理标志（件）")).own).toEqual(["gi 2021=181"]);
    expect(readRows(rows("地理标志")).unread).toEqual(["181 indicator-wider"]);
  });
});
