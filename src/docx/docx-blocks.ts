import type { FileChild, Paragraph } from "docx";
import type { ReportChart } from "../presentation/report/report.js";
import { type BlockWriters, writeBlock } from "../presentation/write/block-writers.js";
import { noteLine } from "../presentation/write/note-line.js";
import type { OutlinedBlock } from "../presentation/write/report-outline.js";
import { localize } from "../value/localized-text.js";
import { visibleText } from "../value/visible-text.js";
import type { DocxContext } from "./docx-context.js";
import { docxPicture } from "./docx-picture.js";
import { docxTable } from "./docx-table.js";
import { docxSentences } from "./docx-text.js";

interface BlockContext extends DocxContext {
  readonly number: string;
  /** Of the text on this page, in twentieths of a point. */
  readonly width: number;
}

const writers: BlockWriters<readonly FileChild[], BlockContext> = {
  paragraph({ lead, sentences }, { number, ...context }) {
    const { docx, locale } = context;
    const text = lead === undefined ? "" : visibleText(number + localize(lead.text, locale));
    const space = locale === "en" && sentences.length > 0 ? " " : "";
    const led = lead === undefined ? [] : [new docx.TextRun({ text: text + space, bold: true })];
    const rest = sentences.length === 0 ? [] : docxSentences(sentences, context);
    return [new docx.Paragraph({ style: "ReportText", children: [...led, ...rest] })];
  },
  list({ items }, context) {
    return items.map(
      (item) =>
        new context.docx.Paragraph({
          style: "ReportList",
          bullet: { level: 0 },
          children: docxSentences(item, context),
        }),
    );
  },
  table({ table, notes }, context) {
    const { docx, locale, width } = context;
    // A table without columns has no row that Word could open.
    const body = table.columns.length === 0 ? [] : [docxTable(table, width, context)];
    const under =
      notes.length === 0
        ? new docx.Paragraph({ style: "TableNote" })
        : new docx.Paragraph({ style: "TableNote", text: visibleText(noteLine(notes, locale)) });
    return [caption(localize(table.title, locale), context), ...body, under];
  },
  chart(chart: ReportChart, context) {
    const { docx, locale, width } = context;
    return [
      caption(localize(chart.title, locale), context),
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        children: [docxPicture(chart, width, context)],
      }),
    ];
  },
};

/** The paragraphs, tables and pictures of a block. */
export function docxBlock(
  { block, number }: OutlinedBlock,
  width: number,
  context: DocxContext,
): readonly FileChild[] {
  return writeBlock(writers, block, { ...context, number, width });
}

function caption(text: string, { docx }: DocxContext): Paragraph {
  return new docx.Paragraph({ style: "Caption", text: visibleText(text) });
}
