import { observe, type Plan, successorPlan } from "ipr-plan";
import { expect } from "vitest";
import { type Own, planOf } from "./plan-with.js";

type Values = Readonly<Record<string, unknown>>;

export const years = { id: "next", period: { start: "2026", end: "2030" } } as const;
export const facts = (issues: ReturnType<typeof successorPlan>["issues"]) =>
  issues.map(({ code, level, path, expected, received, message }) => {
    for (const text of [message["zh-Hans"], message.en]) expect(text).not.toMatch(/^$|undefined/);
    return [code, level, path, expected, received];
  });
export const open = (path: string) => ["target-open", "note", path, "a target", "nothing"];
export const document = [
  ["title-open", "note", "/title", undefined, undefined],
  ["parents-open", "note", "/basedOn", undefined, undefined],
  ["actions-open", "note", "/actions", undefined, undefined],
];

/** The draft after a plan of two indicators, the first of which is dropped. */
export function draft(own: Own, values: Values, options: object = {}, of: Partial<Plan> = {}) {
  const plan: Plan = { ...planOf({ id: "other" }, { id: "one", ...own }), ...of };
  const observed = observe(plan, { one: values } as Parameters<typeof observe>[1]);
  const found = successorPlan(plan, observed, { ...years, drop: ["other"], ...options });
  return { ...found, one: found.plan.indicators[0] };
}
