import type { Message } from "../../../issue.js";
import type { Indicator } from "../../../model/indicator.js";
import type { RankedRegion, RegionRanking } from "../../../regions/ranking/region-ranking.js";
import { isRank } from "../../../series/is-rank.js";
import { decimal } from "../../../value/decimal.js";
import { missingReasons } from "../../../value/missing.js";
import type { ReportSentence } from "../report.js";
import { sentence } from "../sentence.js";
import { amountWords } from "../words/amount-words.js";
import { capital, countWord } from "../words/english-number.js";
import { whenWords } from "../words/when-words.js";
import { growthSentences } from "./growth-sentences.js";
import { placesNamed } from "./place-words.js";
import { rankChangeSentences } from "./rank-change-sentences.js";
import { placesOf, ranked } from "./ranked.js";
import type { RegionFacts, RegionIndicator } from "./region-facts.js";

/** So few places are named in their whole order. */
const fewPlaces = 6;

/** Who is first and who is last, whose growth is best, and whose rank has changed most. */
export function rankingSentences(facts: RegionFacts, one: RegionIndicator): readonly ReportSentence[] {
  return [
    ...orderSentences(facts, one),
    ...silentSentences(facts, one),
    ...growthSentences(facts, one),
    ...rankChangeSentences(facts, one),
  ];
}

function orderSentences(
  facts: RegionFacts,
  { indicator, value }: RegionIndicator,
): readonly ReportSentence[] {
  const all = ranked(value);
  if (all.length < 2 || value.at === null) return [];
  const when = whenWords(value.at, facts.plan, indicator.measure);
  const named = (found: readonly RankedRegion[]): Message => {
    const values = new Map(found.map((one) => [one.place, one.value ?? "0"]));
    const distinct = [...new Set(values.values())];
    // No rounding makes two values one, or puts one before the other.
    return placesNamed(facts, placesOf(found), (place) => {
      const own = values.get(place) ?? "0";
      return amountWords(
        indicator,
        own,
        distinct.filter((one) => !decimal(one).eq(own)),
      );
    });
  };
  const say = (code: string, about: readonly RankedRegion[], zh: string, en: string): ReportSentence[] => [
    {
      ...sentence(code, [indicator.id], {
        "zh-Hans": when["zh-Hans"] + zh,
        en: `${capital(when.en)}, ${en}`,
      }),
      places: placesOf(about),
    },
  ];
  const last = all.at(-1)?.rank;
  if (last === 1) {
    const { "zh-Hans": zh, en } = amountWords(indicator, all[0]?.value ?? "0");
    const every = all.length === 2 ? "both" : `all ${countWord(all.length)}`;
    return say("ranks-equal", all, `${all.length}个地区均为${zh}`, `${every} places are at ${en}`);
  }
  const { "zh-Hans": zhOrder, en: order } = orderWords(indicator, value.better);
  if (all.length <= fewPlaces) {
    const words = named(all);
    return say("ranks", all, `${zhOrder}依次为${words["zh-Hans"]}`, `${order}: ${words.en}`);
  }
  const first = all.filter(({ rank }) => (rank ?? 0) <= 3);
  const from = all.at(-3)?.rank ?? 0;
  // Places that share a rank stand or fall together; those that are among the first are not among the last.
  const end = all.filter(({ rank }) => (rank ?? 0) >= Math.max(from, 4));
  const [top, bottom] = [named(first), named(end)];
  const [zhTop, enTop] = first.length === 3 ? ["居前3位的是", "first three"] : ["居前列的是", "first"];
  const [zhEnd, enEnd] = end.length === 3 ? ["居后3位的是", "last three"] : ["居后列的是", "last"];
  return say(
    "ranks",
    [...first, ...end],
    `${zhOrder}${zhTop}${top["zh-Hans"]}${end.length === 0 ? "" : `，${zhEnd}${bottom["zh-Hans"]}`}`,
    `${order}, the ${enTop} are ${top.en}${end.length === 0 ? "" : `; the ${enEnd} are ${bottom.en}`}`,
  );
}

/** Which way places stand in a row. The lowest number of a rank is the highest place. */
function orderWords(indicator: Indicator, better: RegionRanking["better"]): Message {
  if (isRank(indicator)) return { "zh-Hans": "由前到后", en: "from the best rank" };
  return better === "lower"
    ? { "zh-Hans": "由低到高", en: "from the lowest" }
    : { "zh-Hans": "由高到低", en: "from the highest" };
}

/** Who has no figure of the period that is ranked, and why. */
function silentSentences(
  facts: RegionFacts,
  { indicator, value }: RegionIndicator,
): readonly ReportSentence[] {
  const { at, regions } = value;
  const silent = regions.filter(({ rank }) => rank === null);
  if (at === null || silent.length === 0) return [];
  const when = whenWords(at, facts.plan, indicator.measure);
  const reasons = new Map(
    silent.map(({ place, reason = "no-observation" }) => [place, missingReasons[reason]]),
  );
  const named = placesNamed(facts, placesOf(silent), (place) => reasons.get(place));
  return [
    {
      ...sentence("no-figure", [indicator.id], {
        "zh-Hans": `没有${when["zh-Hans"]}数据的有${named["zh-Hans"]}`,
        en: `No figure ${when.en}: ${named.en}`,
      }),
      places: placesOf(silent),
    },
  ];
}
