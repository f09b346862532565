import type { Message } from "../../issue.js";
import { actionKinds } from "../../model/action-kinds.js";
import type { ActionState } from "../../model/action-status.js";
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
import { countWord, inRow } from "./words/english-number.js";

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

const verb = (one: string, more: string, word: string) => (count: number) =>
  `${count === 1 ? one : more} ${word}`;

/** How far actions have come, behind how many there are. */
const stateWords: Readonly<
  Record<ActionState, { readonly "zh-Hans": string; readonly en: (count: number) => string }>
> = {
  completed: { "zh-Hans": "已完成", en: verb("is", "are", actionStatuses.completed.en) },
  "under-way": { "zh-Hans": "正在推进", en: verb("is", "are", actionStatuses["under-way"].en) },
  "not-started": { "zh-Hans": "尚未启动", en: verb("has", "have", actionStatuses["not-started"].en) },
  adjusted: { "zh-Hans": "已调整", en: verb("was", "were", actionStatuses.adjusted.en) },
};

/** How many of each kind have come how far, beside how many there are. */
function countsByKind({ byKind, actions }: ActionSummary): readonly ReportSentence[] {
  return byKind.map((kind) => {
    const about = actions
      .filter((one) => one.kind === kind.kind && one.isCounted)
      .map(({ action }) => action);
    return sentence("actions", about, countWords(kind));
  });
}

function countWords({ kind, population, counts, notReported }: ActionSummary["byKind"][number]): Message {
  const [zhKind, enKind] = [actionKinds[kind]["zh-Hans"], many(actionKinds[kind].en, population)];
  const states = keysOf(actionStatuses).filter((state) => counts[state] > 0);
  const [only] = states;
  // Of what all came equally far, nothing is told apart.
  if (only !== undefined && counts[only] === population) {
    const all = population === 1 ? "The one" : population === 2 ? "Both" : `All ${countWord(population)}`;
    return {
      "zh-Hans": `${population}项${zhKind}${population === 1 ? "" : "均"}${stateWords[only]["zh-Hans"]}`,
      en: `${all} ${enKind} ${stateWords[only].en(population)}`,
    };
  }
  const parts = states.map((state) => ({
    "zh-Hans": `${counts[state]}项${stateWords[state]["zh-Hans"]}`,
    en: `${countWord(counts[state])} ${stateWords[state].en(counts[state])}`,
  }));
  const silent = {
    "zh-Hans": `${notReported}项未报告进展`,
    en: `${countWord(notReported)} ${notReported === 1 ? "was" : "were"} not reported on`,
  };
  const all = notReported > 0 ? [...parts, silent] : parts;
  return {
    "zh-Hans": `${population}项${zhKind}中，${all.map((one) => one["zh-Hans"]).join("，")}`,
    en: `Of the ${countWord(population)} ${enKind}, ${inRow(all.map(({ en }) => en))}`,
  };
}

/** One policy, two policies. */
function many(word: string, count: number): string {
  if (count === 1) return word;
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
}
