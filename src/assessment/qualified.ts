import type { ObservedValue } from "../series/observation.js";
import type { DecimalText } from "../value/decimal-text.js";
import { qualifiedWords } from "../value/qualified-words.js";
import { shortDecimal } from "../value/short-decimal.js";

/** An observed value in a sentence, with the word before it where it is not given exactly. `apart` are levels that no rounding may reach or cross. */
export function qualified(
  { value, qualifier }: ObservedValue,
  apart: readonly DecimalText[] = [],
): readonly [zh: string, en: string] {
  const before = qualifiedWords(qualifier);
  const short = shortDecimal(value, apart);
  return [before["zh-Hans"] + short, before.en + short];
}
