import type { Plan } from "../../model/plan.js";

/** What the whole of a plan is called, by name and by code: nothing of that name is one of its places. */
export function namesOfWhole({ jurisdiction: { name, code } }: Plan): readonly string[] {
  const names = name === undefined ? [] : Object.values(name).filter((text) => typeof text === "string");
  return code === undefined ? names : [...names, code];
}
