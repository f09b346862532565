import { actionKinds } from "../../model/action-kinds.js";
import { actionStatuses } from "../../model/action-statuses.js";
import type { ActionSummary } from "../../monitoring/action-summary.js";
import { summarizeActions } from "../../monitoring/summarize-actions.js";
import { keysOf } from "../../value/closed-list.js";
import { tableOfActions } from "../action-table.js";
import { selectColumns } from "../select-columns.js";
import type { Table, TableColumn } from "../table.js";
import type { ReportBlock, ReportSentence } from "./report.js";
import type { ReportFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";

const shown = ["number", "title", "kind", "responsible", "status", "note"] as const;

/** What became of the plan's tasks and projects, where anything was reported of them. */
export function actionBlocks({ plan, options, asOf }: ReportFacts): readonly ReportBlock[] {
  const { actions } = options;
  if (actions === undefined) return [];
  const summary = summarizeActions(plan, actions, asOf === null ? {} : { asOf });
  if (summary.total.population === 0) return [];
  const table = selectColumns(tableOfActions(plan, summary), shown);
  const title = { "zh-Hans": "任务和工程进展情况", en: "Tasks and projects" };
  const columns = table.columns.filter(({ name }) => table.rows.some((row) => row[name] !== null));
  return [
    { kind: "paragraph", sentences: countsByKind(summary) },
    {
      kind: "table",
      table: { title, columns: columns as readonly TableColumn[], rows: table.rows } as Table,
      notes: [],
    },
  ];
}

/** How many of each kind have come how far, beside how many there are. */
function countsByKind({ byKind, actions }: ActionSummary): readonly ReportSentence[] {
  return byKind.map(({ kind, population, counts, notReported }) => {
    const about = actions.filter((one) => one.kind === kind && one.isCounted).map(({ action }) => action);
    const states = keysOf(actionStatuses).filter((state) => counts[state] > 0);
    const zh = states.map((state) => `${counts[state]}项${actionStatuses[state]["zh-Hans"]}`);
    const en = states.map((state) => `${counts[state]} ${actionStatuses[state].en}`);
    const none = notReported > 0;
    return sentence("actions", about, {
      "zh-Hans": `${population}项${actionKinds[kind]["zh-Hans"]}中，${[...zh, ...(none ? [`${notReported}项未报告进展`] : [])].join("，")}`,
      en: `Of ${population} ${many(actionKinds[kind].en, population)}, ${[...en, ...(none ? [`${notReported} not reported on`] : [])].join(", ")}`,
    });
  });
}

/** One policy, two policies. */
function many(word: string, count: number): string {
  if (count === 1) return word;
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
}
