import * as z from "zod/v4";

/** A field that may be absent, and is never `undefined` where it is there. */
export type ExactOptional<Schema extends z.core.$ZodType> = Schema & {
  readonly _zod: { readonly optin: "optional"; readonly optout: "optional" };
};

/**
 * Makes a field optional. Zod has this since 4.3 only, and applications have older versions: at run time it is `optional`,
 * and what reads plans refuses an `undefined` itself.
 */
export function exactOptional<Schema extends z.core.$ZodType>(schema: Schema): ExactOptional<Schema> {
  return z.optional(schema) as unknown as ExactOptional<Schema>;
}
