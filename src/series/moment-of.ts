import type { Period } from "../value/period.js";
import type { SeriesKind } from "./series.js";

/**
 * What periods of some series have in common where their observations go together: a level at the end of 2023-12 is the
 * level at the end of 2023; an amount of December is not that of the year.
 */
export function momentOf(...kinds: readonly SeriesKind[]): (period: Period) => string {
  const amounts = kinds.every(({ measure }) => measure === "annual");
  return ({ text, end }) => (amounts ? text : end);
}
