import type { RankedRegion, RegionRanking } from "../../../regions/ranking/region-ranking.js";

/** The places that have a rank, in its order. */
export function ranked({ regions }: RegionRanking): readonly RankedRegion[] {
  return regions.filter(({ rank }) => rank !== null);
}

/** What they are called in figures. */
export function placesOf(found: readonly RankedRegion[]): readonly string[] {
  return found.map(({ place }) => place);
}
