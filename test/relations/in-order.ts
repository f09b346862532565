/** A value as JSON with the fields of every object in the order of their names, so that only what is said is compared. */
export function inOrder(value: unknown): string {
  return JSON.stringify(value, sorted) ?? "undefined";
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
