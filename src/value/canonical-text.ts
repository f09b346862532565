import { decimalText, readDecimal } from "./decimal.js";
import type { DecimalText } from "./decimal-text.js";

/** What a number is written as, of whatever may be one; `undefined` for what is none. Most are written so already. */
export function canonicalText(value: unknown): DecimalText | undefined {
  // A number is read as it prints.
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text === "string" && canonical.test(text)) return text;
  const exact = readDecimal(value);
  return exact === undefined ? undefined : decimalText(exact);
}

/**
 * Few figures, with no zero in front or behind a point that could be left out. What is written otherwise may be a number as
 * well.
 */
const canonical = /^(?:0|-?[1-9]\d{0,38}|-?(?:0|[1-9]\d{0,19})\.\d{0,18}[1-9])$/;
