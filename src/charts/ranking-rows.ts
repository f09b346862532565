import type { RankedRegion, RegionRanking } from "../regions/ranking/region-ranking.js";
import type { DecimalText } from "../value/decimal-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import { faithfulText, percentText } from "../value/faithful-text.js";
import type { Locale } from "../value/locales.js";
import { localize } from "../value/localized-text.js";
import { shortDecimal } from "../value/short-decimal.js";
import type { UnitText } from "../value/unit.js";
import { unitWords } from "../value/unit-label.js";
import { visibleText } from "../value/visible-text.js";
import type { Look } from "./chart-options.js";
import { shortenText, textWidth } from "./chart-text.js";
import type { RankingChartRow } from "./ranking-chart-row.js";
import { words } from "./words.js";

/** The least room for the lines between the names, as a share of the drawing. */
const between = 0.3;

/** Both ends of the line of each place that has both ranks, the first ranks of the later period first. What stands out is never left out. */
export function rankingRows(
  ranking: RegionRanking,
  { most, highlight }: { readonly most?: number; readonly highlight?: readonly string[] },
  look: Look,
): readonly RankingChartRow[] {
  const { locale, width } = look;
  const { regions } = ranking;
  const both = regions
    .filter(hasBoth)
    .filter(({ place }, index) => index < (most ?? Infinity) || highlight?.includes(place));
  // Equal ranks stand one after the other, so that no name covers another.
  const earlier = new Map(
    both
      .toSorted((a, b) => (a.before?.rank ?? 0) - (b.before?.rank ?? 0))
      .map(({ place }, index) => [place, index + 1]),
  );
  const valueText = (one: RankedRegion): string => {
    const text = scoreText(one, ranking, locale);
    return text === "" ? "" : ` ${text}`;
  };
  // What ranks and values leave of the width, for the names on both sides.
  const numbers = both.reduce((wide, one) => Math.max(wide, textWidth(valueText(one))), 0) + 6;
  const room = Math.max(4, ((width * (1 - between)) / 12 - numbers) / 2);
  return both.flatMap((one, index): RankingChartRow[] => {
    const name = visibleText(one.place);
    const short = shortenText(name, room);
    const change = one.change ?? 0;
    const lit = highlight === undefined || highlight.includes(one.place);
    const shared = { name, change, label: localize(labelOf(change), locale), lit };
    const [before, rank] = [one.before?.rank ?? 0, one.rank ?? 0];
    return [
      { ...shared, side: 0, rank: before, slot: earlier.get(one.place) ?? 0, text: `${short} ${before}` },
      { ...shared, side: 1, rank, slot: index + 1, text: `${rank} ${short}${valueText(one)}` },
    ];
  });
}

/** What a place is ranked by: its value, or what stands in for it. */
function scoreText(
  { value, score }: RankedRegion,
  { scoreKind, unit }: RegionRanking,
  locale: Locale,
): string {
  const inUnit = (number: DecimalText, of: UnitText | undefined): string =>
    shortDecimal(number) + unitWords(of)[locale === "en" ? 1 : 0];
  if (scoreKind === "value") return value === null ? "" : inUnit(value, unit);
  if (score === null) return "";
  if (scoreKind === "difference") return inUnit(score, unit && differenceUnit(unit));
  return scoreKind === "pace" ? faithfulText(Number(score), 2, [1]) : percentText(Number(score), 1);
}

/** Whether a place has a rank in both periods. */
export function hasBoth({ rank, before }: RankedRegion): boolean {
  return rank !== null && before?.rank != null;
}

function labelOf(change: number) {
  return change === 0 ? words.stayed : change > 0 ? words.movedUp : words.movedDown;
}
