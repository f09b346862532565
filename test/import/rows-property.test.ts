import fc from "fast-check";
import type { Observations } from "ipr-plan";
import { importObservations } from "ipr-plan/import";
import { guangxi2025 } from "ipr-plan/plans";
import { expect, test } from "vitest";

const words =
  "指标 地区 年份 单位 数值 序号 备注 有效注册商标总量 地理标志总量（件） 每万人口高价值发明专利拥有量 PCT国际专利申请量 专利质押融资额 2021年 2022 2023年1—9月 上半年 2021-22 FY2024 44926 南宁市 柳州 全区 合计 全国 同比增长（%） 目标值 占比 上年 累计 当年 （万件） 万件 件 % 单位：万件 注：*为初步数 一、创造 其中： — … 约5 1,234 12.3* 3.5（初步） 1—2 5% 2.5e3 O.5 l2 【402】".split(
    " ",
  );
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 5, arbitrary: fc.integer({ min: -99, max: 99_999 }).map((value) => value / 10) },
  fc.integer({ min: 2015, max: 2026 }),
  fc.constantFrom("", " ", null, undefined),
  fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map((two) => two.join("")),
  fc.date({ min: new Date(Date.UTC(2020, 0)), max: new Date(Date.UTC(2026, 0)) }),
  fc.anything(),
);
const tables: readonly unknown[][][] = [
  [
    ["指标", "单位", "2021年", "2022年", "同比增长（%）"],
    ["有效注册商标总量", "万件", 36.9, 40.2, 9],
    ["地理标志总量", "件", "181", "188", 3.9],
  ],
  [
    ["2023年各市指标"],
    ["地区", "有效注册商标总量（件）", "地理标志总量"],
    ["全区", 451300, 196],
    ["南宁市", 1, 2],
  ],
  [
    ["地区", "指标", "年份", "数值"],
    ["南宁市", "地理标志总量", 2022, 5],
    ["南宁市", "地理标志总量", 2023, 6],
  ],
  [
    ["年份", "地理标志总量", "PCT国际专利申请量（当年）"],
    [2021, 181, 88],
    [2022, 188, 97],
  ],
];
const changed = fc
  .tuple(
    fc.constantFrom(...tables),
    fc.array(fc.tuple(fc.nat(9), fc.nat(9), cell), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([table, changes, isTurned]) => {
    const rows = table.map((row) => [...row]);
    for (const [row, column, value] of changes) (rows[row % rows.length] ?? [])[column % 6] = value;
    const width = Math.max(...rows.map((row) => row.length));
    return isTurned ? Array.from({ length: width }, (_, column) => rows.map((row) => row[column])) : rows;
  });
const anyRows = fc.oneof(changed, fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }));

test("whatever the rows are, each value stands in the cell that it names, and no cell is both read and left", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { observations, byRegion = {}, unread } = importObservations(guangxi2025, rows, { year: "2023" });
      const read = new Set<string>();
      for (const one of [observations, ...Object.values(byRegion)].flatMap(listed)) {
        const places = (one.reference?.locator ?? "").split("; ");
        for (const place of places) read.add(place);
        const [own = ""] = places;
        if (places.length > 1 || !("value" in one)) continue;
        const raw = String(at(rows, own));
        expect(one.reference?.raw).toBe(raw);
        if (!raw.includes("e")) expect(digits(raw)).toContain(digits(one.value));
      }
      for (const { row, column } of unread) {
        expect(read).not.toContain(`row ${row + 1}, column ${String.fromCharCode(65 + column)}`);
      }
    }),
    { numRuns: 400 },
  );
});

function listed(observations: Observations) {
  return Object.values(observations).flatMap((series) => series?.observations ?? []);
}

function at(rows: readonly (readonly unknown[])[], place: string): unknown {
  const [, row = "", column = ""] = /^row (\d+), column ([A-Z])$/.exec(place) ?? [];
  return rows[Number(row) - 1]?.[column.charCodeAt(0) - 65];
}

/** The digits of a number, without the noughts at its ends, which a scale moves. */
function digits(text: string): string {
  return text.replaceAll(/[,.]/g, "").replaceAll(/^-?0*|0+$/g, "");
}
