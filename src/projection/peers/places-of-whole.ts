import { notCombined, overRegions } from "../../series/aggregation.js";
import { inUnitOf, rollUpNamed } from "../../series/roll-up-regions.js";
import type { Series } from "../../series/series.js";
import { type Missing, missing } from "../../value/missing.js";
import { historyOf } from "../history.js";
import { isDated, notAlike, type ReadPlace } from "./read-places.js";

/** Places in the unit of their whole, or of the first of them; throws where the whole measures something else. */
export function inOneUnit(
  places: readonly ReadPlace[],
  whole: Series | readonly number[] | undefined,
): readonly ReadPlace[] {
  const first = whole ?? places[0]?.data;
  if (first === undefined) return places;
  if (whole !== undefined) historyOf(whole, "/total");
  return places.map((place) => {
    const { name, data } = place;
    if (isDated(data) !== isDated(first)) throw notAlike(name);
    if (!isDated(data) || !isDated(first)) return place;
    const own = inUnitOf(first, data, name);
    return own === data ? place : { ...place, data: own, history: historyOf(own) };
  });
}

/** What places come to so far, or why they have no sum; plain numbers end in the same year. */
export function sumSoFar(places: readonly ReadPlace[]): Series | readonly number[] | Missing {
  if (places.length === 0 || whyNoSum(places) !== undefined) return missing("region-missing");
  const dated = places.flatMap(({ name, data }) => (isDated(data) ? [[name, data] as const] : []));
  if (dated.length > 0) return rollUpNamed(dated);
  const numbers = places.map(({ history }) => history.points);
  const shortest = numbers.reduce((least, { length }) => Math.min(least, length), Infinity);
  const sums = Array.from({ length: shortest }, (_, index) =>
    numbers.reduce((sum, points) => sum + (points[points.length - shortest + index]?.value ?? 0), 0),
  );
  return sums.every(Number.isFinite) ? sums : missing("out-of-range");
}

/** Why the values of places do not add up to one of the whole. */
export function whyNoSum(places: readonly ReadPlace[]): Missing | undefined {
  const kind = places.map(({ data }) => data).find(isDated);
  return kind === undefined || overRegions(kind) === "sum" ? undefined : missing(notCombined(kind));
}
