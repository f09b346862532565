import type { Message } from "../../../issue.js";
import type { Indicator } from "../../../model/indicator.js";
import type { RegionRanking } from "../../../regions/ranking/region-ranking.js";
import { isRank } from "../../../series/is-rank.js";
import { decimal } from "../../../value/decimal.js";
import { isWholeYear } from "../../../value/is-whole-year.js";
import { shortDecimal } from "../../../value/short-decimal.js";
import type { ReportSentence } from "../report.js";
import { sentence } from "../sentence.js";
import { differenceWords } from "../words/amount-words.js";
import { movementVerb } from "../words/movement-words.js";
import { placesNamed } from "./place-words.js";
import { placesOf, ranked } from "./ranked.js";
import type { RegionFacts, RegionIndicator } from "./region-facts.js";

/** Whose growth on the year before is best. */
export function growthSentences(
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
  // Of a running total what the years added is compared.
  const [zhOf, enOf] = indicator.measure === "cumulative" ? ["当年新增量", " in what was added"] : ["", ""];
  const isYear = growth.at === null || isWholeYear(growth.at, facts.plan);
  const [zhThen, enThen] = isYear
    ? ["上年", "the year before"]
    : ["上年同期", "the same part of the year before"];
  const say = (text: Message): ReportSentence[] => [
    { ...sentence("best-growth", [indicator.id], text), places: placesOf(best) },
  ];
  const better = movesOf(indicator, growth.scoreKind, !falls);
  if (change.isZero())
    return say({
      "zh-Hans": `${zhOf}与${zhThen}相比，各地均未${better.zh}，${zh}与${zhThen}持平`,
      en: `On ${enThen} no place ${better.en}${enOf}; ${en} stayed as ${best.length === 1 ? "it was" : "they were"}`,
    });
  const moves = movesOf(indicator, growth.scoreKind, change.isPositive());
  const by = `${moves.zh}${size["zh-Hans"]}`;
  const sign = change.isPositive() ? "+" : "−";
  const enBy = isRank(indicator) ? size.en : `${sign}${size.en}`;
  if (change.isPositive() !== falls)
    return say({
      "zh-Hans": `${zhOf}比${zhThen}${moves.zh}${moves.zhMost}的是${zh}（${by}）`,
      en: `On ${enThen}, ${en} ${moves.en} ${moves.enMost}${enOf} (${enBy})`,
    });
  return say({
    "zh-Hans": `${zhOf}与${zhThen}相比，各地均${moves.zhAll}，${moves.zhLeast}的是${zh}（${moves.zhAll}${size["zh-Hans"]}）`,
    en: `On ${enThen} all places ${moves.enAll}, ${en} least${enOf} (${enBy})`,
  });
}

/** How a change is told of: of one place, of the most, and of all. */
interface Moves {
  readonly zh: string;
  readonly zhMost: string;
  readonly zhAll: string;
  readonly zhLeast: string;
  readonly en: string;
  readonly enMost: string;
  readonly enAll: string;
}

/** A rate 增长, a rank 前移; anything else moves as it does in the other reports: a time 缩短, a share 提高. */
function movesOf(indicator: Indicator, kind: RegionRanking["scoreKind"], isUp: boolean): Moves {
  if (isRank(indicator)) {
    const zh = isUp ? "后移" : "前移";
    const en = isUp ? "moved down" : "moved up";
    return { zh, zhMost: "最多", zhAll: zh, zhLeast: `${zh}最少`, en, enMost: "most", enAll: en };
  }
  const en = isUp ? "grew" : "fell";
  const enMost = isUp ? "fastest" : "most";
  const enAll = isUp ? "rose" : "fell";
  const zhLeast = isUp ? "升幅最小" : "降幅最小";
  if (kind === "rate") {
    const zhMost = isUp ? "最快" : "最多";
    return { zh: isUp ? "增长" : "下降", zhMost, zhAll: isUp ? "上升" : "下降", zhLeast, en, enMost, enAll };
  }
  const zh = movementVerb(indicator, isUp);
  return { zh, zhMost: "最多", zhAll: zh, zhLeast, en: enAll, enMost: "most", enAll };
}

function rateWords(score: string): Message {
  const percent = shortDecimal(decimal(score).abs().times(100).toSignificantDigits(4).toFixed());
  return { "zh-Hans": `${percent}%`, en: `${percent}%` };
}
