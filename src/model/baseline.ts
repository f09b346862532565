import * as z from "zod/v4";
import { keysOf } from "../value/closed-list.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { PeriodText } from "../value/period.js";
import { type Qualifier, qualifiers } from "../value/qualifier.js";
import type { Reference } from "../value/reference.js";
import { exactOptional } from "./exact-optional.js";
import { decimalSchema, referenceSchema, yearSchema } from "./parts.js";
import { type YearSpan, yearSpanSchema } from "./year-span.js";

/**
 * The value that a plan starts from (基期值). `over` is there where the number is the total of an earlier period,
 * which a total over this period does not start from.
 *
 * @category Plans
 * @example
 * const baseline: Baseline = {
 *   year: "2020", value: "402", over: { start: "2016", end: "2020" },
 *   reference: { document: "规划", locator: "表 序号2 2020年实际值", raw: "402" },
 * };
 */
export interface Baseline {
  /** The year at whose end the value was reached. */
  readonly year: PeriodText;
  /** In the unit of the indicator. */
  readonly value: DecimalText;
  /** The years that the value is a total of. */
  readonly over?: YearSpan;
  /** How the document gives the number where it does not give it exactly: 约, 超过, 不足. */
  readonly qualifier?: Qualifier;
  /** Where it stands. */
  readonly reference: Reference;
}

export const baselineSchema = z.strictObject({
  year: yearSchema,
  value: decimalSchema,
  over: exactOptional(yearSpanSchema),
  qualifier: exactOptional(z.enum(keysOf(qualifiers))),
  reference: referenceSchema,
});
