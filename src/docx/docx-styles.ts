import type { IStylesOptions } from "docx";
import type { DocxContext } from "./docx-context.js";
import type { Look } from "./docx-style.js";

/** The styles of a document: those that Word knows by name, and ours for cells and for notes under a table. */
export function docxStyles({ docx, layout, locale }: DocxContext): IStylesOptions {
  const { title, headings, body, table, linePitch, firstLineChars } = layout;
  const [first, second, third] = headings;
  const line =
    linePitch === undefined ? { line: 300 } : { line: linePitch, lineRule: docx.LineRuleType.EXACT };
  const heading = (look: Look, outlineLevel: number) => ({
    run: runOf(look),
    paragraph: { keepNext: true, outlineLevel, spacing: { before: 120, after: 60 } },
  });
  const small = { run: runOf(table), paragraph: { spacing: { before: 20, after: 20 } } };
  return {
    default: {
      document: {
        run: { ...runOf(body), language: { value: locale === "en" ? "en-US" : "zh-CN", eastAsia: "zh-CN" } },
      },
      title: {
        run: runOf(title),
        paragraph: { alignment: docx.AlignmentType.CENTER, spacing: { after: 360 } },
      },
      heading1: heading(first, 0),
      heading2: heading(second, 1),
      heading3: heading(third, 2),
      heading4: heading(third, 3),
      heading5: heading(third, 4),
      heading6: heading(third, 5),
      caption: {
        run: { ...runOf(table), bold: true },
        paragraph: {
          alignment: docx.AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: 120, after: 60 },
        },
      },
    },
    paragraphStyles: [
      {
        id: "ReportText",
        name: "Report Text",
        quickFormat: true,
        paragraph: {
          spacing: { ...line, after: 60 },
          indent:
            firstLineChars === 0 ? {} : { firstLineChars, firstLine: (body.size * firstLineChars) / 10 },
        },
      },
      {
        id: "ReportList",
        name: "Report List",
        quickFormat: true,
        paragraph: { spacing: { ...line, after: 40 } },
      },
      { id: "TableCell", name: "Table Cell", ...small },
      { id: "TableHead", name: "Table Head", run: { ...small.run, bold: true }, paragraph: small.paragraph },
      {
        id: "TableNote",
        name: "Table Note",
        run: small.run,
        paragraph: { spacing: { before: 60, after: 180 } },
      },
    ],
  };
}

/** A look as Word takes it. */
export function runOf({ chinese, latin, size, bold }: Look) {
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: chinese },
    size,
    color: "000000",
    bold: bold ?? false,
  };
}
