import * as z from "zod/v4";
import { bare } from "./fields-at.js";
import { type Format, formats } from "./formats.js";

/** The smallest value that a schema accepts, for a message that says what is missing: what may be absent is. */
export function exampleOf(schema: z.core.$ZodType): unknown {
  const [own = schema] = bare(schema);
  if (own instanceof z.ZodObject) {
    // Zod's own class for exactly optional fields is newer than the oldest zod, and `exactOptional` does not make it.
    const needed = Object.entries<z.core.$ZodType>(own.shape).filter(
      ([, field]) => !(field instanceof z.ZodOptional),
    );
    return Object.fromEntries(needed.map(([key, field]) => [key, exampleOf(field)]));
  }
  if (own instanceof z.ZodArray) return [];
  if (own instanceof z.ZodTuple) return own.def.items.map(exampleOf);
  if (own instanceof z.ZodEnum) return own.options[0];
  if (own instanceof z.ZodLiteral) return [...own.values][0];
  if (own instanceof z.ZodNumber) return 1;
  return formatOf(own)?.example ?? "…";
}

/** The format of a text, which its schema names in its errors. */
export function formatOf(schema: z.core.$ZodType): Format | undefined {
  const message = z.safeParse(schema, "").error?.issues[0]?.message ?? "";
  return Object.hasOwn(formats, message) ? formats[message] : undefined;
}
