import type { Place } from "./place.js";

/** Places that lie in each other, each circle once, from its first place on; in time that grows with the places. */
export function circlesIn(
  places: readonly (Place | undefined)[],
): readonly { readonly index: number; readonly ids: readonly string[] }[] {
  const parents = new Map<string, { readonly index: number; readonly parent: string | undefined }>();
  places.forEach((place, index) => {
    if (place !== undefined && !parents.has(place.id)) parents.set(place.id, { index, parent: place.parent });
  });
  const circles: { index: number; ids: string[] }[] = [];
  const done = new Set<string>();
  for (const start of parents.keys()) {
    const way = new Map<string, number>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !way.has(id)) {
      way.set(id, way.size);
      id = parents.get(id)?.parent;
    }
    // What was gone through before is not on this way.
    const from = id === undefined ? undefined : way.get(id);
    if (from !== undefined) {
      const ids = [...way.keys()].slice(from);
      circles.push({ index: parents.get(ids[0] ?? "")?.index ?? 0, ids });
    }
    for (const one of way.keys()) done.add(one);
  }
  return circles;
}
