import { finalGradeWords } from "../../../assessment/final-grade.js";
import { decimal } from "../../../value/decimal.js";
import { column } from "../../column.js";
import type { Table } from "../../table.js";
import { type MainColumn, mainTable, tableSubject, targetCell } from "../main-table.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { roundedDifference } from "../words/rounded-bound.js";
import { yearColumns } from "../year-columns.js";

/** The table of a final report: all years, target, difference, average growth, result, and the year of it. */
export function finalTable(facts: ReportFacts, indicators: readonly IndicatorFacts[]): Table {
  const of = tableSubject(facts, indicators);
  return mainTable(facts, indicators, [...yearColumns(facts), ...results], {
    "zh-Hans": `${of["zh-Hans"]}实现情况`,
    en: `${of.en}: results`,
  });
}

const results: readonly MainColumn[] = [
  {
    column: column("target", "bound", ["目标值", "Target"], ["规划目标", "The target of the plan"]),
    cell: targetCell,
  },
  {
    column: column(
      "difference",
      "decimal",
      ["比目标增减", "Difference"],
      ["最近一期数据减目标值", "The latest value less the target"],
    ),
    cell: ({ final: { difference, latest } }) =>
      difference === null || latest === undefined
        ? null
        : roundedDifference(difference.value, decimal(latest.value).minus(difference.value).toFixed()),
  },
  {
    column: column(
      "growth",
      "share",
      ["年均增速", "Average growth"],
      ["自基期至最近一期", "A year, from the baseline to the latest value"],
      { thresholds: [] },
    ),
    cell: ({ course: { growth } }) => growth,
  },
  {
    column: column("grade", "code", ["完成情况", "Result"], ["评价等级", "The grade"], {
      words: finalGradeWords,
    }),
    cell: ({ final: { grade } }) => grade,
  },
  {
    column: column(
      "metIn",
      "year",
      ["达标年份", "Met in"],
      ["首次达到目标的年份", "The year in which it was first met"],
    ),
    cell: ({ final: { firstMet } }) => (firstMet?.held === true ? firstMet.year : null),
  },
];
