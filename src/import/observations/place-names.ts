import type { Plan } from "../../model/plan.js";
import { areaCode, shortCode } from "./area-code.js";
import { knownPlaces, shortPlace } from "./known-places.js";
import { withoutEnglish } from "./without-english.js";

/** What a label says of a place. */
export type LabelPlace =
  /** One place. `sure`: by its name alone, not only by the column that it stands in. */
  | { readonly place: string; readonly sure: boolean }
  /** The whole place that the plan is of. */
  | { readonly whole: true; readonly sure: boolean; readonly byName?: true }
  /** A total of other places, or several places together, or a place that is not one of those given. */
  | { readonly none: "total-elsewhere" | "not-a-place" | "place-unknown"; readonly sure: boolean };

/** The places that rows and columns may be of. */
export type Regions = readonly string[] | Readonly<Record<string, readonly string[]>>;

/** Reads a label as a place; `isListed` where it stands in a column of places. */
export type PlaceReader = (label: string, isListed: boolean) => LabelPlace | undefined;

const suffix =
  /(?:特别行政区|自治区|自治州|自治县|自治旗|林区|矿区|新区|开发区|高新区|地区|兵团|街道|街道办事处|苏木|[省市县区州盟旗乡镇])$/u;
const english = / (?:city|province|county|district|prefecture|region|municipality)$/u;
const anyTotal = new Set([
  "合计",
  "总计",
  "共计",
  "总数",
  "总合计",
  "全部",
  "汇总",
  "total",
  "grandtotal",
  "all",
  "overall",
]);
/** Totals by the level of the place that they are of; 合计 and 总计 behind them say no more. */
const totals: Readonly<Record<string, string>> = {
  全国: "nation",
  国内合计: "nation",
  国内总计: "nation",
  nationaltotal: "nation",
  national: "nation",
  nationwide: "nation",
  全省: "province",
  全自治区: "province",
  全区: "province county park",
  全市: "city province",
  全州: "city",
  全盟: "city",
  全县: "county",
  全旗: "county",
};
const several =
  /小计|平均|均值|中位数|[东中西南北]部(?:地区)?$|东北(?:地区)?$|华[东中南北]|西[南北](?:地区)?$|subtotal|average|mean$/u;
const notPlace =
  /[。:;!?]|\p{Script=Han},|^\d|(?:社|园|景|库|校|小|辖|灾|厂|城乡)区$|(?:城|都|股|上|夜|超)市$|(?:城|乡|集)镇$|[城下]乡$/u;

/** Makes the reader of places for a plan: its own place and regions, those that the caller gives, and names that say it. */
export function placeReader(plan: Plan, regions: Regions | undefined): PlaceReader {
  const given = regions === undefined ? undefined : namesOf(regions);
  const places = knownPlaces(plan);
  const seen: readonly Map<string, LabelPlace | undefined>[] = [new Map(), new Map()];

  function read(label: string, isListed: boolean): LabelPlace | undefined {
    const name = bare(label);
    if (name === "" || name.length > 40) return undefined;
    const own = given?.get(name) ?? given?.get(shortPlace(name));
    if (own !== undefined) return { place: own, sure: true };
    if (isListed && areaCode.test(name)) return ofCode(name);
    const small = name.toLowerCase().replaceAll(" ", "");
    if (anyTotal.has(small)) return { whole: true, sure: false };
    const whole = small.replace(/(?:合计|总计|总数)$/u, "");
    // The sum of the provinces is not all of the country's.
    if (whole === "地方") return { none: "total-elsewhere", sure: true };
    const levels = levelsOf(small) ?? levelsOf(whole);
    if (levels !== undefined) {
      return levels.split(" ").includes(plan.jurisdiction.level)
        ? { whole: true, sure: true }
        : { none: "total-elsewhere", sure: true };
    }
    if (places.isOwn(name)) return { whole: true, sure: true, byName: true };
    if (several.test(small)) return { none: "not-a-place", sure: false };
    const isPlace =
      !notPlace.test(name) && (places.isKnown(name) || suffix.test(name) || english.test(name.toLowerCase()));
    if (given !== undefined)
      return isListed || isPlace ? { none: "place-unknown", sure: isPlace } : undefined;
    return isPlace || (isListed && !notPlace.test(name)) ? { place: name, sure: isPlace } : undefined;
  }

  function ofCode(printed: string): LabelPlace {
    const code = shortCode(printed);
    const place = places.byCode(code);
    if (place === "") return { whole: true, sure: true, byName: true };
    if (given !== undefined) return { none: "place-unknown", sure: true };
    return { place: place ?? code, sure: true };
  }

  return (label, isListed) => {
    const known = seen[isListed ? 1 : 0];
    if (known?.has(label)) return known.get(label);
    const place = read(label, isListed);
    if (known !== undefined && known.size < mostPlaces) known.set(label, place);
    return place;
  };
}

/** No table has so many places. */
const mostPlaces = 200_000;

function levelsOf(words: string): string | undefined {
  return Object.hasOwn(totals, words) ? totals[words] : undefined;
}

function namesOf(regions: Regions): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (spelling: string, name: string) => {
    if (!found.has(spelling)) found.set(spelling, name);
  };
  const lists: readonly (readonly [string, readonly string[]])[] = Array.isArray(regions)
    ? regions.map((name: string) => [name, []])
    : Object.entries(regions);
  for (const [name, others] of lists) for (const one of [name, ...others]) add(bare(one), name);
  for (const [name, others] of lists) for (const one of [name, ...others]) add(shortPlace(bare(one)), name);
  return found;
}

/** A name without blanks between Chinese characters, numbers in front and marks of notes. */
function bare(label: string): string {
  return withoutEnglish(label)
    .replace(/^\d{6}(?=\D)\s?/u, "")
    .replace(/^[#*※\s]{1,9}|^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.]\s?/u, "")
    .replace(/[*※#\s①-⑳¹²³⁴-⁹]{1,9}$/u, "")
    .replace(/(?<=[^ -~]) (?=[^ -~])/gu, "")
    .trim();
}
