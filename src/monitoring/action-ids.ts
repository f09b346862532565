import { type Issue, inChinese, show } from "../issue.js";
import { type PlacedAction, placeActions } from "../model/place-actions.js";
import type { Plan } from "../model/plan.js";
import { nearest } from "../value/nearest.js";

/** So many pairs of ids are compared: a file can be full of unknown ones. */
const most = 200_000;

/** The actions of a plan by their ids; of two with one id the first. */
export function actionsById(plan: Plan): ReadonlyMap<string, PlacedAction> {
  const found = new Map<string, PlacedAction>();
  for (const placed of placeActions(plan)) {
    if (!found.has(placed.action.id)) found.set(placed.action.id, placed);
  }
  return found;
}

/** Makes the issue of an id that no action of a plan has. */
export function unknownAction(
  plan: Plan,
  known: ReadonlyMap<string, PlacedAction>,
): (id: string, path: string) => Issue {
  const ids = [...known.keys()];
  let compared = 0;
  return (id, path) => {
    compared += ids.length;
    const close = compared > most && compared > ids.length ? undefined : nearest(id, ids);
    const received = show(id);
    return {
      code: "action-unknown",
      level: "error",
      path,
      expected: close === undefined ? `the id of an action of the plan ${plan.id}` : `"${close}"`,
      received,
      message: {
        "zh-Hans": `规划 ${plan.id} 中没有任务 ${inChinese(received)}${close === undefined ? "" : `，是否为 "${close}"？`}`,
        en: `Unknown action: the plan ${plan.id} has no action ${received}${close === undefined ? "" : `; did you mean "${close}"?`}`,
      },
      ...(close !== undefined && { write: { value: close } }),
    };
  };
}
