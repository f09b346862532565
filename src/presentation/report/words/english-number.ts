import { type Decimal, decimal } from "../../../value/decimal.js";
import { isOnSameSide } from "../../../value/same-side.js";

const scales = [
  [12, "trillion"],
  [9, "billion"],
  [6, "million"],
] as const;

/**
 * A number as English prints it: `90,000`, and from a million on three significant digits and a word, `854 billion`. It gets
 * more digits where fewer would put it on the other side of one of `apart`, or on it.
 */
export function englishNumber(value: Decimal, apart: readonly Decimal[] = []): string {
  const size = value.abs();
  const [power, word] = scales.find(([one]) => size.gte(decimal(10).pow(one))) ?? [];
  if (power === undefined || word === undefined) return grouped(value.toFixed());
  for (let digits = 3; digits < 60; digits++) {
    const short = value.toSignificantDigits(digits);
    if (isOnSameSide(value, short, apart))
      return `${grouped(short.div(decimal(10).pow(power)).toFixed())} ${word}`;
  }
  return grouped(value.toFixed());
}

/** Thousands apart, from four digits on. */
function grouped(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const apart: string[] = [];
  const digits = whole.replace("-", "");
  for (let end = digits.length; end > 0; end -= 3) apart.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${whole.startsWith("-") ? "-" : ""}${apart.join(",")}${fraction === undefined ? "" : `.${fraction}`}`;
}

const counts = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count in a sentence: in words up to ten. */
export function countWord(count: number): string {
  return counts[count] ?? grouped(String(count));
}

/** Clauses one after the other: one, two and three. */
export function inRow(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** A text at the start of a sentence. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
