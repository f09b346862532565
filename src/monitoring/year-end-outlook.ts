import type { Outlook } from "../outlook/outlook-result.js";
import { probabilityOf } from "../outlook/probability.js";
import { liesIn, windowOf } from "../outlook/window.js";
import type { ForecastPoint } from "../projection/forecast-result.js";
import { predictiveOf } from "../projection/predictive.js";
import type { Direction } from "../value/measure.js";
import { type Missing, missing } from "../value/missing.js";
import { yearText } from "../value/year-text.js";
import type { YearStep } from "./year-step.js";

/**
 * Where an indicator is likely to stand at the end of a year that is not over (年末预计), and whether that meets the year's target.
 *
 * @category Monitoring
 * @example
 * const ahead: YearEndOutlook = {
 *   point: { step: 1, period: "2023", mean: 11.1, location: 11.1, scale: 0.5, intervals: [] }, meets: true, probability: 0.97,
 * };
 */
export interface YearEndOutlook {
  /** The forecast for the end of the year, in the indicator's unit. */
  readonly point: ForecastPoint;
  /** Whether the mean of the forecast meets the year's target; `null` where the year has none. */
  readonly meets: boolean | null;
  /** That the year's target is met; `null` where the year has none. */
  readonly probability: number | null;
}

/** The year's end in an outlook that goes on to the final target; or why there is none. */
export function yearEndOf(
  { forecast }: Outlook,
  year: number,
  step: YearStep | Missing,
  direction: Direction,
): YearEndOutlook | Missing {
  if ("missing" in forecast) return forecast;
  const point = forecast.points.find(({ period }) => period === yearText(year));
  if (point === undefined) return missing("target-year-reached");
  if ("missing" in step) return { point, meets: null, probability: null };
  const window = windowOf([step.bound, ...(step.otherBounds ?? [])], direction);
  return {
    point,
    // Twelve digits: beyond them a mean of floating arithmetic says nothing.
    meets: liesIn(Number(point.mean.toPrecision(12)), window),
    probability: probabilityOf(predictiveOf(forecast, point), window),
  };
}
