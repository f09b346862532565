import type { BaseDimension } from "./unit.js";

interface Scale {
  readonly text: string;
  readonly power: number;
  readonly names: readonly string[];
}

// 中文数级，自十至万亿；英文别名随后。No scale comes last: the empty name matches every text.
export const scales: readonly Scale[] = [
  { text: "万亿", power: 12, names: ["万亿", "trillion "] },
  { text: "千亿", power: 11, names: ["千亿", "hundred billion "] },
  { text: "百亿", power: 10, names: ["百亿", "ten billion "] },
  { text: "十亿", power: 9, names: ["十亿", "billion "] },
  { text: "亿", power: 8, names: ["亿", "hundred million ", "100 million ", "100m "] },
  { text: "千万", power: 7, names: ["千万", "ten million "] },
  { text: "百万", power: 6, names: ["百万", "million "] },
  { text: "十万", power: 5, names: ["十万", "hundred thousand "] },
  { text: "万", power: 4, names: ["万", "ten thousand ", "10000 ", "10,000 ", "10k "] },
  { text: "千", power: 3, names: ["千", "thousand "] },
  { text: "百", power: 2, names: ["百", "hundred "] },
  { text: "十", power: 1, names: ["十", "ten "] },
  { text: "", power: 0, names: [""] },
];

interface Base {
  readonly text: string;
  readonly dimension: BaseDimension;
  readonly power: number;
}

const dimensions: Record<BaseDimension, Record<string, readonly string[]>> = {
  count: {
    件: [
      "item",
      "items",
      "piece",
      "pieces",
      "patent",
      "patents",
      "case",
      "cases",
      "application",
      "applications",
    ],
    个: ["count", "unit", "units"],
    家: ["organisation", "organisations", "organization", "organizations", "company", "companies", "firms"],
    项: ["project", "projects"],
    份: [],
    种: [],
    条: [],
    次: [],
    起: [],
    宗: [],
    批: [],
    户: [],
    所: [],
    处: [],
    座: [],
    支: [],
    部: [],
    篇: [],
    幅: [],
    场: [],
    组: [],
    对: [],
    笔: [],
    人次: [],
  },
  people: { 人: ["person", "persons", "people", "inhabitant", "inhabitants"], 名: [] },
  money: { 元: ["yuan", "cny", "rmb", "人民币"] },
  share: {
    "%": ["％", "percent", "per cent", "pct"],
    百分点: ["个百分点", "percentage point", "percentage points"],
    "1": [],
  },
  score: { 分: ["point", "points", "score"] },
};

const powers: Record<string, number> = { "%": -2, 百分点: -2 };

export const bases: ReadonlyMap<string, Base> = new Map(
  Object.entries(dimensions).flatMap(([dimension, words]) =>
    Object.entries(words).flatMap(([text, aliases]) =>
      [text, ...aliases].map((name) => [
        name,
        { text, dimension: dimension as BaseDimension, power: powers[text] ?? 0 },
      ]),
    ),
  ),
);

const simplified: Record<string, string> = {
  萬: "万",
  億: "亿",
  個: "个",
  項: "项",
  種: "种",
  條: "条",
  戶: "户",
  場: "场",
  處: "处",
  組: "组",
  對: "对",
  筆: "笔",
  百分點: "百分点",
  "／": "/",
};

/** Brings spellings together: case, blanks, traditional characters, "per" for the stroke. */
export function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s+per\s+(?!cent)/, "/")
    .replace(/百分點|[萬億個項種條戶場處組對筆／]/g, (word) => simplified[word] ?? word);
}
