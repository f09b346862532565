import type { LocalizedText } from "../value/localized-text.js";
import type { DateText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import type { actionStatuses } from "./action-statuses.js";

/**
 * How far an action has come: `completed` (完成), `under-way` (推进中), `not-started` (未启动), or `adjusted` (调整): changed, replaced or given up.
 *
 * @category Monitoring
 * @example
 * const state: ActionState = "under-way";
 * @useDeclaredType
 */
export type ActionState = keyof typeof actionStatuses;

/**
 * What was reported of an action on a day (任务、工程进展).
 *
 * @category Monitoring
 * @example
 * const status: ActionStatus = {
 *   action: "box-2", status: "under-way", on: "2024-12-31", note: { "zh-Hans": "已建成培育中心 3 个" },
 *   evidence: { document: "2024 年工作总结", locator: "第二部分", raw: "建成高价值专利培育中心3个" },
 * };
 */
export interface ActionStatus {
  /** The id of an action of the plan. */
  readonly action: string;
  /** How far it is, such as done or under way. */
  readonly status: ActionState;
  /** The day that it is said of. */
  readonly on: DateText;
  /** What there is to say about it. */
  readonly note?: LocalizedText;
  /** What shows it (佐证材料). */
  readonly evidence?: Reference;
}
