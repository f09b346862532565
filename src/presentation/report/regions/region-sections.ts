import type { Message } from "../../../issue.js";
import { keysOf } from "../../../value/closed-list.js";
import { ownBlocks } from "../own-blocks.js";
import type { ReportBlock, ReportSection } from "../report.js";
import { issueBlocks, methodBlocks, outlookBlocks, valueBlocks, verdictBlocks } from "./annex-tables.js";
import { indicatorParagraphs } from "./indicator-paragraphs.js";
import { placeParagraphs } from "./place-paragraphs.js";
import { problemBlocks } from "./problem-blocks.js";
import { rankingBlocks } from "./ranking-blocks.js";
import type { RegionFacts } from "./region-facts.js";
import { summaryParagraph } from "./summary-paragraph.js";

interface SectionRow {
  readonly title: Message;
  readonly annex?: true;
  /** What the figures say; absent where only the caller can speak. */
  readonly write?: (facts: RegionFacts) => readonly ReportBlock[];
}

const title = (zh: string, en: string): Message => ({ "zh-Hans": zh, en });

/** The sections of a report on places in their order. */
export const regionSections = {
  summary: { title: title("总体情况", "Summary"), write: (facts) => [summaryParagraph(facts)] },
  indicators: { title: title("各指标情况", "The indicators"), write: indicatorParagraphs },
  places: { title: title("各地区情况", "The places"), write: placeParagraphs },
  problems: { title: title("存在问题", "Problems"), write: problemBlocks },
  advice: { title: title("下一步工作", "What comes next") },
  verdicts: { title: title("各地区评估结论", "Verdicts by place"), annex: true, write: verdictBlocks },
  values: { title: title("各地区数值", "Values by place"), annex: true, write: valueBlocks },
  rankings: { title: title("各指标地区排名", "Rankings"), annex: true, write: rankingBlocks },
  outlook: { title: title("目标达成展望", "Outlook"), annex: true, write: outlookBlocks },
  methods: { title: title("评估方法", "Methods"), annex: true, write: methodBlocks },
  issues: { title: title("数据问题清单", "All that was noticed"), annex: true, write: issueBlocks },
} as const satisfies Record<string, SectionRow>;

/** The sections of a report on places; one that nothing fills is left out. */
export function writeRegionSections(facts: RegionFacts): readonly ReportSection[] {
  const { options } = facts;
  const hasAny = facts.places.length > 0 && facts.indicators.length > 0;
  return keysOf(regionSections).flatMap((code): ReportSection[] => {
    if (options.sections !== undefined && !options.sections.includes(code)) return [];
    const row: SectionRow = regionSections[code];
    const isOfFigures = row.annex === true && code !== "issues";
    const written = !hasAny && isOfFigures ? [] : (row.write?.(facts) ?? []);
    const blocks = [...written, ...ownBlocks(options, code)];
    return blocks.length === 0
      ? []
      : [{ code, title: row.title, ...(row.annex && { annex: true }), blocks, sections: [] }];
  });
}
