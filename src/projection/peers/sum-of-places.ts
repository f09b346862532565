import type { PossibleRange } from "../../series/possible-range.js";
import { type Missing, missing } from "../../value/missing.js";
import { endingAt } from "../../value/year-text.js";
import { courseOf, rangeOf } from "../course.js";
import { modelOf } from "../forecast.js";
import type { CheckedOptions } from "../forecast-options.js";
import type { Forecast, ForecastPoint } from "../forecast-result.js";
import type { History } from "../history.js";
import { isFiniteOutcome, outcomeOf, quantilesOf } from "../outcome.js";
import { outcomeAt } from "../predictive.js";
import { sumWords } from "./explain-total.js";
import { startOf } from "./region-horizon.js";

/** A place to be summed, with the options that hold for it, and the years that it has to go. */
export interface Summand {
  readonly history: History;
  readonly options: CheckedOptions;
}

/** One year of one place: centre, scale, and what it can be. What was observed is certain. */
interface Part {
  readonly mean: number;
  readonly scale: number;
  readonly range: PossibleRange;
}

/**
 * The sum of the forecasts of places, from the year after the last that all of them have. How far the sum scatters depends
 * on how far the errors of places go together: their scales add up where they do wholly, the squares of the scales where
 * they do not at all, and in between a part of each.
 *
 * @param dependence - From 0, not at all, to 1, wholly.
 */
export function sumOfPlaces(places: readonly Summand[], dependence: number): Forecast | Missing {
  const [first] = places;
  const parts = places.flatMap(partsOf);
  if (first === undefined || parts.length < places.length) return missing("region-missing");
  const { dated } = first.history;
  // Plain numbers all end in the same year, however many there are.
  const start = parts.reduce((least, { from }) => Math.min(least, from), Infinity);
  const end = parts.reduce((most, { to }) => Math.max(most, to), -Infinity);
  if (end <= start) return missing("target-year-reached");
  if (end - start > 100) return missing("out-of-range");

  const degreesOfFreedom = degreesOf(parts);
  const quantiles = quantilesOf(first.options.levels, degreesOfFreedom);
  const ranges = parts.map(({ range }) => ({ mean: 0, scale: 0, range }));
  const { range: all } = added(ranges, dependence);
  const points: ForecastPoint[] = [];
  for (let step = 1; step <= end - start; step++) {
    const year = parts.flatMap(({ at }) => at(start + step) ?? []);
    if (year.length < parts.length) return missing("region-missing");
    const { mean, scale, range } = added(year, dependence);
    const period = dated && { period: endingAt(start + step) };
    const own = isSame(range, all) ? {} : { range };
    const point = { step, ...period, ...outcomeOf(mean, scale, quantiles, range), ...own };
    if (!isFiniteOutcome(point)) return missing("out-of-range");
    points.push(point);
  }
  return {
    method: first.options.name,
    points,
    degreesOfFreedom,
    range: all,
    because: sumWords(places.length, dependence, degreesOfFreedom),
  };
}

/** What a place contributes to any year; nothing where it has no forecast. */
function partsOf({ history, options }: Summand) {
  const model = modelOf(history, options);
  if (typeof model === "string") return [];
  const { yearAt } = courseOf(model, history, { ...options, levels: [] });
  const range = rangeOf(model, options.range ?? history.range);
  const from = history.dated ? (startOf(history) ?? Number.NaN) : 0;
  const at = (end: number): Part | undefined => {
    if (end > from) {
      const year = yearAt(end - from);
      return { mean: outcomeAt(0, year), scale: year.scale, range: year.range };
    }
    const value = history.points.find((one) => Math.abs(one.at - end) < 1e-9)?.value;
    return value === undefined ? undefined : { mean: value, scale: 0, range: { lower: value, upper: value } };
  };
  const { degreesOfFreedom } = model;
  return [
    { at, from, to: from + options.steps, range, degreesOfFreedom, weight: model.scaleAt(model.lastAt + 1) },
  ];
}

/** Those of the places, each counting by its scale: of a sum its largest parts decide. */
function degreesOf(
  places: readonly { readonly degreesOfFreedom: number; readonly weight: number }[],
): number {
  const sum = (of: (one: (typeof places)[number]) => number) => places.reduce((all, one) => all + of(one), 0);
  const all = sum(({ weight }) => weight);
  const least = Math.min(...places.map(({ degreesOfFreedom }) => degreesOfFreedom));
  if (!(all > 0 && all < Infinity)) return least;
  return Math.round(sum(({ weight, degreesOfFreedom }) => (weight / all) * degreesOfFreedom));
}

function isSame(one: PossibleRange, other: PossibleRange): boolean {
  return one.lower === other.lower && one.upper === other.upper;
}

/** A year of all places together. */
function added(parts: readonly Part[], dependence: number): Part {
  let [mean, wholly, notAtAll, lower, upper] = [0, 0, 0, 0, 0];
  for (const part of parts) {
    mean += part.mean;
    wholly += part.scale;
    notAtAll = Math.hypot(notAtAll, part.scale);
    lower += part.range.lower ?? -Infinity;
    upper += part.range.upper ?? Infinity;
  }
  return {
    mean,
    scale: Math.hypot(Math.sqrt(dependence) * wholly, Math.sqrt(1 - dependence) * notAtAll),
    range: { ...(lower > -Infinity && { lower }), ...(upper < Infinity && { upper }) },
  };
}
