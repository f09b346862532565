import * as z from "zod/v4";
import type { LocalizedText } from "../value/localized-text.js";
import { localizedTextSchema } from "./parts.js";

/**
 * A word that the plan explains (名词解释).
 *
 * @category Plans
 * @example
 * const term: Term = { term: { "zh-Hans": "三品一标" }, definition: { "zh-Hans": "无公害农产品、绿色食品等" } };
 */
export interface Term {
  /** The word. */
  readonly term: LocalizedText;
  /** What the plan says that it means. */
  readonly definition: LocalizedText;
}

export const termSchema = z.strictObject({ term: localizedTextSchema, definition: localizedTextSchema });
