// Errors of forecasts of places, and how sure a difference of two is.

import type { ForecastPoint } from "ipr-plan";
import { randomNumbers } from "../../src/statistics/random-numbers.js";

/** Intervals whose ends, with the mean, are the quantiles from 0.05 to 0.95, and the one of 95 %. */
export const levels = [...Array.from({ length: 9 }, (_, index) => (index + 1) / 10), 0.95];

export interface Score {
  /** The mean of twice the quantile losses over 19 quantiles, over the mean yearly change so far. */
  readonly crps: number;
  readonly smape: number;
  readonly eighty: boolean;
  readonly ninetyFive: boolean;
  readonly above: boolean;
}

/** One place that hardly ever moved would outweigh a hundred others. */
const mostCrps = 30;

export function scoreOf(point: ForecastPoint, value: number, change: number): Score {
  const loss = (quantile: number, share: number): number =>
    2 * (value >= quantile ? share * (value - quantile) : (1 - share) * (quantile - value));
  let sum = loss(point.mean, 0.5);
  for (const { level, lower, upper } of point.intervals.slice(0, 9)) {
    sum += loss(lower, 0.5 - level / 2) + loss(upper, 0.5 + level / 2);
  }
  const holds = (index: number): boolean => {
    const { lower = 0, upper = 0 } = point.intervals[index] ?? {};
    return value >= lower && value <= upper;
  };
  const size = Math.abs(value) + Math.abs(point.mean);
  return {
    crps: Math.min(mostCrps, sum / 19 / change),
    smape: size === 0 ? 0 : (200 * Math.abs(value - point.mean)) / size,
    eighty: holds(7),
    ninetyFive: holds(9),
    above: value > point.mean,
  };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A case of two ways to forecast, with what it is drawn by. */
export interface Pair {
  readonly place: string;
  readonly origin: number;
  readonly before: Score;
  readonly after: Score;
}

export interface Gain {
  /** The change of the mean error, in per cent, with its 95 % interval. */
  readonly change: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The change of a mean error, with the interval of a bootstrap that draws places and years of origin anew, both at once: all
 * places of a year share its surprises, all years of a place its ways.
 */
export function gain(pairs: readonly Pair[], of: (score: Score) => number, draws = 1000): Gain {
  const cells = new Map<string, { place: string; origin: number; before: number; after: number }>();
  for (const { place, origin, before, after } of pairs) {
    const key = `${place} ${origin}`;
    const cell = cells.get(key) ?? { place, origin, before: 0, after: 0 };
    cell.before += of(before);
    cell.after += of(after);
    cells.set(key, cell);
  }
  const list = [...cells.values()];
  const random = randomNumbers(1);
  const drawn = <Key>(keys: readonly Key[]): ReadonlyMap<Key, number> => {
    const counts = new Map<Key, number>();
    for (const _ of keys) {
      const key = keys[Math.floor(random() * keys.length)] as Key;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const [places, origins] = [
    [...new Set(list.map(({ place }) => place))],
    [...new Set(list.map(({ origin }) => origin))],
  ];
  const changeBy = (weight: (cell: (typeof list)[number]) => number): number => {
    let [before, after] = [0, 0];
    for (const cell of list) {
      before += weight(cell) * cell.before;
      after += weight(cell) * cell.after;
    }
    return 100 * (after / before - 1);
  };
  const changes = Array.from({ length: draws }, () => {
    const [byPlace, byOrigin] = [drawn(places), drawn(origins)];
    return changeBy(({ place, origin }) => (byPlace.get(place) ?? 0) * (byOrigin.get(origin) ?? 0));
  }).toSorted((a, b) => a - b);
  const at = (share: number): number => changes[Math.round(share * (draws - 1))] ?? Number.NaN;
  return { change: changeBy(() => 1), from: at(0.025), to: at(0.975) };
}
