import type { Message } from "../../../issue.js";
import type { RankedRegion } from "../../../regions/ranking/region-ranking.js";
import { decimal } from "../../../value/decimal.js";
import { isWholeYear } from "../../../value/is-whole-year.js";
import { missingReasons } from "../../../value/missing.js";
import { shortDecimal } from "../../../value/short-decimal.js";
import type { ReportSentence } from "../report.js";
import { sentence } from "../sentence.js";
import { amountWords, differenceWords } from "../words/amount-words.js";
import { capital, countWord } from "../words/english-number.js";
import { whenWords } from "../words/when-words.js";
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
    return say(
      "ranks-equal",
      all,
      `${all.length}个地区均为${zh}`,
      `all ${countWord(all.length)} places are at ${en}`,
    );
  }
  const isLower = value.better === "lower";
  if (all.length <= fewPlaces) {
    const words = named(all);
    return say(
      "ranks",
      all,
      `由${isLower ? "低到高" : "高到低"}依次为${words["zh-Hans"]}`,
      `from the ${isLower ? "lowest" : "highest"}: ${words.en}`,
    );
  }
  const first = all.filter(({ rank }) => (rank ?? 0) <= 3);
  const from = all.at(-3)?.rank ?? 0;
  // Places that share a rank stand or fall together; those that are among the first are not among the last.
  const end = all.filter(({ rank }) => (rank ?? 0) >= Math.max(from, 4));
  const [top, bottom] = [named(first), named(end)];
  const zhOrder = isLower ? "由低到高" : "由高到低";
  const [zhTop, enTop] = first.length === 3 ? ["居前3位的是", "first three"] : ["居前列的是", "first"];
  const [zhEnd, enEnd] = end.length === 3 ? ["居后3位的是", "last three"] : ["居后列的是", "last"];
  const order = isLower ? "from the lowest" : "from the highest";
  return say(
    "ranks",
    [...first, ...end],
    `${zhOrder}${zhTop}${top["zh-Hans"]}${end.length === 0 ? "" : `，${zhEnd}${bottom["zh-Hans"]}`}`,
    `${order}, the ${enTop} are ${top.en}${end.length === 0 ? "" : `; the ${enEnd} are ${bottom.en}`}`,
  );
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

function growthSentences(
  facts: RegionFacts,
  { indicator, growth }: RegionIndicator,
): readonly ReportSentence[] {
  const best = ranked(growth).filter(({ rank }) => rank === 1);
  const score = best[0]?.score;
  if (score == null || ranked(growth).length < 2) return [];
  const change = decimal(score);
  const falls = growth.better === "lower";
  const size = growth.scoreKind === "rate" ? rateWords(score) : differenceWords(indicator, score);
  const { "zh-Hans": zh, en } = placesNamed(facts, placesOf(best));
  const about = placesOf(best);
  // Of a running total what the years added is compared.
  const [zhOf, enOf] = indicator.measure === "cumulative" ? ["当年新增量", " in what was added"] : ["", ""];
  const isYear = growth.at === null || isWholeYear(growth.at, facts.plan);
  const [zhThen, enThen] = isYear
    ? ["上年", "the year before"]
    : ["上年同期", "the same part of the year before"];
  const say = (text: Message): ReportSentence[] => [
    { ...sentence("best-growth", [indicator.id], text), places: about },
  ];
  if (change.isZero())
    return say({
      "zh-Hans": `${zhOf}与${zhThen}相比，各地均未${falls ? "下降" : "增长"}，${zh}与${zhThen}持平`,
      en: `On ${enThen} no place ${falls ? "fell" : "grew"}${enOf}; ${en} stayed as it was`,
    });
  const isUp = change.isPositive();
  if (isUp !== falls)
    return say({
      "zh-Hans": `${zhOf}比${zhThen}${isUp ? "增长最快" : "下降最多"}的是${zh}（${isUp ? "增长" : "下降"}${size["zh-Hans"]}）`,
      en: `On ${enThen}, ${en} ${isUp ? "grew fastest" : "fell most"}${enOf} (${isUp ? "+" : "−"}${size.en})`,
    });
  return say({
    "zh-Hans": `${zhOf}与${zhThen}相比，各地均${isUp ? "上升" : "下降"}，${isUp ? "升幅" : "降幅"}最小的是${zh}（${isUp ? "上升" : "下降"}${size["zh-Hans"]}）`,
    en: `On ${enThen} all places ${isUp ? "rose" : "fell"}, ${en} least${enOf} (${isUp ? "+" : "−"}${size.en})`,
  });
}

function rateWords(score: string): Message {
  const percent = shortDecimal(decimal(score).abs().times(100).toSignificantDigits(4).toFixed());
  return { "zh-Hans": `${percent}%`, en: `${percent}%` };
}
