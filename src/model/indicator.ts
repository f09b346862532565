import * as z from "zod/v4";
import type { KnownFormulaId } from "../known/formula-names.js";
import type { KnownIndicatorId } from "../known/known-indicators.js";
import { keysOf } from "../value/closed-list.js";
import { directions } from "../value/directions.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { Direction, MeasureKind, RegionRule } from "../value/measure.js";
import { measureKinds } from "../value/measure-kinds.js";
import type { Reference } from "../value/reference.js";
import { regionRules } from "../value/region-rules.js";
import type { UnitText } from "../value/unit.js";
import { type Baseline, baselineSchema } from "./baseline.js";
import { type Category, categorySchema } from "./category.js";
import { commitments } from "./commitments.js";
import { exactOptional } from "./exact-optional.js";
import { type Increment, incrementSchema } from "./increment.js";
import { type Inference, inferenceSchema } from "./inference.js";
import { origins } from "./origins.js";
import { idSchema, localizedTextSchema, referencesSchema, unitSchema } from "./parts.js";
import type { Target } from "./target.js";
import { targetSchema } from "./target-schema.js";
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
 * The indicator of an earlier plan that one goes on from (接续上一规划的指标).
 *
 * @category Plans
 * @example
 * const before: ContinuedIndicator = { plan: "national2025", indicator: "high-value-patents-per-10k" };
 */
export interface ContinuedIndicator {
  /** The id of the earlier plan. */
  readonly plan: string;
  /** The id of its indicator. */
  readonly indicator: string;
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
  /** The group that it stands in, of one level or two. */
  readonly category?: Category;
  /** The name as printed, in simplified Chinese and where known in other languages. */
  readonly name: LocalizedText;
  /** Absent where the document prints none and none can be read into it. */
  readonly unit?: UnitText;
  /**
   * What kind of number it is: a running total (`cumulative`), a level at a date (`point-in-time`), or what came
   * within one year (`annual`).
   */
  readonly measure: MeasureKind;
  /**
   * How values of regions make that of the whole: added (`sum`), recomputed from numerator and denominator (`ratio`),
   * averaged with weights (`weighted-mean`), or not at all (`none`).
   */
  readonly regionRule: RegionRule;
  /** Which way is good: up (`increase`), down (`decrease`), or staying where it is (`maintain`). */
  readonly direction: Direction;
  /**
   * `binding` (约束性) where government has to deliver it, `expected` (预期性) where it is hoped for; absent where the
   * document does not say.
   */
  readonly commitment?: Commitment;
  /** Which level of government asks for it: 国家规划指标, 省规划指标, 特色指标; absent where the document does not say. */
  readonly tier?: Tier;
  /** Id of the formula that computes it. */
  readonly formula?: KnownFormulaId | (string & {});
  /** Id of the known indicator that it is. */
  readonly catalogue?: KnownIndicatorId | (string & {});
  /** The id of the indicator that it is a part of (其中): the parts of one are no more than the whole. */
  readonly partOf?: string;
  /** The indicator of an earlier plan that it goes on from, whether measured in the same way or not. */
  readonly continues?: ContinuedIndicator;
  /** Absent where the document leaves it blank. */
  readonly baseline?: Baseline;
  /** Empty where the document leaves the target blank: the indicator is only monitored. */
  readonly targets: readonly Target[];
  /** The increase that the table prints beside baseline and target; absent where it prints none. */
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

export const continuedIndicatorSchema = z.strictObject({ plan: idSchema, indicator: idSchema });

export const indicatorSchema = z.strictObject({
  id: idSchema,
  number: exactOptional(z.int()),
  category: exactOptional(categorySchema),
  name: localizedTextSchema,
  unit: exactOptional(unitSchema),
  measure: z.enum(keysOf(measureKinds)),
  regionRule: z.enum(keysOf(regionRules)),
  direction: z.enum(keysOf(directions)),
  commitment: exactOptional(z.enum(keysOf(commitments))),
  tier: exactOptional(z.enum(keysOf(tiers))),
  formula: exactOptional(idSchema),
  catalogue: exactOptional(idSchema),
  partOf: exactOptional(idSchema),
  continues: exactOptional(continuedIndicatorSchema),
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
