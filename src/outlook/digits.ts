/** A statistic as a sentence prints it: to four significant digits. */
export function digits(value: number): string {
  return String(Number(value.toPrecision(4)));
}
