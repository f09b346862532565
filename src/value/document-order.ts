/**
 * Orders things by where they stand in data: each comes with a JSON Pointer, and the order is that of the keys as they
 * stand. What the data does not have comes last among its siblings.
 */
export function inDocumentOrder<Item extends { readonly path: string }>(
  items: readonly Item[],
  data: unknown,
): readonly Item[] {
  return items
    .map((item) => ({ item, place: placeOf(item.path, data) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ item }) => item);
}

function placeOf(path: string, data: unknown): readonly number[] {
  let value = data;
  return path
    .split("/")
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
      const holder = value;
      value = ownValue(holder, key);
      if (Array.isArray(holder)) return Number(key);
      const keys = typeof holder === "object" && holder !== null ? Object.keys(holder) : [];
      const index = keys.indexOf(key);
      return index === -1 ? keys.length : index;
    });
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const level = a.findIndex((position, index) => position !== b[index]);
  if (level === -1) return a.length - b.length;
  return (a[level] ?? 0) - (b[level] ?? -1);
}

/** The value under a key of its own; `undefined` where there is none. */
export function ownValue(holder: unknown, key: PropertyKey): unknown {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Record<PropertyKey, unknown>)[key]
    : undefined;
}
