import type { FileChild } from "docx";
import { checkReport } from "../presentation/check-report.js";
import type { Report } from "../presentation/report/report.js";
import { isWideTable } from "../presentation/write/is-wide-table.js";
import { reportOutline } from "../presentation/write/report-outline.js";
import { checkArgument } from "../value/check-argument.js";
import { checkLocale } from "../value/check-locale.js";
import { checkOptions } from "../value/check-options.js";
import { type Locale, localize } from "../value/localized-text.js";
import { visibleText } from "../value/visible-text.js";
import { coreProperties } from "./core-properties.js";
import { docxBlock } from "./docx-blocks.js";
import type { DocxContext } from "./docx-context.js";
import { docxLayouts } from "./docx-layouts.js";
import { docxModule } from "./docx-module.js";
import { docxFooters, docxPage, textWidth } from "./docx-page.js";
import type { DocxStyle } from "./docx-style.js";
import { docxStyles } from "./docx-styles.js";

/**
 * What can be chosen about a Word document.
 *
 * @category Reports
 * @example
 * const options: DocxOptions = { locale: "en", style: "plain", createdOn: "2026-03-01" };
 */
export interface DocxOptions {
  /**
   * The language of the document.
   * @defaultValue `"zh-Hans"`
   */
  readonly locale?: Locale;
  /**
   * How the document is set. `"gbt9704"` is A4, 三号仿宋, 22 lines a page, as official documents are set.
   * @defaultValue `"gbt9704"`
   */
  readonly style?: DocxStyle;
  /**
   * The day that the document's properties name; the library reads no clock.
   * @defaultValue none
   */
  readonly createdOn?: string;
}

/**
 * Writes a report as a Word document (.docx): real headings, tables whose head is repeated on every page, wide tables on
 * pages on their side, page numbers, charts as pictures. It needs the optional package `docx`: `npm install docx`.
 *
 * The fonts that GB/T 9704 asks for (方正小标宋简体, 仿宋_GB2312, 楷体_GB2312, 黑体) are named, not embedded: where one is not
 * installed, Word takes another. A chart is shown by readers that know SVG; for others give its PNG too.
 *
 * The same report gives the same document but for the time of writing, which the package `docx` puts into the ZIP file.
 *
 * @param report - The report.
 * @param options - Language, style, the day of the document.
 * @returns The bytes of the file, for `writeFile`, a response or a `Blob`.
 * @throws {@link UsageError} (the promise is rejected) `Argument report…: …`, `Unknown option: …`, `Unknown locale: …`,
 * `Argument style: …`, `Argument createdOn: …`, `Word documents are written with the package docx: …` where it is not installed
 * @category Reports
 * @example
 * const report = planReport(national2025, national2025Observations, { kind: "final", asOf: "2025-12-31" });
 * const bytes = await toDocx(report, { style: "gbt9704" });
 * bytes.length > 5000 // => true
 */
export async function toDocx(report: Report, options: DocxOptions = {}): Promise<Uint8Array> {
  checkReport(report);
  checkOptions(options, { locale: true, style: true, createdOn: true });
  const { locale = "zh-Hans", style = "gbt9704", createdOn } = options;
  checkLocale(locale);
  const styles = Object.keys(docxLayouts).join(" | ");
  checkArgument("style", Object.hasOwn(docxLayouts, style), { "zh-Hans": styles, en: styles }, style);
  const isDay = createdOn === undefined || /^\d{4}-\d{2}-\d{2}$/.test(createdOn);
  checkArgument(
    "createdOn",
    isDay,
    { "zh-Hans": "日期，如 2026-03-01", en: "a date such as 2026-03-01" },
    createdOn,
  );
  const docx = await docxModule();
  const context: DocxContext = { docx, layout: docxLayouts[style], locale };
  const title = visibleText(localize(report.title, locale));
  const document = new docx.Document({
    title,
    styles: docxStyles(context),
    evenAndOddHeaderAndFooters: context.layout.dashedPageNumber,
    sections: pagesOf(report, context).map(({ wide, children }) => ({
      properties: docxPage(context, wide),
      footers: docxFooters(context),
      children,
    })),
  });
  const core = { path: "docProps/core.xml", data: coreProperties(title, locale, createdOn) };
  return new Uint8Array(await docx.Packer.toArrayBuffer(document, false, [core]));
}

interface Pages {
  readonly wide: boolean;
  readonly children: FileChild[];
}

/** What follows each other on pages of the same kind. */
function pagesOf(report: Report, context: DocxContext): readonly Pages[] {
  const { docx, locale } = context;
  const pages: Pages[] = [];
  const add = (wide: boolean, children: readonly FileChild[]): void => {
    const last = pages.at(-1);
    if (last?.wide === wide) last.children.push(...children);
    else pages.push({ wide, children: [...children] });
  };
  const facts = report.facts.map(({ text }) => visibleText(localize(text, locale)));
  add(false, [
    new docx.Paragraph({
      heading: docx.HeadingLevel.TITLE,
      text: visibleText(localize(report.title, locale)),
    }),
    ...facts.map((text) => new docx.Paragraph({ style: "ReportList", alignment: "center", text })),
  ]);
  for (const { level, heading, blocks } of reportOutline(report, locale)) {
    // A heading goes onto the page of what follows it.
    const first = blocks[0];
    const starts = first !== undefined && isWideTable(first.block, locale);
    add(starts, [new docx.Paragraph({ heading: headingOf(level, context), text: visibleText(heading) })]);
    for (const outlined of blocks) {
      const wide = isWideTable(outlined.block, locale);
      add(wide, docxBlock(outlined, textWidth(context, wide), context));
    }
  }
  return pages;
}

function headingOf(level: number, { docx }: DocxContext) {
  const { HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 } = docx.HeadingLevel;
  return [HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5][level - 1] ?? HEADING_6;
}
