import { UsageError } from "../issue.js";
import { type Calendar, calendarYears, checkCalendar } from "./calendar.js";
import { notPeriod } from "./not-period.js";
import { type Period, type PeriodText, readPeriod } from "./period.js";

/** Reads a period among the arguments of a call; the error for what is none says where it stands there. */
export function periodAt(path: string, text: PeriodText, calendar: Calendar = calendarYears): Period {
  checkCalendar(calendar);
  const period = readPeriod(text, calendar);
  if (period === undefined) throw new UsageError({ ...notPeriod(text, calendar), path });
  return period;
}
