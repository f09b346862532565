import * as z from "zod/v4";
import { keysOf } from "../value/closed-list.js";
import { singleComparators } from "../value/comparators.js";
import { exactOptional } from "./exact-optional.js";
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

/** The target of an earlier plan that another one takes the place of. */
export const replacedTargetSchema = z.strictObject({
  plan: idSchema,
  indicator: exactOptional(idSchema),
  year: exactOptional(yearSchema),
});

const terms = {
  year: yearSchema,
  dueOn: exactOptional(daySchema),
  strength: exactOptional(z.enum(keysOf(targetStrengths))),
  replaces: exactOptional(replacedTargetSchema),
  reference: referenceSchema,
};

const numericTerms = { ...terms, basis: z.enum(numericBases), unit: exactOptional(unitSchema) };

export const singleBoundShape = {
  comparator: z.enum(keysOf(singleComparators)),
  value: decimalSchema,
};

const range = { comparator: z.literal("between"), lower: decimalSchema, upper: decimalSchema };

/** A target with one number. */
export const singleTargetSchema = z.strictObject({ ...numericTerms, ...singleBoundShape });

/** A target with two ends. */
export const rangeTargetSchema = z.strictObject({ ...numericTerms, ...range });

/** A target in words. */
export const wordsTargetSchema = z.strictObject({
  ...terms,
  basis: z.literal("words"),
  text: localizedTextSchema,
});

/** What a target is compared with. */
export const comparedWithSchema = z.strictObject({
  name: localizedTextSchema,
  plan: exactOptional(idSchema),
  region: exactOptional(textSchema),
  indicator: exactOptional(idSchema),
});

/** A target that is compared with another value. */
export const comparedTargetSchema = z.strictObject({
  ...terms,
  basis: z.literal("compared"),
  comparator: singleBoundShape.comparator,
  with: comparedWithSchema,
  margin: exactOptional(decimalSchema),
});

type AnyTarget =
  | z.output<typeof singleTargetSchema>
  | z.output<typeof rangeTargetSchema>
  | z.output<typeof wordsTargetSchema>
  | z.output<typeof comparedTargetSchema>;

// The type of a union of schemas has changed between versions of zod; that of its values has not.
export const targetSchema: z.ZodType<AnyTarget, AnyTarget> = z.discriminatedUnion("basis", [
  wordsTargetSchema,
  comparedTargetSchema,
  z.discriminatedUnion("comparator", [singleTargetSchema, rangeTargetSchema]),
]);
