import * as z from "zod/v4";
import type { RangeBound, SingleBound } from "../value/bound.js";
import { keysOf } from "../value/closed-list.js";
import { singleComparators } from "../value/comparators.js";
import type { PeriodText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import type { UnitText } from "../value/unit.js";
import { exactOptional } from "./exact-optional.js";
import { decimalSchema, referenceSchema, unitSchema, yearSchema } from "./parts.js";
import { targetBases } from "./target-bases.js";

/**
 * What the number of a target is a number of: a level or total (`level`), a yearly growth rate in % (`annual-growth`,
 * 年均增长), percentage points to add (`percentage-points`, 提高…个百分点), a change in % of the baseline
 * (`relative-change`), a multiple of the baseline (`multiple`, 翻一番 is 2), an amount to add (`increase`, 新增), or the average of the yearly amounts of the
 * plan period (`period-average`, 平均每年).
 *
 * @category Plans
 * @example
 * const basis: TargetBasis = "annual-growth";
 * @useDeclaredType
 */
export type TargetBasis = keyof typeof targetBases;

/**
 * When a target is due, what its number is a number of, and where it was read.
 *
 * @category Plans
 * @example
 * const terms: TargetTerms = { year: "2025", basis: "level", reference: { document: "规划", locator: "表 1", raw: "2.5" } };
 */
export interface TargetTerms {
  /** Due at the end of this year. */
  readonly year: PeriodText;
  readonly basis: TargetBasis;
  /** The unit of the number where it is not the indicator's own. */
  readonly unit?: UnitText;
  readonly reference: Reference;
}

/**
 * A target with one number (目标值).
 *
 * @category Plans
 * @example
 * const target: SingleTarget = {
 *   year: "2025", basis: "level", comparator: "at-least", value: "100",
 *   reference: { document: "规划", locator: "表 序号15", raw: "≥100" },
 * };
 */
export interface SingleTarget extends TargetTerms, SingleBound {}

/**
 * A target with two ends, such as 1—2.
 *
 * @category Plans
 * @example
 * const target: RangeTarget = {
 *   year: "2025", basis: "level", comparator: "between", lower: "1", upper: "2",
 *   reference: { document: "规划", locator: "表 序号15", raw: "1-2" },
 * };
 */
export interface RangeTarget extends TargetTerms, RangeBound {}

/**
 * What an indicator shall reach, and when (目标).
 *
 * @category Plans
 * @example
 * const target: Target = {
 *   year: "2025", basis: "level", comparator: "attain", value: "2.5",
 *   reference: { document: "规划", locator: "表 序号1", raw: "2.5" },
 * };
 */
export type Target = SingleTarget | RangeTarget;

const terms = {
  year: yearSchema,
  basis: z.enum(keysOf(targetBases)),
  unit: exactOptional(unitSchema),
  reference: referenceSchema,
};

export const singleBoundShape = {
  comparator: z.enum(keysOf(singleComparators)),
  value: decimalSchema,
};

const range = { comparator: z.literal("between"), lower: decimalSchema, upper: decimalSchema };

/** A target with one number: what a target with an unknown comparator is read as, to find its other mistakes. */
export const singleTargetSchema = z.strictObject({ ...terms, ...singleBoundShape });

/** A target with two ends. */
export const rangeTargetSchema = z.strictObject({ ...terms, ...range });

type EitherTarget = z.output<typeof singleTargetSchema> | z.output<typeof rangeTargetSchema>;

// The type of a union of schemas has changed between versions of zod; that of its values has not.
export const targetSchema: z.ZodType<EitherTarget, EitherTarget> = z.discriminatedUnion("comparator", [
  singleTargetSchema,
  rangeTargetSchema,
]);

/**
 * The increase that a plan prints beside baseline and target (增加值).
 *
 * @category Plans
 * @example
 * const increment: Increment = {
 *   comparator: "at-least", value: "47", reference: { document: "规划", locator: "表 序号15", raw: "≥47" },
 * };
 */
export interface Increment extends SingleBound {
  readonly reference: Reference;
}

export const incrementSchema = z.strictObject({ ...singleBoundShape, reference: referenceSchema });
