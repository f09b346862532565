import { textWidth } from "./chart-text.js";

/** How far texts that begin at the last place of an axis reach beyond the drawing area, in pixels. */
export function endRoom(texts: readonly (string | undefined)[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text ?? "") * 12 + 8), 0);
}

/** How wide the labels of an axis of values are, in pixels. */
export function axisRoom(values: readonly number[]): number {
  const most = values.reduce((one, other) => Math.max(one, Math.abs(other)), 0);
  const whole = String(Math.ceil(most));
  // Small numbers have decimals, and thousands are parted by signs.
  const text = most < 10 ? "0.00" : whole + ",".repeat((whole.length - 1) / 3);
  return textWidth(text) * 12 + 14;
}
