import type { Message } from "../../../issue.js";
import type { RankedRegion } from "../../../regions/ranking/region-ranking.js";
import type { ReportSentence } from "../report.js";
import { sentence } from "../sentence.js";
import { countWord } from "../words/english-number.js";
import { whenWords } from "../words/when-words.js";
import { placesNamed } from "./place-words.js";
import { placesOf, ranked } from "./ranked.js";
import type { RegionFacts, RegionIndicator } from "./region-facts.js";

/** Whose rank has changed most since an earlier period. */
export function rankChangeSentences(
  facts: RegionFacts,
  { indicator, value, notSince }: RegionIndicator,
): readonly ReportSentence[] {
  const { plan } = facts;
  if (notSince !== undefined) {
    const when = whenWords(notSince, plan, indicator.measure);
    return [
      sentence("no-rank-change", [indicator.id], {
        "zh-Hans": `没有${when["zh-Hans"]}以后的数据，不作位次比较`,
        en: `There are no figures later than those ${when.en}, so ranks are not compared`,
      }),
    ];
  }
  const moved = ranked(value).filter(({ change }) => change !== null);
  if (value.since === undefined) return [];
  const when = whenWords(value.since, plan, indicator.measure);
  const say = (text: Message, places: readonly string[]): ReportSentence[] => [
    { ...sentence("rank-change", [indicator.id], text), places },
  ];
  if (moved.length === 0)
    return say(
      {
        "zh-Hans": `没有可与${when["zh-Hans"]}比较的位次`,
        en: `No rank can be compared with one ${when.en}`,
      },
      [],
    );
  const most = Math.max(...[0, ...moved.map(({ change }) => change ?? 0)]);
  const least = Math.min(...[0, ...moved.map(({ change }) => change ?? 0)]);
  if (most === 0 && least === 0)
    return say({ "zh-Hans": `各地位次与${when["zh-Hans"]}相同`, en: `The ranks are those ${when.en}` }, []);
  const up = most === 0 ? [] : moved.filter(({ change }) => change === most);
  const down = least === 0 ? [] : moved.filter(({ change }) => change === least);
  const named = (found: readonly RankedRegion[]): Message => {
    const rankOf = new Map(found.map(({ place, rank }) => [place, rank]));
    return placesNamed(facts, placesOf(found), (place) => ({
      "zh-Hans": `居第${rankOf.get(place)}位`,
      en: `now ${rankOf.get(place)}`,
    }));
  };
  const [higher, lower] = [named(up), named(down)];
  const zh = [
    ...(up.length === 0 ? [] : [`位次前移最多的是${higher["zh-Hans"]}，前移${most}位`]),
    ...(down.length === 0 ? [] : [`后移最多的是${lower["zh-Hans"]}，后移${-least}位`]),
  ];
  const en = [
    ...(up.length === 0 ? [] : [`${higher.en} moved up most, by ${countWord(most)}`]),
    ...(down.length === 0 ? [] : [`${lower.en} moved down most, by ${countWord(-least)}`]),
  ];
  return say(
    {
      "zh-Hans": `与${when["zh-Hans"]}相比，${zh.join("；")}`,
      en: `Against the ranks ${when.en}, ${en.join("; ")}`,
    },
    [...placesOf(up), ...placesOf(down)],
  );
}
