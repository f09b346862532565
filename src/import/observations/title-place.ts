import type { LabelPlace, PlaceReader } from "./place-names.js";

const yearInFront = /^(?:19|20)\d\d年(?:度|末|底)?/u;
const yearBehind = /^(?:19|20)\d\d年/u;
const nation = /^(?:全|我|中)国/u;
const wholes = /^全(?:自治区|[省市州盟县旗区])(?![场域])/u;
const outer = /^\p{Script=Han}{1,8}?(?:自治[区州县旗]|特别行政区|[省市县盟])/u;
// 市场, 区域 and 区划 are no places.
const inner = /^\p{Script=Han}{1,8}?(?:自治[州县旗]|[市县盟区州旗乡镇])(?![场域划间别级]|[市县区](?!场))/u;
/** Longer words that end as places do are hardly the name of one: 知识产权强市. */
const longest = 5;
const long = /自治[区州县旗]$|特别行政区$/u;
/** 我省, 各市 and 按地区 name no single place, and those that are places of any kind neither. */
const general =
  /[我本某各分按]|^[省市县区州盟旗乡镇]{1,4}$|^(?:地|行政|开发|高新|新|示范|试验|保税|园|山)区$/u;

/** The place that a title begins with, the innermost of 甘肃省兰州市, and the title without it. */
export function placeIn(
  title: string,
  places: PlaceReader,
): { readonly place: LabelPlace; readonly rest: string } | undefined {
  const [year = ""] = yearInFront.exec(title) ?? [];
  let rest = title.slice(year.length);
  let place: LabelPlace | undefined;
  for (;;) {
    const printed = printedIn(rest, place !== undefined, year !== "");
    const read = printed === undefined ? undefined : readPlace(printed, places);
    if (printed === undefined || read === undefined) break;
    place = read;
    rest = rest.slice(printed.length);
  }
  return place && { place, rest: year + rest };
}

function printedIn(text: string, isWithin: boolean, isBehindYear: boolean): string | undefined {
  if (isWithin) return inner.exec(text)?.[0];
  const [whole] = wholes.exec(text) ?? [];
  if (whole !== undefined) return whole;
  const [printed] = outer.exec(text) ?? [];
  if (printed !== undefined) return printed;
  // 全国 may begin a name, and 区 end one, where no year stands beside them.
  const [other] = nation.exec(text) ?? inner.exec(text) ?? [];
  const isApart = isBehindYear || (other !== undefined && yearBehind.test(text.slice(other.length)));
  return isApart ? other : undefined;
}

function readPlace(printed: string, places: PlaceReader): LabelPlace | undefined {
  if (nation.test(printed)) return places("全国", false);
  if (general.test(printed)) return undefined;
  const read = places(printed, false);
  if (read === undefined || "whole" in read || printed.length <= longest || long.test(printed)) return read;
  return undefined;
}
