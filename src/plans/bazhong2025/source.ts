import type { Reference } from "../../value/reference.js";

/** The document, as every reference names it. */
export const title = "巴中市“十四五”知识产权规划";

/** A place in the document, with the words printed there. */
export function at(locator: string, raw: string): Reference {
  return { document: title, locator, raw };
}
