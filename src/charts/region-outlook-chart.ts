import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { type OutlookOptions, outlookOptionNames } from "../outlook/outlook-result.js";
import type { PathOptions } from "../paths/path-options.js";
import type { TargetMethodName } from "../planning/target-method-names.js";
import { targetMethodNames } from "../planning/target-method-names.js";
import { promiseOptionNames, type RegionPromises } from "../regions/promises/region-promises.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { isRecord } from "../value/is-record.js";
import { localize } from "../value/localized-text.js";
import { pickOptions } from "../value/pick-options.js";
import { checkByPlace } from "../value/place-name.js";
import { unitLabel } from "../value/unit-label.js";
import type { ChartGrid } from "./chart-grid.js";
import { type ChartOptions, chartOptionNames, lookOf } from "./chart-options.js";
import { gridOf } from "./grid.js";
import { panelRows } from "./panel-rows.js";
import { placePlans } from "./place-promise.js";
import { type ProposedByPlace, proposedPlans } from "./proposed-plan.js";
import type { RegionOutlookChartRow } from "./region-outlook-chart-row.js";
import { say } from "./say.js";

/**
 * What can be chosen about a chart of the outlooks of places.
 *
 * @category Charts
 * @example
 * const options: RegionOutlookChartOptions = { asOf: "2023-12-31", columns: 4, scales: "own" };
 */
export interface RegionOutlookChartOptions<Id extends string = string>
  extends Omit<ChartOptions, "width">,
    OutlookOptions,
    RegionPromises<Id> {
  /**
   * Of all panels together with their axes, in pixels.
   * @defaultValue `640`
   */
  readonly width?: number;
  /** How the path to the target is drawn, as for {@link targetPath}. */
  readonly path?: PathOptions;
  /** Targets that are proposed, which are drawn instead of those of plans; from {@link allocateTarget}, or by place from {@link proposeTargets}. */
  readonly proposed?: ProposedByPlace;
  /**
   * Which candidate of {@link proposeTargets} is drawn.
   * @defaultValue `"projection-even"`
   */
  readonly candidate?: TargetMethodName;
  /**
   * How many panels stand side by side.
   * @defaultValue as many as there is room for, at most four
   */
  readonly columns?: number;
  /**
   * Whether all panels have one axis of values, or each its own.
   * @defaultValue `"common"`
   */
  readonly scales?: "common" | "own";
}

const optionNames: OptionNames<RegionOutlookChartOptions> = {
  ...chartOptionNames,
  ...outlookOptionNames,
  path: true,
  ...promiseOptionNames,
  proposed: true,
  candidate: true,
  columns: true,
  scales: true,
};

/**
 * Draws where an indicator is heading in each place (分地区展望组图): a small outlook chart for each, with one legend. With targets that are
 * proposed it shows the past of each place, its forecast, and what it would be asked for.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators.
 * @param byRegion - By place: what was observed there.
 * @param options - As for {@link outlook}; whose plans and which proposed targets; columns and scales; language, look, size, title.
 * @returns A Vega-Lite specification with its rows, as plain data. A place that nothing is promised of has its past and forecast alone.
 * @throws {@link UsageError} as {@link outlook}; `Argument byRegion: …`, `Chart option …: expected …, received …`
 * @category Charts
 * @example
 * const of = (values: Record<string, number>) => observe(guangxi2025, { "pct-applications": values });
 * const byRegion = { 南宁: of({ 2021: 40, 2022: 50, 2023: 65 }), 柳州: of({ 2021: 20, 2022: 30, 2023: 25 }) };
 * const split = allocateTarget(guangxi2025, "pct-applications", { 南宁: 3, 柳州: 2 });
 * if (!("parts" in split)) throw new Error(split.missing.reason);
 * const chart = regionOutlookChart(guangxi2025, "pct-applications", byRegion, { proposed: split });
 * chart.data.values.filter(({ kind }) => kind === "target").map(({ place, value }) => [place, value])
 * // => [["南宁", 300], ["柳州", 200]]
 */
export function regionOutlookChart<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  byRegion: Readonly<Record<string, Observations<NoInfer<Id>>>>,
  options: RegionOutlookChartOptions<NoInfer<Id>> = {},
): ChartGrid<RegionOutlookChartRow> {
  checkOptions(options, optionNames);
  const look = lookOf(options);
  checkByPlace("byRegion", byRegion);
  const { plans = {}, targets = {}, proposed, candidate = "projection-even", scales = "common" } = options;
  checkOption(
    "chart",
    "proposed",
    proposed === undefined || isRecord(proposed),
    "proposed targets",
    proposed,
  );
  checkOption(
    "chart",
    "candidate",
    Object.hasOwn(targetMethodNames, candidate),
    "a method of proposeTargets",
    candidate,
  );
  checkOption("chart", "scales", scales === "common" || scales === "own", "common | own", scales);
  const { locale } = look;
  const indicator = indicatorOf<Id>(plan, id);
  const own =
    proposed === undefined
      ? placePlans<Id>(plan, id, byRegion, { plans, targets })
      : proposedPlans<Id>(plan, id, byRegion, proposed, candidate);
  const drawn = pickOptions<OutlookOptions>(options, outlookOptionNames);
  const path = options.path === undefined ? {} : { path: options.path };
  const { rows, finding, asOf } = panelRows<Id>(
    own,
    id,
    byRegion,
    { ...drawn, ...path },
    proposed !== undefined,
    look,
  );
  const unit = indicator.unit === undefined ? "" : unitLabel(indicator.unit, locale);
  const facts = [
    ...(asOf === "" ? [] : [say(locale, `截至 ${asOf}`, `截至 ${asOf}`, `as of ${asOf}`)]),
    ...(unit === "" ? [] : [say(locale, `单位：${unit}`, `單位：${unit}`, `in ${unit}`)]),
    say(
      locale,
      "地名后为达标概率",
      "地名後爲達標概率",
      "beside each place: probability of meeting its target",
    ),
  ];
  return gridOf({
    title: options.title ?? localize(indicator.name, locale),
    finding,
    subtitles: [facts.join(say(locale, "，", "，", ", "))],
    rows,
    // Of a proposed plan the years may be those of the next one.
    plan: Object.values(own)[0] ?? plan,
    scales,
    options,
  });
}
