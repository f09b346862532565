import type { Issue, Message } from "../../issue.js";
import type { PredictionInterval } from "../../projection/forecast-result.js";
import type { MissingReason } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import type { RateText } from "../../value/rate.js";
import type { Outlook, OutlookOptions } from "../outlook-result.js";
import type { PlanAssumptions } from "./given.js";
import type { MovedBy } from "./moves.js";

/**
 * What is assumed of a plan, and as of when and by which target it is looked at.
 *
 * @category Projection
 * @example
 * const options: WhatIfPlanOptions<"royalties"> = { asOf: "2023-12-31", growth: { royalties: "8%" } };
 */
export interface WhatIfPlanOptions<Id extends string = string>
  extends Omit<OutlookOptions, "history">,
    PlanAssumptions<Id> {}

/**
 * Where an indicator is heading in the target year, in numbers; `outlook` says all of it.
 *
 * @category Projection
 * @example
 * const end: OutlookEnd | undefined = whatIfPlan(guangxi2025, {}, { growth: {} }).indicators[0]?.changed;
 * [end?.value, end?.reason] // => [null, "no-observation"]
 */
export interface OutlookEnd<Id extends string = string> {
  /** The mean of the forecast, in the unit of the indicator. */
  readonly value: number | null;
  /** The widest interval that was asked for. */
  readonly interval: PredictionInterval | null;
  /** That the target is met, from 0 to 1; `null` where it is not known. */
  readonly probability: number | null;
  /** How far the mean is off the target; 0 where it meets it. */
  readonly shortfall: number | null;
  /** The rate of growth from the latest value that leads there; of a running total that of its yearly amounts. */
  readonly growth: RateText | null;
  /** Why there is no probability, or no forecast. */
  readonly reason?: MissingReason;
  /** The whole outlook that these numbers come from. */
  readonly outlook: Outlook<Id>;
}

/**
 * An indicator as forecast, and as it would be.
 *
 * @category Projection
 * @example
 * const [first] = whatIfPlan(guangxi2025, {}, { growth: {} }).indicators;
 * const indicator: IndicatorWhatIf | undefined = first;
 * indicator?.movedBy // => null
 */
export interface IndicatorWhatIf<Id extends string = string> {
  /** The id of the indicator. */
  readonly indicator: Id;
  /** The year that the numbers are of; the plan's last where there is no target. */
  readonly year: PeriodText;
  /** What moves it; `null` where nothing that is assumed does. */
  readonly movedBy: MovedBy | null;
  /** As the trend goes. */
  readonly asForecast: OutlookEnd<Id>;
  /** With what is assumed; the same as the forecast where nothing moves it. */
  readonly changed: OutlookEnd<Id>;
  /** Value of the changed less that of the forecast, in the unit of the indicator. */
  readonly difference: number | null;
  /** What was noticed of the inputs of its formula. */
  readonly issues: readonly Issue[];
}

/**
 * What assumed growth does to a plan.
 *
 * @category Projection
 * @example
 * const result: PlanWhatIf = whatIfPlan(guangxi2025, {}, { growth: {} });
 * result.expectedMet // => { asForecast: 0, changed: 0 }
 */
export interface PlanWhatIf<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** In the order of the plan. */
  readonly indicators: readonly IndicatorWhatIf<Id>[];
  /** How many targets are expected to be met: the sum of the probabilities. */
  readonly expectedMet: { readonly asForecast: number; readonly changed: number };
  /** What was assumed and what comes of it, a sentence an item. */
  readonly because: readonly Message[];
}
