import { type DecimalInput, decimal } from "./decimal.js";

/** Fewer digits than a floating number tells apart: of two such numbers the order of their floating values is their own. */
const tellable = 15;

/**
 * Compares two numbers exactly: below 0 where the first is the smaller one, 0 where they are equal. Most numbers of plans
 * are short, and need no exact arithmetic for that.
 */
export function compare(one: DecimalInput, other: DecimalInput): number {
  const [a, b] = [short(one), short(other)];
  if (a !== undefined && b !== undefined) return a - b;
  return decimal(one).cmp(decimal(other));
}

/** As a floating number, where that loses nothing; `undefined` for what is long, and for what is no number. */
function short(value: DecimalInput): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string" || value.length > tellable || !plain(value)) return undefined;
  return Number(value);
}

/** Digits, at most one point between them, and a sign before them: what other texts are is asked elsewhere. */
function plain(text: string): boolean {
  let digits = 0;
  let point = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 46 && !point && digits > 0 && index < text.length - 1) point = true;
    else if (code !== 45 || index > 0) return false;
  }
  return digits > 0;
}
