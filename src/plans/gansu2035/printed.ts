import type { LocalizedText } from "../../value/localized-text.js";
import type { Reference } from "../../value/reference.js";

export const title = "甘肃省知识产权强省建设纲要（2021—2035年）";

/** Printed words as they stand in traditional Chinese, with their mainland form and an English one. */
export function tri(hant: string, hans: string, en: string): LocalizedText {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}

/** A place in the document, with the words printed there in traditional Chinese. */
export function at(locator: string, raw: string): Reference {
  return { document: title, locator, raw };
}
