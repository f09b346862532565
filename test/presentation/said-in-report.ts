import type { Locale, Report, ReportSection, ReportSentence, Table } from "ipr-plan";
import { visibleText } from "../../src/value/visible-text.js";

/** All that a report says, in its order, a text each, as a reader of a language sees it: what every format must hold. */
export function saidInReport(report: Report, locale: Locale): readonly string[] {
  const words = (text: ReportSentence["text"]): string =>
    visibleText(locale === "en" ? text.en : text["zh-Hans"]);
  const say = ({ text }: ReportSentence): string => words(text);
  const inSection = ({ title, blocks, sections }: ReportSection): readonly string[] => [
    words(title),
    ...blocks.flatMap((block) => {
      if (block.kind === "paragraph")
        return [...(block.lead ? [block.lead] : []), ...block.sentences].map(say);
      if (block.kind === "list") return block.items.flat().map(say);
      if (block.kind === "chart") return [words(block.title)];
      return [words(block.table.title), ...block.notes.map(say)];
    }),
    ...sections.flatMap(inSection),
  ];
  const inOrder = [
    ...report.sections.filter(({ annex }) => !annex),
    ...report.sections.filter(({ annex }) => annex),
  ];
  return [words(report.title), ...report.facts.map(say), ...inOrder.flatMap(inSection)].filter(
    (text) => text !== "",
  );
}

/** The tables of a report in the order of the document. */
export function tablesOf({ sections }: Report): readonly Table[] {
  const inSection = ({ blocks, sections: inner }: ReportSection): readonly Table[] => [
    ...blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
    ...inner.flatMap(inSection),
  ];
  return sections.flatMap(inSection);
}

/** Whether texts stand in another one, in their order. */
export function standInOrder(texts: readonly string[], whole: string): string | undefined {
  let from = 0;
  for (const text of texts) {
    const at = whole.indexOf(text, from);
    if (at === -1) return text;
    from = at + text.length;
  }
  return undefined;
}
