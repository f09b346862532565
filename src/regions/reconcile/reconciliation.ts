import type { Issue } from "../../issue.js";
import type { DecimalInput } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { Missing } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import type { UnitText } from "../../value/unit.js";
import type { PlaceHole } from "../decompose/change-decomposition.js";
import type { Places } from "../places/place.js";
import type { RollUpPlanOptions } from "../roll-up-plan.js";
import type { reconcileResults } from "./reconcile-results.js";

/**
 * What comes of a published number beside the places': within rounding of their whole, beyond it, less than the known places
 * alone, not to be said while places are missing, or not published.
 *
 * @category Regions
 * @example
 * const result: ReconcileResult = "below-places";
 * @useDeclaredType
 */
export type ReconcileResult = keyof typeof reconcileResults;

/**
 * What reconciling needs beside the numbers: weights and parts as for {@link rollUpPlan}, and which places make the whole.
 *
 * @category Regions
 * @example
 * const options: ReconcileOptions = {
 *   tree: [{ id: "广西" }, { id: "南宁", parent: "广西" }, { id: "柳州", parent: "广西" }],
 *   of: "广西",
 * };
 */
export interface ReconcileOptions<Id extends string = string> extends RollUpPlanOptions<Id> {
  /** What lies in what: a place and one that it lies in are never added to each other. */
  readonly tree?: Places;
  /** The place of the whole in the tree: the places directly below it make the whole, and each that is not there is missing. */
  readonly of?: string;
  /**
   * By indicator, in its unit: what its numbers are rounded to, where they do not show it, such as 1000 of 件 that
   * were printed as 12.5 万件.
   * @defaultValue the last decimal place that a series has anywhere; whole numbers of things and people are taken as
   * exact
   */
  readonly rounding?: { readonly [Key in Id]?: DecimalInput };
}

/**
 * A published number beside the whole of the places.
 *
 * @category Regions
 * @example
 * const row: ReconciledPeriod = {
 *   period: "2023", published: "100", rolledUp: "98", difference: "2", tolerance: "0", result: "differs", holes: [],
 * };
 */
export interface ReconciledPeriod {
  /** The period that both numbers are of. */
  readonly period: PeriodText;
  /** What was published for the whole, or why there is nothing. */
  readonly published: DecimalText | Missing;
  /** By the region rule; not there while a place is missing. */
  readonly rolledUp: DecimalText | Missing;
  /** What the known places alone come to, where others are missing and none can be below 0. */
  readonly atLeast?: DecimalText;
  /** The published less the rolled up number; `null` where one is not there. */
  readonly difference: DecimalText | null;
  /** The difference that rounding can make. */
  readonly tolerance: DecimalText;
  /** How the two numbers go together. */
  readonly result: ReconcileResult;
  /** The places that are missing, each with its reason. */
  readonly holes: readonly PlaceHole[];
}

/**
 * An indicator's published numbers beside those of its places.
 *
 * @category Regions
 * @example
 * const one: ReconciledIndicator = { indicator: "pct-applications", unit: "件", periods: [] };
 */
export interface ReconciledIndicator<Id extends string = string> {
  /** The id of the indicator. */
  readonly indicator: Id;
  /** The unit of all numbers; absent where the plan prints none. */
  readonly unit?: UnitText;
  /** Oldest first. */
  readonly periods: readonly ReconciledPeriod[];
  /** Why its places make no whole, where they make none. */
  readonly reason?: Missing["missing"]["reason"];
}

/**
 * Published numbers beside those of the places.
 *
 * @category Regions
 * @example
 * const nothing: Reconciliation = { plan: "guangxi-2025", indicators: [], issues: [] };
 */
export interface Reconciliation<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** Those of which anything is published or reported, in the plan's order. */
  readonly indicators: readonly ReconciledIndicator<Id>[];
  /** What was noticed of the observations, each with the place in its path. */
  readonly issues: readonly Issue[];
}
