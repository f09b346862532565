/**
 * A number to so many decimal places, and to more where fewer would put it on the other side of a threshold: a share of
 * 0.9996 is no 100.0 %, and a pace of 0.897 no 0.90 where on track begins. Beyond twelve digits floating arithmetic says
 * nothing.
 */
export function faithfulText(value: number, places: number, thresholds: readonly number[]): string {
  const meant = Number(value.toPrecision(12));
  for (let more = places; more < 12; more++) {
    const text = meant.toFixed(more);
    const shown = Number(text);
    if (thresholds.every((one) => shown < one === meant < one)) return withoutMinusZero(text);
  }
  return String(meant);
}

/** A share in per cent, never rounded to the whole or beyond. */
export function percentText(share: number, places: number, thresholds: readonly number[] = [1]): string {
  const inPercent = thresholds.map((one) => Number((one * 100).toPrecision(12)));
  return `${faithfulText(share * 100, places, inPercent)}%`;
}

/** A probability in whole per cent: 0 and 100 only of what is certain. */
export function probabilityText(probability: number): string {
  const percent = (probability * 100).toFixed(0);
  if (percent === "0" && probability > 0) return "<1%";
  if (percent === "100" && probability < 1) return ">99%";
  return `${percent}%`;
}

function withoutMinusZero(text: string): string {
  return /^-0(?:\.0+)?$/.test(text) ? text.slice(1) : text;
}
