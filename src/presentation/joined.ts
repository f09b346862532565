import type { LocalizedText } from "../value/localized-text.js";

/** Several texts as one. */
export function joined(texts: readonly LocalizedText[]): LocalizedText {
  return {
    "zh-Hans": texts.map((one) => one["zh-Hans"]).join("、"),
    en: texts.map((one) => one.en ?? one["zh-Hans"]).join("; "),
  };
}
