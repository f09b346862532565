import { checkLocale } from "../../value/check-locale.js";
import { checkOptions } from "../../value/check-options.js";
import type { Locale } from "../../value/localized-text.js";
import { checkReport, isReport } from "../check-report.js";
import { checkTable } from "../check-table.js";
import type { Report } from "../report/report.js";
import type { Table, TableCell } from "../table.js";

/** Writes a table or a report in a format, each by its own writer; throws for what is neither, and for options that are wrong. */
export function writeContent<Row extends Record<keyof Row, TableCell>>(
  content: Table<Row> | Report,
  options: { readonly locale?: Locale },
  writers: {
    readonly table: (table: Table<Row>, locale: Locale) => string;
    readonly report: (report: Report, locale: Locale) => string;
  },
): string {
  const report = isReport(content) ? content : undefined;
  if (report === undefined) checkTable(content as Table<Row>);
  else checkReport(report);
  checkOptions(options, { locale: true });
  const { locale = "zh-Hans" } = options;
  checkLocale(locale);
  return report === undefined ? writers.table(content as Table<Row>, locale) : writers.report(report, locale);
}
