import type { Action } from "./action.js";
import type { Plan } from "./plan.js";

/** An action with where it stands and what it stands under. */
export interface PlacedAction<Id extends string = string> {
  readonly action: Action<Id>;
  readonly path: string;
  readonly parent?: PlacedAction<Id>;
}

/** The tree of actions as a list in document order, walked without recursion. */
export function placeActions<Id extends string>({ actions = [] }: Plan<Id>): readonly PlacedAction<Id>[] {
  const placed: PlacedAction<Id>[] = [];
  const waiting: PlacedAction<Id>[] = actions
    .map((action, index) => ({ action, path: `/actions/${index}` }))
    .reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    placed.push(next);
    const { action, path } = next;
    const children = action.children ?? [];
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined)
        waiting.push({ action: child, path: `${path}/children/${index}`, parent: next });
    }
  }
  return placed;
}
