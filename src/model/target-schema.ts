import { z } from "zod";
import { keysOf } from "../value/closed-list.js";
import { singleComparators } from "../value/comparators.js";
import {
  daySchema,
  decimalSchema,
  idSchema,
  localizedTextSchema,
  referenceSchema,
  textSchema,
  unitSchema,
  yearSchema,
} from "./parts.js";
import { numericBases } from "./target-bases.js";
import { targetStrengths } from "./target-strengths.js";

const terms = {
  year: yearSchema,
  dueOn: daySchema.exactOptional(),
  strength: z.enum(keysOf(targetStrengths)).exactOptional(),
  replaces: z
    .strictObject({ plan: idSchema, indicator: idSchema.exactOptional(), year: yearSchema.exactOptional() })
    .exactOptional(),
  reference: referenceSchema,
};

const numericTerms = {
  ...terms,
  basis: z.enum(numericBases),
  unit: unitSchema.exactOptional(),
};

export const singleBoundShape = {
  comparator: z.enum(keysOf(singleComparators)),
  value: decimalSchema,
};

const range = { comparator: z.literal("between"), lower: decimalSchema, upper: decimalSchema };

export const targetSchema = z.discriminatedUnion("basis", [
  z.strictObject({ ...terms, basis: z.literal("words"), text: localizedTextSchema }),
  z.strictObject({
    ...terms,
    basis: z.literal("compared"),
    comparator: singleBoundShape.comparator,
    with: z.strictObject({
      name: localizedTextSchema,
      plan: idSchema.exactOptional(),
      region: textSchema.exactOptional(),
      indicator: idSchema.exactOptional(),
    }),
    margin: decimalSchema.exactOptional(),
  }),
  z.discriminatedUnion("comparator", [
    z.strictObject({ ...numericTerms, ...singleBoundShape }),
    z.strictObject({ ...numericTerms, ...range }),
  ]),
]);
