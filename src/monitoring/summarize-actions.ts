import { UsageError } from "../issue.js";
import { actionKinds } from "../model/action-kinds.js";
import type { ActionStatus } from "../model/action-status.js";
import { actionStatuses } from "../model/action-statuses.js";
import { checkPlan } from "../model/check-plan.js";
import { type PlacedAction, placeActions } from "../model/place-actions.js";
import type { Plan } from "../model/plan.js";
import { checkArgument } from "../value/check-argument.js";
import { checkOptions } from "../value/check-options.js";
import { keysOf } from "../value/closed-list.js";
import { ownCopy } from "../value/own-copy.js";
import { unknownAction } from "./action-ids.js";
import type { ActionCounts, ActionProgress, ActionSummary, ActionSummaryOptions } from "./action-summary.js";
import { actionWords } from "./action-words.js";
import { lastDay, statusIssues } from "./check-action-status.js";
import { type LatestStatuses, latestStatuses } from "./latest-statuses.js";

/**
 * Counts what became of a plan's tasks and projects (任务和工程进展): the latest status of each, by kind, and by the
 * indicators that they serve. Where nothing was reported of an action, it is counted as not reported, and never as
 * not started.
 *
 * @param plan - The plan.
 * @param statuses - As {@link parseActionStatus} reads them, in any order; of each action the latest counts.
 * @param options - The as-of day, and which actions are counted.
 * @returns Every action with its status, counts with what they are counted from, the counts in words, and the issues of
 * {@link checkActionStatus}.
 * @throws {@link UsageError} as {@link checkActionStatus}; `Argument count: …`, `Unknown action: …`
 * @category Monitoring
 * @example
 * const statuses: ActionStatus[] = [
 *   { action: "organisation", status: "completed", on: "2023-12-31" },
 *   { action: "funding", status: "under-way", on: "2023-12-31" },
 *   { action: "funding", status: "completed", on: "2024-12-31" },
 * ];
 * const { byKind } = summarizeActions(city2025, statuses, { asOf: "2024" });
 * byKind.find(({ kind }) => kind === "safeguard")?.counts.completed // => 2
 */
export function summarizeActions<Id extends string>(
  plan: Plan<Id>,
  statuses: readonly ActionStatus[],
  options: ActionSummaryOptions = {},
): ActionSummary<Id> {
  checkPlan(plan);
  checkOptions(options, { asOf: true, count: true });
  const asOf = lastDay(plan, options.asOf);
  const read = latestStatuses(plan, statuses, asOf);
  const counts = countedOf(plan, read, options.count);
  const actions = placeActions<Id>(plan).map((placed) => progressOf<Id>(placed, read, counts));
  const counted = actions.filter(({ isCounted }) => isCounted);
  const facts = {
    plan: plan.id,
    asOf: asOf ?? null,
    actions,
    total: countsOf(counted),
    byKind: keysOf(actionKinds).flatMap((kind) => {
      const own = counted.filter((one) => one.kind === kind);
      return own.length === 0 ? [] : [{ kind, ...countsOf(own) }];
    }),
    byIndicator: byIndicator(plan, counted),
  };
  return { ...facts, text: actionWords(facts), issues: statusIssues(read, statuses) };
}

/** Whether an action is counted. */
function countedOf(
  plan: Plan,
  { actions }: LatestStatuses,
  count: ActionSummaryOptions["count"] = "parts",
): (placed: PlacedAction) => boolean {
  if (count === "parts") return ({ action }) => (action.children ?? []).length === 0;
  if (count === "all") return () => true;
  const isList = Array.isArray(count) && count.every((id) => typeof id === "string");
  const expected = { "zh-Hans": '"parts"、"all" 或任务标识的数组', en: '"parts", "all" or a list of ids' };
  checkArgument("count", isList, expected, count);
  const unknown = unknownAction(plan, actions);
  for (const [index, id] of count.entries()) {
    if (!actions.has(id)) throw new UsageError(unknown(id, `/count/${index}`));
  }
  const own = new Set<string>(count);
  return ({ action }) => own.has(action.id);
}

function progressOf<Id extends string>(
  placed: PlacedAction<Id>,
  { latest }: LatestStatuses,
  isCounted: (placed: PlacedAction) => boolean,
): ActionProgress<Id> {
  const { action, parent } = placed;
  const line = lineOf(placed);
  const { id, kind, number, title } = action;
  return ownCopy({
    action: id,
    kind,
    ...(number !== undefined && { number }),
    title,
    depth: line.length,
    ...(parent !== undefined && { parent: parent.action.id }),
    isCounted: isCounted(placed),
    latest: latest.get(id)?.status ?? null,
    responsible: line.find((one) => (one.responsible ?? []).length > 0)?.responsible ?? [],
    serves: line.find((one) => (one.serves ?? []).length > 0)?.serves ?? [],
  });
}

/** An action and what it is a part of, up to the top. */
function lineOf<Id extends string>(placed: PlacedAction<Id>): readonly PlacedAction<Id>["action"][] {
  const line: PlacedAction<Id>["action"][] = [];
  for (let one: PlacedAction<Id> | undefined = placed; one !== undefined; one = one.parent)
    line.push(one.action);
  return line;
}

/** Counted once for all actions that serve the same indicators: the parts of one action share its list. */
function byIndicator<Id extends string>(
  { indicators }: Plan<Id>,
  counted: readonly ActionProgress<Id>[],
): ActionSummary<Id>["byIndicator"] {
  const alike = new Map<readonly Id[], ActionProgress<Id>[]>();
  for (const one of counted) {
    const own = alike.get(one.serves);
    if (own === undefined) alike.set(one.serves, [one]);
    else own.push(one);
  }
  const found = new Map<Id, ActionCounts>();
  for (const [serves, own] of alike) {
    const counts = countsOf(own);
    for (const id of new Set(serves)) found.set(id, added(found.get(id), counts));
  }
  return indicators.flatMap(({ id: indicator }) => {
    const own = found.get(indicator);
    return own === undefined ? [] : [{ indicator, ...own }];
  });
}

function added(one: ActionCounts | undefined, other: ActionCounts): ActionCounts {
  if (one === undefined) return other;
  const counts = Object.fromEntries(
    keysOf(actionStatuses).map((state) => [state, one.counts[state] + other.counts[state]]),
  ) as ActionCounts["counts"];
  return {
    population: one.population + other.population,
    counts,
    notReported: one.notReported + other.notReported,
  };
}

function countsOf(actions: readonly ActionProgress[]): ActionCounts {
  const states = actions.flatMap(({ latest }) => latest?.status ?? []);
  const counts = Object.fromEntries(
    keysOf(actionStatuses).map((state) => [state, states.filter((one) => one === state).length]),
  ) as ActionCounts["counts"];
  return { population: actions.length, counts, notReported: actions.length - states.length };
}
