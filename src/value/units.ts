import type { BaseText, ScaleText } from "./unit-table.js";

type PartText = `${ScaleText | ""}${BaseText}`;

/**
 * The common units under English names, as literal types.
 *
 * @category Units
 * @example
 * units.itemsPer10kPeople // => "件/万人"
 */
export const units = {
  items: "件",
  items10k: "万件",
  pieces: "个",
  projects: "项",
  organisations: "家",
  people: "人",
  people10k: "万人",
  yuan: "元",
  yuan10k: "万元",
  yuan100Million: "亿元",
  yuanTrillion: "万亿元",
  usDollars: "美元",
  usDollars10k: "万美元",
  usDollars100Million: "亿美元",
  percent: "%",
  percentagePoints: "百分点",
  perMille: "‰",
  points: "分",
  places: "位",
  times: "倍",
  days: "天",
  workingDays: "工作日",
  months: "个月",
  years: "年",
  itemsPer10kPeople: "件/万人",
  itemsPerOrganisation: "件/家",
  itemsPer10kEntities: "件/万户",
  itemsPer100MillionYuan: "件/亿元",
  itemsPerYear: "件/年",
  peoplePer1kPeople: "人/千人",
  tonnes10k: "万吨",
  tonnesOfStandardCoal10k: "万吨标准煤",
  squareKilometres: "平方公里",
  kilowattHours100Million: "亿千瓦时",
} as const satisfies Record<string, PartText | `${BaseText}/${string}`>;
