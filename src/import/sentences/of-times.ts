import type { Peeled } from "./peel.js";
import type { AmountToken } from "./token.js";

/** 增加到2020年的2倍: the year is that with which it is compared. */
export function ofTimes(text: string, { start, unit }: AmountToken, words: Peeled): Peeled {
  const { time } = words;
  if (unit === undefined || time === undefined || text.slice(unit.start, unit.end) !== "倍") return words;
  const isOfIt = /的\s?$/u.test(text.slice(time.end, start));
  if (words.since !== undefined || !isOfIt) return words;
  const { time: _, ...rest } = words;
  return { ...rest, since: time };
}
