import { show } from "../issue.js";
import { type Locale, locales } from "./locales.js";
import { refuse } from "./refuse.js";

/** Throws where an option is no language that texts come in: they would come in simplified Chinese, in silence. */
export function checkLocale(locale: unknown, path = "/locale"): asserts locale is Locale | undefined {
  if (locale === undefined || locales.some((one) => one === locale)) return;
  throw refuse({
    code: "locale-unknown",
    path,
    expected: locales.join(" | "),
    received: show(locale),
    words: ["未知的语言", "Unknown locale"],
  });
}
