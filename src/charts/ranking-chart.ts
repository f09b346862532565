import { show } from "../issue.js";
import type { RankedRegion, RegionRanking } from "../regions/ranking/region-ranking.js";
import { checkOptions } from "../value/check-options.js";
import { isRecord } from "../value/is-record.js";
import { type Locale, localize } from "../value/localized-text.js";
import { refuse } from "../value/refuse.js";
import { shortDecimal } from "../value/short-decimal.js";
import { unitWords } from "../value/unit-label.js";
import { visibleText } from "../value/visible-text.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, chartOptionNames, readChartOptions } from "./chart-options.js";
import { shortenText } from "./chart-text.js";
import { frame } from "./frame.js";
import type { RankingChartRow } from "./ranking-chart-row.js";
import { rankingLayers } from "./ranking-layers.js";
import { words } from "./words.js";

/** How high a place is, in pixels. */
const slotHeight = 26;

/**
 * Draws how ranks changed (位次变化图): a line for each place from its rank in the earlier period to that in the later one. Places
 * without a rank in both are left out, and counted below the title.
 *
 * @param ranking - From {@link rankRegions}, with `since`.
 * @param options - Language, size in pixels, title.
 * @returns A Vega-Lite specification with its rows, as plain data.
 * @throws {@link UsageError} `Not a ranking with an earlier one: …`, `Chart option …: expected …, received …`
 * @category Charts
 * @example
 * const of = (values: Record<string, number>) => observe(guangxi2025, { "pct-applications": values });
 * const byRegion = { 南宁: of({ 2022: 40, 2023: 60 }), 柳州: of({ 2022: 50, 2023: 55 }) };
 * const chart = rankingChart(rankRegions(guangxi2025, "pct-applications", byRegion, { by: "value", since: "2022" }));
 * chart.data.values.map(({ side, text }) => [side, text])
 * // => [[0, "南宁 2"], [1, "1 南宁 60 件"], [0, "柳州 1"], [1, "2 柳州 55 件"]]
 */
export function rankingChart(ranking: RegionRanking, options: ChartOptions = {}): Chart<RankingChartRow> {
  checkOptions(options, chartOptionNames);
  const { locale, width } = readChartOptions(options);
  if (!isRecord(ranking) || !Array.isArray(ranking.regions) || typeof ranking.since !== "string") {
    throw refuse({
      code: "ranking-invalid",
      path: "",
      expected: ["rankRegions 带 since 得出的排名", "a ranking from rankRegions with since"],
      received: show(ranking),
      words: ["不是有比较时期的排名", "Not a ranking with an earlier one"],
    });
  }
  const rows = rowsOf(ranking, locale, width);
  const periods = { from: ranking.since, to: ranking.at ?? "" };
  const left = ranking.regions.length - rows.length / 2;
  const title = localize({ "zh-Hans": "位次变化", en: "Change of rank" }, locale);
  return frame({
    title: options.title ?? title,
    subtitles: [
      localize(
        {
          "zh-Hans": `左为 ${periods.from}，右为 ${periods.to}${left > 0 ? `；${left} 个地区没有两期位次，未画出` : ""}`,
          en: `${periods.from} left, ${periods.to} right${left > 0 ? `; ${left} places without both ranks are not drawn` : ""}`,
        },
        locale,
      ),
    ],
    rows,
    layer: rankingLayers(rows, locale),
    height: options.height ?? Math.max(100, (rows.length / 2) * slotHeight),
    options,
  });
}

function rowsOf({ regions, unit }: RegionRanking, locale: Locale, width: number): readonly RankingChartRow[] {
  const both = regions.filter(({ rank, before }) => rank !== null && before?.rank != null);
  // Equal ranks stand one after the other, so that no name covers another.
  const earlier = new Map(
    both
      .toSorted((a, b) => (a.before?.rank ?? 0) - (b.before?.rank ?? 0))
      .map(({ place }, index) => [place, index + 1]),
  );
  const unitText = unitWords(unit)[locale === "en" ? 1 : 0];
  // A third of the width for the names on each side, in letters of 12 pixels, less room for the numbers.
  const room = Math.max(4, width / 36 - 6);
  return both.flatMap((one, index): RankingChartRow[] => {
    const name = visibleText(one.place);
    const short = shortenText(name, room);
    const value = one.value === null ? "" : ` ${shortDecimal(one.value)}${unitText}`;
    const shared = { name, label: labelOf(one, locale) };
    const [before, rank] = [one.before?.rank ?? 0, one.rank ?? 0];
    return [
      { ...shared, side: 0, rank: before, slot: earlier.get(one.place) ?? 0, text: `${short} ${before}` },
      { ...shared, side: 1, rank, slot: index + 1, text: `${rank} ${short}${value}` },
    ];
  });
}

function labelOf({ change }: RankedRegion, locale: Locale): string {
  const moved = change === null || change === 0 ? words.stayed : change > 0 ? words.movedUp : words.movedDown;
  return localize(moved, locale);
}
