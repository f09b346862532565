// Every unit that plans write: what reads, labels, converts and types units is made from these tables. A new unit is a row.

/** What the tables say of what a unit measures. */
export interface DimensionRow {
  /** What its numbers are reckoned in; blank for plain numbers. */
  readonly unit: string;
  /** It comes in whole numbers only. */
  readonly whole?: true;
  /** A plain number in a formula: it cancels out. */
  readonly plain?: true;
  /** It can be a loss, and English writes its scale behind it too ("USD million"). */
  readonly money?: true;
  /** It is measured over a stretch of time and is no amount gathered in it: the months of a procedure do not add up. */
  readonly level?: true;
  /** A length of time: what is counted for each one of it is a rate. */
  readonly time?: true;
}

/** What units measure. Where no power of ten leads from one unit to another, each has a dimension of its own. */
export const dimensions = {
  count: { unit: "件", whole: true },
  people: { unit: "人", whole: true },
  money: { unit: "元", money: true },
  USD: { unit: "美元", money: true },
  EUR: { unit: "欧元", money: true },
  GBP: { unit: "英镑", money: true },
  JPY: { unit: "日元", money: true },
  HKD: { unit: "港元", money: true },
  AUD: { unit: "澳元", money: true },
  share: { unit: "", plain: true, level: true },
  multiple: { unit: "", plain: true, level: true },
  score: { unit: "分", level: true },
  rank: { unit: "位", whole: true, level: true },
  minutes: { unit: "分钟", level: true, time: true },
  hours: { unit: "小时", level: true, time: true },
  lessons: { unit: "课时" },
  days: { unit: "天", level: true, time: true },
  "working-days": { unit: "工作日", level: true, time: true },
  weeks: { unit: "周", level: true, time: true },
  months: { unit: "个月", level: true, time: true },
  years: { unit: "年", level: true, time: true },
  "person-years": { unit: "人年" },
  mass: { unit: "吨" },
  jin: { unit: "斤" },
  "standard-coal": { unit: "吨标准煤" },
  length: { unit: "公里" },
  area: { unit: "公顷" },
  mu: { unit: "亩" },
  volume: { unit: "立方米" },
  energy: { unit: "千瓦时" },
  power: { unit: "千瓦" },
  "standard-buses": { unit: "标台" },
} as const satisfies Record<string, DimensionRow>;

/** What the tables say of a unit without a scale. */
export interface BaseUnit {
  readonly dimension: keyof typeof dimensions;
  /** One of it is 10 to this power of its dimension's unit; 0 unless told. */
  readonly power?: number;
  /** Of many; absent for a count word that English does without. */
  readonly en?: string;
  /** Of one, where it is more than the word of many without its s. */
  readonly one?: string;
  /** What it is below the stroke, where that differs: 件/月, and 4 个月. */
  readonly below?: string;
  /** What else it is written as; a plural s is read away. */
  readonly aliases?: readonly string[];
}

/** The units without a scale, by their canonical text. */
export const baseUnits = {
  件: { dimension: "count", en: "items", aliases: ["piece", "patent", "case"] },
  个: { dimension: "count", aliases: ["count", "number"] },
  家: { dimension: "count", en: "organisations", aliases: ["organization", "company", "companies"] },
  项: { dimension: "count", en: "projects" },
  份: { dimension: "count" },
  种: { dimension: "count" },
  条: { dimension: "count" },
  次: { dimension: "count" },
  起: { dimension: "count" },
  宗: { dimension: "count" },
  批: { dimension: "count" },
  户: { dimension: "count", en: "entities", one: "entity", aliases: ["household", "business", "businesses"] },
  所: { dimension: "count" },
  处: { dimension: "count" },
  座: { dimension: "count" },
  支: { dimension: "count" },
  部: { dimension: "count" },
  篇: { dimension: "count" },
  幅: { dimension: "count" },
  场: { dimension: "count" },
  组: { dimension: "count" },
  对: { dimension: "count" },
  笔: { dimension: "count" },
  套: { dimension: "count" },
  台: { dimension: "count" },
  辆: { dimension: "count" },
  张: { dimension: "count" },
  册: { dimension: "count" },
  期: { dimension: "count" },
  例: { dimension: "count" },
  款: { dimension: "count" },
  头: { dimension: "count" },
  只: { dimension: "count" },
  人次: { dimension: "count" },
  人: { dimension: "people", en: "people", one: "person", aliases: ["population", "capita", "inhabitant"] },
  名: { dimension: "people", en: "people", one: "person" },
  元: { dimension: "money", en: "yuan", aliases: ["cny", "rmb", "人民币", "元人民币", "圆"] },
  美元: { dimension: "USD", en: "US dollars", aliases: ["usd", "us$", "$", "dollar", "美金"] },
  欧元: { dimension: "EUR", en: "euros", aliases: ["eur", "€"] },
  英镑: { dimension: "GBP", en: "pounds sterling", one: "pound sterling", aliases: ["gbp", "£"] },
  日元: { dimension: "JPY", en: "yen", aliases: ["jpy", "日圆"] },
  港元: { dimension: "HKD", en: "Hong Kong dollars", aliases: ["hkd", "hk$", "港币"] },
  澳元: { dimension: "AUD", en: "Australian dollars", aliases: ["aud", "a$"] },
  "%": { dimension: "share", power: -2, en: "%", aliases: ["％", "percent"] },
  "‰": { dimension: "share", power: -3, en: "‰", aliases: ["permille"] },
  百分点: { dimension: "share", power: -2, en: "percentage points", aliases: ["个百分点"] },
  千分点: { dimension: "share", power: -3, en: "per-mille points", aliases: ["个千分点"] },
  "1": { dimension: "share" },
  倍: { dimension: "multiple", en: "times" },
  分: { dimension: "score", en: "points", aliases: ["score"] },
  位: { dimension: "rank", en: "places", aliases: ["名次", "rank"] },
  分钟: { dimension: "minutes", en: "minutes" },
  小时: { dimension: "hours", en: "hours", aliases: ["个小时"] },
  课时: { dimension: "lessons", en: "lesson hours", aliases: ["个课时", "学时", "个学时", "class hour"] },
  天: { dimension: "days", en: "days", aliases: ["日", "自然日", "calendar day"] },
  工作日: {
    dimension: "working-days",
    en: "working days",
    aliases: ["个工作日", "business day", "working-day"],
  },
  周: { dimension: "weeks", en: "weeks", aliases: ["个星期", "星期"] },
  个月: { dimension: "months", en: "months", below: "月", aliases: ["月"] },
  年: { dimension: "years", en: "years", aliases: ["annum"] },
  岁: { dimension: "years", en: "years of age", one: "year of age", aliases: ["周岁"] },
  人年: { dimension: "person-years", en: "person-years", aliases: ["人·年"] },
  吨: { dimension: "mass", en: "tonnes", aliases: ["ton"] },
  千克: { dimension: "mass", power: -3, en: "kilograms", aliases: ["公斤", "kg"] },
  克: { dimension: "mass", power: -6, en: "grams" },
  毫克: { dimension: "mass", power: -9, en: "milligrams", aliases: ["mg"] },
  微克: { dimension: "mass", power: -12, en: "micrograms", aliases: ["μg", "µg"] },
  斤: { dimension: "jin", en: "jin" },
  吨标准煤: {
    dimension: "standard-coal",
    en: "tonnes of standard coal",
    one: "tonne of standard coal",
    aliases: ["tce", "吨标煤"],
  },
  公里: { dimension: "length", en: "kilometres", aliases: ["km", "kilometer"] },
  米: { dimension: "length", power: -3, en: "metres", aliases: ["meter"] },
  公顷: { dimension: "area", en: "hectares" },
  平方公里: {
    dimension: "area",
    power: 2,
    en: "square kilometres",
    aliases: ["平方千米", "km²", "km2", "square kilometer"],
  },
  平方米: { dimension: "area", power: -4, en: "square metres", aliases: ["m²", "m2", "square meter"] },
  亩: { dimension: "mu", en: "mu" },
  立方米: { dimension: "volume", en: "cubic metres", aliases: ["m³", "m3", "cubic meter"] },
  千升: { dimension: "volume", en: "kilolitres" },
  升: { dimension: "volume", power: -3, en: "litres", aliases: ["liter"] },
  千瓦时: { dimension: "energy", en: "kilowatt-hours", aliases: ["kwh"] },
  千瓦: { dimension: "power", en: "kilowatts", aliases: ["kw"] },
  标台: { dimension: "standard-buses", en: "standard buses", one: "standard bus" },
} as const satisfies Record<string, BaseUnit>;

/** What the tables say of a scale. */
export interface UnitScale {
  readonly power: number;
  /** Behind a number, where "3200 100m yuan" would be read as one. */
  readonly inWords: string;
  /** Below the stroke. */
  readonly inFigures: string;
  readonly aliases?: readonly string[];
}

/** The scales (数级), the longest of those that begin alike first. */
export const unitScales = {
  万亿: { power: 12, inWords: "trillion", inFigures: "trillion" },
  千亿: { power: 11, inWords: "hundred billion", inFigures: "100bn" },
  百亿: { power: 10, inWords: "ten billion", inFigures: "10bn" },
  十亿: { power: 9, inWords: "billion", inFigures: "billion", aliases: ["bn"] },
  亿: { power: 8, inWords: "hundred million", inFigures: "100m", aliases: ["100 million"] },
  千万: { power: 7, inWords: "ten million", inFigures: "10m", aliases: ["10 million"] },
  百万: { power: 6, inWords: "million", inFigures: "million", aliases: ["1,000,000", "mn", "m"] },
  十万: { power: 5, inWords: "hundred thousand", inFigures: "100k", aliases: ["100000", "100,000"] },
  万: { power: 4, inWords: "ten thousand", inFigures: "10k", aliases: ["10000", "10,000", "10 thousand"] },
  千: { power: 3, inWords: "thousand", inFigures: "1k", aliases: ["1000", "1,000"] },
  百: { power: 2, inWords: "hundred", inFigures: "hundred" },
  十: { power: 1, inWords: "ten", inFigures: "ten" },
} as const satisfies Record<string, UnitScale>;

/** The characters of the tables that traditional script writes otherwise, each above its own. */
export const characters = {
  simplified: "个项种条户处场组对笔台辆张册头欧镑点钟时课岁吨标准顷亩万亿币圆学只周",
  traditional: "個項種條戶處場組對筆臺輛張冊頭歐鎊點鐘時課歲噸標準頃畝萬億幣圓學隻週",
} as const;

/** A unit without a scale, and a scale, by their canonical texts. */
export type BaseText = keyof typeof baseUnits;
export type ScaleText = keyof typeof unitScales;
