import { listedPlaces } from "./listed-places.js";
import type { Places } from "./place.js";

/**
 * Finds the nearest place above one that holds, or the highest. What is found is remembered for each place on the way, so that
 * all are found in time that grows with the places, however deep they lie; places in each other end the way.
 */
export function placeAbove(
  places: Places,
  holds: (id: string) => boolean,
  which: "nearest" | "highest" = "nearest",
): (id: string) => string | undefined {
  const parents = new Map(listedPlaces(places).map(({ id, parent }) => [id, parent]));
  const found = new Map<string, string | undefined>();
  return (id) => {
    const way = new Set<string>();
    let next: string | undefined = id;
    while (next !== undefined && !found.has(next) && !way.has(next)) {
      way.add(next);
      next = parents.get(next);
    }
    for (const one of [...way].toReversed()) {
      const parent = parents.get(one);
      const further = parent === undefined ? undefined : found.get(parent);
      const own = parent !== undefined && holds(parent) ? parent : undefined;
      found.set(one, which === "nearest" ? (own ?? further) : (further ?? own));
    }
    return found.get(id);
  };
}

/** All places in which some of those named lie. */
export function placesAround(places: Places, named: Iterable<string>): ReadonlySet<string> {
  const parents = new Map(listedPlaces(places).map(({ id, parent }) => [id, parent]));
  const around = new Set<string>();
  for (const id of named) {
    let next = parents.get(id);
    while (next !== undefined && !around.has(next)) {
      around.add(next);
      next = parents.get(next);
    }
  }
  return around;
}
