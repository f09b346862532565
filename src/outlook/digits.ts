/** A statistic as a sentence prints it: to four significant digits. */
export function digits(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** A level of an interval, or a probability that was asked for, as it was given. */
export function levelText(level: number): string {
  const percent = level * 100;
  return `${Number.isInteger(percent) ? percent : Number(percent.toPrecision(12))}%`;
}
