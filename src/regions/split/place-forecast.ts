import { amountsBefore } from "../../outlook/amounts-before.js";
import { forecastAhead, historyOfStanding } from "../../outlook/forecast-ahead.js";
import { readForecastOptions } from "../../projection/forecast-options.js";
import { predictiveOf } from "../../projection/predictive.js";
import type { Series } from "../../series/series.js";
import { aboutTolerance, limitsOf } from "../../value/bound.js";
import { type Missing, missing } from "../../value/missing.js";
import type { ShareForecast } from "./equal-probability.js";
import type { ShareLimits } from "./move-parts.js";
import type { PlaceNow } from "./place-now.js";
import { amountAt, ownTarget, type Whole } from "./whole.js";

/** On which side of its share a place has to stay: `undefined` where on both, so that no share is the harder one. */
export function limitSide(whole: Whole): "lower" | "upper" | undefined {
  const { lower, upper } = limitsOf(ownTarget(whole, "1") as never, whole.indicator.direction);
  if (lower !== undefined && upper !== undefined) return undefined;
  return upper === undefined ? "lower" : "upper";
}

/** What a place's own forecast says of its share in the target's year, in quanta; or why there is no forecast. */
export function placeForecast(
  whole: Whole,
  { place, standing }: PlaceNow,
  places: number,
  { floor, cap, lowest, highest }: ShareLimits,
  history: Series | undefined,
): ShareForecast | Missing {
  if (standing === undefined) return missing("no-observation");
  const { plan, indicator, asOf } = standing;
  const { aim, target } = whole;
  // A forecast is of the ends of years.
  if (!Number.isInteger(aim.due)) return missing("due-within-year");
  const before = amountsBefore(plan, indicator, history, asOf);
  const options = readForecastOptions({ levels: [0.5] });
  const { shown } = forecastAhead(standing, historyOfStanding(standing, before), aim.year, options);
  if ("missing" in shown) return shown;
  const last = shown.points.at(-1);
  if (last === undefined) return missing("target-year-reached");
  const year = predictiveOf(shown, last);
  const { lower = -Infinity, upper = Infinity } = year.range;
  const quanta = amountAt(whole, place, "1", "then").toNumber() * 10 ** places;
  // Who has to reach about a number reaches a little less.
  const slack = Number(aboutTolerance) * (limitSide(whole) === "lower" ? -1 : 1);
  const factor = quanta / (target.bound.comparator === "about" ? 1 + slack : 1);
  const most = Math.min(upper * quanta, Number(highest ?? Infinity), Number(cap ?? Infinity));
  const least = Math.max(lower * quanta, Number(lowest ?? -Infinity), Number(floor ?? -Infinity));
  return {
    location: year.location * factor,
    scale: year.scale * factor,
    degreesOfFreedom: year.degreesOfFreedom,
    range: { lower: lower * factor, upper: upper * factor },
    least: Math.min(least, most),
    most,
  };
}
