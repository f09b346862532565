import * as z from "zod/v4";
import { keysOf } from "../value/closed-list.js";
import type { DecimalText } from "../value/decimal-text.js";
import { directions } from "../value/directions.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { Direction, MeasureKind, RegionRule } from "../value/measure.js";
import { measureKinds } from "../value/measure-kinds.js";
import type { PeriodText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import { regionRules } from "../value/region-rules.js";
import type { UnitText } from "../value/unit.js";
import { commitments } from "./commitments.js";
import { exactOptional } from "./exact-optional.js";
import { type Inference, inferenceSchema } from "./inference.js";
import { origins } from "./origins.js";
import {
  decimalSchema,
  idSchema,
  localizedTextSchema,
  referenceSchema,
  referencesSchema,
  unitSchema,
  yearSchema,
} from "./parts.js";
import { type Increment, incrementSchema, type Target, targetSchema } from "./target.js";
import { tiers } from "./tiers.js";

/**
 * How firmly government promises: `expected` (预期性) is hoped for and delivered by the market; `binding` (约束性) must
 * be delivered by government, and is assigned, allocated and appraised.
 *
 * @category Plans
 * @example
 * const commitment: Commitment = "expected";
 * @useDeclaredType
 */
export type Commitment = keyof typeof commitments;

/**
 * Which level of government asks for an indicator: 国家规划指标, 省规划指标, 特色指标.
 *
 * @category Plans
 * @example
 * const tier: Tier = "local";
 * @useDeclaredType
 */
export type Tier = keyof typeof tiers;

/**
 * Where in a plan a promise stands: in its table of indicators, or only in its text.
 *
 * @category Plans
 * @example
 * const origin: IndicatorOrigin = "text";
 * @useDeclaredType
 */
export type IndicatorOrigin = keyof typeof origins;

/**
 * The value that a plan starts from (基期值). `over` is there where the number is the total of an earlier period,
 * which a total over this period does not start from.
 *
 * @category Plans
 * @example
 * const baseline: Baseline = {
 *   year: "2020", value: "402", over: { start: "2016", end: "2020" },
 *   reference: { document: "规划", locator: "表 序号2 2020年实际值", raw: "402" },
 * };
 */
export interface Baseline {
  /** The year at whose end the value was reached. */
  readonly year: PeriodText;
  /** In the unit of the indicator. */
  readonly value: DecimalText;
  /** The years that the value is a total of. */
  readonly over?: YearSpan;
  /** Where it stands. */
  readonly reference: Reference;
}

/**
 * From the start of one year to the end of another.
 *
 * @category Plans
 * @example
 * const span: YearSpan = { start: "2021", end: "2025" };
 */
export interface YearSpan {
  /** The first year. */
  readonly start: PeriodText;
  /** The last year. */
  readonly end: PeriodText;
}

/**
 * One measured promise (指标). What the document does not say is absent.
 *
 * @category Plans
 * @example
 * const indicator: Indicator = {
 *   id: "trademarks", name: { "zh-Hans": "有效注册商标总量" }, unit: "万件", measure: "point-in-time", regionRule: "sum",
 *   direction: "increase", commitment: "expected", targets: [], origin: "table",
 *   references: [{ document: "规划", locator: "表 序号4", raw: "有效注册商标总量(万件)" }],
 * };
 */
export interface Indicator<Id extends string = string> {
  /** Of the indicator, on its own in the plan. */
  readonly id: Id;
  /** The number printed in the table (序号). */
  readonly number?: number;
  readonly category?: LocalizedText;
  readonly name: LocalizedText;
  /** Absent where the document prints none and none can be read into it. */
  readonly unit?: UnitText;
  readonly measure: MeasureKind;
  readonly regionRule: RegionRule;
  readonly direction: Direction;
  readonly commitment?: Commitment;
  readonly tier?: Tier;
  /** Id of the formula that computes it. */
  readonly formula?: string;
  /** Id of the known indicator that it is. */
  readonly catalogue?: string;
  /** Absent where the document leaves it blank. */
  readonly baseline?: Baseline;
  /** Empty where the document leaves the target blank: the indicator is only monitored. */
  readonly targets: readonly Target[];
  readonly increment?: Increment;
  /** The same promise said elsewhere in the document, in other words or another scale. */
  readonly statements?: readonly Target[];
  /** Whether the promise stands in the plan's table or only in its text. */
  readonly origin: IndicatorOrigin;
  /** Who answers for it (责任单位). */
  readonly responsible?: readonly LocalizedText[];
  /** Where its values come from (数据来源). */
  readonly dataSource?: LocalizedText;
  /** What readers of the data should know. */
  readonly notes?: readonly LocalizedText[];
  /** What the document does not say and the author of the data read into it. */
  readonly inferred?: readonly Inference[];
  /** Where it stands; a promise that stands in several places has several. */
  readonly references: readonly [Reference, ...Reference[]];
}

export const yearSpanSchema = z.strictObject({ start: yearSchema, end: yearSchema });

export const baselineSchema = z.strictObject({
  year: yearSchema,
  value: decimalSchema,
  over: exactOptional(yearSpanSchema),
  reference: referenceSchema,
});

export const indicatorSchema = z.strictObject({
  id: idSchema,
  number: exactOptional(z.int()),
  category: exactOptional(localizedTextSchema),
  name: localizedTextSchema,
  unit: exactOptional(unitSchema),
  measure: z.enum(keysOf(measureKinds)),
  regionRule: z.enum(keysOf(regionRules)),
  direction: z.enum(keysOf(directions)),
  commitment: exactOptional(z.enum(keysOf(commitments))),
  tier: exactOptional(z.enum(keysOf(tiers))),
  formula: exactOptional(idSchema),
  catalogue: exactOptional(idSchema),
  baseline: exactOptional(baselineSchema),
  targets: z.array(targetSchema),
  increment: exactOptional(incrementSchema),
  statements: exactOptional(z.array(targetSchema)),
  origin: z.enum(keysOf(origins)),
  responsible: exactOptional(z.array(localizedTextSchema)),
  dataSource: exactOptional(localizedTextSchema),
  notes: exactOptional(z.array(localizedTextSchema)),
  inferred: exactOptional(z.array(inferenceSchema)),
  references: referencesSchema,
});
