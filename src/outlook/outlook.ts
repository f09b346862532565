import { chooseTarget } from "../aims/choose-target.js";
import { valuesInTime, valuesOfPlan } from "../aims/comparable-values.js";
import { type TargetLevel, targetLevel } from "../aims/target-level.js";
import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import { forecast } from "../projection/forecast.js";
import type { ForecastOptions } from "../projection/forecast-options.js";
import { hasValue, type ObservedValue } from "../series/observation.js";
import { possibleRange } from "../series/possible-range.js";
import type { Series } from "../series/series.js";
import { type Missing, missing } from "../value/missing.js";
import { type PeriodText, parsePeriod, yearPosition } from "../value/period.js";
import { averageMeeting } from "./average-meeting.js";
import { explainOutlook } from "./explain-outlook.js";
import { type Forecasts, meetTarget, noMeeting } from "./meet-target.js";
import { observedSoFar } from "./observed-so-far.js";
import type { Outlook, OutlookFacts, OutlookOptions } from "./outlook-result.js";

/** How far ahead the year of reaching the target is looked for. */
const mostYears = 30;

/**
 * Where an indicator is heading, and whether its target will be met (目标达成展望): the forecast to the target year, the
 * probability that the target is met there, the year in which the forecast reaches it, and what is required from now on.
 * A running total starts from nothing at the plan's base year and grows by its forecast yearly amounts.
 *
 * @param plan - The plan.
 * @param id - Of one of its indicators; another id does not compile.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As-of date, level of the intervals, method.
 * @returns Forecast, probability, expected year, shortfall, required change and reasons; all plain data. Where there is
 * no forecast or no probability, the reason.
 * @throws {@link UsageError} `Not a plan: …`, `/<id>: expected observations as observe(plan, values) gives them, received …`,
 * `Unknown indicator: …`, `Not a period: …`, `Forecast option …`
 * @throws {@link UsageError} `/<id>: expected a series of the indicator's measure, …, received …`, `Different dimensions: …`
 * @category Projection
 * @example
 * const result = outlook(national2025, "high-value-patents-per-10k", national2025Observations, { asOf: "2022-12-31" });
 * result.target?.bound // => { comparator: "attain", value: "12" }
 * result.probability?.toFixed(2) // => "0.68"
 * result.expectedYear // => "2024"
 */
export function outlook<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  options: OutlookOptions = {},
): Outlook<Id> {
  const indicator = indicatorOf(plan, id);
  const cutoff = options.asOf === undefined ? undefined : parsePeriod(options.asOf).end;
  checkOptions(options);
  const observed = observedFor(indicator, observations);
  const series = observedSoFar(plan, indicator, observed, cutoff);
  const latest = series?.observations.at(-1) as ObservedValue | undefined;
  const asOf = cutoff ?? (latest ? parsePeriod(latest.period).end : null);
  const stated = chooseTarget(indicator, asOf ?? undefined);
  const horizon = stated?.year ?? plan.period.end;
  const forecasts = forecastUntil(horizon, series, latest, indicator, options);
  const level = stated && targetLevel(indicator, stated);
  const facts: OutlookFacts = {
    ...(latest && { latest }),
    forecast: forecasts.shown,
    ...meetingOf(plan, indicator, stated, level, series, forecasts, options),
  };
  const because = explainOutlook(
    indicator,
    facts,
    level && "bound" in level ? level.because : [],
    stated?.basis === "period-average",
  );
  const values = observed === undefined ? [] : valuesInTime(indicator, observed, cutoff);
  const issues = breakIssues(valuesOfPlan(plan, indicator, values));
  return { plan: plan.id, indicator: indicator.id, asOf, ...facts, because, issues };
}

function meetingOf(
  plan: Plan,
  indicator: Indicator,
  target: Target | undefined,
  resolved: TargetLevel | undefined,
  series: Series | undefined,
  forecasts: Forecasts,
  options: OutlookOptions,
): Omit<OutlookFacts, "forecast"> {
  if (target === undefined || resolved === undefined) return noMeeting("no-target");
  if ("missing" in resolved) return noMeeting(resolved.missing.reason);
  const { bound, unit } = resolved;
  const observed = (series?.observations ?? []).filter(hasValue);
  // An average over the period is no level of one year.
  const meeting =
    target.basis === "period-average" && series !== undefined
      ? averageMeeting(plan, indicator, bound, target.year, series, forecastOptions(options))
      : meetTarget(plan, bound, target.year, forecasts, observed, indicator);
  return { target: { year: target.year, bound, ...(unit !== undefined && { unit }) }, ...meeting };
}

/** Options are checked also where nothing is left to forecast: a forecast of anything checks them. */
function checkOptions(options: OutlookOptions): void {
  forecast([0, 0], forecastOptions(options));
}

function forecastOptions({ level = [0.8, 0.95], method }: OutlookOptions): ForecastOptions {
  const levels = typeof level === "number" ? [level] : level;
  return { levels, ...(method !== undefined && { method }) };
}

function forecastUntil(
  horizon: PeriodText,
  series: Series | undefined,
  latest: ObservedValue | undefined,
  indicator: Indicator,
  options: OutlookOptions,
): Forecasts {
  const both = (result: Missing): Forecasts => ({ shown: result, far: result });
  if (series === undefined || latest === undefined) return both(missing("no-observation"));
  const steps = Number(horizon) + 1 - Math.floor(yearPosition(latest.period) + 1e-9);
  if (steps < 1) return both(missing("target-year-reached"));
  const far = forecast(series, {
    steps: Math.min(100, Math.max(steps, mostYears)),
    range: possibleRange(indicator),
    ...forecastOptions(options),
  });
  if ("missing" in far) return both(far);
  if (far.points.length < steps) return both(missing("out-of-range"));
  return { far, shown: { ...far, points: far.points.slice(0, steps) } };
}

function breakIssues(values: readonly ObservedValue[]): readonly Issue[] {
  const broken = values.findLast(({ status }) => status === "B");
  if (broken === undefined) return [];
  const { period } = broken;
  return [
    {
      code: "break-crossed",
      level: "warning",
      path: `/${period}`,
      expected: "comparable values",
      received: `a break at ${period}`,
      message: {
        "zh-Hans": `${period} 起口径或普查有变（B）：预测只用其后的数据`,
        en: `The series breaks at ${period} (a census, a changed definition): the forecast uses only what came after`,
      },
    },
  ];
}
