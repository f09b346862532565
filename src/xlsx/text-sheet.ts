import type { Row } from "write-excel-file/universal";
import type { Report } from "../presentation/report/report.js";
import { type BlockWriters, writeBlock } from "../presentation/write/block-writers.js";
import { joined } from "../presentation/write/joined.js";
import { reportOutline } from "../presentation/write/report-outline.js";
import { type Locale, localize } from "../value/localized-text.js";
import type { NamedSheet } from "./named-sheet.js";
import { textCell } from "./sheet-cell.js";

interface Context {
  readonly locale: Locale;
  readonly number: string;
}

/** The lines of a block: of a table or a chart its title, since tables have sheets of their own. */
const writers: BlockWriters<readonly string[], Context> = {
  paragraph({ lead, sentences }, { locale, number }) {
    const all = lead === undefined ? sentences : [lead, ...sentences];
    return [number + joined(all, locale)];
  },
  list({ items }, { locale }) {
    return items.map((item) => joined(item, locale));
  },
  table({ table }, { locale }) {
    return [localize(table.title, locale)];
  },
  chart({ title, alt }, { locale }) {
    return [localize(title, locale), localize(alt, locale)];
  },
};

/** The text of a report, a paragraph a row. */
export function textSheet(report: Report, locale: Locale): NamedSheet {
  const line = (text: string): Row => [textCell(text)];
  const head = (text: string): Row => [{ ...textCell(text), fontWeight: "bold" }];
  return {
    title: locale === "en" ? "Report" : "报告正文",
    sheet: {
      data: [
        head(localize(report.title, locale)),
        ...report.facts.map(({ text }) => line(localize(text, locale))),
        ...reportOutline(report, locale).flatMap(({ heading, blocks }) => [
          head(heading),
          ...blocks.flatMap(({ block, number }) => writeBlock(writers, block, { locale, number }).map(line)),
        ]),
      ],
      columns: [{ width: 100 }],
    },
  };
}
