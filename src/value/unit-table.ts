// Every unit that plans write: what reads, labels, converts and types units is made from these tables. A new unit is a row.

interface DimensionRow {
  /** What its numbers are reckoned in; blank for plain numbers. */
  readonly unit: string;
  /** Whether it comes in whole numbers only. */
  readonly whole: boolean;
}

/** What units measure. */
export const dimensions = {
  count: { unit: "件", whole: true },
  people: { unit: "人", whole: true },
  money: { unit: "元", whole: false },
  share: { unit: "", whole: false },
  score: { unit: "分", whole: false },
} as const satisfies Record<string, DimensionRow>;

/** What the tables say of a unit without a scale. */
export interface BaseUnit {
  readonly dimension: keyof typeof dimensions;
  /** One of it is 10 to this power of its dimension's unit; 0 unless told. */
  readonly power?: number;
  readonly "zh-Hant": string;
  /** Of many; blank for a count word that English does without. */
  readonly en: string;
  /** What else it is written as; a plural s is read away. */
  readonly aliases?: readonly string[];
}

/** The units without a scale, by their canonical text. */
export const baseUnits = {
  件: { dimension: "count", "zh-Hant": "件", en: "items", aliases: ["piece", "patent", "case"] },
  个: { dimension: "count", "zh-Hant": "個", en: "", aliases: ["count"] },
  家: {
    dimension: "count",
    "zh-Hant": "家",
    en: "organisations",
    aliases: ["organization", "company", "companies"],
  },
  项: { dimension: "count", "zh-Hant": "項", en: "projects" },
  份: { dimension: "count", "zh-Hant": "份", en: "" },
  种: { dimension: "count", "zh-Hant": "種", en: "" },
  条: { dimension: "count", "zh-Hant": "條", en: "" },
  次: { dimension: "count", "zh-Hant": "次", en: "" },
  起: { dimension: "count", "zh-Hant": "起", en: "" },
  宗: { dimension: "count", "zh-Hant": "宗", en: "" },
  批: { dimension: "count", "zh-Hant": "批", en: "" },
  户: { dimension: "count", "zh-Hant": "戶", en: "" },
  所: { dimension: "count", "zh-Hant": "所", en: "" },
  处: { dimension: "count", "zh-Hant": "處", en: "" },
  座: { dimension: "count", "zh-Hant": "座", en: "" },
  支: { dimension: "count", "zh-Hant": "支", en: "" },
  部: { dimension: "count", "zh-Hant": "部", en: "" },
  篇: { dimension: "count", "zh-Hant": "篇", en: "" },
  幅: { dimension: "count", "zh-Hant": "幅", en: "" },
  场: { dimension: "count", "zh-Hant": "場", en: "" },
  组: { dimension: "count", "zh-Hant": "組", en: "" },
  对: { dimension: "count", "zh-Hant": "對", en: "" },
  笔: { dimension: "count", "zh-Hant": "筆", en: "" },
  人次: { dimension: "count", "zh-Hant": "人次", en: "" },
  人: { dimension: "people", "zh-Hant": "人", en: "people", aliases: ["person"] },
  名: { dimension: "people", "zh-Hant": "名", en: "people" },
  元: {
    dimension: "money",
    "zh-Hant": "元",
    en: "yuan",
    aliases: ["cny", "rmb", "人民币", "人民幣", "圆", "圓"],
  },
  "%": { dimension: "share", power: -2, "zh-Hant": "%", en: "%", aliases: ["％", "percent"] },
  百分点: {
    dimension: "share",
    power: -2,
    "zh-Hant": "百分點",
    en: "percentage points",
    aliases: ["个百分点"],
  },
  "1": { dimension: "share", "zh-Hant": "1", en: "" },
  分: { dimension: "score", "zh-Hant": "分", en: "points", aliases: ["score"] },
} as const satisfies Record<string, BaseUnit>;

/** What the tables say of a scale. */
export interface UnitScale {
  readonly power: number;
  readonly "zh-Hant": string;
  /** Behind a number, where "3200 100m yuan" would be read as one. */
  readonly inWords: string;
  /** Below the stroke. */
  readonly inFigures: string;
  readonly aliases?: readonly string[];
}

/** The scales (数级), the longest of those that begin alike first. */
export const unitScales = {
  万亿: { power: 12, "zh-Hant": "萬億", inWords: "trillion", inFigures: "trillion" },
  千亿: { power: 11, "zh-Hant": "千億", inWords: "hundred billion", inFigures: "100bn" },
  百亿: { power: 10, "zh-Hant": "百億", inWords: "ten billion", inFigures: "10bn" },
  十亿: { power: 9, "zh-Hant": "十億", inWords: "billion", inFigures: "billion" },
  亿: { power: 8, "zh-Hant": "億", inWords: "hundred million", inFigures: "100m", aliases: ["100 million"] },
  千万: { power: 7, "zh-Hant": "千萬", inWords: "ten million", inFigures: "10m" },
  百万: { power: 6, "zh-Hant": "百萬", inWords: "million", inFigures: "million" },
  十万: { power: 5, "zh-Hant": "十萬", inWords: "hundred thousand", inFigures: "100k" },
  万: { power: 4, "zh-Hant": "萬", inWords: "ten thousand", inFigures: "10k", aliases: ["10000", "10,000"] },
  千: { power: 3, "zh-Hant": "千", inWords: "thousand", inFigures: "1k" },
  百: { power: 2, "zh-Hant": "百", inWords: "hundred", inFigures: "hundred" },
  十: { power: 1, "zh-Hant": "十", inWords: "ten", inFigures: "ten" },
} as const satisfies Record<string, UnitScale>;

/** A unit without a scale, and a scale, by their canonical texts. */
export type BaseText = keyof typeof baseUnits;
export type ScaleText = keyof typeof unitScales;
