import type { Indicator } from "../../model/indicator.js";
import { isOfMoment } from "../../series/period-key.js";
import { areCalendarYears, type Calendar, yearEnd } from "../../value/calendar.js";
import { type Period, readPeriod } from "../../value/period.js";
import { labelPeriod } from "./label-period.js";
import type { Meaning, Problem } from "./meaning.js";
import type { Reach } from "./role-words.js";
import { bits, chosen, type From } from "./sides.js";
import type { Around, Sides, Subject } from "./subject.js";

/** A period, and what its words say beside it. */
export interface Timed {
  readonly period: Period;
  readonly yearly?: true | undefined;
  readonly atEnd?: true | undefined;
}

/** Which period the labels of both sides name, together or alone. */
export function periodBy(
  down: Meaning,
  across: Meaning,
  around: Around,
  sides: Sides,
  from: From,
): Timed | Problem {
  const named = namedPeriod(down, across, around, sides, from);
  const reach = across.reach ?? down.reach;
  return "reason" in named || reach === undefined ? named : reached(named, reach, sides);
}

/** 当月 and 当年累计 of 2025年1—9月 are of September, and of January to September. */
function reached(named: Timed, reach: Reach, sides: Sides): Timed | Problem {
  const { period } = named;
  if (reach === "since-ever") return named;
  if (!areCalendarYears(sides.calendar)) return { reason: "period-unclear", candidates: [period.text] };
  const [year, last] = [period.end.slice(0, 4), period.end.slice(0, 7)];
  if (reach === "month") {
    if (period.frequency === "year") return { reason: "period-unclear" };
    return timed({ period: last }, sides);
  }
  if (period.frequency === "year") return named;
  return timed({ period: last.endsWith("-01") ? last : `${year}-01/${last}` }, sides);
}

function namedPeriod(
  down: Meaning,
  across: Meaning,
  around: Around,
  sides: Sides,
  from: From,
): Timed | Problem {
  const only = chosen("period", sides);
  const row = only === "across" ? {} : { time: down.time, part: down.part };
  const column = only === "down" ? {} : { time: across.time, part: across.part };
  if (row.time ?? row.part) from.down |= bits.period;
  if (column.time ?? column.part) from.across |= bits.period;
  if (row.part !== undefined && column.part !== undefined) return { reason: "period-twice" };
  const part = row.part ?? column.part;
  const [one, other] = [row.time, column.time];
  if (one !== undefined && other !== undefined && one.period !== other.period) {
    const finer = [one, other].find(({ period }) => period.length > 4);
    const year = [one, other].find(({ period }) => period.length === 4);
    if (finer === undefined || year === undefined || !finer.period.startsWith(year.period)) {
      return { reason: "period-twice" };
    }
    return timed({ ...finer }, sides);
  }
  const time = one ?? other ?? (around.period === undefined ? undefined : { period: around.period });
  if (part === undefined) {
    const given = time ?? (sides.year === undefined ? undefined : { period: sides.year });
    return given === undefined ? { reason: "period-absent" } : timed(given, sides);
  }
  const year = time?.period.slice(0, 4) ?? sides.year;
  const read = year === undefined ? undefined : labelPeriod(part.words, sides.calendar, year);
  if (year === undefined) return { reason: "year-absent" };
  if (read === undefined || !("period" in read)) return { reason: "period-unclear" };
  return timed({ ...read, ...(part.atEnd && { atEnd: true }) }, sides);
}

function timed(
  { period, yearly, atEnd }: { readonly period: string; readonly yearly?: true; readonly atEnd?: true },
  { calendar, times }: Sides,
): Timed | Problem {
  if (!times.has(period)) times.set(period, readPeriod(period, calendar));
  const read = times.get(period);
  return read === undefined ? { reason: "period-unclear" } : { period: read, yearly, atEnd };
}

/** The period as numbers of an indicator have it: a level is of a moment, and an amount of more than a day. */
export function ofIndicator(
  indicator: Indicator,
  { period, atEnd }: Timed,
  calendar: Calendar,
): Pick<Subject, "period" | "levelAtEnd"> | Problem {
  const kind = { ...indicator, ...calendar };
  const unclear: Problem = { reason: "period-unclear", candidates: [period.text] };
  if (indicator.measure === "point-in-time" && period.frequency === "span") {
    const month = readPeriod(period.end.slice(0, 7), calendar);
    return month === undefined ? unclear : { period: month, levelAtEnd: true };
  }
  if (isOfMoment(kind)) return { period };
  if (period.frequency === "day") {
    const year = readPeriod(String(period.year), calendar);
    return year !== undefined && period.end === yearEnd(period.year, calendar) ? { period: year } : unclear;
  }
  return atEnd && period.frequency !== "year" ? unclear : { period };
}
