import { type DateText, parsePeriod } from "./period.js";
import { yearText } from "./year-text.js";

/** The same day a year before; of the end of February its end. */
export function sameDayBefore(day: DateText): DateText {
  const before = yearText(Number(day.slice(0, 4)) - 1);
  const date = day.slice(4);
  // No two leap years follow each other: a year before 28 February is always the end of February.
  return date === "-02-28" || date === "-02-29" ? parsePeriod(`${before}-02`).end : before + date;
}
