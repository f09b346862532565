import type { Issue } from "../issue.js";
import type { ActionStatus } from "../model/action-status.js";
import { actionStatuses } from "../model/action-statuses.js";
import { checkPlan } from "../model/check-plan.js";
import type { PlacedAction } from "../model/place-actions.js";
import type { Plan } from "../model/plan.js";
import { checkOptions } from "../value/check-options.js";
import { inDocumentOrder } from "../value/document-order.js";
import { type DateText, type PeriodText, parsePeriod } from "../value/period.js";
import { type LatestStatuses, latestStatuses } from "./latest-statuses.js";

/**
 * Says what is doubtful in the statuses of actions (核对任务进展): an action that the plan does not have, two statuses of one day, one that is
 * later than the as-of day, and an action reported as completed while a part of it is not.
 *
 * @param plan - The plan whose actions are reported on.
 * @param statuses - As {@link parseActionStatus} reads them.
 * @param options - The as-of day. Without it all statuses count.
 * @returns Issues, each with its path in the list, in its order.
 * @throws {@link UsageError} `Not a plan: …`, `Argument statuses: …`, `/statuses/…: Not the status of an action: …`, `Not a period: …`
 * @category Monitoring
 * @example
 * const statuses: ActionStatus[] = [
 *   { action: "safeguards", status: "completed", on: "2024-12-31" },
 *   { action: "funding", status: "not-started", on: "2024-12-31" },
 * ];
 * checkActionStatus(city2025, statuses).map(({ code, path }) => [code, path])
 * // => [["action-completed-before-part", "/0/status"]]
 */
export function checkActionStatus(
  plan: Plan,
  statuses: readonly ActionStatus[],
  options: {
    /**
     * The day of the report, which no status may be later than.
     * @defaultValue not checked
     */
    readonly asOf?: PeriodText;
  } = {},
): readonly Issue[] {
  checkPlan(plan);
  checkOptions(options, { asOf: true });
  return statusIssues(latestStatuses(plan, statuses, lastDay(plan, options.asOf)), statuses);
}

/** The last day that counts. */
export function lastDay(plan: Plan, asOf: PeriodText | undefined): DateText | undefined {
  return asOf === undefined ? undefined : parsePeriod(asOf, plan).end;
}

/** All issues of statuses that were read, in the order of the list. */
export function statusIssues(
  { actions, latest, issues }: LatestStatuses,
  statuses: readonly ActionStatus[],
): readonly Issue[] {
  const early: Issue[] = [];
  for (const [id, { status }] of latest) {
    if (status.status === "completed" || status.status === "adjusted") continue;
    for (let above = actions.get(id)?.parent; above !== undefined; above = above.parent) {
      const own = latest.get(above.action.id);
      if (own?.status.status !== "completed") continue;
      early.push(beforePart(above, status, `${own.path}/status`));
      break;
    }
  }
  return inDocumentOrder([...issues, ...early], statuses);
}

function beforePart({ action }: PlacedAction, { action: part, status }: ActionStatus, path: string): Issue {
  const words = actionStatuses[status];
  return {
    code: "action-completed-before-part",
    level: "warning",
    path,
    expected: `every part of ${action.id} completed`,
    received: `${part}: ${words.en}`,
    message: {
      "zh-Hans": `“${action.title["zh-Hans"]}”报为完成，而其中的 "${part}" 为${words["zh-Hans"]}；请核对两者`,
      en: `“${action.title.en ?? action.title["zh-Hans"]}” is reported as completed, but its part ${part} is ${words.en}; check both`,
    },
  };
}
