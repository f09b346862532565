import type { Plan } from "../../model/plan.js";
import { provinces as ofMainland } from "../document/provinces.js";

const others = ["香港", "澳门", "台湾"];
/** In the order of the provinces, and of the others behind them. */
const english =
  "Beijing,Tianjin,Hebei,Shanxi,Inner Mongolia,Liaoning,Jilin,Heilongjiang,Shanghai,Jiangsu,Zhejiang,Anhui,Fujian,Jiangxi,Shandong,Henan,Hubei,Hunan,Guangdong,Guangxi,Hainan,Chongqing,Sichuan,Guizhou,Yunnan,Tibet,Shaanxi,Gansu,Qinghai,Ningxia,Xinjiang,Hong Kong,Macao,Taiwan".split(
    ",",
  );
const also: readonly (readonly [string, string])[] = [
  ["Xizang", "西藏"],
  ["Macau", "澳门"],
  ["Hong Kong, China", "香港"],
  ["Macao, China", "澳门"],
  ["Taiwan, China", "台湾"],
];

const provinces: readonly string[] = [...ofMainland.map(({ short }) => short), ...others];
const byEnglish: ReadonlyMap<string, string> = new Map([
  ...provinces.map((name, index): [string, string] => [small(english[index] ?? name), name]),
  ...also.map(([name, chinese]): [string, string] => [small(name), chinese]),
]);

/** The places that are known without being told: provinces, the plan's own place and its regions. */
export interface KnownPlaces {
  readonly isKnown: (name: string) => boolean;
  /** The plan's own place, in any spelling. */
  readonly isOwn: (name: string) => boolean;
  /** What a code of GB/T 2260, as short as it can be, is the code of; the plan's own place is a blank. */
  readonly byCode: (code: string) => string | undefined;
}

export function knownPlaces({ jurisdiction, regions = [] }: Plan): KnownPlaces {
  const own = new Set<string>();
  for (const name of namesIn(jurisdiction.name)) for (const one of spellings(name)) own.add(small(one));
  for (const [name, chinese] of byEnglish) if (own.has(chinese)) own.add(name);
  const known = new Set<string>([...provinces, ...byEnglish.keys()]);
  const codes = new Map(ofMainland.map(({ code, short }): [string, string] => [code, short]));
  for (const { code, name } of regions) {
    for (const one of namesIn(name)) for (const spelling of spellings(one)) known.add(small(spelling));
    if (code !== undefined) codes.set(code, name["zh-Hans"]);
  }
  if (jurisdiction.code !== undefined) codes.set(jurisdiction.code, "");
  return {
    isKnown: (name) => known.has(small(name)),
    isOwn: (name) => own.has(small(name)),
    byCode: (code) => codes.get(code),
  };
}

function namesIn(name: Plan["jurisdiction"]["name"]): readonly string[] {
  return Object.values(name ?? {}).filter((one) => typeof one === "string");
}

function spellings(name: string): readonly string[] {
  return [name, shortPlace(name)];
}

function small(name: string): string {
  return name.toLowerCase().replaceAll(/[ '’]/g, "");
}

/** 广西壮族自治区 is called 广西, 南宁市 南宁; a name of two characters keeps both. */
export function shortPlace(name: string): string {
  const province = provinces.find(
    (one) => name.startsWith(one) && /(?:省|市|自治区|特别行政区)$/u.test(name),
  );
  if (province !== undefined) return province;
  const cut = name.replace(/(?:自治州|地区|[市省盟])$/u, "");
  return cut.length >= 2 ? cut : name;
}

const municipalities = /^(?:北京|天津|上海|重庆)市$/u;

/** What two spellings of one place have in common: 桂林 and 桂林市, 北京 and 北京市, but not 吉林 and 吉林市. */
export function placeKey(name: string): string {
  if (provinces.includes(name)) return `province ${name}`;
  if (municipalities.test(name)) return `province ${name.slice(0, -1)}`;
  const province = provinces.find(
    (one) => name.startsWith(one) && /^(?:省|.{0,4}自治区)$/u.test(name.slice(one.length)),
  );
  if (province !== undefined) return `province ${province}`;
  return name.length > 2 && name.endsWith("市") ? name.slice(0, -1) : name;
}
