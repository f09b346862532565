import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { type OutlookOptions, outlookOptionNames } from "../outlook/outlook-result.js";
import type { PathOptions } from "../paths/path-options.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { localize } from "../value/localized-text.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, chartOptionNames, lookOf } from "./chart-options.js";
import { axisRoom, endRoom } from "./end-room.js";
import { frame } from "./frame.js";
import type { OutlookChartRow } from "./outlook-chart-row.js";
import { outlookFacts } from "./outlook-facts.js";
import { outlookLayers } from "./outlook-layers.js";
import { outlookRows } from "./outlook-rows.js";

/**
 * What can be chosen about an outlook chart.
 *
 * @category Charts
 * @example
 * const options: OutlookChartOptions = { asOf: "2022", locale: "en", path: { shape: "geometric" } };
 */
export interface OutlookChartOptions extends ChartOptions, OutlookOptions {
  /**
   * How the path to the target is drawn, as for {@link targetPath}.
   * @defaultValue evenly
   */
  readonly path?: PathOptions;
}

const outlookChartOptionNames: OptionNames<OutlookChartOptions> = {
  ...chartOptionNames,
  ...outlookOptionNames,
  path: true,
};

/**
 * Draws where an indicator comes from and where it is heading (展望图): what was observed, the path to its target, its
 * targets as points or bands, the forecast with its prediction intervals, and the day that it is seen from. What an
 * indicator does not have is left out, and the line below the title says why.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators; another id does not compile.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As for {@link outlook}: as-of date, levels, method; of the chart: language, size in pixels, title, path.
 * @returns A Vega-Lite specification with its rows, as plain data.
 * @throws {@link UsageError} as {@link outlook} and {@link targetPath}; `Chart option …: expected …, received …`
 * @category Charts
 * @example
 * const chart = outlookChart(national2025, "high-value-patents-per-10k", national2025Observations, { asOf: "2022" });
 * chart.title.subtitle.at(-1) // => "2022 年为 9.4，2025 年目标 12，达到目标的概率 69%，预计 2024 年达到"
 * chart.data.values.filter(({ kind }) => kind === "forecast").map(({ value }) => value?.toFixed(2))
 * // => ["9.40", "10.93", "12.46", "13.92"]
 */
export function outlookChart<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  options: OutlookChartOptions = {},
): Chart<OutlookChartRow> {
  checkOptions(options, outlookChartOptionNames);
  const indicator = indicatorOf(plan, id);
  const look = lookOf(options);
  const { locale } = look;
  const { rows, ahead } = outlookRows<Id>(plan, id, observations, options, locale);
  const facts = outlookFacts(plan, indicator, ahead, locale);
  return frame({
    title: options.title ?? localize(indicator.name, locale),
    finding: facts,
    subtitles: [localize(plan.title, locale), facts],
    rows,
    layer: outlookLayers(rows, plan, indicator.unit, look),
    left: axisRoom(rows.flatMap(({ value, upper }) => value ?? upper ?? [])),
    right: endRoom(rows.map(({ kind, text }) => (kind === "as-of" ? "" : text))),
    height: options.height ?? 300,
    options,
  });
}
