/** A copy of plain data, for a caller to change as they like: what the library keeps for the next call is not handed out. */
export function ownCopy<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map(ownCopy) as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, ownCopy(value)])) as Data;
}
