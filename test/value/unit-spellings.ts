// The grammar of units in the tests' own words: what src/value/unit-table.ts must hold.

/** Scale, its power of ten, its spellings in English (each with the blank that follows). */
export const scales: readonly (readonly [text: string, power: number, english: readonly string[]])[] = [
  ["", 0, [""]],
  ["十", 1, ["ten "]],
  ["百", 2, ["hundred "]],
  ["千", 3, ["thousand "]],
  ["万", 4, ["ten thousand ", "10000 ", "10,000 ", "10k "]],
  ["十万", 5, ["hundred thousand "]],
  ["百万", 6, ["million "]],
  ["千万", 7, ["ten million "]],
  ["亿", 8, ["hundred million ", "100 million ", "100m "]],
  ["十亿", 9, ["billion "]],
  ["百亿", 10, ["ten billion "]],
  ["千亿", 11, ["hundred billion "]],
  ["万亿", 12, ["trillion "]],
];

/** Base unit, its dimension, its power of ten, its spellings in English. */
export const bases: readonly (readonly [string, string, number, readonly string[]])[] = [
  ["件", "count", 0, ["item", "items", "piece", "pieces", "patent", "patents", "case", "cases"]],
  ["个", "count", 0, ["count"]],
  ["家", "count", 0, ["organisation", "organisations", "organization", "organizations", "company"]],
  ["项", "count", 0, ["project", "projects"]],
  ...[..."份种条次起宗批户所处座支部篇幅场组对笔", "人次"].map(
    (word) => [word, "count", 0, []] as [string, string, number, string[]],
  ),
  ["人", "people", 0, ["person", "persons", "people"]],
  ["名", "people", 0, []],
  ["元", "money", 0, ["yuan", "cny", "rmb"]],
  ["%", "share", -2, ["percent", "per cent"]],
  ["百分点", "share", -2, ["percentage point", "percentage points"]],
  ["1", "share", 0, []],
  ["分", "score", 0, ["point", "points", "score"]],
];

/** A unit of every scale and base, and every count over every number of people. */
export const everyUnit: readonly { text: string; dimension: string; power: number }[] = [
  ...scales.flatMap(([scale, up]) =>
    bases.map(([base, dimension, power]) => ({ text: scale + base, dimension, power: up + power })),
  ),
  ...scales.flatMap(([above, up]) =>
    scales.map(([below, down]) => ({
      text: `${above}件/${below}人`,
      dimension: "count/people",
      power: up - down,
    })),
  ),
];
