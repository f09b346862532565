import type { AmountToken } from "./token.js";

/** 1. or 2、 before an item of a list. */
export function isListNumber(text: string, from: number, { start, end, unit }: AmountToken): boolean {
  return (
    unit === undefined &&
    end - start <= 2 &&
    ".、".includes(text.charAt(end)) &&
    start - from <= 20 &&
    /^[\s—·•]*$/u.test(text.slice(from, start))
  );
}
