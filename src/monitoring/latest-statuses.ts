import { type Issue, inChinese, pointer, UsageError } from "../issue.js";
import type { ActionStatus } from "../model/action-status.js";
import { actionStatuses } from "../model/action-statuses.js";
import type { PlacedAction } from "../model/place-actions.js";
import type { Plan } from "../model/plan.js";
import { checkArgument } from "../value/check-argument.js";
import { placed } from "../value/finding.js";
import type { DateText } from "../value/period.js";
import { actionsById, unknownAction } from "./action-ids.js";
import { statusFindings } from "./status-findings.js";

/** A status that counts, with its place in what was given. */
export interface PlacedStatus {
  readonly status: ActionStatus;
  readonly path: string;
}

/** The latest status of each action, and what is wrong with the others. */
export interface LatestStatuses {
  readonly actions: ReadonlyMap<string, PlacedAction>;
  readonly latest: ReadonlyMap<string, PlacedStatus>;
  readonly issues: readonly Issue[];
}

/** Reads which status of each action counts on a day: the latest, of two of one day the one given last. */
export function latestStatuses(
  plan: Plan,
  statuses: readonly ActionStatus[],
  asOf: DateText | undefined,
): LatestStatuses {
  checkStatuses(statuses);
  const actions = actionsById(plan);
  const unknown = unknownAction(plan, actions);
  const latest = new Map<string, PlacedStatus>();
  const onDay = new Map<string, PlacedStatus>();
  const issues: Issue[] = [];
  for (const [index, status] of statuses.entries()) {
    const path = `/${index}`;
    const { action, on } = status;
    if (!actions.has(action)) {
      issues.push(unknown(action, `${path}/action`));
      continue;
    }
    const key = `${on} ${action}`;
    const twin = onDay.get(key);
    if (twin !== undefined) issues.push(twice(twin, { status, path }));
    onDay.set(key, { status, path });
    if (asOf !== undefined && on > asOf) issues.push(later(status, path, asOf));
    else if (on >= (latest.get(action)?.status.on ?? "")) latest.set(action, { status, path });
  }
  return { actions, latest, issues };
}

/** Throws for what is no list of statuses: data from outside is read first. */
function checkStatuses(statuses: readonly ActionStatus[]): void {
  const expected = { "zh-Hans": "任务进展的数组", en: "a list of statuses of actions" };
  checkArgument("statuses", Array.isArray(statuses), expected, statuses);
  for (const [index, status] of statuses.entries()) {
    const [first] = statusFindings(status);
    if (first === undefined) continue;
    throw new UsageError(placed(first, (first.within ?? []).reduce<string>(pointer, `/statuses/${index}`)));
  }
}

function twice(first: PlacedStatus, { status, path }: PlacedStatus): Issue {
  const [one, other] = [actionStatuses[first.status.status], actionStatuses[status.status]];
  const isSame = one === other;
  return {
    code: "action-status-twice",
    level: isSame ? "warning" : "error",
    path,
    expected: `one status of ${status.action} on ${status.on}`,
    received: isSame ? one.en : `${one.en} and ${other.en}`,
    message: {
      "zh-Hans": `任务 "${status.action}" 在 ${status.on} 有两条进展（${one["zh-Hans"]}、${other["zh-Hans"]}），以后一条为准；请只留一条`,
      en: `The action ${status.action} has two statuses on ${status.on} (${one.en}, ${other.en}), and the one given last counts; keep one of them`,
    },
  };
}

function later({ action, on }: ActionStatus, path: string, asOf: DateText): Issue {
  return {
    code: "action-status-later",
    level: "note",
    path: `${path}/on`,
    expected: `${asOf} or before`,
    received: on,
    message: {
      "zh-Hans": `任务 "${action}" 的这条进展晚于截止日 ${inChinese(asOf)}，不计入`,
      en: `This status of the action ${action} is later than ${asOf}, and does not count`,
    },
  };
}
