export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month; 0 where there is no such month. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (daysOfMonths[month - 1] ?? 0);
}
