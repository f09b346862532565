import { isRank } from "../../series/is-rank.js";
import { isRateOfChange } from "../../series/is-rate-of-change.js";
import type { SeriesKind } from "../../series/series-kind.js";
import { mediansWithout } from "../../statistics/medians-without.js";
import { type Missing, type MissingReason, missing } from "../../value/missing.js";
import type { History } from "../history.js";
import { arePoints } from "../point.js";
import { trendOf } from "../trend.js";
import { yearlyOf } from "../yearly-of.js";
import type { PeersGrowth } from "./peers-growth.js";

/** Fewer others than these say too little of a place: where it was measured, one gained nothing, and two a third of what all did. */
const fewestPeers = 3;

/** A place that is later with its figures by more years than this says nothing of today. */
const mostYearsLate = 1;

/**
 * For each of several places the growth of the others, or why there is none to go by: the median of their mean yearly
 * logarithmic growth, recent years weighing more, as the trend of a series is taken. Places without a growth are not
 * counted. All are asked at once, so that they are sorted once.
 *
 * @param histories - Of places of one polity, side by side: none lies in another, and the whole is not among them.
 * @param kind - What their numbers are; plain numbers have no kind.
 * @param weight - How much the forecast of a place is to go by it.
 */
export function growthOfPeers(
  histories: readonly History[],
  kind: Pick<SeriesKind, "unit" | "regionRule"> | undefined,
  weight: number,
): readonly (PeersGrowth | Missing)[] {
  const refusal = kind && refusedKind(kind);
  if (refusal !== undefined) return histories.map(() => missing(refusal));
  const own = histories.map(growthOf);
  const newest = own.reduce((latest, growth) => Math.max(latest, growth?.until ?? -Infinity), -Infinity);
  const counted = own.map((growth) =>
    growth && newest - growth.until <= mostYearsLate ? growth : undefined,
  );
  const rates = counted.flatMap((growth) => (growth ? [growth.logarithmic] : []));
  const others = mediansWithout(rates);
  // To a place that is not among them all are others.
  const [ofAll] = mediansWithout([0, ...rates]);
  let index = 0;
  return counted.map((growth) => {
    const places = rates.length - (growth ? 1 : 0);
    const median = growth ? others[index++] : ofAll;
    if (places < fewestPeers || median === undefined) return missing("too-few-peers");
    return { perYear: Math.expm1(median), places, weight };
  });
}

/** Nothing grows by a rate of what is a rate of change itself, and no rank does. */
function refusedKind(kind: Pick<SeriesKind, "unit" | "regionRule">): MissingReason | undefined {
  if (isRank(kind)) return "rank";
  return isRateOfChange(kind) ? "rate-of-change" : undefined;
}

/** How a place grew, and until when; of what is not above zero there is no growth, so that only what came after it counts. */
function growthOf(history: History): { readonly logarithmic: number; readonly until: number } | undefined {
  const points = yearlyOf(history);
  const above = points.slice(points.findLastIndex(({ value }) => value <= 0) + 1);
  const logarithms = above.map(({ at, value }) => ({ at, value: Math.log(value) }));
  if (!arePoints(logarithms)) return undefined;
  const { slope } = trendOf(logarithms);
  // Plain numbers all end in the same year, however many there are.
  return { logarithmic: slope, until: history.dated ? (above.at(-1)?.at ?? 0) : 0 };
}
