/**
 * What is said of rows by the key in a column, written once for all keys of which the same is said. Where there are other
 * keys, of which nothing is said, it is NULL and is not worked out.
 */
export function caseOf(
  column: string,
  said: readonly (readonly [key: string, text: string])[],
  hasOthers = false,
): string {
  const keysOf = new Map<string, string[]>();
  for (const [key, text] of said) keysOf.set(text, [...(keysOf.get(text) ?? []), key]);
  const [only] = keysOf.keys();
  if (only === undefined) return "NULL";
  if (keysOf.size === 1 && !hasOthers) return only;
  const cases = [...keysOf].map(([text, keys]) => `WHEN ${isAmong(column, keys)} THEN ${text}`);
  return `CASE\n      ${cases.join("\n      ")}\n    END`;
}

/** Whether a column holds one of some values, which are written as the engine reads them. */
export function isAmong(column: string, keys: readonly string[]): string {
  return keys.length === 1 ? `${column} = ${keys[0]}` : `${column} IN (${keys.join(", ")})`;
}
