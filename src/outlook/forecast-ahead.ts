import { planStart } from "../aims/elapsed-share.js";
import type { Standing } from "../aims/standing.js";
import type { Message } from "../issue.js";
import { courseOf, pointsUntil, type YearAhead } from "../projection/course.js";
import { explainForecast } from "../projection/explain-forecast.js";
import { modelOf, type Unexplained, unexplained } from "../projection/forecast.js";
import type { CheckedOptions } from "../projection/forecast-options.js";
import { type History, historyFrom } from "../projection/history.js";
import type { Point } from "../projection/point.js";
import { readingOf } from "../projection/points.js";
import { type Missing, missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";

/** A forecast up to the target year, as it is handed out; and any year after it, to look for the year of reaching it. */
export interface ForecastAhead {
  readonly shown: Unexplained | Missing;
  /** The sentences that explain it; absent where there is no forecast. */
  readonly because?: () => readonly Message[];
  /** The numbers so many years ahead; absent where there is no forecast. */
  readonly yearAhead?: (step: number) => YearAhead | undefined;
}

/** What is known, as it is forecast; of a running total with the yearly amounts of the time before it. */
export function historyOfStanding(
  { plan, indicator, evidence: { points, underWay } }: Standing,
  before: readonly Point[],
): History {
  const history = historyFrom(indicator, readingOf(indicator, points, underWay), plan);
  if (before.length === 0 || !history.isTotal) return history;
  // On the first day of a plan its total stands at nothing.
  const own = history.points.length > 0 ? history.points : [{ at: planStart(plan), value: 0 }];
  return { ...history, points: own, before };
}

/** Forecasts what is known to the end of a year. */
export function forecastAhead(
  standing: Standing,
  history: History,
  horizon: PeriodText,
  options: CheckedOptions,
): ForecastAhead {
  const { aim } = standing;
  const { latest, underWay, points: known } = standing.evidence;
  const last = history.points.at(-1);
  const nothing = latest === undefined && underWay === undefined && history.before === undefined;
  if (last === undefined || nothing) return { shown: missing("no-observation") };
  const isOver = !("missing" in aim) && (known.at(-1)?.at ?? 0) >= aim.due;
  if (isOver) return { shown: missing("target-year-reached") };
  const from = history.part === undefined ? Math.floor(last.at + 1e-9) : history.part.year;
  const steps = Number(horizon) + 1 - from;
  if (steps < 1) return { shown: missing("target-year-reached") };
  const model = modelOf(history, options);
  if (typeof model === "string") return { shown: missing(model) };
  const course = courseOf(model, history, options);
  const points = steps > 100 ? undefined : pointsUntil(course, steps);
  if (points === undefined) return { shown: missing("out-of-range") };
  return {
    shown: unexplained(model, history, options, points),
    because: () => explainForecast(options.name, model, history),
    yearAhead: course.aheadAt,
  };
}
