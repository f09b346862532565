import { type DecimalText, shiftPoint } from "./decimal-text.js";

/** How many decimal places a decimal text needs; trailing zeros do not count. */
export function placesOf(text: DecimalText): number {
  const point = text.indexOf(".");
  if (point === -1) return 0;
  let end = text.length;
  while (text[end - 1] === "0") end -= 1;
  return Math.max(0, end - point - 1);
}

/** A decimal text in quanta of 10^−places; `undefined` where it is finer than one quantum. */
export function toQuanta(text: DecimalText, places: number): bigint | undefined {
  const point = text.indexOf(".");
  if (point === -1) return places === 0 ? BigInt(text) : BigInt(text + "0".repeat(places));
  const needed = placesOf(text);
  if (needed > places) return undefined;
  return BigInt(text.slice(0, point) + text.slice(point + 1, point + 1 + needed).padEnd(places, "0"));
}

/** Quanta of 10^−places as canonical decimal text. */
export function fromQuanta(quanta: bigint, places: number): DecimalText {
  return places === 0 ? String(quanta) : shiftPoint(String(quanta), -places);
}
