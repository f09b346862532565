import { type Issue, inChinese, pointer, show } from "../issue.js";
import type { ActionStatus } from "../model/action-status.js";
import { checkPlan } from "../model/check-plan.js";
import type { Plan } from "../model/plan.js";
import { unreadable } from "../model/unreadable.js";
import { inDocumentOrder } from "../value/document-order.js";
import { placed } from "../value/finding.js";
import { ownCopy } from "../value/own-copy.js";
import { actionsById, unknownAction } from "./action-ids.js";
import { statusFindings } from "./status-findings.js";

/**
 * What {@link parseActionStatus} gives: the statuses, or the issues that stand in their way.
 *
 * @category Monitoring
 * @example
 * const result: ActionStatusResult = parseActionStatus(guangxi2025, null);
 * result.ok // => false
 */
export type ActionStatusResult =
  | {
      /** Tells which of the two it is: check it first, and the other field follows. */
      readonly ok: true;
      /** What was read, in the order of the list. */
      readonly statuses: readonly ActionStatus[];
    }
  | {
      /** Tells which of the two it is: check it first, and the other field follows. */
      readonly ok: false;
      /** What is wrong, each with its path; at least one. */
      readonly issues: readonly [Issue, ...Issue[]];
    };

/**
 * Reads the statuses of actions from unknown data, such as parsed JSON (读取任务进展). It never throws for the data and
 * never changes it. Every mistake is an issue with its JSON Pointer, in the order of the document. Where the text
 * shows what was meant, the issue says what to write instead. {@link checkActionStatus} says what is doubtful in
 * statuses that can be read.
 *
 * @param plan - The plan whose actions are reported on.
 * @param data - Anything; a list of {@link ActionStatus}.
 * @returns `{ ok: true, statuses }` or `{ ok: false, issues }`.
 * @throws {@link UsageError} `Not a plan: …`
 * @category Monitoring
 * @example
 * const result = parseActionStatus(city2025, [{ action: "organisation", status: "已完成", on: "2024年12月31日" }]);
 * !result.ok && result.issues.map(({ path, write }) => [path, write])
 * // => [["/0/status", { value: "completed" }], ["/0/on", { value: "2024-12-31" }]]
 */
export function parseActionStatus(plan: Plan, data: unknown): ActionStatusResult {
  checkPlan(plan);
  try {
    const [first, ...rest] = issuesIn(plan, data);
    if (first !== undefined) return { ok: false, issues: [first, ...rest] };
    return { ok: true, statuses: ownCopy(data as readonly ActionStatus[]) };
  } catch (error) {
    return { ok: false, issues: [unreadable("action-status-unreadable", error)] };
  }
}

function issuesIn(plan: Plan, data: unknown): readonly Issue[] {
  if (!Array.isArray(data)) return [notList(data)];
  const known = actionsById(plan);
  const unknown = unknownAction(plan, known);
  const issues = data.flatMap((given: unknown, index): Issue[] => {
    const path = `/${index}`;
    const findings = statusFindings(given);
    const own = findings.map((one) => placed(one, (one.within ?? []).reduce<string>(pointer, path)));
    const id = findings.some(({ within }) => within?.length === 0 || within?.[0] === "action")
      ? undefined
      : (given as ActionStatus).action;
    return id === undefined || known.has(id) ? own : [...own, unknown(id, `${path}/action`)];
  });
  return inDocumentOrder(issues, data);
}

function notList(given: unknown): Issue {
  const received = show(given);
  return {
    code: "action-status-invalid",
    level: "error",
    path: "",
    expected: "a list of statuses of actions",
    received,
    message: {
      "zh-Hans": `应为任务进展的数组，实为 ${inChinese(received)}`,
      en: `Expected a list of statuses of actions, received ${received}`,
    },
  };
}
