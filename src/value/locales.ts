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
