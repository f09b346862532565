import fc from "fast-check";
import type { Observations } from "ipr-plan";
import { importObservations } from "ipr-plan/import";
import { guangxi2025 } from "ipr-plan/plans";
import { attempt } from "../attempt.js";
import { anything, hostileText } from "../hostile.js";
import { isPrintedIn } from "../numbers-in.js";
import { target } from "../target.js";

const tables: readonly (readonly (readonly unknown[])[])[] = [
  [
    ["2022—2023年主要指标", "", "", "", "", "", ""],
    ["序号", "指标名称", "单位", "2022年", "", "2023年", ""],
    ["", "", "", "绝对数", "同比增长（%）", "绝对数", "同比增长（%）"],
    [1, "有效注册商标总量", "万件", 40.21, 9.04, "45.13", 12.21],
    [2, "每万人口高价值发明专利拥有量", "件", "1.84", "10.21", "2.04（初步）", "10.91"],
  ],
  [
    ["广西各设区市有效注册商标总量（件）"],
    ["地区", "2021年", "2022年", "2023年"],
    ["全区", 369001, 402102, "451,303"],
    ["南宁市", 10004, 20005, 30006],
    ["柳州", 10007, 20008, "…"],
  ],
  [
    ["指标", "单位", "全区", "南宁市", "柳州市"],
    ["地理标志总量", "件", 196.5, 20.5, 10.5],
    ["有效注册商标总量", "万件", 45.13, 3.25, 2.75],
  ],
  [
    ["年份", "有效注册商标总量（万件）", "每万人口高价值发明专利拥有量（件）", "PCT国际专利申请量（当年）"],
    [2021, 36.91, 1.41, 88],
    [2022, 40.21, 1.84, 97],
    ["注：2023年为预计数"],
  ],
  [
    ["地区", "指标", "年份", "数值"],
    ["南宁市", "有效注册商标总量", 2022, 50001],
    ["南宁市", "有效注册商标总量", 2023, 60002],
  ],
];

const cell = fc.oneof(
  fc.integer({ min: 100_001, max: 999_999 }).map((value) => value / 100),
  fc.constantFrom(
    ..."12.34 45.13万件 ≥12.51 约5 1,234.5 1.5万 12.3* 3.5（初步） 1—2 5% 2.5e3 O.5 l2 【402】 —".split(" "),
    ..."2021年 2022 2023年1—9月 南宁市 柳州 全区 合计 同比增长（%） 目标值 累计 当年 万件 件 单位：万件 指标 地区 其中：".split(
      " ",
    ),
    "",
    null,
  ),
  hostileText,
  anything,
);

const sheets = fc
  .record({
    table: fc.constantFrom(...tables),
    order: fc.array(fc.nat(9), { maxLength: 3 }),
    moved: fc.option(fc.tuple(fc.nat(6), fc.nat(6)), { freq: 2 }),
    removed: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 2 }),
    changed: fc.array(fc.tuple(fc.nat(9), fc.nat(9), cell), { maxLength: 4 }),
    isTurned: fc.boolean(),
    second: fc.option(fc.constantFrom(...tables), { freq: 5 }),
  })
  .map(({ table, order, moved, removed, changed, isTurned, second }) => {
    let rows = table.map((row) => [...row]);
    for (const at of order) rows.push(...rows.splice(at % rows.length, 1));
    if (moved !== null) for (const row of rows) row.splice(moved[0], 0, ...row.splice(moved[1], 1));
    for (const [row, column] of removed) rows[row % rows.length]?.splice(column, 1);
    for (const [row, column, value] of changed) (rows[row % rows.length] ?? [])[column % 7] = value;
    const width = Math.max(...rows.map((row) => row.length));
    if (isTurned) rows = Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
    return second === null ? rows : [...rows, [], ...second];
  });

/** Sheets of which cells were moved, taken out and changed: each value stands where it says, and no number is lost. */
export const sheetTargets = [
  target({
    name: "documents: sheets",
    perRound: 40,
    inputs: fc.record({
      rows: sheets,
      year: fc.constantFrom(undefined, "2023"),
      headerRows: fc.constantFrom(undefined, undefined, 2),
    }),
    run({ rows, year, headerRows }) {
      const options = { ...(year && { year }), ...(headerRows && { headerRows }) };
      const read = attempt(() => importObservations(guangxi2025, rows, options));
      if (!("observations" in read)) throw new Error("A sheet was refused");
      checkSheet(rows, [read.observations, ...Object.values(read.byRegion ?? {})], read.unread);
      return read;
    },
  }),
];

function checkSheet(
  rows: readonly (readonly unknown[])[],
  all: readonly Observations[],
  unread: readonly { readonly row: number; readonly column: number; readonly raw: string }[],
): void {
  const known = new Set<string>();
  for (const one of all.flatMap((of) => Object.values(of).flatMap((series) => series?.observations ?? []))) {
    const { locator = "", raw = "" } = one.reference ?? {};
    const places = locator.split("; ").map(placeOf);
    for (const place of places) known.add(place.join());
    const printed = places.map(([row, column]) => String(rows[row]?.[column] ?? ""));
    if (!("value" in one)) continue;
    if (raw !== printed.join(" + ")) throw new Error(`${JSON.stringify(raw)} does not stand at ${locator}`);
    // Totals are added up of several cells; figures with an exponent are written out.
    if (places.length > 1 || /e/iu.test(raw)) continue;
    if (!isScaled(one.value, raw)) throw new Error(`${one.value} is not what ${JSON.stringify(raw)} says`);
  }
  for (const { row, column } of unread) {
    const place = [row, column].join();
    if (known.has(place)) throw new Error(`${place} is both read and left`);
    known.add(place);
  }
  for (const [row, cells] of rows.entries()) {
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (isPlainNumber(value) && !known.has([row, column].join()))
        throw new Error(`${value} in row ${row}, column ${column} is neither read nor left`);
    }
  }
}

/** The value may be in a unit that is a power of ten of the printed one. */
function isScaled(value: string, raw: string): boolean {
  const digits = (text: string): string => text.replace(/[,.\s]/gu, "").replace(/^-?0*|0+$/gu, "");
  return isPrintedIn(value, raw) || digits(value) === digits(raw.normalize("NFKC").replace(/[^\d.,]/gu, ""));
}

/** A number that is no year, no month as 2023.01, no count of rows and no day. */
function isPlainNumber(value: unknown): boolean {
  return (
    (typeof value === "number" || typeof value === "string") &&
    /^(?:\d{1,3}|\d{5,6})\.\d{1,2}$/u.test(String(value))
  );
}

function placeOf(locator: string): readonly [row: number, column: number] {
  const [, row = "", letters = ""] = /^row (\d+), column ([A-Z]+)$/u.exec(locator) ?? [];
  const column = Array.from(letters).reduce((before, letter) => before * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
}
