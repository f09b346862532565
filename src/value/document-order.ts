/**
 * Orders things by where they stand in data: each comes with a JSON Pointer, and the order is that of the keys as they
 * stand. What the data does not have comes last among its siblings.
 */
export function inDocumentOrder<Item extends { readonly path: string }>(
  items: readonly Item[],
  data: unknown,
): readonly Item[] {
  const orders: KeyOrders = new Map();
  return items
    .map((item) => ({ item, place: placeOf(item.path, data, orders) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ item }) => item);
}

/** Where each key of an object stands, numbered once for each object: many issues lie in one that has many keys. */
type KeyOrders = Map<object, ReadonlyMap<string, number>>;

function placeOf(path: string, data: unknown, orders: KeyOrders): readonly number[] {
  let value = data;
  return path
    .split("/")
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
      const holder = value;
      value = ownValue(holder, key);
      if (typeof holder !== "object" || holder === null) return 0;
      if (Array.isArray(holder)) return /^\d+$/.test(key) ? Number(key) : holder.length;
      const order = orders.get(holder) ?? orderOf(holder, orders);
      return order.get(key) ?? order.size;
    });
}

function orderOf(holder: object, orders: KeyOrders): ReadonlyMap<string, number> {
  const order = new Map(Object.keys(holder).map((key, index) => [key, index]));
  orders.set(holder, order);
  return order;
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
