import type { ParagraphChild } from "docx";
import type { ReportSentence } from "../presentation/report/report.js";
import { joined } from "../presentation/write/joined.js";
import { isWebAddress } from "../value/is-web-address.js";
import { visibleText } from "../value/visible-text.js";
import type { DocxContext } from "./docx-context.js";

/** Sentences as runs of a paragraph, their links after them. */
export function docxSentences(
  sentences: readonly ReportSentence[],
  { docx, locale }: DocxContext,
): readonly ParagraphChild[] {
  const links = sentences.flatMap(({ links: own = [] }) => own);
  return [
    new docx.TextRun(visibleText(joined(sentences, locale))),
    ...links.flatMap((link) => [new docx.TextRun(" "), linkRun(link, docx)]),
  ];
}

/** A link that shows its address; what is no plain web address stays text. */
function linkRun(link: string, docx: DocxContext["docx"]): ParagraphChild {
  const run = new docx.TextRun({ text: visibleText(link), style: "Hyperlink" });
  return isWebAddress(link) ? new docx.ExternalHyperlink({ link, children: [run] }) : run;
}
