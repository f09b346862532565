import type { Period } from "../value/period.js";
import type { SeriesKind } from "./series.js";

/**
 * What periods of a series have in common where observations go together: a level at the end of 2023-12 is the level at
 * the end of 2023; an amount of December is not that of the year.
 */
export function momentOf({ measure }: SeriesKind, { text, end }: Period): string {
  return measure === "annual" ? text : end;
}
