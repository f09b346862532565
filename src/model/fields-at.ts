import * as z from "zod/v4";

/** The names of the fields that an object at a place may have; none where its schema has no object there. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  return schemasAt(schema, path).flatMap((place) =>
    place instanceof z.ZodObject ? Object.keys(place.shape) : [],
  );
}

/** The schemas that hold at a place: of a union every shape, of what may be absent the schema of what is there. */
export function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly z.core.$ZodType[] {
  let places: readonly z.core.$ZodType[] = bare(schema);
  for (const step of path) places = places.flatMap((place) => below(place, step)).flatMap(bare);
  return places;
}

/** A schema without what says that it may be absent; of a union every shape. */
export function bare(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap());
  return schema instanceof z.ZodUnion ? schema.options.flatMap(bare) : [schema];
}

function below(schema: z.core.$ZodType, step: PropertyKey): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodTuple)
    return [schema.def.rest ?? schema.def.items[0]].flatMap((one) => one ?? []);
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, step)) return [];
  const field: z.core.$ZodType | undefined = schema.shape[String(step)];
  return field === undefined ? [] : [field];
}
