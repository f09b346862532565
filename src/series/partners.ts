import { isWholeYear } from "../value/is-whole-year.js";
import { type Period, parsePeriod } from "../value/period.js";
import { hasValue, type Observation } from "./observation.js";
import { isOfMoment, periodKey } from "./period-key.js";
import type { Series } from "./series.js";
import type { SeriesKind } from "./series-kind.js";

/** The observation of a series that goes with one of another kind for a period. */
export type Partner = (period: Period, own: SeriesKind) => Observation | undefined;

/**
 * Finds which observation of a series goes with one of another: that of the same period; of levels, and of the amount of
 * a whole year, one that ends with it, however its period is written. A gap beside a value is none.
 */
export function partnersIn(series: Series): Partner {
  const same = new Map<string, Observation>();
  const endingWith = new Map<string, Observation>();
  for (const one of series.observations) {
    const period = parsePeriod(one.period, series);
    put(same, daysOf(period), one);
    if (isOfMoment(series) || isWholeYear(period.text, series)) put(endingWith, period.end, one);
  }
  return (period, own) => {
    const found = same.get(daysOf(period));
    const other = isOfMoment(own) || isWholeYear(period.text, own) ? endingWith.get(period.end) : undefined;
    return [found, other].find((one) => one !== undefined && hasValue(one)) ?? found ?? other;
  };
}

/** The observations of a series by what their periods have in common; of several the last one with a value. */
export function byKey(series: Series): ReadonlyMap<string, Observation> {
  const found = new Map<string, Observation>();
  for (const one of series.observations) put(found, periodKey(series, parsePeriod(one.period, series)), one);
  return found;
}

const daysOf = ({ start, end }: Period): string => `${start}/${end}`;

function put(map: Map<string, Observation>, key: string, one: Observation): void {
  const known = map.get(key);
  if (known === undefined || hasValue(one) || !hasValue(known)) map.set(key, one);
}
