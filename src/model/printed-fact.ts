import * as z from "zod/v4";
import type { KnownIndicatorId } from "../known/known-indicators.js";
import type { SingleBound } from "../value/bound.js";
import { keysOf } from "../value/closed-list.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { MeasureKind } from "../value/measure.js";
import { measureKinds } from "../value/measure-kinds.js";
import type { PeriodText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import type { UnitText } from "../value/unit.js";
import { exactOptional } from "./exact-optional.js";
import { type GrowthStatement, growthSchema } from "./growth.js";
import { idSchema, localizedTextSchema, periodSchema, referenceSchema, unitSchema } from "./parts.js";
import { singleBoundShape } from "./target-schema.js";
import { type YearSpan, yearSpanSchema } from "./year-span.js";

/**
 * A figure about the past that a document prints (发展成就): its value, how it compares with an earlier one, and where
 * it stands. `over` is there where the value is a total of several years.
 *
 * @category Plans
 * @example
 * const fact: PrintedFact = {
 *   id: "pct-2016-2020", name: { "zh-Hans": "PCT申请量" }, unit: "件", measure: "cumulative",
 *   period: "2020", over: { start: "2016", end: "2020" }, comparator: "attain", value: "402",
 *   reference: { document: "规划", locator: "发展成就", raw: "402件" },
 * };
 */
export interface PrintedFact<Id extends string = string> extends SingleBound {
  /** Of the fact, on its own in the plan. */
  readonly id: string;
  /** What the figure is of, as printed. */
  readonly name: LocalizedText;
  /** The indicator of the same plan that it is about. */
  readonly indicator?: Id;
  /** Id of the known indicator that it is. */
  readonly catalogue?: KnownIndicatorId | (string & {});
  /** The unit as a plan writes it, such as `件` or `亿元`; absent where the document prints none. */
  readonly unit?: UnitText;
  /**
   * What kind of number it is: a running total (`cumulative`), a level at a date (`point-in-time`), or what came
   * within one year (`annual`).
   */
  readonly measure: MeasureKind;
  /** The year (or the last year) that the figure is of. */
  readonly period: PeriodText;
  /** The years that the figure is a total of. */
  readonly over?: YearSpan;
  /** How it is said to compare with earlier years. */
  readonly growth?: readonly GrowthStatement[];
  /** What readers of the data should know. */
  readonly notes?: readonly LocalizedText[];
  /** Where it stands. */
  readonly reference: Reference;
}

export const printedFactSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  indicator: exactOptional(idSchema),
  catalogue: exactOptional(idSchema),
  unit: exactOptional(unitSchema),
  measure: z.enum(keysOf(measureKinds)),
  period: periodSchema,
  over: exactOptional(yearSpanSchema),
  ...singleBoundShape,
  growth: exactOptional(z.array(growthSchema)),
  notes: exactOptional(z.array(localizedTextSchema)),
  reference: referenceSchema,
});
