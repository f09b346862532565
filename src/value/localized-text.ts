import { show } from "../issue.js";
import { checkLocale } from "./check-locale.js";
import { isRecord } from "./is-record.js";
import type { Locale } from "./locales.js";
import { refuse } from "./refuse.js";

export type { Locale } from "./locales.js";

/**
 * A text in simplified Chinese, and where known in traditional Chinese and English.
 *
 * @category Plans
 * @example
 * const name: LocalizedText = { "zh-Hans": "地理标志总量", en: "Geographical indications, total" };
 */
export interface LocalizedText {
  /** Simplified Chinese. */
  readonly "zh-Hans": string;
  /** Traditional Chinese. */
  readonly "zh-Hant"?: string;
  /** English. */
  readonly en?: string;
}

/**
 * The text in a language, or in simplified Chinese where that language is absent.
 *
 * @param text - In simplified Chinese, and in what else there is.
 * @param locale - The language wanted.
 * @throws {@link UsageError} `Not a text: …`, `Unknown locale: …`
 * @category Plans
 * @see [Concepts: Languages and entry points](../../docs/concepts.md#languages-and-entry-points)
 * @example
 * localize({ "zh-Hans": "预期性", en: "expected" }, "en") // => "expected"
 * localize({ "zh-Hans": "特色指标" }, "en") // => "特色指标"
 */
export function localize(text: LocalizedText, locale: Locale): string {
  checkLocale(locale ?? null);
  const words = isRecord(text) ? (text[locale] ?? text["zh-Hans"]) : undefined;
  if (typeof words === "string") return words;
  throw refuse({
    code: "text-invalid",
    path: "",
    expected: ["含 zh-Hans 的文本", "a text with zh-Hans"],
    received: show(text),
    words: ["不是文本", "Not a text"],
  });
}
