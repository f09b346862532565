import { type Issue, pointer } from "../issue.js";
import { issuesOf } from "./issue-of.js";
import { type Plan, planSchema } from "./plan.js";
import { newerVersion } from "./schema-version.js";
import { unreadable } from "./unreadable.js";

/**
 * What {@link parsePlan} gives: the plan, or the issues that stand in its way.
 *
 * @category Plans
 * @example
 * const result: PlanResult = parsePlan(null);
 * result.ok // => false
 */
export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

const deepest = 64;

/**
 * Reads a plan from unknown data, such as parsed JSON. Never throws and never changes its argument; every mistake is an
 * issue with its JSON Pointer, in document order. A file without `schemaVersion` is read as one of the first version.
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
    const tooDeep = pathBeyond(data, deepest);
    if (tooDeep !== undefined) return failed([deepIssue(tooDeep)]);
    const newer = newerVersion(data);
    if (newer !== undefined) return failed([newer]);
    const result = planSchema.safeParse(data);
    if (result.success) return { ok: true, plan: result.data };
    return failed(issuesOf(result.error.issues, data));
  } catch (error) {
    return failed([unreadable("plan-unreadable", error)]);
  }
}

function failed(issues: readonly Issue[]): PlanResult {
  const [first = unreadable("plan-unreadable", undefined), ...rest] = issues;
  return { ok: false, issues: [first, ...rest] };
}

/** Where data nests deeper than a limit (a cycle does), found without recursion. */
function pathBeyond(data: unknown, limit: number): string | undefined {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: data, path: "", depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > limit) return path;
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === "object" && child !== null) {
        waiting.push({ value: child, path: pointer(path, key), depth: depth + 1 });
      }
    }
  }
  return undefined;
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
