import { type Issue, type Plan, parseObservations, type Series } from "ipr-plan";
import { planOf } from "../aims/small-plan.js";
import { expectBothLanguages } from "../value/thrown.js";

/** What an issue says beside its sentences: its code, its path, what was expected, what was received, and what to write. */
export type Said = readonly [
  code: string,
  path: string,
  expected: unknown,
  received: unknown,
  write?: unknown,
];

const level = planOf({ unit: "件" });

/** All issues of the data of one indicator, a level in 件 unless told otherwise; their paths begin with its data. */
export function issuesOf(data: unknown, plan: Plan<"it"> = level): readonly Issue[] {
  const result = parseObservations(plan, { it: data });
  if (result.ok) throw new Error("expected issues");
  result.issues.forEach(expectBothLanguages);
  return result.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^\/it/, "") }));
}

/** The same without the sentences. */
export function said(data: unknown, plan?: Plan<"it">): readonly Said[] {
  return issuesOf(data, plan).map(({ code, path, expected, received, write }) => [
    code,
    path,
    expected,
    received,
    ...(write === undefined ? ([] as const) : ([write] as const)),
  ]);
}

/** The series that data of one indicator are read as. */
export function read(data: unknown, plan: Plan<"it"> = level): Series | undefined {
  const result = parseObservations(plan, { it: data });
  if (!result.ok) throw new Error(result.issues[0].message.en);
  return result.observations.it;
}
