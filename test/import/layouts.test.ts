import { describe, expect, test } from "vitest";
import { readRows } from "./read-rows.js";

const gi = "地理标志总量（件）";
const marks = "有效注册商标总量（万件）";

describe("a table is read in the layout that it has", () => {
  test("indicators as rows, periods as columns, with two header rows and growth beside the values", () => {
    const rows = [
      ["2022—2023年主要指标"],
      ["序号", "指标名称", "单位", "2022年", "", "2023年", ""],
      ["", "", "", "绝对数", "同比增长（%）", "绝对数", "同比增长（%）"],
      [1, "有效注册商标总量", "万件", 40.21, 9.0, "45.13", 12.2],
      [2, "每万人口高价值发明专利拥有量", "件", "1.84", "10.2", "2.04（初步）", "10.9"],
    ];
    expect(readRows(rows)).toEqual({
      layout: "years-across",
      own: ["patents 2022=1.84", "patents 2023=2.04 P", "marks 2022=40.21", "marks 2023=45.13"],
      places: {},
      unread: ["9 growth", "12.2 growth", "10.2 growth", "10.9 growth"],
      issues: [],
    });
  });

  test("places as rows, the indicator in the title", () => {
    const rows = [
      ["广西各设区市2021-2023年有效注册商标总量（件）"],
      ["地区代码", "所属地区", "2021年", "2022年", "2023年"],
      ["450000", "全区", 369000, 402100, "451,300"],
      ["450100", "南　宁　市", 10000, 20000, 30000],
      ["450200", "柳州", 10000, 20000, "…"],
    ];
    const read = readRows(rows);
    expect(read.layout).toBe("places-down");
    expect(read.own).toEqual(["marks 2021=36.9", "marks 2022=40.21", "marks 2023=45.13"]);
    expect(read.places).toEqual({
      南宁市: ["marks 2021=1", "marks 2022=2", "marks 2023=3"],
      柳州: ["marks 2021=1", "marks 2022=2", "marks 2023=not-reported"],
    });
    expect(read.unread).toEqual([]);
  });

  test("places as rows, indicators as columns under spans of years, whether spans arrive as blanks or repeated", () => {
    const names = [gi, "有效注册商标总量（件）", gi, "有效注册商标总量（件）"];
    const below = ["南宁市", 1, 20000, 3, 40000];
    const blanks = [["地区", "2022年", "", "2023年", ""], ["", ...names], below];
    const repeated = [["地区", "2022年", "2022年", "2023年", "2023年"], ["地区", ...names], below];
    for (const rows of [blanks, repeated]) {
      expect(readRows(rows).places).toEqual({
        南宁市: ["marks 2022=2", "marks 2023=4", "gi 2022=1", "gi 2023=3"],
      });
    }
  });

  test("places as columns", () => {
    const rows = [
      ["指标", "单位", "全区", "南宁市", "柳州市"],
      ["地理标志总量", "件", 196, 20, 10],
    ];
    const read = readRows(rows, { year: "2023" });
    expect(read).toMatchObject({ layout: "places-across", own: ["gi 2023=196"], issues: [] });
    expect(read.places).toEqual({ 南宁市: ["gi 2023=20"], 柳州市: ["gi 2023=10"] });
  });

  test("periods as rows, indicators as columns; dates in a column of dates may count days", () => {
    const years = readRows([
      ["年份", marks, gi],
      [2021, 36.9, 181],
      ["2022年", 40.21, 188],
    ]);
    expect(years).toMatchObject({ layout: "indicators-across", unread: [] });
    expect(years.own).toEqual(["marks 2021=36.9", "marks 2022=40.21", "gi 2021=181", "gi 2022=188"]);
    const days = readRows([
      ["日期", gi],
      [44561, 181],
      [44926, 188],
    ]);
    expect(days.own).toEqual(["gi 2021-12-31=181", "gi 2022-12-31=188"]);
  });

  test("one value a row, by ids or by names, with its own unit and status", () => {
    const ids = [
      ["indicator", "period", "value", "status"],
      ["registered-trademarks", "2021", "36.90", "A"],
      ["registered-trademarks", 2022, 40.21, "P"],
      ["pct-applications", 2021, 88, ""],
      ["geographical-indications", "2022", "", ""],
    ];
    expect(readRows(ids)).toMatchObject({
      layout: "long",
      own: ["pct 2021=88", "marks 2021=36.9", "marks 2022=40.21 P", "gi 2022=blank-cell"],
    });
    const names = [
      ["所属地区", "指标名称", "年份", "数值", "单位", "备注"],
      ["南宁市", "有效注册商标总量", "2022年", "12.1", "万件", "快报数"],
      ["南宁市", "有效注册商标总量", "2023年", "130100", "件", "请核对"],
    ];
    const read = readRows(names);
    expect(read.places).toEqual({ 南宁市: ["marks 2022=12.1 P", "marks 2023=13.01"] });
    expect(read.unread).toEqual(["请核对 remark"]);
  });

  test("several tables on one sheet, each with its title", () => {
    const rows = [["2022年"], ["指标", "数值"], [gi, 188], [], ["2023年"], ["指标", "数值"], [gi, 196]];
    expect(readRows(rows).own).toEqual(["gi 2022=188", "gi 2023=196"]);
  });

  test("lines between rows speak for those below: a place, an indicator", () => {
    const places = [["指标", "2021", "2022"], ["南宁市"], [gi, 1, 2], ["柳州市"], [gi, 3, 4]];
    expect(readRows(places).places).toEqual({
      南宁市: ["gi 2021=1", "gi 2022=2"],
      柳州市: ["gi 2021=3", "gi 2022=4"],
    });
    const indicators = [["地区", "2021", "2022"], [gi], ["南宁市", 1, 2], [marks], ["南宁市", 3, 4]];
    expect(readRows(indicators).places).toEqual({
      南宁市: ["marks 2021=3", "marks 2022=4", "gi 2021=1", "gi 2022=2"],
    });
  });

  test("where both sides name what a number is of, the issue names both layouts, and the option settles it", () => {
    const rows = [
      ["指标", "有效注册商标总量"],
      ["地理标志总量", 1],
    ];
    const read = readRows(rows, { year: "2023" });
    expect(read).toMatchObject({ layout: undefined, own: [], unread: ["1 two-layouts"] });
    expect(read.issues).toContain("two-layouts");
    expect(readRows(rows, { year: "2023", layout: "years-across" }).own).toEqual(["gi 2023=1"]);
    expect(readRows(rows, { year: "2023", layout: "indicators-across" }).own).toEqual(["marks 2023=1"]);
  });

  test("rows in another language and rows that number the columns are no values", () => {
    const rows = [
      ["指标", "Indicator", "单位", "2022", "2023"],
      ["甲", "", "乙", 1, 2],
      ["地理标志总量", "Geographical indications", "件", 188, 196],
      ["Geographical indications", "", "", "", ""],
    ];
    expect(readRows(rows)).toMatchObject({
      own: ["gi 2022=188", "gi 2023=196"],
      unread: ["1 note", "2 note"],
    });
  });

  test("columns are found again where blanks were lost, if the parts of every whole row add up; short rows are left", () => {
    const rows = (last: number) => [
      ["年份", "甲类", "乙类"],
      ["有效注册商标总量", "地理标志总量", "有效注册商标总量", "地理标志总量"],
      ["2020", 3, 1, 2, 7, 3, 4],
      ["2021", 30, 10, 20, 70, 30, 40],
      ["2022", 9, 4, 5, 5, 2, last],
      ["2023", 8, 8, 1],
    ];
    const left = readRows(rows(3)).unread;
    expect(left.filter((one) => one.endsWith("columns-lost"))).toEqual([
      "2023 columns-lost",
      "8 columns-lost",
      "8 columns-lost",
      "1 columns-lost",
    ]);
    const unsure = readRows(rows(4));
    expect(unsure.own).toEqual([]);
    expect(unsure.unread.every((one) => one.endsWith("columns-lost"))).toBe(true);
  });

  test("values that look like years are values below a header", () => {
    expect(
      readRows([
        ["指标", 2021, 2022],
        [gi, 1998, 2012],
      ]).own,
    ).toEqual(["gi 2021=1998", "gi 2022=2012"]);
  });
});
