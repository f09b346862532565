import type { Message } from "../issue.js";
import { checkArgument } from "../value/check-argument.js";
import { checkShape } from "../value/check-shape.js";
import { isRecord } from "../value/is-record.js";
import { having, list, localized } from "../value/shape.js";
import { checkTable } from "./check-table.js";
import type { Report, ReportSection } from "./report/report.js";
import type { Table } from "./table.js";

/** Whether what is to be written is a report rather than a table; what is neither is told as a table that is none. */
export function isReport(value: unknown): value is Report {
  return isRecord(value) && Array.isArray(value["sections"]);
}

/** Throws for what is no report: the first thing in it that cannot be written. */
export function checkReport(report: Report): void {
  const known = isReport(report) && isRecord(report.title) && Array.isArray(report.facts);
  checkArgument("report", known, expected.report, report);
  checkShape("report/facts", facts, expected.report, report.facts);
  checkSections(report.sections, "report/sections");
}

function checkSections(sections: readonly ReportSection[], path: string): void {
  for (const [index, section] of sections.entries()) {
    const own = `${path}/${index}`;
    const isSection = isRecord(section) && Array.isArray(section.blocks) && Array.isArray(section.sections);
    checkArgument(own, isSection, expected.section, section);
    for (const [place, block] of section.blocks.entries()) {
      const known = isRecord(block) && kinds.includes(block.kind);
      checkArgument(`${own}/blocks/${place}`, known, expected.block, block);
      if (block.kind === "table") checkTable(block.table as Table);
    }
    checkSections(section.sections, `${own}/sections`);
  }
}

const facts = list(having({ text: localized }));
const kinds = ["paragraph", "list", "table", "chart"];

const expected = {
  report: { "zh-Hans": "含 title、facts 与 sections 的报告", en: "a report with title, facts and sections" },
  section: {
    "zh-Hans": "含 title、blocks 与 sections 的章节",
    en: "a section with title, blocks and sections",
  },
  block: { "zh-Hans": kinds.join(" | "), en: kinds.join(" | ") },
} as const satisfies Record<string, Message>;
