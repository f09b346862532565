import type { BaseDimension } from "./dimension.js";

interface Scale {
  readonly text: string;
  readonly power: number;
  readonly names: readonly string[];
}

// 中文数级，自十至万亿；英文别名随后。No scale comes last: the empty name matches every text.
export const scales: readonly Scale[] = [
  { text: "万亿", power: 12, names: ["万亿", "trillion "] },
  { text: "千亿", power: 11, names: ["千亿", "hundred billion ", "100bn "] },
  { text: "百亿", power: 10, names: ["百亿", "ten billion ", "10bn "] },
  { text: "十亿", power: 9, names: ["十亿", "billion "] },
  { text: "亿", power: 8, names: ["亿", "hundred million ", "100 million ", "100m "] },
  { text: "千万", power: 7, names: ["千万", "ten million ", "10m "] },
  { text: "百万", power: 6, names: ["百万", "million "] },
  { text: "十万", power: 5, names: ["十万", "hundred thousand ", "100k "] },
  { text: "万", power: 4, names: ["万", "ten thousand ", "10000 ", "10,000 ", "10k "] },
  { text: "千", power: 3, names: ["千", "thousand ", "1k "] },
  { text: "百", power: 2, names: ["百", "hundred "] },
  { text: "十", power: 1, names: ["十", "ten "] },
  { text: "", power: 0, names: [""] },
];

interface Base {
  readonly text: string;
  readonly dimension: BaseDimension;
  readonly power: number;
}

// Each base with its English names, in the singular; a plural s is read away.
const dimensions: Record<BaseDimension, Record<string, string>> = {
  count: {
    件: "item piece patent case",
    个: "count",
    家: "organisation organization company companie",
    项: "project",
    ...Object.fromEntries([..."份种条次起宗批户所处座支部篇幅场组对笔"].map((word) => [word, ""])),
    人次: "",
  },
  people: { 人: "person people", 名: "" },
  money: { 元: "yuan cny rmb 人民币 圆" },
  share: { "%": "％ percent", 百分点: "个百分点 percentage-point", "1": "" },
  score: { 分: "point score" },
};

const hundredths = ["%", "百分点"];

export const bases: ReadonlyMap<string, Base> = new Map(
  Object.entries(dimensions).flatMap(([dimension, words]) =>
    Object.entries(words).flatMap(([text, aliases]) =>
      [text, ...aliases.split(" ").filter(Boolean)].map((name): [string, Base] => [
        name,
        { text, dimension: dimension as BaseDimension, power: hundredths.includes(text) ? -2 : 0 },
      ]),
    ),
  ),
);

// The traditional characters of unit words, each before its simplified form.
const traditional = "萬万億亿個个項项種种條条戶户場场處处組组對对筆笔點点幣币圓圆／/";

/** Brings spellings together: case, blanks, traditional characters, plurals, "per" for the stroke. */
export function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace("per cent", "percent")
    .replace(/ per /, "/")
    .replace("percentage point", "percentage-point")
    .replace(/[^ -~]/g, (letter) => {
      const index = traditional.indexOf(letter);
      return (index % 2 === 0 && traditional[index + 1]) || letter;
    })
    .replace(/(?<=[a-z]{2})s(?=\/|$)/g, "");
}
