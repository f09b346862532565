import type { AssessedTarget } from "../aims/assessed-target.js";
import type { RequiredChange } from "../aims/required-change.js";
import { type StandingOptions, standingOptionNames } from "../aims/standing-options.js";
import type { TargetWording } from "../aims/target-wording.js";
import type { Issue, Message } from "../issue.js";
import type { ForecastMethodName } from "../projection/forecast-methods.js";
import type { Forecast } from "../projection/forecast-result.js";
import type { ObservedValue } from "../series/observation.js";
import type { Series } from "../series/series.js";
import type { OptionNames } from "../value/check-options.js";
import type { Missing, MissingReason } from "../value/missing.js";
import type { DateText, PeriodText } from "../value/period.js";
import type { Quantity } from "../value/quantity.js";

/**
 * What can be chosen about an outlook.
 *
 * @category Projection
 * @example
 * const options: OutlookOptions = { asOf: "2022-12-31", level: 0.9, method: "linear-trend" };
 */
export interface OutlookOptions extends StandingOptions {
  /**
   * The level of the prediction interval, or several levels, each between 0 and 1.
   * @defaultValue `[0.8, 0.95]`
   */
  readonly level?: number | readonly number[];
  /**
   * The method of the forecast, as for {@link forecast}.
   * @defaultValue `"consensus"`
   */
  readonly method?: ForecastMethodName;
  /**
   * Of a running total: the yearly amounts of the time before the plan, which say how it goes on where the plan itself has
   * few years yet, or none.
   */
  readonly history?: Series | undefined;
}

export const outlookOptionNames: OptionNames<OutlookOptions> = {
  ...standingOptionNames,
  level: true,
  method: true,
  history: true,
};

/**
 * When the target is expected to be reached, with an interval: until the earliest year hardly, from the latest on nearly
 * surely.
 *
 * @category Projection
 * @example
 * const years: ExpectedYears = { level: 0.8, earliest: "2024", latest: null };
 */
export interface ExpectedYears {
  /** Level of the prediction intervals that it is read from: the first that was asked for. */
  readonly level: number;
  /** The first year whose interval touches the target; `null` where not within thirty years. */
  readonly earliest: PeriodText | null;
  /** The first year whose whole interval meets the target; `null` where not within thirty years. */
  readonly latest: PeriodText | null;
}

/**
 * The best yearly change that the series has seen, and what is required beside it.
 *
 * @category Projection
 * @example
 * const best: BestChange = { period: "2022", perYear: { value: "1.9", unit: "件/万人" }, requiredShare: 0.4561 };
 */
export interface BestChange {
  /** The period at whose end the change was complete. */
  readonly period: PeriodText;
  /** The change a year, in the indicator's unit. */
  readonly perYear: Quantity;
  /** What is required a year over the best: above 1 more than was ever done. `null` where nothing is required. */
  readonly requiredShare: number | null;
}

/**
 * Where an indicator is heading.
 *
 * @category Projection
 * @example
 * const result: Outlook = outlook(guangxi2025, "royalties", {});
 * result.reason // => "no-target"
 */
export interface Outlook<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of the indicator in that plan. */
  readonly indicator: Id;
  /** The last day that counts; `null` where nothing was observed and none was given. */
  readonly asOf: DateText | null;
  /** The target as a level in the indicator's unit; of several of one year the least probable. */
  readonly target?: AssessedTarget;
  /** The others of that year: the probability is that of meeting all. */
  readonly otherTargets?: readonly AssessedTarget[];
  /** What the target says, where it has no number of its own: in words, or compared with another value. */
  readonly wording?: TargetWording;
  /** The latest value, from which the forecast starts; absent where nothing was observed. */
  readonly latest?: ObservedValue;
  /** To the target year, or to the end of the plan where there is no target; or why there is none. */
  readonly forecast: Forecast | Missing;
  /** That the target is met in the target year, 0 to 1; 1 or 0 where that year has been observed. */
  readonly probability: number | null;
  /** The year in which the target was met, or the forecast mean meets it; `null` where not within thirty years. */
  readonly expectedYear: PeriodText | null;
  /** The same as an interval; `null` where the target was met already, or nothing was left to forecast. */
  readonly expectedYears: ExpectedYears | null;
  /**
   * How far the forecast mean is off the target in the target year, in the indicator's unit (of an average over the
   * period the mean of its years); of a year that is over, how far it was. 0 where it meets the target, or stands just at
   * a number that the target leaves out.
   */
  readonly shortfall: number | null;
  /** What is needed from now on; `null` when the target is met or its time is over. */
  readonly required: RequiredChange | null;
  /** The best change so far in the good direction; `null` where there was none. */
  readonly best: BestChange | null;
  /** Why there is no probability, or why nothing was left to forecast. */
  readonly reason?: MissingReason;
  /** The result in words. */
  readonly because: readonly Message[];
  /** What was noticed on the way, such as a break in the series. */
  readonly issues: readonly Issue[];
  /** On the day that an interim target falls due: the outlook of the next one, beside the result of this one. */
  readonly ahead?: Outlook<Id>;
}

/** The numbers of an outlook, before they are put in words. */
export type OutlookFacts = Omit<Outlook, "plan" | "indicator" | "asOf" | "because" | "issues" | "ahead">;
