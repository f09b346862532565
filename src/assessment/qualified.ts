import type { ObservedValue } from "../series/observation.js";
import { qualifiedWords } from "../value/qualified-words.js";
import { shortDecimal } from "../value/short-decimal.js";

/** An observed value in a sentence, with the word before it where it is not given exactly. */
export function qualified({ value, qualifier }: ObservedValue): readonly [zh: string, en: string] {
  const before = qualifiedWords(qualifier);
  const short = shortDecimal(value);
  return [before["zh-Hans"] + short, before.en + short];
}
