import { checkReport, isReport } from "../presentation/check-report.js";
import { checkTable } from "../presentation/check-table.js";
import type { Report, ReportSection, ReportTable } from "../presentation/report/report.js";
import type { Table } from "../presentation/table.js";
import { checkArgument } from "../value/check-argument.js";
import { checkLocale } from "../value/check-locale.js";
import { checkOptions } from "../value/check-options.js";
import type { Locale } from "../value/localized-text.js";
import type { NamedSheet } from "./named-sheet.js";
import { sheetNames } from "./sheet-names.js";
import { tableSheet } from "./table-sheet.js";
import { textSheet } from "./text-sheet.js";
import { writeExcelFile } from "./xlsx-module.js";

/**
 * What can be chosen about a workbook.
 *
 * @category Reports
 * @example
 * const options: XlsxOptions = { locale: "en" };
 */
export interface XlsxOptions {
  /**
   * The language of the workbook.
   * @defaultValue `"zh-Hans"`
   */
  readonly locale?: Locale;
}

/**
 * Writes tables or a whole report as an Excel workbook (.xlsx): a sheet a table, named by its title, with a head that stays
 * in sight; of a report also its text, a paragraph a row. It needs the optional package `write-excel-file`:
 * `npm install write-excel-file`.
 *
 * Figures are numbers, shown with the places that the other formats show; a figure of more than 15 digits is text, because
 * Excel would change it. A text that begins with `=` stays text. The same content gives the same workbook but for the time
 * of writing, which the package puts into the ZIP file.
 *
 * @param content - A table, several tables, or a report.
 * @param options - Language.
 * @returns The bytes of the file, for `writeFile`, a response or a `Blob`.
 * @throws {@link UsageError} (the promise is rejected) `Argument table: …`, `Argument report…: …`, `Argument content: …` where
 * there is no table, `Unknown option: …`, `Unknown locale: …`, `Excel workbooks are written with the package write-excel-file: …`
 * where it is not installed
 * @category Reports
 * @example
 * const bytes = await toXlsx([planTable(national2025), planTable(guangxi2025)]);
 * bytes.length > 5000 // => true
 */
export async function toXlsx(
  content: Table | Report | readonly Table[],
  options: XlsxOptions = {},
): Promise<Uint8Array> {
  checkOptions(options, { locale: true });
  const { locale = "zh-Hans" } = options;
  checkLocale(locale);
  const sheets = sheetsOf(content, locale);
  const names = sheetNames(sheets.map(({ title }) => title));
  const write = await writeExcelFile();
  const blob = await write(
    sheets.map(({ sheet }, index) => ({ ...sheet, sheet: names[index] ?? "" })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetsOf(content: Table | Report | readonly Table[], locale: Locale): readonly NamedSheet[] {
  if (isReport(content)) {
    checkReport(content);
    const tables = content.sections.flatMap(tablesOf);
    return [
      textSheet(content, locale),
      ...tables.map(({ table, notes }) => tableSheet(table, notes, locale)),
    ];
  }
  const tables = isTables(content) ? content : [content];
  const expected = { "zh-Hans": "至少一个表", en: "at least one table" };
  checkArgument("content", tables.length > 0, expected, content);
  for (const table of tables) checkTable(table);
  return tables.map((table) => tableSheet(table, [], locale));
}

function isTables(content: Table | readonly Table[]): content is readonly Table[] {
  return Array.isArray(content);
}

function tablesOf({ blocks, sections }: ReportSection): readonly ReportTable[] {
  return [...blocks.filter((block) => block.kind === "table"), ...sections.flatMap(tablesOf)];
}
