import type { PossibleRange } from "../../series/possible-range.js";
import { type Missing, missing } from "../../value/missing.js";
import type { Model } from "../model.js";
import type { PartOfYear } from "../part-of-year.js";
import type { Point } from "../point.js";
import type { PeersGrowth } from "./peers-growth.js";

/** So far ahead it was measured. Later growth goes on by the amount of that year, and no longer by its rate. */
const measuredYears = 8;

/**
 * A forecast of levels or yearly amounts joined with the growth of other places: a part of it goes by itself, the other
 * part is the last value, grown as they do. What has come in of the year under way says more of this place than they do:
 * the more of the year is over, the nearer their growth starts to the place's own estimate of it. Scatter stays that of the
 * place, around the new centre.
 */
export function withPeers(
  own: Model,
  peers: PeersGrowth | Missing,
  values: readonly Point[],
  part: PartOfYear | undefined,
  { lower = -Infinity }: PossibleRange,
): Model {
  const last = values.at(-1);
  if ("missing" in peers) return { ...own, peers };
  if (last === undefined || last.value <= 0) return { ...own, peers: missing("no-ratio") };
  const { weight, perYear } = peers;
  // Also where their growth leads beyond every number.
  if (weight === 0) return { ...own, peers };
  const grown = (value: number, years: number): number => value * growthOver(perYear, years);
  const end = part === undefined ? last.at : part.year + 1;
  const gone = part === undefined ? 0 : part.until - part.year;
  const start = gone * own.meanAt(end) + (1 - gone) * grown(last.value, end - last.at);
  const joined = (time: number): number =>
    (1 - weight) * own.meanAt(time) + weight * grown(start, time - end);
  return {
    ...own,
    peers,
    meanAt: (time) =>
      part !== undefined && lower >= 0 && time <= end ? Math.max(part.value, joined(time)) : joined(time),
  };
}

/** What a value becomes in some years, as a multiple. A fall goes on by its rate, and never reaches zero. */
function growthOver(perYear: number, years: number): number {
  if (perYear <= 0 || years <= measuredYears) return (1 + perYear) ** years;
  return (1 + perYear) ** measuredYears * (1 + (years - measuredYears) * perYear);
}
