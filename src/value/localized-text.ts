/** The languages and scripts that texts come in. */
export const locales = ["zh-Hans", "zh-Hant", "en"] as const;

/**
 * A language and script that texts come in.
 *
 * @category Plans
 * @example
 * const locale: Locale = "en";
 * @useDeclaredType
 */
export type Locale = (typeof locales)[number];

/**
 * A text in simplified Chinese, and where known in traditional Chinese and English.
 *
 * @category Plans
 * @example
 * const name: LocalizedText = { "zh-Hans": "地理标志总量", en: "Geographical indications, total" };
 */
export interface LocalizedText {
  readonly "zh-Hans": string;
  readonly "zh-Hant"?: string;
  readonly en?: string;
}

/**
 * The text in a language, or in simplified Chinese where that language is absent.
 *
 * @param text - In simplified Chinese, and in what else there is.
 * @param locale - The language wanted.
 * @category Plans
 * @example
 * localize({ "zh-Hans": "预期性", en: "expected" }, "en") // => "expected"
 * localize({ "zh-Hans": "特色指标" }, "en") // => "特色指标"
 */
export function localize(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text["zh-Hans"];
}
