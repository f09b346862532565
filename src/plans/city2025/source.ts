import type { Reference } from "../../value/reference.js";

/** The title as the section headings print it, with the gap where the city's name stood closed. */
export const title = "市知识产权“十四五”规划";

/** Words of the document and where they stand in it. */
export function at(locator: string, raw: string): Reference {
  return { document: title, locator, raw };
}
