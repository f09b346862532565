import type { Observations } from "../../model/observe.js";
import { keysOf } from "../../value/closed-list.js";
import { actionBlocks } from "./action-blocks.js";
import { methodBlocks } from "./annex/methods-annex.js";
import { outlookBlocks } from "./annex/outlook-annex.js";
import { sourceBlocks } from "./annex/sources-annex.js";
import { annualSummary } from "./annual/annual-summary.js";
import { finalSummary } from "./final/final-summary.js";
import { apartSections, indicatorBlocks } from "./indicator-blocks.js";
import { midTermSummary } from "./mid-term/mid-term-summary.js";
import { ownBlocks } from "./own-blocks.js";
import type { ReportBlock, ReportKind, ReportParagraph, ReportSection } from "./report.js";
import type { ReportFacts } from "./report-facts.js";
import type { ReportSectionCode } from "./report-options.js";
import { isAnnex, reportSections, sectionTitle } from "./report-sections.js";

type Blocks = (facts: ReportFacts, observations: Observations) => readonly ReportBlock[];

const summaries: Readonly<Record<ReportKind, (facts: ReportFacts) => ReportParagraph>> = {
  annual: annualSummary,
  "mid-term": midTermSummary,
  final: finalSummary,
};

/** What the figures say in each section; of the others only the caller can speak. */
const written: Partial<Record<ReportSectionCode, Blocks>> = {
  summary: (facts) => [summaries[facts.kind](facts)],
  indicators: indicatorBlocks,
  actions: actionBlocks,
  outlook: outlookBlocks,
  methods: methodBlocks,
  sources: sourceBlocks,
};

/** The sections of a report in their order; one that nothing fills is left out. */
export function writeSections(facts: ReportFacts, observations: Observations): readonly ReportSection[] {
  const { options, kind } = facts;
  return keysOf(reportSections).flatMap((code): ReportSection[] => {
    const title = sectionTitle(code, kind);
    const isAsked = options.sections === undefined || options.sections.includes(code);
    if (title === undefined || !isAsked) return [];
    const blocks = [...(written[code]?.(facts, observations) ?? []), ...ownBlocks(options, code)];
    const sections = code === "indicators" ? apartSections(facts) : [];
    if (blocks.length === 0 && sections.length === 0) return [];
    return [{ code, title, ...(isAnnex(code) && { annex: true }), blocks, sections }];
  });
}
