import type { Message } from "../../../issue.js";
import { countWord } from "../words/english-number.js";
import type { RegionFacts } from "./region-facts.js";

/** So many names a sentence has in full; of more it has the first, and the annex has all. */
const most = 20;
const shownOfMore = 10;

/** Up to so many places have a paragraph each; more are told in groups. */
export const mostPlaces = 40;

/** Places by name, each perhaps with words behind it: 南宁（60件）、柳州; of very many the first ones and how many there are. */
export function placesNamed(
  { nameOf }: Pick<RegionFacts, "nameOf">,
  places: readonly string[],
  behind: (place: string) => Message | undefined = () => undefined,
): Message {
  const shown = places.length > most ? places.slice(0, shownOfMore) : places;
  const named = shown.map((place) => {
    const [name, words] = [nameOf(place), behind(place)];
    return words === undefined
      ? name
      : { "zh-Hans": `${name["zh-Hans"]}（${words["zh-Hans"]}）`, en: `${name.en} (${words.en})` };
  });
  const [zh, en] = [named.map((one) => one["zh-Hans"]).join("、"), named.map((one) => one.en)];
  const more = places.length - shown.length;
  return more === 0
    ? { "zh-Hans": zh, en: listed(en) }
    : { "zh-Hans": `${zh}等${places.length}个地区`, en: `${en.join(", ")} and ${countWord(more)} more` };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** So many places: 14个地区; 14 places. */
export function placeCount(count: number): Message {
  return { "zh-Hans": `${count}个地区`, en: `${countWord(count)} ${count === 1 ? "place" : "places"}` };
}
