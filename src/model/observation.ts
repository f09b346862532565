import * as z from "zod/v4";
import { keysOf } from "../value/closed-list.js";
import { qualifiers } from "../value/qualifier.js";
import { valueStatuses } from "../value/statuses.js";
import { exactOptional } from "./exact-optional.js";
import { anyYearPeriodSchema, decimalSchema, missingReasonSchema, referenceSchema } from "./parts.js";

const withValue = z.strictObject({
  period: anyYearPeriodSchema,
  value: decimalSchema,
  status: z.enum(keysOf(valueStatuses)),
  qualifier: exactOptional(z.enum(keysOf(qualifiers))),
  reference: exactOptional(referenceSchema),
});

const withoutValue = z.strictObject({
  period: anyYearPeriodSchema,
  status: z.literal("M"),
  reason: missingReasonSchema,
  reference: exactOptional(referenceSchema),
});

type EitherObservation = z.output<typeof withValue> | z.output<typeof withoutValue>;

/**
 * The zod schema of one {@link Observation}, for observations that come from outside as JSON.
 *
 * @category Series
 * @see [Concepts: Measure kinds](../../docs/concepts.md#measure-kinds)
 * @example
 * observationSchema.safeParse({ period: "2022", value: "9.4", status: "A" }).success // => true
 */
export const observationSchema: z.ZodType<EitherObservation, EitherObservation> = z.discriminatedUnion(
  "status",
  [withValue, withoutValue],
);
