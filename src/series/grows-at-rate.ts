import type { UnitText } from "../value/unit.js";
import { dimensionRow, readParts } from "../value/unit-words.js";

/**
 * Whether a number is said to grow at a yearly rate (年均增长): counts, people and money do, and what is counted per head.
 * Shares, scores, ranks and times taken change by points, places and days; and of what has no unit nobody knows.
 */
export function growsAtRate({ unit }: { readonly unit?: UnitText | undefined }): boolean {
  const [above] = readParts(unit) ?? [];
  return above !== undefined && dimensionRow(above.dimension)?.level !== true;
}
