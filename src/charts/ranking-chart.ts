import { show } from "../issue.js";
import { rankings } from "../regions/ranking/rankings.js";
import type { RegionRanking } from "../regions/ranking/region-ranking.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { isRecord } from "../value/is-record.js";
import type { Locale } from "../value/locales.js";
import { localize } from "../value/localized-text.js";
import { refuse } from "../value/refuse.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, chartOptionNames, lookOf } from "./chart-options.js";
import { checkRanking } from "./check-ranking.js";
import { frame } from "./frame.js";
import { indicatorTitle, type NamedByPlan, periodText } from "./indicator-title.js";
import { checkMost } from "./most-places.js";
import { firstAndEqual, namesTogether } from "./names-together.js";
import type { RankingChartRow } from "./ranking-chart-row.js";
import { rankingLayers } from "./ranking-layers.js";
import { hasBoth, rankingRows } from "./ranking-rows.js";
import { say } from "./say.js";

/** How high a place is, in pixels. */
const slotHeight = 26;

/**
 * What can be chosen about a ranking chart.
 *
 * @category Charts
 * @example
 * const options: RankingChartOptions = { most: 10, highlight: ["南宁"], plan: guangxi2025 };
 */
export interface RankingChartOptions extends ChartOptions, NamedByPlan {
  /**
   * How many places are drawn, from the first of the later period on.
   * @defaultValue all places
   */
  readonly most?: number;
  /** Places that stand out, while the others stand back. */
  readonly highlight?: readonly string[];
}

const optionNames: OptionNames<RankingChartOptions> = {
  ...chartOptionNames,
  most: true,
  highlight: true,
  plan: true,
};

/**
 * Draws how ranks changed (位次变化图): a line for each place from its rank in the earlier period to that in the later
 * one. Places without a rank in both periods are left out, and so are those beyond `most`; the text below the title
 * says how many.
 *
 * @param ranking - From {@link rankRegions}, with `since`.
 * @param options - Language, look, size in pixels, title, how many places, which of them stand out.
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
export function rankingChart(
  ranking: RegionRanking,
  options: RankingChartOptions = {},
): Chart<RankingChartRow> {
  checkOptions(options, optionNames);
  const look = lookOf(options);
  const { locale } = look;
  if (!isRecord(ranking) || !Array.isArray(ranking.regions) || typeof ranking.since !== "string") {
    throw refuse({
      code: "ranking-invalid",
      path: "",
      expected: ["rankRegions 带 since 得出的排名", "a ranking from rankRegions with since"],
      received: show(ranking),
      words: ["不是有比较时期的排名", "Not a ranking with an earlier one"],
    });
  }
  checkRanking(ranking);
  const { most, highlight, plan } = options;
  checkMost(most);
  const places = ranking.regions.map(({ place }) => place);
  const known =
    highlight === undefined ||
    (Array.isArray(highlight) && highlight.length > 0 && highlight.every((one) => places.includes(one)));
  checkOption("chart", "highlight", known, "places of the ranking", highlight);
  const rows = rankingRows(ranking, options, look);
  const what = say(locale, "位次变化", "位次變化", "Change of rank");
  const from = periodText(ranking.since, plan);
  const to = ranking.at === null ? "" : periodText(ranking.at, plan);
  const both = ranking.regions.filter(hasBoth).length;
  const by = ranking.by === "value" ? undefined : localize(rankings[ranking.by], locale);
  return frame({
    title: options.title ?? indicatorTitle(ranking, plan, what, locale),
    finding: findingOf(ranking, rows, locale),
    subtitles: [
      say(locale, `左为 ${from}，右为 ${to}`, `左爲 ${from}，右爲 ${to}`, `${from} left, ${to} right`) +
        (by === undefined ? "" : say(locale, `；按${by}排名`, `；按${by}排名`, `; ranked by ${by}`)) +
        leftOut(places.length - both, both - rows.length / 2, locale),
    ],
    rows,
    layer: rankingLayers(rows, look),
    height: options.height ?? Math.max(100, (rows.length / 2) * slotHeight),
    options,
  });
}

/** How many places are not drawn, and why. */
function leftOut(without: number, after: number, locale: Locale): string {
  const parts = [
    ...(without === 0
      ? []
      : [
          say(
            locale,
            `；${without} 个地区没有两期位次，未画出`,
            `；${without} 個地區沒有兩期位次，未畫出`,
            without === 1
              ? "; 1 place without both ranks is not drawn"
              : `; ${without} places without both ranks are not drawn`,
          ),
        ]),
    ...(after === 0
      ? []
      : [
          say(
            locale,
            `；其后 ${after} 个地区未画出`,
            `；其後 ${after} 個地區未畫出`,
            after === 1 ? "; 1 place after them is not drawn" : `; ${after} places after them are not drawn`,
          ),
        ]),
  ];
  return parts.join("");
}

/** Which place is first now, and which moved most, in a sentence. */
function findingOf({ regions }: RegionRanking, rows: readonly RankingChartRow[], locale: Locale): string {
  const now = rows.filter(({ side }) => side === 1);
  if (now.length === 0) return "";
  const firsts = regions.filter(({ rank }) => rank === 1).map(({ place }) => place);
  const first = namesTogether(firsts, locale);
  const sorted = now.toSorted((a, b) => b.change - a.change);
  const up = firstAndEqual(sorted, ({ change }) => change);
  const down = firstAndEqual(sorted.toReversed(), ({ change }) => change).toReversed();
  const moved = (zh: string, hant: string, en: string, those: readonly RankingChartRow[]): string => {
    const ways = those.map(({ name, rank, change }) =>
      say(
        locale,
        `${name}（${rank + change} → ${rank}）`,
        `${name}（${rank + change} → ${rank}）`,
        `${name} (${rank + change} → ${rank})`,
      ),
    );
    const who = namesTogether(ways, locale);
    return say(locale, `；${zh} ${who}`, `；${hant} ${who}`, `; ${en} ${who}`);
  };
  return [
    say(
      locale,
      `第一位是 ${first}`,
      `第一位是 ${first}`,
      `First ${firsts.length === 1 ? "is" : "are"} ${first}`,
    ),
    (up[0]?.change ?? 0) > 0 ? moved("前移最多：", "前移最多：", "up most:", up) : "",
    (down[0]?.change ?? 0) < 0 ? moved("后移最多：", "後移最多：", "down most:", down) : "",
  ].join("");
}
