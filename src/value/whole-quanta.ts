import type { DecimalText } from "./decimal-text.js";

/** More digits than these can be more than a floating number holds exactly. */
const most = 15;

/**
 * A short decimal text as a whole number of 10^−places, in floating numbers, which hold it exactly; `undefined` for a
 * number that is too long for that or finer, and for what is no decimal text. Most numbers of plans are short, and need no
 * library to be compared, added or divided.
 */
export function wholeQuanta(text: DecimalText, places: number): number | undefined {
  if (typeof text !== "string" || text.length > most + 2) return undefined;
  let [whole, digits, own] = [0, 0, -1];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + (code - 48);
      digits++;
      if (own >= 0) own++;
    } else if (code === 46 && own < 0 && digits > 0 && index < text.length - 1) own = 0;
    else if (code !== 45 || index > 0) return undefined;
  }
  const more = places - Math.max(0, own);
  if (digits === 0 || more < 0 || digits + more > most) return undefined;
  const size = whole * 10 ** more;
  return text.charCodeAt(0) === 45 && size > 0 ? -size : size;
}

/** How many decimal places a decimal text is written with, zeros at its end among them. */
export function placesWritten(text: DecimalText): number {
  const point = typeof text === "string" ? text.indexOf(".") : -1;
  return point === -1 ? 0 : text.length - point - 1;
}

/** A whole number of 10^−places as canonical decimal text. */
export function quantaText(whole: number, places: number): DecimalText {
  if (places === 0) return String(whole);
  const digits = String(Math.abs(whole)).padStart(places + 1, "0");
  let end = digits.length;
  const point = end - places;
  while (end > point && digits.charCodeAt(end - 1) === 48) end--;
  const text =
    end === point ? digits.slice(0, point) : `${digits.slice(0, point)}.${digits.slice(point, end)}`;
  return whole < 0 ? `-${text}` : text;
}
