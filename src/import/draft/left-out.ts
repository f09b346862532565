import { isRecord } from "../../value/is-record.js";

/**
 * Stands in a list for what an answer leaves out, until every claim has found its field: the paths of a draft are counted with
 * everything that was read.
 */
export const leftOut: unique symbol = Symbol("left out");

/** Plain data without what is left out of its lists. */
export function withoutLeftOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== leftOut).map(withoutLeftOut);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, withoutLeftOut(one)]));
}

/** The path in the draft of what has a path in the plan that was made of it. */
export function pathInDraft(path: string, draft: unknown): string {
  let holder = draft;
  const [start = "", ...steps] = path.split("/");
  const counted = steps.map((step) => {
    const at = Array.isArray(holder) ? placeOf(Number(step), holder) : step;
    holder = Array.isArray(holder) || isRecord(holder) ? (holder as Record<string, unknown>)[at] : undefined;
    return at;
  });
  return [start, ...counted].join("/");
}

/** Where the n-th of what is left in a list stands in it. */
function placeOf(index: number, list: readonly unknown[]): string {
  const kept = [...list.keys()].filter((at) => list[at] !== leftOut);
  return String(kept[index] ?? index - kept.length + list.length);
}
