import { areCalendarYears, type Calendar } from "./calendar.js";
import { yearText } from "./year-text.js";

/** A year as an office writes it, perhaps with its half or quarter. */
const written = /^(FY ?)?(\d{4})(?:([-–—/])(\d{4}|\d{2}))?(?:[- ]([SQ]\d))?$/;

/**
 * A period with the office's spelling of its year read: `FY2024`, `2023–24` and `2023/24` are `2024`, and `FY2024-Q1` is
 * `2024-Q1`. Any other text stays as it is. With a hyphen and without FY, `2011-12` is December 2011.
 */
export function officePeriod(text: string, calendar: Calendar): string {
  const [, prefix, first, stroke, second, part] = written.exec(text) ?? [];
  if (first === undefined || (prefix === undefined && stroke === undefined)) return text;
  const year = second === undefined ? Number(first) : Number(first) + 1;
  if (second !== undefined) {
    const isMonth = prefix === undefined && stroke === "-" && /^(?:0[1-9]|1[0-2])$/.test(second);
    // A year from January to December lies in one calendar year.
    if (isMonth || areCalendarYears(calendar) || !yearText(year).endsWith(second)) return text;
  }
  return part === undefined ? yearText(year) : `${yearText(year)}-${part}`;
}

/** Whether a text names a fiscal year as offices write it, which a calendar year is never written as. */
export function isOfficePeriod(text: string): boolean {
  return officePeriod(text, { yearEnds: "03-31" }) !== text;
}
