import { show } from "../issue.js";
import type { Locale } from "./locales.js";
import { refuse } from "./refuse.js";

/**
 * A language as a browser or a reader's settings name it, by BCP 47: `zh-CN`, `zh-TW`, `zh`, `en-GB`; or one of the languages that
 * texts come in.
 *
 * @category Plans
 * @example
 * const tag: LocaleTag = "zh-TW";
 */
export type LocaleTag = Locale | (string & {});

/** Where Chinese is written in traditional characters, unless the tag names a script. */
const traditionalRegions: readonly string[] = ["tw", "hk", "mo"];
const chinese: readonly string[] = ["zh", "cmn", "yue"];

/**
 * Which of the languages that texts come in is meant by a language tag (BCP 47). A script in the tag decides; without one, Chinese of
 * Taiwan, Hong Kong and Macao is in traditional characters (繁体), and all other Chinese in simplified ones.
 *
 * @param tag - Such as `navigator.language` gives; upper and lower case are the same.
 * @throws {@link UsageError} `Unknown locale: expected a language tag of Chinese or English, such as zh-CN, zh-Hant, en-GB, received …`
 * @see https://www.rfc-editor.org/info/bcp47
 * @category Plans
 * @see [Concepts: Languages and entry points](../../docs/concepts.md#languages-and-entry-points)
 * @example
 * resolveLocale("zh-TW") // => "zh-Hant"
 * resolveLocale("zh-CN") // => "zh-Hans"
 * resolveLocale("en-GB") // => "en"
 */
export function resolveLocale(tag: LocaleTag): Locale {
  const [language = "", ...rest] = typeof tag === "string" ? tag.toLowerCase().split("-") : [];
  // What stands behind a single letter is an extension, or private.
  const extension = rest.findIndex((part) => part.length < 2);
  const parts = extension < 0 ? rest : rest.slice(0, extension);
  const whole = rest.every((part) => part.length > 0 && part.length < 9);
  if (whole && language === "en") return "en";
  if (whole && chinese.includes(language)) {
    if (parts.includes("hant")) return "zh-Hant";
    if (parts.includes("hans")) return "zh-Hans";
    return parts.some((part) => traditionalRegions.includes(part)) ? "zh-Hant" : "zh-Hans";
  }
  throw refuse({
    code: "locale-unknown",
    path: "/locale",
    expected: [
      "中文或英文的语言标记，如 zh-CN、zh-Hant、en-GB",
      "a language tag of Chinese or English, such as zh-CN, zh-Hant, en-GB",
    ],
    received: show(tag),
    words: ["未知的语言", "Unknown locale"],
  });
}
