import type { Locale } from "../value/locales.js";

/** What a chart says in the language of its reader: in simplified and in traditional characters, and in English. */
export function say(locale: Locale, hans: string, hant: string, en: string): string {
  return { "zh-Hans": hans, "zh-Hant": hant, en }[locale];
}
