/** JSON text as data. What is no JSON stays as it is, and so does text with a number that is beyond floating numbers. */
export function readJson(text: unknown): unknown {
  if (typeof text !== "string") return text;
  try {
    const value: unknown = JSON.parse(text);
    return areFinite(value) ? value : text;
  } catch {
    return text;
  }
}

/** Whether every number of data is one that JSON can say again. */
function areFinite(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(areFinite);
}
