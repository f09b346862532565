import { type Plan, parsePlan } from "ipr-plan";
import { deepFreeze } from "../deep-freeze.js";
import { soundPlan } from "./sound-plan.js";

export type Json = Record<string, unknown>;

/** The sound plan with values replaced by path; `undefined` removes one. */
export function changed(changes: Json, from: Plan = soundPlan): Plan {
  const plan = structuredClone(from) as unknown as Json;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split("/").slice(1);
    const last = keys.pop() ?? "";
    let at = plan;
    for (const key of keys) at = at[key] as Json;
    if (value === undefined) delete at[last];
    else at[last] = value;
  }
  const parsed = parsePlan(plan);
  if (!parsed.ok) throw new Error(parsed.issues[0].message.en);
  return deepFreeze(parsed.plan);
}
