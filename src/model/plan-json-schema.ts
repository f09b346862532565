import * as z from "zod/v4";
import { planSchema } from "./plan.js";

/**
 * The JSON Schema of a plan file (draft 2020-12), for checking plan files in other languages. The build writes it to
 * `dist/plan.schema.json` too. What a schema cannot say (that a unit exists, that a day exists) only
 * {@link parsePlan} checks.
 *
 * @returns A new object at each call.
 * @category Plans
 * @see https://json-schema.org/draft/2020-12
 * @example
 * planJsonSchema()["$schema"] // => "https://json-schema.org/draft/2020-12/schema"
 */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(planSchema, {
    target: "draft-2020-12",
    io: "input",
    reused: "ref",
    override: ({ zodSchema, jsonSchema }) => {
      // A tuple with a rest is "one or more", which zod leaves unsaid.
      if (zodSchema._zod.def.type === "tuple") jsonSchema.minItems = jsonSchema.prefixItems?.length ?? 0;
    },
  });
  return { ...schema };
}
