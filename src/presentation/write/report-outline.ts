import { type Locale, localize } from "../../value/localized-text.js";
import type { Report, ReportBlock, ReportSection } from "../report/report.js";
import { annexNumber, sectionNumber } from "./section-number.js";

/** A section as a writer takes it, in the order of the document. */
export interface OutlinedSection {
  /** 1 for a section of the report, 2 for one within it, and so on. */
  readonly level: number;
  readonly heading: string;
  readonly blocks: readonly OutlinedBlock[];
}

/** A block, with the number of its lead where its section has several leads. */
export interface OutlinedBlock {
  readonly block: ReportBlock;
  readonly number: string;
}

/** All sections of a report in the order of the document, numbered once for all writers. */
export function reportOutline({ sections }: Report, locale: Locale): readonly OutlinedSection[] {
  const annexes = sections.filter(({ annex }) => annex);
  const parts = sections.filter(({ annex }) => !annex);
  return [
    ...parts.flatMap((part, index) => outlined(part, [index + 1], locale)),
    ...annexes.flatMap((annex, index) =>
      outlined(annex, [index + 1], locale, annexNumber(index + 1, annexes.length, locale)),
    ),
  ];
}

function outlined(
  { title, blocks, sections }: ReportSection,
  places: readonly number[],
  locale: Locale,
  number = sectionNumber(places, locale),
): readonly OutlinedSection[] {
  return [
    {
      level: places.length,
      heading: number + localize(title, locale),
      blocks: withNumbers(blocks, sections, places, locale),
    },
    // Sections within go on counting where the numbered leads before them ended.
    ...sections.flatMap((section, index) =>
      outlined(section, [...places, numberedLeads(blocks, sections, locale).length + index + 1], locale),
    ),
  ];
}

function withNumbers(
  blocks: readonly ReportBlock[],
  sections: readonly ReportSection[],
  places: readonly number[],
  locale: Locale,
): readonly OutlinedBlock[] {
  const led = numberedLeads(blocks, sections, locale);
  return blocks.map((block) => {
    const place = led.indexOf(block) + 1;
    return {
      block,
      number: place > 0 ? beforeLead(sectionNumber([...places, place], locale), block, locale) : "",
    };
  });
}

/** A blank keeps 1.2项指标 from being read as 1.2. */
function beforeLead(number: string, block: ReportBlock, locale: Locale): string {
  const lead = block.kind === "paragraph" && block.lead ? localize(block.lead.text, locale) : "";
  return number.endsWith(".") && /^\d/.test(lead) ? `${number} ` : number;
}

/** The paragraphs whose leads carry a number: none in English, whose texts set a lead apart by its type alone. */
function numberedLeads(
  blocks: readonly ReportBlock[],
  sections: readonly ReportSection[],
  locale: Locale,
): readonly ReportBlock[] {
  const led = blocks.filter((block) => block.kind === "paragraph" && block.lead !== undefined);
  return led.length + sections.length > 1 && locale !== "en" ? led : [];
}
