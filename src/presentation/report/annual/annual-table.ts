import type { Message } from "../../../issue.js";
import { stepResults } from "../../../monitoring/step-results.js";
import { boundsText } from "../../../value/bound-text.js";
import { column } from "../../column.js";
import type { Table, TableCell } from "../../table.js";
import { type MainColumn, mainTable, tableSubject, targetCell } from "../main-table.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { roundedGap } from "../words/rounded-gap.js";
import { yearName } from "../words/when-words.js";
import { exactChange } from "./exact-change.js";

/** The table of a yearly report: the year before, the year's target and what came, the change, what is left to the final target. */
export function annualTable(facts: ReportFacts, indicators: readonly IndicatorFacts[]): Table {
  const named = yearName(facts.year, facts.plan);
  const of = tableSubject(facts, indicators);
  const title = { "zh-Hans": `${named["zh-Hans"]}${of["zh-Hans"]}完成情况`, en: `${of.en} in ${named.en}` };
  const isUnderWay = indicators.some(
    ({ watched }) => watched !== undefined && !("missing" in watched.actual) && !watched.actual.isWhole,
  );
  return mainTable(facts, indicators, isUnderWay ? columns.map(besideSameTime) : columns, title);
}

/** The same column where a part of the year stands beside the same part of the year before. */
function besideSameTime(one: MainColumn): MainColumn {
  const title = sameTime[one.column.name];
  return title === undefined ? one : { ...one, column: { ...one.column, title } };
}

const sameTime: Readonly<Record<string, Message>> = {
  before: { "zh-Hans": "上年同期", en: "Same time of the year before" },
  change: { "zh-Hans": "比上年同期增减", en: "Change on the same time" },
};

type Watched = NonNullable<IndicatorFacts["watched"]>;

/** A cell of the year's record; blank where there is none. */
const from =
  (read: (watched: Watched) => TableCell) =>
  ({ watched }: IndicatorFacts): TableCell =>
    watched === undefined ? null : read(watched);

const columns: readonly MainColumn[] = [
  {
    column: column(
      "before",
      "decimal",
      ["上年", "Year before"],
      ["上年同期数", "The same of the year before"],
      { qualifier: "beforeQualifier" },
    ),
    cell: from(({ change }) => ("missing" in change ? null : (change.from.amount ?? change.from.value))),
    beside: (one) => ({
      beforeQualifier: from(({ change }) => ("missing" in change ? null : (change.from.qualifier ?? null)))(
        one,
      ),
    }),
  },
  {
    column: column(
      "step",
      "bound",
      ["本年目标", "Target of the year"],
      ["累计指标为年末累计数", "Of a total, the total at the year's end"],
    ),
    cell: (one) =>
      from(({ step }) => ("missing" in step ? null : boundsText([step.bound, ...(step.otherBounds ?? [])])))(
        one,
      ),
  },
  {
    column: column(
      "actual",
      "decimal",
      ["本年完成", "Actual"],
      ["累计指标为累计数", "Of a total, the total so far"],
      { qualifier: "actualQualifier" },
    ),
    cell: from(({ actual }) => ("missing" in actual ? null : actual.value)),
    beside: (one) => ({
      actualQualifier: from(({ actual }) => ("missing" in actual ? null : (actual.qualifier ?? null)))(one),
    }),
  },
  {
    column: column(
      "amount",
      "decimal",
      ["其中当年", "In the year itself"],
      ["累计指标当年的数", "Of a total, what the year added"],
    ),
    cell: from(({ actual }) => ("missing" in actual ? null : (actual.amount ?? null))),
  },
  {
    column: column(
      "change",
      "decimal",
      ["比上年增减", "Change"],
      ["比上年同期增减", "On the same of the year before"],
    ),
    cell: from((watched) => exactChange(watched)?.by.value ?? null),
  },
  {
    column: column("rate", "share", ["增速", "Growth"], ["比上年同期", "On the same of the year before"], {
      thresholds: [],
    }),
    cell: from((watched) => exactChange(watched)?.rate ?? null),
  },
  {
    column: column(
      "completion",
      "share",
      ["完成年度目标", "Of the target"],
      ["本年完成÷本年目标", "Actual over target"],
    ),
    cell: from(({ completion }) => ("missing" in completion ? null : completion.share)),
  },
  {
    column: column(
      "result",
      "code",
      ["年度结果", "Result"],
      ["年度目标是否完成", "Whether the year's target was met"],
      { words: stepResults },
    ),
    cell: from(({ result }) => result),
  },
  {
    column: column("target", "bound", ["终期目标", "Final target"], ["规划目标", "The target of the plan"]),
    cell: targetCell,
  },
  {
    column: column(
      "gap",
      "decimal",
      ["距终期目标", "To the final target"],
      ["尚差，已达到为 0", "Still missing, 0 where it is met"],
    ),
    cell: from(({ final }) => roundedGap(final) ?? null),
  },
];
