import { isDecimal } from "./tree-of.js";

const most = 10_000;

/** A value as a line of print. */
export function textOf(value: unknown): string {
  const text = typeof value === "string" ? value : written(value);
  return text.length <= most ? text : `${text.slice(0, most)}… (${text.length})`;
}

function written(value: unknown): string {
  if (typeof value !== "object" || value === null || isDecimal(value) || value instanceof Error) {
    return String(value);
  }
  try {
    return JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ");
  } catch {
    return String(value);
  }
}
