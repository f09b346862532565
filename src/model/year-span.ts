import * as z from "zod/v4";
import type { PeriodText } from "../value/period.js";
import { yearSchema } from "./parts.js";

/**
 * From the start of one year to the end of another.
 *
 * @category Plans
 * @example
 * const span: YearSpan = { start: "2021", end: "2025" };
 */
export interface YearSpan {
  /** The first year. */
  readonly start: PeriodText;
  /** The last year. */
  readonly end: PeriodText;
}

export const yearSpanSchema = z.strictObject({ start: yearSchema, end: yearSchema });
