import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { outlookIndicator } from "../outlook/outlook.js";
import type { Outlook, OutlookOptions } from "../outlook/outlook-result.js";
import { readOutlookOptions } from "../outlook/read-outlook-options.js";
import { forecastMethods } from "../projection/forecast-methods.js";
import { missingReasons } from "../value/missing.js";
import { column } from "./column.js";
import { inOfficeYears } from "./in-office-years.js";
import { indicatorCells, indicatorColumns } from "./indicator-cells.js";
import { latestCells, latestColumns } from "./latest-cells.js";
import type { OutlookRow } from "./outlook-row.js";
import { requiredCells, requiredColumns } from "./required-cells.js";
import type { Table } from "./table.js";
import { targetCells, targetColumns } from "./target-cells.js";
import { titleOf } from "./title-of.js";

const methodWords = Object.fromEntries(Object.entries(forecastMethods).map(([id, { name }]) => [id, name]));

const columns = [
  ...indicatorColumns,
  ...targetColumns,
  ...latestColumns,
  column(
    "forecast",
    "number",
    ["预测值", "Forecast"],
    ["预测年的预测均值", "The mean of the forecast for that year"],
  ),
  column(
    "forecastYear",
    "year",
    ["预测年", "Forecast for"],
    ["目标年；无目标的为规划期末", "The target year, or the end of a plan without a target"],
  ),
  column(
    "lower",
    "number",
    ["区间下限", "Lower"],
    ["预测区间的下限", "The lower end of the prediction interval"],
  ),
  column(
    "upper",
    "number",
    ["区间上限", "Upper"],
    ["预测区间的上限", "The upper end of the prediction interval"],
  ),
  column(
    "level",
    "share",
    ["区间概率", "Level"],
    ["落在预测区间内的概率", "The probability of the prediction interval"],
    {
      places: 0,
    },
  ),
  column(
    "probability",
    "share",
    ["达标概率", "Probability"],
    [
      "目标年达到目标的概率；已有观测值的为 100% 或 0%",
      "That the target is met in the target year; all or nothing where that year has been observed",
    ],
    { probability: true },
  ),
  column(
    "expectedYear",
    "year",
    ["预计达标年", "Expected"],
    [
      "已达到目标的年份，或预测均值达到目标的年份（三十年内）",
      "The year in which the target was met, or the mean meets it within thirty years",
    ],
  ),
  column(
    "shortfall",
    "number",
    ["预测差额", "Shortfall"],
    ["目标年的预测均值距目标尚差", "How far the mean is off the target in the target year"],
  ),
  ...requiredColumns,
  column("method", "code", ["预测方法", "Method"], ["预测所用的方法", "The method of the forecast"], {
    words: methodWords,
  }),
  column(
    "reason",
    "code",
    ["原因", "Reason"],
    ["没有概率或无需预测的原因", "Why there is no probability, or nothing left to forecast"],
    {
      words: missingReasons,
    },
  ),
  column("asOf", "period", ["截止日", "As of"], ["只计该日及以前的观测值", "The last day that counts"]),
];

/**
 * Looks ahead for every indicator of a plan, as {@link outlook} does, in a table (目标达成展望表), in the plan's order. Of
 * several interval levels it shows the last one; without a level it shows 95 %.
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As for {@link outlook}.
 * @throws {@link UsageError} as {@link outlook}
 * @category Tables
 * @see [Will we make it?](../../docs/guides/will-we-make-it.md)
 * @example
 * const { rows } = outlookTable(national2025, national2025Observations, { asOf: "2022-12-31", level: 0.8 });
 * rows[0]?.probability?.toFixed(2) // => "0.69"
 * rows[1]?.reason // => "no-observation"
 */
export function outlookTable<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: OutlookOptions = {},
): Table<OutlookRow> {
  checkPlan(plan);
  const read = readOutlookOptions(options);
  return tableOfOutlooks(
    plan,
    plan.indicators.map((one) => outlookIndicator<Id>(plan, one, observations, read)),
  );
}

/** The same of outlooks that were made already, in their order. */
export function tableOfOutlooks(plan: Plan, outlooks: readonly Outlook[]): Table<OutlookRow> {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const rows = outlooks.flatMap((ahead) => {
    const indicator = indicators.get(ahead.indicator);
    if (indicator === undefined) return [];
    // On the day that an interim target falls due, its result stands above the outlook of the next one.
    return [ahead, ...(ahead.ahead ? [ahead.ahead] : [])].map((one) => rowOf(indicator, one));
  });
  return {
    title: titleOf(plan, { "zh-Hans": "目标达成展望", en: "outlook" }),
    columns: inOfficeYears(plan, columns, rows),
    rows,
  };
}

function rowOf(indicator: Indicator, ahead: Outlook): OutlookRow {
  const { target, latest, forecast, probability, expectedYear, shortfall, required, reason, asOf } = ahead;
  const last = "points" in forecast ? forecast.points.at(-1) : undefined;
  const interval = last?.intervals.at(-1);
  return {
    ...indicatorCells(indicator),
    ...targetCells(target, ahead.otherTargets, ahead.wording),
    ...latestCells(latest),
    forecast: last?.mean ?? null,
    forecastYear: last?.period ?? null,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    level: interval?.level ?? null,
    probability,
    expectedYear,
    shortfall,
    ...requiredCells(required, indicator.unit),
    method: "points" in forecast ? forecast.method : null,
    reason: reason ?? null,
    asOf,
  };
}
