import { assessPlan, type PlanAssessment } from "../assessment/assess-plan.js";
import { type Assessment, type AssessOptions, assessOptionNames } from "../assessment/assessment.js";
import { verdictWords } from "../assessment/verdict.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { percentText } from "../value/faithful-text.js";
import { type Locale, localize } from "../value/localized-text.js";
import { missingReasons } from "../value/missing.js";
import { periodLabel, writesYears } from "../value/period-label.js";
import { pickOptions } from "../value/pick-options.js";
import { visibleText } from "../value/visible-text.js";
import type { Chart } from "./chart.js";
import { lookOf } from "./chart-options.js";
import { frame } from "./frame.js";
import { chartLine, listHeight } from "./list-layers.js";
import { type ListChartOptions, listChartOptionNames, shownLines } from "./list-options.js";
import type { ProgressChartRow } from "./progress-chart-row.js";
import { progressLayers } from "./progress-layers.js";
import { say } from "./say.js";
import { verdictsFinding } from "./verdicts-finding.js";

/**
 * What can be chosen about a progress chart.
 *
 * @category Charts
 * @example
 * const options: ProgressChartOptions = { asOf: "2023", order: "worst-first" };
 */
export interface ProgressChartOptions extends ListChartOptions, AssessOptions {
  /**
   * The order of the indicators: the plan's, or the worst first; what cannot be judged then comes last.
   * @defaultValue `"plan"`
   */
  readonly order?: "plan" | "worst-first";
}

const progressChartOptionNames: OptionNames<ProgressChartOptions> = {
  ...listChartOptionNames,
  ...assessOptionNames,
  order: true,
};

/**
 * Draws how far all indicators of a plan have come (进展图): a bar for the share of the way, beside a mark for the share
 * of the time. Every indicator has its line; one that cannot be judged has its reason there instead of a bar. A bar
 * that is longer than one and a half times the way ends there with an arrow, and its number is printed.
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As for {@link assess}: as-of date, method, thresholds; of the chart: language, size in pixels, title,
 * order.
 * @returns A Vega-Lite specification with its rows, as plain data.
 * @throws {@link UsageError} as {@link assess}; `Chart option …: expected …, received …`
 * @category Charts
 * @example
 * const chart = progressChart(national2025, national2025Observations, { asOf: "2022", order: "worst-first" });
 * chart.data.values[0]?.text // => "滞后 · 完成 18% · 时序 40%"
 */
export function progressChart<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ProgressChartOptions = {},
): Chart<ProgressChartRow<Id>> {
  checkOptions(options, progressChartOptionNames);
  const look = lookOf(options);
  const { locale } = look;
  const { order = "plan" } = options;
  checkOption("chart", "order", order === "plan" || order === "worst-first", "plan | worst-first", order);
  const result = assessPlan<Id>(plan, observations, pickOptions<AssessOptions>(options, assessOptionNames));
  const lines = ordered(result, order);
  const { shown, hidden } = shownLines(lines, ({ completion }) => completion !== null, options, locale);
  const rows = shown.map((assessment, place): ProgressChartRow<Id> => {
    const { indicator: id, verdict, completion, latest, reason } = assessment;
    const indicator = plan.indicators.find((one) => one.id === id);
    const name = visibleText(indicator === undefined ? id : localize(indicator.name, locale));
    return {
      ...chartLine(place, name, lineText(assessment, locale), look),
      indicator: id,
      verdict,
      verdictText: localize(verdictWords[verdict], locale),
      completion,
      elapsedShare: timeGone(assessment),
      period: latest?.period ?? null,
      ...(latest && writesYears(plan) && { periodLabel: periodLabel(latest.period, plan) }),
      ...(reason !== undefined && { reason }),
    };
  });
  return frame({
    title: options.title ?? localize(plan.title, locale),
    finding: verdictsFinding(
      lines.map(({ verdict }) => verdict),
      locale,
    ),
    subtitles: [subtitle(result, locale), hidden],
    rows,
    layer: progressLayers(rows, plan, look),
    height: options.height ?? listHeight(rows.length, look),
    options,
  });
}

function ordered<Id extends string>(
  { assessments, worstFirst }: PlanAssessment<Id>,
  order: "plan" | "worst-first",
): readonly Assessment<Id>[] {
  if (order === "plan") return assessments;
  const rank = ({ indicator }: Assessment<Id>): number => {
    const at = worstFirst.indexOf(indicator);
    return at === -1 ? worstFirst.length : at;
  };
  return assessments.toSorted((a, b) => rank(a) - rank(b));
}

/** None where the latest observation is of before the plan's time: it lies outside of what is drawn. */
function timeGone({ elapsedShare }: Assessment): number | null {
  return elapsedShare !== null && elapsedShare >= 0 ? elapsedShare : null;
}

function lineText(assessment: Assessment, locale: Locale): string {
  const { verdict, completion, reason } = assessment;
  const gone = timeGone(assessment);
  const percent = (word: string, share: number): string => `${word} ${percentText(share, 0)}`;
  return [
    localize(verdictWords[verdict], locale),
    ...(reason === undefined ? [] : [localize(missingReasons[reason], locale)]),
    ...(completion === null ? [] : [percent(say(locale, "完成", "完成", "done"), completion)]),
    ...(gone === null ? [] : [percent(say(locale, "时序", "時序", "time"), gone)]),
  ].join(" · ");
}

function subtitle({ asOf }: PlanAssessment, locale: Locale): string {
  const seen =
    asOf === null
      ? say(locale, "尚无观测值", "尚無觀測值", "nothing observed yet")
      : `${say(locale, "截至", "截至", "as of")} ${asOf}`;
  return say(
    locale,
    `${seen}；横条为目标实现程度，竖线为时序进度`,
    `${seen}；橫條爲目標實現程度，豎線爲時序進度`,
    `${seen}; bars: share of the way, upright marks: share of the time`,
  );
}
