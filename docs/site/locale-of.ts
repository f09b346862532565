import type { Locale } from "ipr-plan";
import type { Language } from "./languages.js";

/** The language of charts and formulas on the pages of a language. */
export function localeOf(language: Language): Locale {
  return language === "zh" ? "zh-Hans" : "en";
}
