import { readUnit, type UnitText } from "../value/unit.js";
import { dimensionRow } from "../value/unit-words.js";

/**
 * Whether a number is said to grow at a rate (增长), from one year to the next or on average (年均增长): counts, people and
 * money do, and what is counted per head. Shares, scores, ranks and times taken change by points, places and days. What has no
 * unit may be a count, an index or a share: nobody knows, so only its difference is told. Every rate of growth that is told
 * asks here.
 */
export function growsAtRate({ unit }: { readonly unit?: UnitText | undefined }): boolean {
  const read = readUnit(unit);
  if (read === undefined) return false;
  // 人/千人 is a share, and 分/人 is still a score.
  const [above] = read.dimension.split("/");
  return dimensionRow(above)?.level !== true;
}
