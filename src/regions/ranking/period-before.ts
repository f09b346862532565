import type { PeriodText } from "../../value/period.js";
import { sameDayBefore } from "../../value/same-day-before.js";
import { yearText } from "../../value/year-text.js";

/** The same period a year before, of canonical text: 2023 of 2024, 2023-01/2023-09 of 2024-01/2024-09. */
export function periodBefore(period: PeriodText): PeriodText {
  return period
    .split("/")
    .map((part) =>
      part.length === 10 ? sameDayBefore(part) : `${yearText(Number(part.slice(0, 4)) - 1)}${part.slice(4)}`,
    )
    .join("/");
}
