import type { KnownIndicator } from "./known-indicator.js";

/** Rows of the catalogue: their type has their ids and nothing else of what they say, so that the declarations stay small. */
export function defineKnown<const Id extends string>(
  rows: readonly KnownIndicator<Id>[],
): readonly KnownIndicator<Id>[] {
  return rows;
}
