import type { Message } from "../issue.js";
import type { Bound } from "../value/bound.js";
import { comparators } from "../value/comparators.js";
import { mapBound } from "../value/map-bound.js";
import { shortDecimal } from "../value/short-decimal.js";

/** A bound in words. */
export function boundWords(stated: Bound): Message {
  const bound = mapBound(stated, shortDecimal);
  if (bound.comparator === "between") {
    const range = `${bound.lower}—${bound.upper}`;
    return { "zh-Hans": range, en: range };
  }
  const { before } = comparators[bound.comparator];
  return { "zh-Hans": before["zh-Hans"] + bound.value, en: before.en + bound.value };
}
