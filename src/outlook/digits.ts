/**
 * A statistic as a sentence prints it: to four significant digits, and to more where fewer would put it on the other side of
 * one of `apart`, or on it. Beyond twelve digits floating arithmetic says nothing.
 */
export function digits(value: number, apart: readonly number[] = []): string {
  const meant = Number(value.toPrecision(12));
  for (let most = 4; most < 12; most++) {
    const shown = Number(meant.toPrecision(most));
    if (apart.every((one) => Math.sign(shown - one) === Math.sign(meant - one))) return String(shown);
  }
  return String(meant);
}

/** A level of an interval, or a probability that was asked for, as it was given. */
export function levelText(level: number): string {
  const percent = level * 100;
  return `${Number.isInteger(percent) ? percent : Number(percent.toPrecision(12))}%`;
}
