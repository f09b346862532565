import { keysOf } from "../../../value/closed-list.js";
import { ownBlocks } from "../own-blocks.js";
import type { ReportBlock, ReportSection } from "../report.js";
import { issueBlocks, methodBlocks, outlookBlocks, valueBlocks, verdictBlocks } from "./annex-tables.js";
import { indicatorParagraphs } from "./indicator-paragraphs.js";
import { placeParagraphs } from "./place-paragraphs.js";
import { problemBlocks } from "./problem-blocks.js";
import { rankingBlocks } from "./ranking-blocks.js";
import type { RegionFacts } from "./region-facts.js";
import type { RegionReportSectionCode } from "./region-report-options.js";
import { regionSection, regionSections } from "./region-sections.js";
import { summaryParagraph } from "./summary-paragraph.js";

/** What the figures say in each section; of the others only the caller can speak. */
const written: Partial<Record<RegionReportSectionCode, (facts: RegionFacts) => readonly ReportBlock[]>> = {
  summary: (facts) => [summaryParagraph(facts)],
  indicators: indicatorParagraphs,
  places: placeParagraphs,
  problems: problemBlocks,
  verdicts: verdictBlocks,
  values: valueBlocks,
  rankings: rankingBlocks,
  outlook: outlookBlocks,
  methods: methodBlocks,
  noticed: issueBlocks,
};

/** The sections of a report on places; one that nothing fills is left out. */
export function writeRegionSections(facts: RegionFacts): readonly ReportSection[] {
  const { options, places, indicators } = facts;
  const isEmpty = places.length === 0 || indicators.length === 0;
  return keysOf(regionSections).flatMap((code): ReportSection[] => {
    if (options.sections !== undefined && !options.sections.includes(code)) return [];
    const { title, annex } = regionSection(code);
    // Of no places there is no table, but there may be something that was noticed.
    const isTable = annex === true && code !== "noticed";
    const blocks = [
      ...(isEmpty && isTable ? [] : (written[code]?.(facts) ?? [])),
      ...ownBlocks(options, code),
    ];
    return blocks.length === 0 ? [] : [{ code, title, ...(annex && { annex }), blocks, sections: [] }];
  });
}
