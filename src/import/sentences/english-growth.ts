import type { AmountToken } from "./token.js";

/** What "increase by" means for the reader of printed numbers, by the unit of the number. */
export function growthWord(text: string, { unit }: AmountToken, isDown: boolean, isYearly: boolean): string {
  const printed = unit === undefined ? "" : text.slice(unit.start, unit.end);
  const isShare = /^(?:%|per ?cent)/u.test(printed) && !/point/u.test(printed);
  if (isYearly)
    return isShare
      ? isDown
        ? "年均下降"
        : "年均增长"
      : /point/u.test(printed)
        ? isDown
          ? "年均下降"
          : "年均提高"
        : "每年增加";
  return isDown ? (isShare || /point/u.test(printed) ? "下降" : "减少") : "增加";
}
