import type { Message } from "../issue.js";
import { type Qualifier, qualifiers } from "./qualifier.js";

/** What stands before a number in a sentence that is not given exactly: 约, 超过. */
export function qualifiedWords(qualifier: Qualifier | undefined): Message {
  return qualifier === undefined ? { "zh-Hans": "", en: "" } : qualifiers[qualifier].before;
}
