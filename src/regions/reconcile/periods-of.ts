import { byEnd } from "../../series/order.js";
import { isOfMoment, periodKey } from "../../series/period-key.js";
import type { Series } from "../../series/series.js";
import type { Calendar } from "../../value/calendar.js";
import { type Period, type PeriodText, parsePeriod } from "../../value/period.js";

/**
 * The periods of which a published series and those of places say something, oldest first; each once, however it is written. Parts of
 * a published year are not periods of their own.
 */
export function periodsOf(
  calendar: Calendar,
  published: Series | undefined,
  places: readonly Series[],
): readonly PeriodText[] {
  const found = new Map<string, Period>();
  const add = (series: Series, counts: (period: Period) => boolean): void => {
    for (const { period } of series.observations) {
      const read = parsePeriod(period, calendar);
      const key = periodKey(series, read);
      const known = found.get(key);
      // A year is called by its name rather than by its last month or day.
      if (known === undefined ? counts(read) : read.text.length < known.text.length) found.set(key, read);
    }
  };
  if (published !== undefined) add(published, () => true);
  const whole = published === undefined || isOfMoment(published) ? [] : [...found.values()];
  const isPart = (one: Period) => whole.some(({ start, end }) => start <= one.start && one.end <= end);
  for (const series of places) add(series, (period) => !isPart(period));
  return [...found.values()].toSorted(byEnd).map(({ text }) => text);
}
