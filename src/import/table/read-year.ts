import type { Message } from "../../issue.js";
import { officePeriod } from "../../value/office-year.js";
import type { Span } from "../draft/draft.js";
import type { Read } from "../draft/reading.js";

/** A year as it is printed in figures. */
export interface PrintedYear extends Span {
  readonly year: string;
  readonly because?: Message;
}

const ofOffice = {
  "zh-Hans": "财政年度，取其结束的年份",
  en: "An office's year: it is named by the year in which it ends",
};
const longest = "2023/2024".length;

/** The years in a stretch of a folded text, 1990 to 2100, in four digits that stand alone; 2023–24 is the office's year 2024. */
export function yearsIn(text: string, { start, end }: Span): readonly PrintedYear[] {
  const years: PrintedYear[] = [];
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
    const year = text.slice(at, stop);
    if (stop - at === 4 && year >= "1990" && year <= "2100") {
      const office = officeYear(text.slice(at, Math.min(end, at + longest)));
      if (office !== undefined) stop = at + office.length;
      years.push(
        office === undefined
          ? { year, start: at, end: stop }
          : { year: office.year, start: at, end: stop, because: office.because },
      );
    }
    at = Math.max(stop, at + 1);
  }
  return years;
}

function officeYear(words: string) {
  const printed = /^\d{4}[-–—/]\d{2}(?!\d)/u.exec(words)?.[0];
  const year = printed && officePeriod(printed, { yearEnds: "03-31" });
  return printed === undefined || year === undefined || year === printed
    ? undefined
    : { year, length: printed.length, because: ofOffice };
}

/** A printed year as the reading of a field. */
export function yearRead({ year, start, end, because }: PrintedYear): Read<string> {
  return { value: year, start, end, ...(because && { because }) };
}

/** Whether a character is a digit, plain or wide. */
export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}
