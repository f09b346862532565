import { type Issue, type Plan, type ValidateOptions, validatePlan } from "ipr-plan";
import { expect } from "vitest";
import { expectBothLanguages } from "../value/thrown.js";

/** Where an issue is, what was expected there, and what came. */
export type Said = readonly [path: string, expected: string | undefined, received: string | undefined];

/** All issues of a plan. A rule that fails on it hides what every other rule finds, so none may. */
export function issuesIn(plan: Plan, options: ValidateOptions = {}): readonly Issue[] {
  const issues = validatePlan(plan, options);
  expect(issues.map(({ code }) => code)).not.toContain("plan-unreadable");
  for (const issue of issues) {
    expectBothLanguages(issue);
    expect(Object.values(issue.message).join()).not.toContain("undefined");
  }
  return issues;
}

/** The same without notes: code and path, in the order of the plan. */
export function toldOf(plan: Plan, options?: ValidateOptions): readonly string[] {
  return issuesIn(plan, options)
    .filter(({ level }) => level !== "note")
    .map(({ code, path }) => `${code} ${path}`);
}

/** What one rule finds. */
export function saidBy(code: string, plan: Plan, options?: ValidateOptions): readonly Said[] {
  return issuesIn(plan, options)
    .filter((issue) => issue.code === code)
    .map(({ path, expected, received }) => [path, expected, received]);
}
