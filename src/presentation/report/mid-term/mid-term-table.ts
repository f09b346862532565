import { column } from "../../column.js";
import type { Table } from "../../table.js";
import { type MainColumn, mainTable, tableSubject, targetCell } from "../main-table.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { roundedGap } from "../words/rounded-gap.js";
import { yearColumns } from "../year-columns.js";
import { midTermVerdict } from "./mid-term-verdict.js";

/** The table of a mid-term report: the years so far, the target, the share of the way, the verdict. */
export function midTermTable(facts: ReportFacts, indicators: readonly IndicatorFacts[]): Table {
  const of = tableSubject(facts, indicators);
  return mainTable(facts, indicators, [...yearColumns(facts), ...progress], {
    "zh-Hans": `${of["zh-Hans"]}进展情况`,
    en: `${of.en}: progress`,
  });
}

const progress: readonly MainColumn[] = [
  {
    column: column("target", "bound", ["目标值", "Target"], ["规划目标", "The target of the plan"]),
    cell: targetCell,
  },
  {
    column: column(
      "targetYear",
      "year",
      ["目标年", "Target year"],
      ["目标到期的年份", "When the target is due"],
    ),
    cell: ({ assessment: { target, wording } }) => target?.year ?? wording?.year ?? null,
  },
  {
    column: column(
      "completion",
      "share",
      ["目标实现程度", "Share of the way"],
      ["自基期值至目标值所走的比例", "From the baseline to the target"],
    ),
    cell: ({ assessment: { completion } }) => completion,
  },
  {
    column: column(
      "due",
      "share",
      ["同期应实现程度", "Share due"],
      ["按目标路径同期应达到的比例", "What is due by then on the path to the target"],
    ),
    cell: ({ assessment: { completion, expectedShare } }) => (completion === null ? null : expectedShare),
  },
  {
    column: column(
      "gap",
      "decimal",
      ["距目标", "To the target"],
      ["距目标尚差，已达到为 0", "Still missing, 0 where it is met"],
    ),
    cell: ({ assessment }) => roundedGap(assessment) ?? null,
  },
  {
    column: column("verdict", "text", ["评估结论", "Verdict"], ["评估结论", "The verdict"]),
    cell: (one) => midTermVerdict(one),
  },
];
