import { checkPlan } from "../model/check-plan.js";
import type { Plan } from "../model/plan.js";
import { checkArgument } from "../value/check-argument.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { counted } from "../value/counted.js";
import { isRecord } from "../value/is-record.js";
import { localize } from "../value/localized-text.js";
import type { DateText } from "../value/period.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, chartOptionNames, type Look, lookOf } from "./chart-options.js";
import { frame } from "./frame.js";
import { type HeatShow, heatShows, type JudgedIndicator } from "./heat-classes.js";
import { heatFinding } from "./heat-finding.js";
import { heatLayers } from "./heat-layers.js";
import { type HeatOrder, type HeatPlace, headsOf, heatRows, inHeatOrder } from "./heat-rows.js";
import type { JudgedRegions } from "./judged-regions.js";
import { checkMost } from "./most-places.js";
import type { RegionHeatMapRow } from "./region-heat-map-row.js";
import { say } from "./say.js";

/**
 * What can be chosen about a heat map of places.
 *
 * @category Charts
 * @example
 * const options: RegionHeatMapOptions = { show: "pace", order: "worst-first", from: 51, most: 50 };
 */
export interface RegionHeatMapOptions extends ChartOptions {
  /**
   * What each cell shows.
   * @defaultValue the verdict of an assessment, the probability of an outlook
   */
  readonly show?: HeatShow;
  /**
   * The order of the places: as given, or by the mean of what is shown. A place that shows nothing then comes last.
   * @defaultValue `"given"`
   */
  readonly order?: "given" | "best-first" | "worst-first";
  /** Of the indicators, likewise. */
  readonly indicatorOrder?: "given" | "best-first" | "worst-first";
  /**
   * For many places on several pages: which place, in their order, is the first, counted from 1.
   * @defaultValue `1`
   */
  readonly from?: number;
  /**
   * How many places are drawn, each 22 pixels high.
   * @defaultValue all places
   */
  readonly most?: number;
}

const optionNames: OptionNames<RegionHeatMapOptions> = {
  ...chartOptionNames,
  show: true,
  order: true,
  indicatorOrder: true,
  from: true,
  most: true,
};
const orders: readonly HeatOrder[] = ["given", "best-first", "worst-first"];
const lineHeight = 22;

/**
 * Draws how far places have come with all indicators of a plan (地区指标热力图): a line for each place and a column for each
 * indicator. On a light page, darker cells are in more trouble. Each cell has its sign or number too, so that it can
 * be read in a grey print. A cell that could not be judged shows `—`, and the tooltip says why.
 *
 * @param plan - The plan, which names the indicators.
 * @param judged - From `assessRegions` or `outlookRegions`.
 * @param options - What is shown, in which order, how many places; language, look, size in pixels, title.
 * @returns A Vega-Lite specification with its rows, as plain data. Columns too narrow for names have numbers, which stand below the
 * title.
 * @throws {@link UsageError} `Argument judged: expected the result of assessRegions or outlookRegions, received …`,
 * `Chart option …: expected …, received …`
 * @category Charts
 * @example
 * const chart = regionHeatMap(guangxi2025, {
 *   plan: guangxi2025.id, asOf: "2023-12-31", indicators: ["pct-applications"],
 *   regions: [
 *     { place: "南宁", assessments: [{ indicator: "pct-applications", verdict: "ahead" }] },
 *     { place: "柳州", assessments: [{ indicator: "pct-applications", verdict: "not-assessable", reason: "no-observation" }] },
 *   ],
 * });
 * chart.data.values.map(({ place, mark, text }) => [place, mark, text])
 * // => [["南宁", "▲", "快于预期"], ["柳州", "—", "无法判断 · 无观测值"]]
 */
export function regionHeatMap<Id extends string>(
  plan: Plan<Id>,
  judged: JudgedRegions<NoInfer<Id>>,
  options: RegionHeatMapOptions = {},
): Chart<RegionHeatMapRow<Id>> {
  checkPlan(plan);
  checkOptions(options, optionNames);
  const look = lookOf(options);
  const { locale } = look;
  const isJudged = isRecord(judged) && Array.isArray(judged.regions) && Array.isArray(judged.indicators);
  const expected = {
    "zh-Hans": "assessRegions 或 outlookRegions 的结果",
    en: "the result of assessRegions or outlookRegions",
  };
  checkArgument("judged", isJudged, expected, judged);
  const { order = "given", indicatorOrder = "given", from = 1, most } = options;
  const foreseen = judged.regions.some(({ outlooks }) => outlooks !== undefined);
  const { show = foreseen ? "probability" : "verdict" } = options;
  checkOption("chart", "show", Object.hasOwn(heatShows, show), Object.keys(heatShows).join(" | "), show);
  for (const [name, given] of Object.entries({ order, indicatorOrder })) {
    checkOption("chart", name, orders.includes(given), orders.join(" | "), given);
  }
  checkMost(most);
  checkMost(from, "from");
  const places = judged.regions.map(
    ({ place, assessments, outlooks }): HeatPlace<Id> => ({ place, cells: assessments ?? outlooks ?? [] }),
  );
  const columns = new Map<Id, JudgedIndicator<Id>[]>(judged.indicators.map((id) => [id, []]));
  for (const { cells } of places) for (const cell of cells) columns.get(cell.indicator)?.push(cell);
  const indicators = inHeatOrder(judged.indicators, (id) => columns.get(id) ?? [], show, indicatorOrder);
  const sorted = inHeatOrder(places, ({ cells }) => cells, show, order);
  const shown = sorted.slice(from - 1, most === undefined ? undefined : from - 1 + most);
  const heads = headsOf<Id>(plan, shown, indicators, look);
  const rows = heatRows<Id>(shown, indicators, heads, show, look);
  const what = localize(heatShows[show], locale);
  const colon = say(locale, "：", "：", ": ");
  return frame<RegionHeatMapRow<Id>>({
    title: options.title ?? `${localize(plan.title, locale)}${colon}${what}`,
    finding: heatFinding(sorted, show, look),
    subtitles: [subtitle(judged.asOf, places.length, from, shown.length, look)],
    ...(heads.narrow && { key: heads.names.map((name, index) => `${index + 1} ${name}`) }),
    rows,
    layer: heatLayers<Id>(heads, show, look),
    height: options.height ?? Math.max(1, shown.length) * lineHeight,
    left: heads.left,
    options,
  });
}

function subtitle(asOf: DateText | null, all: number, from: number, shown: number, { locale }: Look): string {
  const to = from + shown - 1;
  const parts = [
    ...(asOf === null ? [] : [say(locale, `截至 ${asOf}`, `截至 ${asOf}`, `as of ${asOf}`)]),
    shown === all
      ? say(locale, `${all} 个地区`, `${all} 個地區`, counted(all, "place"))
      : say(
          locale,
          `${all} 个地区中的第 ${from}—${to} 个`,
          `${all} 個地區中的第 ${from}—${to} 個`,
          `places ${from} to ${to} of ${all}`,
        ),
  ];
  return parts.join(say(locale, "，", "，", ", "));
}
