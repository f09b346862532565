import type { Action } from "./action.js";
import { checkAction } from "./check-plan.js";
import type { Plan } from "./plan.js";

/** An action with where it stands and what it stands under. */
export interface PlacedAction<Id extends string = string> {
  readonly action: Action<Id>;
  readonly path: string;
  readonly parent?: PlacedAction<Id>;
}

/** The tree of actions as a list in document order, walked without recursion. */
export function placeActions<Id extends string>(plan: Plan<Id>): readonly PlacedAction<Id>[] {
  const { actions = [] } = plan;
  const placed: PlacedAction<Id>[] = [];
  const waiting: PlacedAction<Id>[] = actions
    .map((action, index) => ({ action, path: `/actions/${index}` }))
    .reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { action, path } = next;
    checkAction(plan, path, action);
    placed.push(next);
    const children = action.children ?? [];
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      waiting.push({ action: child as Action<Id>, path: `${path}/children/${index}`, parent: next });
    }
  }
  return placed;
}
