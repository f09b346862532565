/** A name made of characters for figures. */
function nameOfCounty(number: number): string {
  return `${Array.from(String(number), (figure) => "东南西北中上下左右前".charAt(Number(figure))).join("")}县`;
}

const years = Array.from({ length: 5 }, (_, index) => `${2019 + index}年`);
const repeat = <One>(count: number, make: (index: number) => One): One[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Tables of one hundred thousand rows in every layout, and one of a million columns, of made-up numbers. What is 有效 is a level. */
export const largeTables: Readonly<Record<string, () => unknown[][]>> = {
  "100,000 rows, long": () => [
    ["地区", "指标", "年份", "数值"],
    ...repeat(100_000, (row) => [
      nameOfCounty(row % 5000),
      "专利授权总量",
      2004 + Math.floor(row / 5000),
      row,
    ]),
  ],
  "100,000 rows, places by indicators": () => [
    ["代码", "地区", "年份", "有效注册商标量（件）", "专利授权总量（件）"],
    ...repeat(100_000, (row) => [450000 + (row % 9999), nameOfCounty(row), "2023年", row, `${row}.50`]),
  ],
  "100,000 rows, places by years": () => [
    ["专利授权总量（件）"],
    ["地区", ...years],
    ...repeat(100_000, (row) => [nameOfCounty(row), ...years.map((_, year) => row + year)]),
  ],
  "100,000 rows, unknown indicators by years": () => [
    ["指标", ...years],
    ...repeat(100_000, (row) => [`${nameOfCounty(row)}的产量`, ...years.map((_, year) => row + year)]),
  ],
  "100,000 rows, indicators across": () => [
    ["日期", "有效注册商标量（件）", "有效专利总量（件）"],
    ...repeat(100_000, (row) => [new Date(Date.UTC(1900, 0, 1 + row)), row, row + 1]),
  ],
  "1,000,000 columns": () => [
    ["指标", ...repeat(1_000_000, (column) => `列${column}`)],
    ["专利授权总量", ...repeat(1_000_000, (column) => column)],
    ["有效注册商标量", ...repeat(1_000_000, () => "")],
  ],
};
