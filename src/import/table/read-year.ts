import type { Span } from "../draft/draft.js";

/** A year and where it is printed. */
export interface PrintedYear extends Span {
  readonly year: string;
}

/** The years in a stretch of a folded text, 1990 to 2100, each written in four digits that stand alone. */
export function yearsIn(text: string, { start, end }: Span): readonly PrintedYear[] {
  const years: PrintedYear[] = [];
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
    const year = text.slice(at, stop);
    if (stop - at === 4 && year >= "1990" && year <= "2100") years.push({ year, start: at, end: stop });
    at = Math.max(stop, at + 1);
  }
  return years;
}

/** Whether a character is a digit, plain or wide. */
export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}
