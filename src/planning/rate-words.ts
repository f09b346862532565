import { shortDecimal } from "../value/short-decimal.js";
import type { Spoken } from "./spoken-level.js";

/** A yearly rate in brackets; nothing where there is none. */
export function rateWords(rate: number | null): Spoken {
  if (rate === null) return ["", ""];
  const percent = `${(Math.abs(rate) * 100).toFixed(1)}%`;
  return [`（年均${rate < 0 ? "下降" : "增长"} ${percent}）`, ` (${rate < 0 ? "−" : ""}${percent} a year)`];
}

/** The size of a change, without its sign. */
export function sizeOf(change: string): string {
  return shortDecimal(change.startsWith("-") ? change.slice(1) : change);
}
