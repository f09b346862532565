import type { Standing } from "../../aims/standing.js";
import { courseOf } from "../../projection/course.js";
import { modelOf } from "../../projection/forecast.js";
import type { CheckedOptions } from "../../projection/forecast-options.js";
import { growthAssumed } from "../../projection/growth-assumed.js";
import { methods } from "../../projection/methods.js";
import { decimal, decimalText } from "../../value/decimal.js";
import type { RateText } from "../../value/rate.js";
import { historyOfStanding } from "../forecast-ahead.js";

// More than a rate of growth needs; a floating number has no more digits.
const halvings = 60;
const most = 1024;

/**
 * The rate of growth from the latest value on that leads where a forecast, or an assumed course, leads at the end of a year; of
 * a running total that of its yearly amounts. `null` where no rate does.
 */
export function growthTo(standing: Standing, end: number, options: CheckedOptions): RateText | null {
  const history = historyOfStanding(standing, []);
  const kind = standing.indicator;
  const locationWith = (own: CheckedOptions): number => {
    const model = modelOf(history, own);
    if (typeof model === "string") return Number.NaN;
    const step = end - Math.floor(model.lastAt + 1e-9);
    return step < 1 ? Number.NaN : courseOf(model, history, own).yearAt(step).location;
  };
  // The course is the rate's, whichever method is left for it: the cheapest will do.
  const by = (factor: number): number =>
    locationWith({
      ...options,
      method: methods.naive,
      assumed: growthAssumed(kind, decimal(factor).minus(1), false),
    });
  const wanted = locationWith(options);
  let [low, high] = [0, most];
  if (!(by(low) <= wanted && wanted <= by(high))) return null;
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (by(middle) < wanted) low = middle;
    else high = middle;
  }
  const percent = decimal((low + high) / 2)
    .minus(1)
    .times(100)
    .toSignificantDigits(12);
  return percent.gt(-100) ? `${decimalText(percent)}%` : null;
}
