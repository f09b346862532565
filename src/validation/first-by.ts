/** The first thing of each key, so that looking one up does not walk the list again. */
export function firstBy<Thing>(
  things: readonly Thing[],
  key: (thing: Thing) => string,
): ReadonlyMap<string, Thing> {
  const first = new Map<string, Thing>();
  for (const thing of things) {
    const name = key(thing);
    if (!first.has(name)) first.set(name, thing);
  }
  return first;
}
