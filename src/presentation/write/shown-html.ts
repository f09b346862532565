import { escapeMarkup } from "../../value/escape-markup.js";
import type { Locale } from "../../value/localized-text.js";
import { visibleText } from "../../value/visible-text.js";

/** A text as one line of HTML that is never markup. */
export function shownHtml(text: string): string {
  return escapeMarkup(visibleText(text));
}

/** The language of a text where it is not that of the page: names and printed texts stay Chinese without an English one. */
export function languageOf(text: string, locale: Locale): string {
  return locale === "en" && /\p{Script=Han}/u.test(text) ? ' lang="zh"' : "";
}
