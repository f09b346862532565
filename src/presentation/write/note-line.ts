import { type Locale, localize } from "../../value/localized-text.js";
import type { ReportSentence } from "../report/report.js";

/** What stands under a table, on one line: 注：1. …2. … */
export function noteLine(notes: readonly ReportSentence[], locale: Locale): string {
  const texts = notes.map(({ text }) => localize(text, locale));
  if (locale === "en") return `${texts.length === 1 ? "Note" : "Notes"}: ${texts.join(" ")}`;
  const numbered = texts.length === 1 ? texts : texts.map((text, index) => `${index + 1}. ${text}`);
  return `注：${numbered.join("")}`;
}
