import type { ActionKind } from "../model/action.js";
import { actionKinds } from "../model/action-kinds.js";
import type { ActionState, ActionStatus } from "../model/action-status.js";
import { actionStatuses } from "../model/action-statuses.js";
import type { Plan } from "../model/plan.js";
import type { ActionProgress, ActionSummary, ActionSummaryOptions } from "../monitoring/action-summary.js";
import { summarizeActions } from "../monitoring/summarize-actions.js";
import type { LocalizedText } from "../value/localized-text.js";
import { ownCopy } from "../value/own-copy.js";
import type { DateText } from "../value/period.js";
import { column } from "./column.js";
import { joined } from "./joined.js";
import type { Table } from "./table.js";
import { titleOf } from "./title-of.js";

/**
 * A row of {@link actionTable}: one task or project.
 *
 * @category Tables
 * @example
 * const [row]: readonly ActionRow[] = actionTable(city2025, []).rows;
 * row?.status // => null
 */
export interface ActionRow {
  /** As printed. */
  readonly number: string | null;
  /** The title as printed. */
  readonly title: LocalizedText;
  /** What the document calls it: a task, a project, a measure. */
  readonly kind: ActionKind;
  /** 1 at the top of the tree. */
  readonly depth: number;
  /** Who answers for it, joined into one text; `null` where the plan does not say. */
  readonly responsible: LocalizedText | null;
  /** The names of the indicators that it serves. */
  readonly serves: LocalizedText | null;
  /** `null` where nothing was reported. */
  readonly status: ActionState | null;
  /** The day of the last report; `null` where nothing was reported. */
  readonly on: DateText | null;
  /** What was reported beside the status. */
  readonly note: LocalizedText | null;
  /** The document that shows it. */
  readonly evidence: string | null;
  /** The place in that document. */
  readonly locator: string | null;
  /** The id of the action. */
  readonly action: string;
}

const columns = [
  column("number", "text", ["序号", "No."], ["规划中的序号", "The number as printed"]),
  column("title", "text", ["任务（工程）", "Action"], ["规划所列名称", "As the plan calls it"]),
  column("kind", "code", ["类别", "Kind"], ["任务、工程、政策或保障措施", "What kind of action it is"], {
    words: actionKinds,
  }),
  column("depth", "integer", ["层级", "Level"], ["1 为最上一级", "1 at the top of the tree"]),
  column(
    "responsible",
    "text",
    ["责任单位", "Responsible"],
    ["本项或其上级任务的责任单位", "Who answers for it, or for what it is a part of"],
  ),
  column(
    "serves",
    "text",
    ["对应指标", "Serves"],
    ["本项或其上级任务所对应的指标", "The indicators that it serves, or that what it is a part of does"],
  ),
  column(
    "status",
    "code",
    ["进展", "Status"],
    ["最近一次报告；空白为未报告", "As last reported; blank where nothing was"],
    {
      words: actionStatuses,
    },
  ),
  column("on", "period", ["报告日期", "On"], ["进展所属的日期", "The day that it is said of"]),
  column("note", "text", ["说明", "Note"], ["进展的说明", "What was said about it"]),
  column("evidence", "text", ["佐证材料", "Evidence"], ["可证明进展的文件", "The document that shows it"]),
  column("locator", "text", ["位置", "Place"], ["在佐证材料中的位置", "The place in that document"]),
  column("action", "text", ["任务标识", "Id"], ["任务在数据中的标识", "The id of the action in the data"]),
];

/**
 * What became of a plan's tasks and projects in a table (任务和工程进展表), in the plan's order: the latest status of each, with who answers for it, what it
 * serves, and what shows it.
 *
 * @param plan - The plan.
 * @param statuses - As {@link parseActionStatus} reads them.
 * @param options - The as-of day, and which actions have a row. Without it all of them have one.
 * @throws {@link UsageError} as {@link summarizeActions}
 * @category Tables
 * @example
 * const statuses: ActionStatus[] = [{ action: "funding", status: "under-way", on: "2024-12-31" }];
 * const { rows } = actionTable(city2025, statuses);
 * rows.find(({ action }) => action === "funding")?.status // => "under-way"
 */
export function actionTable<Id extends string>(
  plan: Plan<Id>,
  statuses: readonly ActionStatus[],
  options: ActionSummaryOptions = {},
): Table<ActionRow> {
  return tableOfActions(plan, summarizeActions<Id>(plan, statuses, { count: "all", ...options }));
}

/** The same of actions that were counted already: a row for each that is counted. */
export function tableOfActions(plan: Plan, { actions }: ActionSummary): Table<ActionRow> {
  const names = new Map(plan.indicators.map(({ id, name }) => [id, name]));
  return {
    title: titleOf(plan, { "zh-Hans": "任务和工程进展", en: "tasks and projects" }),
    columns: ownCopy(columns),
    rows: actions.filter(({ isCounted }) => isCounted).map((one) => rowOf(one, names)),
  };
}

function rowOf(
  { action, number, title, kind, depth, responsible, serves, latest }: ActionProgress,
  names: ReadonlyMap<string, LocalizedText>,
): ActionRow {
  const { status = null, on = null, note = null, evidence } = latest ?? {};
  const served = serves.flatMap((id) => names.get(id) ?? []);
  return {
    number: number ?? null,
    title,
    kind,
    depth,
    responsible: responsible.length === 0 ? null : joined(responsible),
    serves: served.length === 0 ? null : joined(served),
    status,
    on,
    note,
    evidence: evidence?.document ?? null,
    locator: evidence?.locator ?? null,
    action,
  };
}
