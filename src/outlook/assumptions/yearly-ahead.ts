import type { Standing } from "../../aims/standing.js";
import type { Assumed } from "../../projection/assumed.js";
import { courseOf } from "../../projection/course.js";
import { modelOf } from "../../projection/forecast.js";
import type { CheckedOptions } from "../../projection/forecast-options.js";
import { totalSoFar } from "../../projection/part-of-year.js";
import { outcomeAt } from "../../projection/predictive.js";
import { historyOfStanding } from "../forecast-ahead.js";

/** The level or the yearly amount of a year ahead, by its end. */
export interface YearlyAhead {
  /** Where the years ahead begin. */
  readonly from: number;
  readonly at: (end: number) => number;
}

/** Where levels or yearly amounts are heading, of a running total what it gains in a year; `undefined` without a forecast. */
export function yearlyAhead(
  standing: Standing,
  forecast: CheckedOptions,
  assumed: Assumed | undefined,
): YearlyAhead | undefined {
  const history = historyOfStanding(standing, []);
  const options = { ...forecast, ...(assumed && { assumed }) };
  const model = modelOf(history, options);
  if (typeof model === "string") return undefined;
  const { yearAt } = courseOf(model, history, options);
  const from = Math.floor(model.lastAt + 1e-9);
  const meanAt = (end: number): number => outcomeAt(0, yearAt(end - from));
  if (!history.isTotal) return { from, at: meanAt };
  const reached = totalSoFar(history.points.at(-1)?.value ?? 0, history.part);
  return { from, at: (end) => meanAt(end) - (end - 1 > from ? meanAt(end - 1) : reached) };
}
