import type { Plan } from "../model/plan.js";
import type { PlacedAction } from "./rule.js";

/** The tree of actions as a list in document order, walked without recursion. */
export function placeActions({ actions = [] }: Plan): readonly PlacedAction[] {
  const placed: PlacedAction[] = [];
  const waiting: PlacedAction[] = actions
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
