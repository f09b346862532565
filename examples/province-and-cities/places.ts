import type { Places } from "ipr-plan";

// Codes of GB/T 2260, names in English, and residents in the census of 2020, in 万人. All else in this folder is made up.
const cities = [
  ["450100", "南宁", "Nanning", "874.16"],
  ["450200", "柳州", "Liuzhou", "415.79"],
  ["450300", "桂林", "Guilin", "493.11"],
  ["450400", "梧州", "Wuzhou", "282.10"],
  ["450500", "北海", "Beihai", "185.32"],
  ["450600", "防城港", "Fangchenggang", "104.61"],
  ["450700", "钦州", "Qinzhou", "330.22"],
  ["450800", "贵港", "Guigang", "431.63"],
  ["450900", "玉林", "Yulin", "579.68"],
  ["451000", "百色", "Baise", "357.15"],
  ["451100", "贺州", "Hezhou", "200.79"],
  ["451200", "河池", "Hechi", "341.79"],
  ["451300", "来宾", "Laibin", "207.46"],
  ["451400", "崇左", "Chongzuo", "208.87"],
] as const;

export const places: Places = [
  { id: "广西", name: { "zh-Hans": "广西", en: "Guangxi" }, code: "450000" },
  ...cities.map(([code, id, en]) => ({
    id,
    name: { "zh-Hans": `${id}市`, en },
    otherNames: [`${id}市`],
    code,
    parent: "广西",
  })),
];

export const names = cities.map(([, id]) => id);
export const residents = Object.fromEntries(cities.map(([, id, , people]) => [id, people]));
