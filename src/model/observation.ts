import { z } from "zod";
import { keysOf } from "../value/closed-list.js";
import { valueStatuses } from "../value/statuses.js";
import { decimalSchema, missingReasonSchema, periodSchema, referenceSchema } from "./parts.js";

/**
 * The zod schema of one {@link Observation}, for observations that come from outside as JSON.
 *
 * @category Series
 * @example
 * observationSchema.safeParse({ period: "2022", value: "9.4", status: "A" }).success // => true
 */
export const observationSchema = z.discriminatedUnion("status", [
  z.strictObject({
    period: periodSchema,
    value: decimalSchema,
    status: z.enum(keysOf(valueStatuses)),
    reference: referenceSchema.exactOptional(),
  }),
  z.strictObject({
    period: periodSchema,
    status: z.literal("M"),
    reason: missingReasonSchema,
    reference: referenceSchema.exactOptional(),
  }),
]);
