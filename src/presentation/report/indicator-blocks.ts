import { finalGrades } from "../../assessment/final-grades.js";
import { stepResults } from "../../monitoring/step-results.js";
import { keysOf } from "../../value/closed-list.js";
import type { Table } from "../table.js";
import { annualGroups } from "./annual/annual-groups.js";
import { annualTable } from "./annual/annual-table.js";
import { finalGroups } from "./final/final-groups.js";
import { finalTable } from "./final/final-table.js";
import { midTermGroups } from "./mid-term/mid-term-groups.js";
import { midTermTable } from "./mid-term/mid-term-table.js";
import { bestFirst } from "./mid-term/mid-term-verdict.js";
import type { ReportBlock, ReportKind, ReportParagraph, ReportSection } from "./report.js";
import type { IndicatorFacts, ReportFacts } from "./report-facts.js";
import { tableNotes } from "./table-notes.js";

type Groups = (facts: ReportFacts, indicators: readonly IndicatorFacts[]) => readonly ReportParagraph[];
type MainTable = (facts: ReportFacts, indicators: readonly IndicatorFacts[]) => Table;

const groups: Readonly<Record<ReportKind, Groups>> = {
  annual: annualGroups,
  "mid-term": midTermGroups,
  final: finalGroups,
};

const tables: Readonly<Record<ReportKind, MainTable>> = {
  annual: annualTable,
  "mid-term": midTermTable,
  final: finalTable,
};

/** The main table, and the indicators by verdict. */
export function indicatorBlocks(facts: ReportFacts): readonly ReportBlock[] {
  return blocksOf(facts, facts.indicators);
}

function blocksOf(facts: ReportFacts, indicators: readonly IndicatorFacts[]): readonly ReportBlock[] {
  if (indicators.length === 0) return [];
  const table = tables[facts.kind](facts, inOrder(facts, indicators));
  return [
    {
      kind: "table",
      table,
      notes: tableNotes(facts, indicators),
    },
    ...groups[facts.kind](facts, indicators),
  ];
}

/** What the text alone promises, in a section of its own: the rates are not of it. */
export function apartSections(facts: ReportFacts): readonly ReportSection[] {
  const { apart } = facts;
  if (apart.length === 0) return [];
  return [
    {
      code: "text-promises",
      title: { "zh-Hans": "规划正文提出的其他目标", en: "Other targets in the text of the plan" },
      blocks: blocksOf(facts, apart),
      sections: [],
    },
  ];
}

const ranks: Readonly<Record<ReportKind, (facts: IndicatorFacts) => number>> = {
  annual: resultRank,
  "mid-term": verdictRank,
  final: gradeRank,
};

function inOrder(
  { options, kind }: ReportFacts,
  indicators: readonly IndicatorFacts[],
): readonly IndicatorFacts[] {
  if (options.order !== "verdict") return indicators;
  const rank = ranks[kind];
  return indicators.toSorted((a, b) => rank(a) - rank(b));
}

function gradeRank({ final }: IndicatorFacts): number {
  return keysOf(finalGrades).indexOf(final.grade);
}

function verdictRank({ assessment: { verdict } }: IndicatorFacts): number {
  const best: readonly string[] = bestFirst;
  const place = best.indexOf(verdict);
  return place < 0 ? best.length : place;
}

function resultRank({ watched }: IndicatorFacts): number {
  const results: readonly (string | null | undefined)[] = keysOf(stepResults);
  const place = results.indexOf(watched?.result);
  return place < 0 ? results.length : place;
}
