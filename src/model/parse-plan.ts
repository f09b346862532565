import type { Issue } from "../issue.js";
import { issuesOf } from "./issue-of.js";
import { type Plan, planSchema } from "./plan.js";
import { newerVersion } from "./schema-version.js";
import { unreadable } from "./unreadable.js";
import { deepest, walkPlanData } from "./walk-plan-data.js";

/**
 * What {@link parsePlan} gives: the plan, or the issues that stand in its way.
 *
 * @category Plans
 * @example
 * const result: PlanResult = parsePlan(null);
 * result.ok // => false
 */
export type PlanResult =
  | {
      /** Tells which of the two it is: check it first, and the other field follows. */
      readonly ok: true;
      /** The plan, with the same contents as the file. */
      readonly plan: Plan;
    }
  | {
      /** Tells which of the two it is: check it first, and the other field follows. */
      readonly ok: false;
      /** What is wrong, each with its path; at least one. */
      readonly issues: readonly [Issue, ...Issue[]];
    };

/**
 * Reads a plan from unknown data, such as parsed JSON. It never throws and never changes its argument. Every mistake
 * is an issue with its JSON Pointer, in the order of the document. A file without `schemaVersion` is read as one of
 * the first version.
 *
 * @param data - Anything.
 * @returns `{ ok: true, plan }` or `{ ok: false, issues }`.
 * @category Plans
 * @example
 * const result = parsePlan(JSON.parse(JSON.stringify(guangxi2025)));
 * result.ok // => true
 * const broken = parsePlan({ ...guangxi2025, baseYear: 2020 });
 * !broken.ok && broken.issues[0].path // => "/baseYear"
 */
export function parsePlan(data: unknown): PlanResult {
  try {
    const { tooDeep, undefinedAt } = walkPlanData(data);
    if (tooDeep !== undefined) return failed([deepIssue(tooDeep)]);
    const newer = newerVersion(data);
    if (newer !== undefined) return failed([newer]);
    const result = planSchema.safeParse(data);
    if (result.success && undefinedAt.size === 0) return { ok: true, plan: result.data };
    return failed(issuesOf(result.error?.issues ?? [], undefinedAt, data));
  } catch (error) {
    return failed([unreadable("plan-unreadable", error)]);
  }
}

function failed(issues: readonly Issue[]): PlanResult {
  const [first = unreadable("plan-unreadable", undefined), ...rest] = issues;
  return { ok: false, issues: [first, ...rest] };
}

function deepIssue(path: string): Issue {
  const expected = `at most ${deepest} levels of nesting`;
  return {
    code: "plan-too-deep",
    level: "error",
    path,
    expected,
    received: "more",
    message: {
      "zh-Hans": `嵌套过深：应不超过 ${deepest} 层（或存在循环引用）`,
      en: `Nested too deeply: expected ${expected} (or the data refers to itself)`,
    },
  };
}
