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
import type { ReportBlock, ReportKind, ReportParagraph, ReportSection } from "./report.js";
import type { ReportFacts } from "./report-facts.js";
import type { ReportSectionCode } from "./report-options.js";
import { isAnnex, reportSections, sectionTitle } from "./report-sections.js";
import { sentence } from "./sentence.js";
import { inBoth } from "./words/names.js";

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
    const blocks = [
      ...(written[code]?.(facts, observations) ?? []),
      ...chartsOf(facts, code),
      ...textOf(facts, code),
    ];
    const sections = code === "indicators" ? apartSections(facts) : [];
    if (blocks.length === 0 && sections.length === 0) return [];
    return [{ code, title, ...(isAnnex(code) && { annex: true }), blocks, sections }];
  });
}

function textOf({ options: { text = {} } }: ReportFacts, code: ReportSectionCode): readonly ReportBlock[] {
  return (text[code] ?? []).map((one) => ({
    kind: "paragraph",
    sentences: [sentence("own-text", [], inBoth(one))],
  }));
}

function chartsOf(
  { options: { charts = {} } }: ReportFacts,
  code: ReportSectionCode,
): readonly ReportBlock[] {
  return (charts[code] ?? []).map((chart) => ({ kind: "chart", ...chart }));
}
