import type { PlacedAction } from "../../model/place-actions.js";
import type { Rule } from "../rule.js";

export const actionWithoutResponsible: Rule = {
  code: "action-without-responsible",
  level: "note",
  finds: {
    "zh-Hans": "没有责任单位的行动，而同类行动写明了",
    en: "an action without a responsible unit, where other actions of its kind have one",
  },
  protects: { "zh-Hans": "无人负责的任务", en: "a task that nobody answers for" },
  seen: {
    "zh-Hans": "巴中规划：保障措施只有三项写明单位",
    en: "Bazhong's plan names units for three of its four safeguards",
  },
  *check({ actions }) {
    const naming = new Set(actions.filter(names).map(({ action }) => action.kind));
    for (const placed of actions) {
      const { action, path, parent } = placed;
      // What stands under an action is its parent's to answer for; only the top of a tree is asked.
      if (parent !== undefined || !naming.has(action.kind) || names(placed)) continue;
      yield {
        path: `${path}/responsible`,
        expected: "a responsible unit",
        received: "nothing",
        message: {
          "zh-Hans": `“${action.title["zh-Hans"]}”没有责任单位，而本规划的同类行动写明了`,
          en: `“${action.title.en ?? action.title["zh-Hans"]}” names no responsible unit, though the plan does so for others of its kind`,
        },
      };
    }
  },
};

function names({ action }: PlacedAction): boolean {
  return action.responsible !== undefined && action.responsible.length > 0;
}
