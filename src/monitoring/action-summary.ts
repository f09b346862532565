import type { Issue, Message } from "../issue.js";
import type { Action, ActionKind } from "../model/action.js";
import type { ActionState, ActionStatus } from "../model/action-status.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { DateText, PeriodText } from "../value/period.js";

/**
 * Which actions are counted, and as of when.
 *
 * @category Monitoring
 * @example
 * const options: ActionSummaryOptions = { asOf: "2024-12-31", count: ["box-1", "box-2"] };
 */
export interface ActionSummaryOptions {
  /**
   * Only statuses up to the end of this day (or period) count.
   * @defaultValue all statuses
   */
  readonly asOf?: PeriodText;
  /**
   * Which actions are counted: `"parts"`, those without parts of their own, so that nothing is counted twice;
   * `"all"`; or those with these ids.
   * @defaultValue `"parts"`
   */
  readonly count?: "parts" | "all" | readonly string[];
}

/**
 * How many of some actions have each status.
 *
 * @category Monitoring
 * @example
 * const counts: ActionCounts = summarizeActions(city2025, []).total;
 * counts.notReported === counts.population // => true
 */
export interface ActionCounts {
  /** How many there are. */
  readonly population: number;
  /** How many have each status; 0 for a status that none has. */
  readonly counts: Readonly<Record<ActionState, number>>;
  /** Of how many nothing was reported. */
  readonly notReported: number;
}

/**
 * One action with what was last reported of it.
 *
 * @category Monitoring
 * @example
 * const [first]: readonly ActionProgress[] = summarizeActions(city2025, []).actions;
 * first?.latest // => null
 */
export interface ActionProgress<Id extends string = string>
  extends Pick<Action<Id>, "kind" | "number" | "title"> {
  /** The id of the action. */
  readonly action: string;
  /** 1 at the top of the tree, 2 for a part of that, and so on. */
  readonly depth: number;
  /** The action that it is a part of. */
  readonly parent?: string;
  /** Whether it is counted. */
  readonly isCounted: boolean;
  /** `null` where nothing was reported. */
  readonly latest: ActionStatus | null;
  /** Who answers for it, or for what it is a part of. */
  readonly responsible: readonly LocalizedText[];
  /** The indicators that it serves, or that what it is a part of does. */
  readonly serves: readonly Id[];
}

/**
 * What became of a plan's actions (任务和工程进展).
 *
 * @category Monitoring
 * @example
 * const summary: ActionSummary = summarizeActions(city2025, []);
 * summary.byKind.map(({ kind }) => kind) // => ["project", "policy", "safeguard"]
 */
export interface ActionSummary<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The last day that counts; `null` where none was given. */
  readonly asOf: DateText | null;
  /** Every action, in the plan's order. */
  readonly actions: readonly ActionProgress<Id>[];
  /** Of all actions that are counted. */
  readonly total: ActionCounts;
  /** The kinds that are counted, in the order of the list of kinds. */
  readonly byKind: readonly (ActionCounts & { readonly kind: ActionKind })[];
  /** The indicators that counted actions serve, in the plan's order: an action counts with each of them. */
  readonly byIndicator: readonly (ActionCounts & { readonly indicator: Id })[];
  /** The counts of each kind in words, beside how many there are. */
  readonly text: Message;
  /** What is wrong with the statuses that were given, each with its path in their list. */
  readonly issues: readonly Issue[];
}
