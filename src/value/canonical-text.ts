import { decimalText, readDecimal } from "./decimal.js";
import type { DecimalText } from "./decimal-text.js";

/** What a number is written as, of whatever may be one; `undefined` for what is none. Most are written so already. */
export function canonicalText(value: unknown): DecimalText | undefined {
  // A number is read as it prints.
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text === "string" && isCanonical(text)) return text;
  const exact = readDecimal(value);
  return exact === undefined ? undefined : decimalText(exact);
}

/** Few enough digits for any number. */
const most = 40;

/** Figures, with no zero in front or behind a point that could be left out. What is written otherwise may be a number as well. */
function isCanonical(text: string): boolean {
  const { length } = text;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  if (length === start || length > most) return false;
  let point = -1;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 && point === -1 && at > start) point = at;
    else if (code < 48 || code > 57) return false;
  }
  const whole = point === -1 ? length : point;
  if (text.charCodeAt(start) === 48 && whole > start + 1) return false;
  if (point === -1) return start === 0 || text.charCodeAt(start) !== 48;
  return point < length - 1 && text.charCodeAt(length - 1) !== 48;
}
