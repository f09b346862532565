import { pointer } from "../issue.js";

/** How deep a plan may nest. */
export const deepest = 64;

/** What cannot be read in data, whatever its fields are. */
export interface Unreadable {
  /** Where it nests too deep, as a cycle does. */
  readonly tooDeep?: string;
  /** Where a field is there and has no value: JSON has no `undefined`. */
  readonly undefinedAt: ReadonlySet<string>;
}

/** A value and the way to it; paths are only written for the few that are told of. */
interface Place {
  readonly value: object;
  readonly depth: number;
  readonly key?: string;
  readonly holder?: Place;
}

/** Walks through data without recursion, and finds what a schema should not be asked of. */
export function walkPlanData(data: unknown): Unreadable {
  const undefinedAt = new Set<string>();
  const waiting: Place[] = typeof data === "object" && data !== null ? [{ value: data, depth: 0 }] : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: holder, depth } = next;
    if (depth > deepest) return { tooDeep: pathOf(next), undefinedAt };
    for (const [key, value] of Object.entries(holder)) {
      if (value === undefined) undefinedAt.add(pointer(pathOf(next), key));
      else if (typeof value === "object" && value !== null) {
        waiting.push({ value, depth: depth + 1, key, holder: next });
      }
    }
  }
  return { undefinedAt };
}

function pathOf(place: Place): string {
  const steps: string[] = [];
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.holder) steps.push(at.key);
  return steps.reverse().reduce<string>(pointer, "");
}
