import { rankings } from "../regions/ranking/rankings.js";
import type { RegionRanking } from "../regions/ranking/region-ranking.js";
import { checkShape } from "../value/check-shape.js";
import { codeOf, decimal, having, list, maybe, number, orNull, text } from "../value/shape.js";

const rank = orNull(number);
const place = having({
  place: text,
  rank,
  value: orNull(decimal),
  score: orNull(decimal),
  change: rank,
  before: maybe(having({ rank })),
});
const drawn = having({ unit: maybe(text), by: codeOf(rankings), at: orNull(text), regions: list(place) });

/** Throws where what is drawn of a ranking is not as `rankRegions` gives it. */
export function checkRanking(ranking: RegionRanking): void {
  const expected = {
    "zh-Hans": "rankRegions 带 since 得出的排名",
    en: "a ranking from rankRegions with since",
  };
  checkShape("ranking", drawn, expected, ranking);
}
