import { summarizeActions } from "../../monitoring/summarize-actions.js";
import { tableOfActions } from "../action-table.js";
import { selectColumns } from "../select-columns.js";
import type { Table, TableColumn } from "../table.js";
import type { ReportBlock } from "./report.js";
import type { ReportFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";

const shown = ["number", "title", "kind", "responsible", "status", "on", "note"] as const;

/** What became of the plan's tasks and projects, where anything was reported of them. */
export function actionBlocks({ plan, options, asOf }: ReportFacts): readonly ReportBlock[] {
  const { actions } = options;
  if (actions === undefined) return [];
  const summary = summarizeActions(plan, actions, asOf === null ? {} : { asOf });
  const counted = summary.actions.filter(({ isCounted }) => isCounted).map(({ action }) => action);
  if (counted.length === 0) return [];
  const table = selectColumns(tableOfActions(plan, summary), shown);
  const title = { "zh-Hans": "任务和工程进展情况", en: "Tasks and projects" };
  const columns = table.columns.filter(({ name }) => table.rows.some((row) => row[name] !== null));
  return [
    { kind: "paragraph", sentences: [sentence("actions", counted, summary.text)] },
    {
      kind: "table",
      table: { title, columns: columns as readonly TableColumn[], rows: table.rows } as Table,
      notes: [],
    },
  ];
}
