import { show, UsageError } from "../issue.js";
import { type PossibleValues, possibleValues } from "../series/possible-range.js";
import type { Series } from "../series/series.js";
import type { SeriesKind } from "../series/series-kind.js";
import { type Calendar, calendarYears } from "../value/calendar.js";
import { isKeyOf } from "../value/closed-list.js";
import { measureKinds } from "../value/measure-kinds.js";
import type { Writable } from "../value/writable.js";
import { totalSoFar } from "./part-of-year.js";
import type { Point } from "./point.js";
import { pointsOfNumbers, type Reading, readSeries } from "./points.js";

/** What was given to forecast, as it is read: values at the ends of years, and what has come in of the year under way. */
export interface History extends Reading {
  /** Whether the points stand at years, or only one after the other. */
  readonly dated: boolean;
  /** Whether they are a running total. */
  readonly isTotal: boolean;
  /** Of a running total: yearly amounts from before it began, which say how it goes on. */
  readonly before?: readonly Point[];
  /** When its years end, and how they are written. */
  readonly calendar: Calendar;
  /** What the values can be; open for plain numbers. */
  readonly range: PossibleValues;
}

/** Reads a series, or plain yearly numbers; a path says where it stands in the caller's data. */
export function historyOf(data: Series | readonly number[], path = ""): History {
  if (Array.isArray(data)) {
    const points = pointsOfNumbers(data, path);
    return { points, dated: false, isTotal: false, calendar: calendarYears, range: { falls: true } };
  }
  if (!isSeries(data)) throw notASeries(data, path);
  return historyFrom(data, readSeries(data, path), data);
}

/** What was read of a series of a kind, as it is forecast. */
export function historyFrom(kind: SeriesKind, reading: Reading, calendar: Calendar): History {
  const isTotal = kind.measure === "cumulative";
  const values = reading.points.map(({ value }) => value);
  if (reading.part) values.push(isTotal ? totalSoFar(values.at(-1) ?? 0, reading.part) : reading.part.value);
  const { points, part } = reading;
  const range = possibleValues(kind, values);
  const history: Writable<History> = { points, dated: true, isTotal, calendar, range };
  if (part !== undefined) history.part = part;
  return history;
}

function isSeries(data: unknown): data is Series {
  if (typeof data !== "object" || data === null || !("observations" in data) || !("measure" in data))
    return false;
  const { observations, measure } = data;
  return (
    Array.isArray(observations) &&
    observations.every((one) => typeof one === "object" && one !== null) &&
    isKeyOf(measureKinds, measure)
  );
}

function notASeries(value: unknown, path: string): UsageError {
  const received = show(value);
  const where = path === "" ? "" : ` at ${path}`;
  return new UsageError({
    code: "series-invalid",
    path,
    expected: "a series or a list of numbers",
    received,
    message: {
      "zh-Hans": `不是序列：应为序列或数值列表，实为 ${received}${where}`,
      en: `Not a series: expected a series or a list of numbers, received ${received}${where}`,
    },
  });
}
