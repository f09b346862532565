import type { Footer, ISectionOptions } from "docx";
import type { DocxContext } from "./docx-context.js";
import { runOf } from "./docx-styles.js";

const a4 = { width: 210, height: 297 };

/** The page of a part of a document: A4, upright or, for wide tables, on its side. */
export function docxPage(
  { docx, layout }: DocxContext,
  wide: boolean,
): NonNullable<ISectionOptions["properties"]> {
  const twips = docx.convertMillimetersToTwip;
  const { top, bottom, left, right } = pageMargins(layout, wide);
  // docx turns the page itself: it takes the measures of the upright one.
  const turned = wide ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT;
  return {
    page: {
      size: { width: twips(a4.width), height: twips(a4.height), orientation: turned },
      margin: { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) },
    },
  };
}

/** The margins; a page on its side takes them along. */
function pageMargins({ margins }: DocxContext["layout"], wide: boolean): DocxContext["layout"]["margins"] {
  const { top, bottom, left, right } = margins;
  return wide ? { top: right, bottom: left, left: top, right: bottom } : margins;
}

/** How wide the text is on such a page, in twentieths of a point. */
export function textWidth({ docx, layout }: DocxContext, wide: boolean): number {
  const { left, right } = pageMargins(layout, wide);
  return docx.convertMillimetersToTwip((wide ? a4.height : a4.width) - left - right);
}

/** The page numbers. */
export function docxFooters(context: DocxContext): { readonly default: Footer; readonly even: Footer } {
  const { docx, layout } = context;
  const { CENTER, RIGHT, LEFT } = docx.AlignmentType;
  return layout.dashedPageNumber
    ? { default: footer(context, RIGHT), even: footer(context, LEFT) }
    : { default: footer(context, CENTER), even: footer(context, CENTER) };
}

function footer({ docx, layout }: DocxContext, alignment: "center" | "right" | "left"): Footer {
  const { CURRENT } = docx.PageNumber;
  const children = layout.dashedPageNumber ? ["— ", CURRENT, " —"] : [CURRENT];
  // One character away from the edge of the text (GB/T 9704—2012, 7.5).
  const indent = layout.dashedPageNumber ? { left: 280, right: 280 } : {};
  const run = new docx.TextRun({ children, ...runOf(layout.footer) });
  return new docx.Footer({ children: [new docx.Paragraph({ alignment, indent, children: [run] })] });
}
