import { contrast, show, UsageError } from "../issue.js";
import { locales } from "./localized-text.js";

/** Throws where an option is no language that texts come in: they would come in simplified Chinese, in silence. */
export function checkLocale(locale: unknown, path = "/locale"): void {
  const known: readonly unknown[] = locales;
  if (locale === undefined || known.includes(locale)) return;
  const [expected, received] = [locales.join(" | "), show(locale)];
  throw new UsageError({
    code: "locale-unknown",
    path,
    expected,
    received,
    message: contrast("未知的语言", "Unknown locale", expected, received),
  });
}
