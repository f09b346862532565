import type { Message } from "../../issue.js";
import { categoryText } from "../../model/category.js";
import { commitments } from "../../model/commitments.js";
import { boundsText } from "../../value/bound-text.js";
import type { LocalizedText } from "../../value/localized-text.js";
import { ownCopy } from "../../value/own-copy.js";
import { visibleText } from "../../value/visible-text.js";
import { column } from "../column.js";
import { type GroupBy, groupTable } from "../group-table.js";
import { inOfficeYears } from "../in-office-years.js";
import type { Table, TableCell, TableColumn } from "../table.js";
import type { IndicatorFacts, ReportFacts } from "./report-facts.js";
import { roundedBound } from "./words/rounded-bound.js";
import { tableUnit } from "./words/table-unit.js";
import { latestOf } from "./words/target-words.js";

type Row = Record<string, TableCell> & { readonly indicator: string };

/** A column of a report's table with how its cells are read; one whose cells are all blank is left out. */
export interface MainColumn {
  readonly column: TableColumn;
  readonly cell: (facts: IndicatorFacts) => TableCell;
  /** Cells beside it that are no column of their own, such as the word before a number. */
  readonly beside?: (facts: IndicatorFacts) => Readonly<Record<string, TableCell>>;
}

/** The table of a report's indicators, with the columns of its occasion between those that every one has. */
export function mainTable(
  { plan, options }: ReportFacts,
  indicators: readonly IndicatorFacts[],
  own: readonly MainColumn[],
  title: Table["title"],
): Table {
  const columns = [...before, ...own, ...behind].filter(({ column: { name }, cell }) => {
    const isGrouping = options.groupBy === name;
    return !isGrouping && (name === "name" || indicators.some((one) => cell(one) !== null));
  });
  const rows = indicators.map((one): Row => {
    const cells = columns.map(({ column: { name }, cell, beside }) => ({
      [name]: cell(one),
      ...beside?.(one),
    }));
    return Object.assign({ indicator: one.indicator.id }, ...cells) as Row;
  });
  const printed = columns.map((one) => one.column);
  const table: Table<Row> = { title, columns: inOfficeYears<string>(plan, printed, rows), rows };
  if (options.groupBy === undefined) return table;
  const { [options.groupBy]: none } = ungrouped;
  const grouped = groupTable(plan, table, options.groupBy);
  // A blank would look like the group above going on.
  const whole = grouped.rows.map((row) => ({ ...row, group: row.group ?? none }));
  return { ...grouped, rows: whole } as Table;
}

/** What stands for the group of what is in none. */
const ungrouped: Readonly<Record<GroupBy, Message>> = {
  category: { "zh-Hans": "未分类", en: "In no category" },
  responsible: { "zh-Hans": "未列责任单位", en: "Not stated" },
};

/** What a table is of, in its title: the plan's main indicators, or the promises that stand apart from them. */
export function tableSubject({ apart }: ReportFacts, indicators: readonly IndicatorFacts[]): Message {
  const isApart = indicators.every((one) => apart.includes(one));
  return isApart
    ? { "zh-Hans": "其他目标", en: "Other targets" }
    : { "zh-Hans": "主要指标", en: "Indicators" };
}

const text = (found: LocalizedText | undefined): TableCell => ownCopy(found ?? null);

const before: readonly MainColumn[] = [
  {
    column: column("number", "integer", ["序号", "No."], ["规划中的序号", "The number printed in the plan"]),
    cell: ({ indicator: { number } }) => number ?? null,
  },
  {
    column: column("category", "text", ["类别", "Category"], ["规划中的分类", "The group it stands in"]),
    cell: ({ indicator: { category } }) => text(category && categoryText(category)),
  },
  {
    column: column("name", "text", ["指标", "Indicator"], ["指标名称", "The name of the indicator"]),
    cell: ({ indicator: { name } }) => text(name),
  },
  {
    column: column(
      "unit",
      "text",
      ["单位", "Unit"],
      ["各年数值与目标值的单位", "Of the values and the target"],
    ),
    cell: ({ indicator }) => tableUnit(indicator) ?? null,
  },
];

const behind: readonly MainColumn[] = [
  {
    column: column(
      "commitment",
      "code",
      ["属性", "Commitment"],
      ["预期性或约束性", "Hoped for, or to be delivered by government"],
      // As official translations call it.
      { words: { ...commitments, expected: { ...commitments.expected, en: "indicative" } } },
    ),
    cell: ({ indicator: { commitment } }) => commitment ?? null,
  },
  {
    column: column("responsible", "text", ["责任单位", "Responsible"], ["由谁负责", "Who answers for it"]),
    cell: ({ indicator: { responsible = [] } }) => joined(responsible),
  },
];

function joined(responsible: readonly LocalizedText[]): TableCell {
  if (responsible.length === 0) return null;
  return {
    "zh-Hans": responsible.map((one) => one["zh-Hans"]).join("、"),
    en: responsible.map((one) => one.en ?? one["zh-Hans"]).join(", "),
  };
}

/** The target as the table prints it: its number with its sign, or its words. */
export function targetCell({ indicator, assessment }: IndicatorFacts): TableCell {
  const { target, otherTargets = [], wording } = assessment;
  if (target !== undefined)
    return boundsText(
      [target, ...otherTargets].map(({ bound }) => roundedBound(bound, latestOf(assessment))),
    );
  if (wording !== undefined) return wording.text;
  // One that is no level, such as a growth without a baseline, stands as the document prints it.
  const [printed] = indicator.targets.map(({ reference }) => visibleText(reference.raw));
  return printed === undefined || printed === "" || printed.length > 20 ? null : printed;
}
