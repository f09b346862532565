import * as z from "zod/v4";
import type { LocalizedText } from "../value/localized-text.js";
import type { PeriodText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import { exactOptional } from "./exact-optional.js";
import { idSchema, localizedTextSchema, referenceSchema, yearSchema } from "./parts.js";

/**
 * What shall be so by a year (发展目标), in words or linked to indicators.
 *
 * @category Plans
 * @example
 * const goal: Goal = { year: "2025", text: { "zh-Hans": "强区建设阶段性目标如期完成" } };
 */
export interface Goal<Id extends string = string> {
  /** The year by whose end it shall be so. */
  readonly year: PeriodText;
  /** As printed. */
  readonly text: LocalizedText;
  /** Ids of the indicators that measure it. */
  readonly indicators?: readonly Id[];
  /** Where it stands. */
  readonly reference?: Reference;
}

export const goalSchema = z.strictObject({
  year: yearSchema,
  text: localizedTextSchema,
  indicators: exactOptional(z.array(idSchema)),
  reference: exactOptional(referenceSchema),
});
