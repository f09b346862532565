import type { JurisdictionLevel } from "../../model/jurisdiction.js";
import type { Span } from "../draft/draft.js";
import type { Read } from "../draft/reading.js";
import type { Source } from "../source/source.js";
import { type Province, provinces } from "./provinces.js";

/** The place that a plan is of, as far as its title or its issuer says it. */
export interface PrintedPlace {
  readonly level: Read<JurisdictionLevel>;
  readonly name?: Read<string>;
  readonly code?: Read<string>;
}

const byName = { "zh-Hans": "由名称可知", en: "As the name says" };
// 中国（上海）自由贸易试验区 is none.
const national = /^(?:国家|全国|中华人民共和国|国务院|中国(?!\()|国民经济)|国家知识产权/u;
const cityOrCounty = /^[一-鿿]{2,7}?(?:自治州|地区|盟|市|自治县|县|旗(?![帜舰]))/u;
const district = /^[一-鿿]{2,5}市(?:[一-鿿]{1,5}(?:区|县)|[一-鿿]{2,8}旗(?![帜舰]))/u;
// The districts of 北京, 天津, 上海 and 重庆 stand right behind the name of the province.
const ofMunicipality = /^[一-鿿]{2,3}区/u;
const park = /^[一-鿿]{0,14}?(?:开发区|高新区|新区|园区|合作区|保税区|自贸区)/u;
// Two of the 新区 are districts.
const districtsCalledNew = /^(?:上海市?)?浦东新区|^天津市?滨海新区/u;
// What begins with the name of a province and is neither it nor a place in it that a level says.
const elsewhere = /^(?:生产建设兵团|自贸试?验?区|自由贸易试验区)/u;
// 城市, 都市, 全市 and 知识产权强市 name no place; nor does 区县, 其他市 or 版权示范区.
const noPlace = /城市|都市|[全本我各强][市县区]|股市|上市|其[他它余]|权|专利|商标|示范区/u;

/** The place of a title or an issuer; `undefined` where the words do not begin with one. */
export function placeIn({ text }: Source, { start, end }: Span): PrintedPlace | undefined {
  const words = text.slice(start, end);
  if (national.test(words)) return { level: { value: "nation", start, end, because: byName } };
  const province = provinces.find(({ short }) => words.startsWith(short));
  const lead = province === undefined ? 0 : leadOf(province, words);
  const rest = words.slice(lead);
  const called = districtsCalledNew.exec(words)?.[0];
  if (called !== undefined) return placed(start, called.length, "county");
  if (lead > 0 && elsewhere.test(rest)) return undefined;
  const inner = within(rest, lead > 0 ? province : undefined);
  if (inner !== undefined) return placed(start, lead + inner.length, inner.level);
  return province !== undefined && lead > 0 ? placed(start, lead, "province", province.code) : undefined;
}

function placed(start: number, length: number, level: JurisdictionLevel, code?: string): PrintedPlace {
  const place = { start, end: start + length };
  return {
    level: { value: level, ...place, because: byName },
    name: { value: "", ...place },
    ...(code !== undefined && { code: { value: code, ...place, because: byName } }),
  };
}

/** How much of a name is the province; 吉林市 is none. */
function leadOf({ short, full }: Province, words: string): number {
  if (words.startsWith(full)) return full.length;
  return /^[市省区县州]/u.test(words.slice(short.length)) ? 0 : short.length;
}

function within(
  words: string,
  province: Province | undefined,
): { readonly length: number; readonly level: JurisdictionLevel } | undefined {
  const inDistrict = (province?.full.endsWith("市") ? ofMunicipality : district).exec(words)?.[0];
  const called = park.exec(words)?.[0];
  // 高新区 alone is that of no place.
  const inPark = province === undefined && (called?.length ?? 0) < 4 ? undefined : called;
  // 合肥市高新区 is no district.
  if (inDistrict !== undefined && !noPlace.test(inDistrict))
    return { length: inDistrict.length, level: inDistrict === inPark ? "park" : "county" };
  const found = cityOrCounty.exec(words)?.[0];
  if (found !== undefined && !noPlace.test(found) && (inPark === undefined || found.length < inPark.length)) {
    if (inPark?.startsWith(found)) return { length: inPark.length, level: "park" };
    return { length: found.length, level: /[县旗]$/u.test(found) ? "county" : "city" };
  }
  return inPark === undefined ? undefined : { length: inPark.length, level: "park" };
}
