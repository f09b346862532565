import * as z from "zod/v4";
import { isRecord } from "../value/is-record.js";
import { planSchema } from "./plan.js";
import { planDefinitions } from "./plan-definitions.js";
import { planWords } from "./plan-words.js";

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a plan file (draft 2020-12). Other languages check plan files with it, and editors show what
 * each field is for. The build writes it to `dist/plan.schema.json` too; a plan file names it under `$schema`. Only
 * {@link parsePlan} checks what a schema cannot say, such as that a unit or a day exists.
 *
 * @returns A new object at each call.
 * @category Plans
 * @see [Model your city's plan](../../docs/guides/model-your-plan.md)
 * @see https://json-schema.org/draft/2020-12
 * @example
 * planJsonSchema()["$schema"] // => "https://json-schema.org/draft/2020-12/schema"
 */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  // A registry of its own: an application may give the same names to schemas of its own.
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(planDefinitions())) names.add(schema, { id });
  const schema: JsonSchema = z.toJSONSchema(planSchema, {
    target: "draft-2020-12",
    io: "input",
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      // The name stands in the key, and in older versions of zod here too.
      delete jsonSchema["id"];
      // A first one and a rest of the same is "one or more".
      if (zodSchema._zod.def.type !== "tuple") return;
      delete jsonSchema.prefixItems;
      jsonSchema.minItems = 1;
    },
  });
  const { $schema, $defs, ...root } = schema;
  const definitions = Object.entries(isRecord($defs) ? $defs : {});
  return {
    $schema,
    title: "Plan",
    ...described("Plan", root),
    $defs: Object.fromEntries(definitions.map(([name, one]) => [name, described(name, one)])),
  };
}

/** A definition with its words, and those of its fields. */
function described(name: string, schema: unknown): JsonSchema {
  const words = planWords[name];
  if (!isRecord(schema)) return {};
  const { properties } = schema;
  if (!isRecord(properties)) return { description: words?.description, ...schema };
  const fields = Object.entries(properties).map(([field, one]) => [
    field,
    { description: words?.fields?.[field], ...(isRecord(one) ? one : {}) },
  ]);
  return { description: words?.description, ...schema, properties: Object.fromEntries(fields) };
}
