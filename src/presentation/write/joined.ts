import { type Locale, localize } from "../../value/localized-text.js";
import type { ReportSentence } from "../report/report.js";

/** Sentences one after the other, as a language sets them. */
export function joined(sentences: readonly ReportSentence[], locale: Locale): string {
  return sentences.map(({ text }) => localize(text, locale)).join(locale === "en" ? " " : "");
}
