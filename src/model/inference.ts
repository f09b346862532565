import * as z from "zod/v4";
import type { LocalizedText } from "../value/localized-text.js";
import { localizedTextSchema, textSchema } from "./parts.js";

/**
 * A field that the document does not say and the author of the data read into it, with the reason.
 *
 * @category Plans
 * @example
 * const inference: Inference = { field: "measure", because: { "zh-Hans": "“总量”为年末存量", en: "A total is a stock" } };
 */
export interface Inference {
  /** The name of the field, such as `measure`. */
  readonly field: string;
  /** Why it is read so. */
  readonly because: LocalizedText;
}

export const inferenceSchema = z.strictObject({ field: textSchema, because: localizedTextSchema });
