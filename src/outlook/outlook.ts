import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import { forecast } from "../projection/forecast.js";
import type { Forecast, ForecastPoint } from "../projection/forecast-result.js";
import type { ObservedValue } from "../series/observation.js";
import type { Series } from "../series/series.js";
import { chooseTarget } from "../target/choose-target.js";
import { requiredChange } from "../target/required-change.js";
import { targetLevel } from "../target/target-level.js";
import { type Bound, levelOf, limitsOf, meetsBound } from "../value/bound.js";
import type { Direction } from "../value/measure.js";
import { type Missing, type MissingReason, missing } from "../value/missing.js";
import { type PeriodText, parsePeriod, yearPosition } from "../value/period.js";
import { explainOutlook } from "./explain-outlook.js";
import { observedSoFar } from "./observed-so-far.js";
import type { Outlook, OutlookFacts, OutlookOptions } from "./outlook-result.js";
import { possibleRange } from "./possible-range.js";
import { probabilityOf } from "./probability.js";

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
 * @param options - As-of date, level of the interval, method.
 * @returns Forecast, probability, expected year, shortfall, required change and reasons; all plain data. Where there is
 * no forecast or no probability, the reason.
 * @throws {@link UsageError} `Unknown indicator: …`, `Not a period: …`, `Forecast option …`
 * @category Projection
 * @example
 * const result = outlook(national2025, "high-value-patents-per-10k", national2025Observations, { asOf: "2022-12-31" });
 * result.target?.bound // => { comparator: "attain", value: "12" }
 * result.probability?.toFixed(2) // => "0.66"
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
  const series = observedSoFar(plan, indicator, observedFor(indicator, observations), cutoff);
  const latest = series?.observations.at(-1) as ObservedValue | undefined;
  const asOf = cutoff ?? (latest ? parsePeriod(latest.period).end : null);
  const stated = chooseTarget(indicator, asOf ?? undefined);
  // An average over the period is no level of one year; what it takes is in the assessment.
  const isLevel = stated !== undefined && stated.basis !== "period-average";
  const resolved = isLevel
    ? targetLevel(indicator, stated)
    : missing(stated ? "target-not-numeric" : "no-target");
  const horizon = stated?.year ?? plan.period.end;
  const forecasts = forecastUntil(horizon, series, latest, indicator, options);
  const seen = { ...(latest && { latest }), forecast: forecasts.shown };
  const facts: OutlookFacts =
    "missing" in resolved || stated === undefined
      ? { ...seen, ...nothing("missing" in resolved ? resolved.missing.reason : "no-target") }
      : {
          ...seen,
          target: {
            year: stated.year,
            bound: resolved.bound,
            ...(indicator.unit !== undefined && { unit: indicator.unit }),
          },
          ...meeting(resolved.bound, horizon, forecasts, series, latest, indicator),
        };
  const because = explainOutlook(indicator, facts);
  return { plan: plan.id, indicator: indicator.id, asOf, ...facts, because };
}

/** Options are checked also where nothing is left to forecast: a forecast of anything checks them. */
function checkOptions({ level = 0.95, method }: OutlookOptions): void {
  forecast([0, 0], { levels: [level], ...(method !== undefined && { method }) });
}

interface Forecasts {
  /** Up to the target year, as it is handed out. */
  readonly shown: Forecast | Missing;
  /** Some decades on, to look for the year of reaching the target. */
  readonly far: Forecast | Missing;
}

function forecastUntil(
  horizon: PeriodText,
  series: Series | undefined,
  latest: ObservedValue | undefined,
  indicator: Indicator,
  { level = 0.95, method }: OutlookOptions,
): Forecasts {
  const both = (result: Missing): Forecasts => ({ shown: result, far: result });
  if (series === undefined || latest === undefined) return both(missing("no-observation"));
  const steps = Number(horizon) + 1 - Math.floor(yearPosition(latest.period) + 1e-9);
  if (steps < 1) return both(missing("target-year-reached"));
  const far = forecast(series, {
    steps: Math.min(100, Math.max(steps, mostYears)),
    levels: [level],
    range: possibleRange(indicator),
    ...(method !== undefined && { method }),
  });
  if ("missing" in far) return both(far);
  if (far.points.length < steps) return both(missing("out-of-range"));
  return { far, shown: { ...far, points: far.points.slice(0, steps) } };
}

function nothing(reason: MissingReason) {
  return { probability: null, expectedYear: null, shortfall: null, required: null, reason } as const;
}

function meeting(
  bound: Bound,
  horizon: PeriodText,
  { shown, far }: Forecasts,
  observed: Series | undefined,
  latest: ObservedValue | undefined,
  indicator: Indicator,
): Pick<OutlookFacts, "probability" | "expectedYear" | "shortfall" | "required" | "reason"> {
  if (latest === undefined) return nothing("no-observation");
  const { direction, measure } = indicator;
  const level = levelOf(bound, direction, latest.value);
  const met = meetsBound(latest.value, bound, direction);
  const yearsLeft = yearPosition(horizon) - yearPosition(latest.period);
  const required = met ? null : requiredChange(latest.value, level, yearsLeft, indicator);
  const firstMet = observed?.observations.find(
    (one) => "value" in one && meetsBound(one.value, bound, direction),
  );
  const yearMet = met && firstMet ? firstMet.period.slice(0, 4) : null;
  const last = "points" in shown ? shown.points.at(-1) : undefined;
  if ("missing" in shown || "missing" in far || last === undefined) {
    const reason = "missing" in shown ? shown.missing.reason : "out-of-range";
    if (reason !== "target-year-reached") return { ...nothing(reason), expectedYear: yearMet, required };
    const shortfall = met ? 0 : Math.abs(Number(level) - Number(latest.value));
    return { probability: met ? 1 : 0, expectedYear: yearMet, shortfall, required: null, reason };
  }
  // What a running total has reached it keeps, as long as more is asked for.
  const certain =
    met &&
    measure === "cumulative" &&
    direction === "increase" &&
    limitsOf(bound, direction).upper === undefined;
  const reaching = far.points.find((point) => meanMeets(point, bound, direction))?.period ?? null;
  return {
    probability: certain ? 1 : probabilityOf(shown, last, bound, direction),
    expectedYear: yearMet ?? reaching,
    shortfall: meanMeets(last, bound, direction) ? 0 : Math.abs(Number(level) - last.mean),
    required,
  };
}

function meanMeets({ mean }: ForecastPoint, bound: Bound, direction: Direction): boolean {
  // Twelve digits: beyond them a mean of floating arithmetic says nothing.
  return meetsBound(Number(mean.toPrecision(12)), bound, direction);
}
