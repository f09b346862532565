import { type DateText, parsePeriod } from "./period.js";
import { yearText } from "./year-text.js";

/** The same day a year before; of the end of February its end. */
export function sameDayBefore(day: DateText): DateText {
  const before = yearText(Number(day.slice(0, 4)) - 1);
  return day.slice(5, 7) === "02" &&
    Number(day.slice(8)) >= 28 &&
    parsePeriod(`${day.slice(0, 7)}`).end === day
    ? parsePeriod(`${before}-02`).end
    : `${before}${day.slice(4)}`;
}
