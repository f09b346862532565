import { z } from "zod";
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
  readonly start: PeriodText;
  readonly end: PeriodText;
}

export const yearSpanSchema = z.strictObject({ start: yearSchema, end: yearSchema });
