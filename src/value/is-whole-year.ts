import { type Calendar, yearEnd, yearStart } from "./calendar.js";
import { type PeriodText, parsePeriod } from "./period.js";
import { isYearText } from "./year-text.js";

/** Whether a period is a whole year, however it is written: `2025` or `2025-01/2025-12`. */
export function isWholeYear(period: PeriodText, calendar: Calendar): boolean {
  if (isYearText(period)) return true;
  const { year, start, end } = parsePeriod(period, calendar);
  return start === yearStart(year, calendar) && end === yearEnd(year, calendar);
}
