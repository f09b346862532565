import { contrast, show, UsageError } from "../issue.js";
import type { Locale } from "./localized-text.js";

const locales: Readonly<Record<Locale, true>> = { "zh-Hans": true, "zh-Hant": true, en: true };

/** Throws where an option is no language that texts come in: they would come in simplified Chinese, in silence. */
export function checkLocale(locale: unknown, path = "/locale"): void {
  if (locale === undefined || (typeof locale === "string" && Object.hasOwn(locales, locale))) return;
  const [expected, received] = [Object.keys(locales).join(" | "), show(locale)];
  throw new UsageError({
    code: "locale-unknown",
    path,
    expected,
    received,
    message: contrast("未知的语言", "Unknown locale", expected, received),
  });
}
