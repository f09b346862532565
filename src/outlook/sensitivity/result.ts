import type { Message } from "../../issue.js";
import type { Series } from "../../series/series.js";
import type { Calendar } from "../../value/calendar.js";
import type { LocalizedText } from "../../value/localized-text.js";
import type { MissingReason } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import type { RateText } from "../../value/rate.js";
import type { UnitText } from "../../value/unit.js";
import type { PlanAssumptions } from "../assumptions/given.js";
import type { OutlookOptions } from "../outlook-result.js";
import type { sensitivityFactors } from "./factors.js";

/**
 * What an outlook can depend on (敏感因素).
 *
 * @category Projection
 * @example
 * const factor: SensitivityFactor = "method";
 * @useDeclaredType
 */
export type SensitivityFactor = keyof typeof sensitivityFactors;

/**
 * The lowest and the highest rate of growth to look at.
 *
 * @category Projection
 * @example
 * const range: GrowthRange = { low: "2%", high: "9%" };
 */
export interface GrowthRange {
  /** The lowest rate of a year, such as `"-2%"`. */
  readonly low: RateText;
  /** The highest rate of a year, such as `"5%"`. */
  readonly high: RateText;
}

/**
 * Between which ends an outlook is looked at, and as of when and by which target.
 *
 * @category Projection
 * @example
 * const options: SensitivityOptions = { asOf: "2023-12-31", revision: "2%", growth: { low: "0%", high: "10%" } };
 */
export interface SensitivityOptions<Id extends string = string>
  extends Omit<OutlookOptions, "history">,
    Pick<PlanAssumptions<Id>, "inputs" | "formulas"> {
  /**
   * How much the latest value may still be revised, up or down, in its unit.
   * @defaultValue half a step of its last printed digit
   */
  readonly revision?: RateText;
  /**
   * The range of the indicator's own growth.
   * @defaultValue the lowest and the highest that it has seen
   */
  readonly growth?: GrowthRange;
  /**
   * The ranges of growth of the inputs of its formula.
   * @defaultValue the lowest and the highest that each has seen
   */
  readonly inputGrowth?: Readonly<Record<string, GrowthRange>>;
  /** Other series for an input of its formula by their names, such as the registered population beside the resident one. */
  readonly alternatives?: Readonly<Record<string, Readonly<Record<string, Series>>>>;
}

/**
 * One end of a factor.
 *
 * @category Projection
 * @example
 * const side: SensitivitySide = { setting: { "zh-Hans": "5%", en: "5%" }, value: 14.2, probability: 0.8 };
 */
export interface SensitivitySide {
  /** How the factor is set there. */
  readonly setting: Message;
  /** The mean of the forecast with the factor set so, in the indicator's unit. */
  readonly value: number;
  /** That the target is met then, from 0 to 1; `null` where it is not known. */
  readonly probability: number | null;
}

/**
 * What one factor does, all others being as they are.
 *
 * @category Projection
 * @example
 * const effect: SensitivityEffect = {
 *   factor: "growth",
 *   low: { setting: { "zh-Hans": "2%", en: "2%" }, value: 13, probability: 0.7 },
 *   high: { setting: { "zh-Hans": "9%", en: "9%" }, value: 15, probability: 0.9 },
 *   swing: 2,
 * };
 */
export interface SensitivityEffect {
  /** The code of the factor. */
  readonly factor: SensitivityFactor;
  /** The input of the formula that it is of. */
  readonly input?: LocalizedText;
  /** Where the value is lowest. */
  readonly low: SensitivitySide;
  /** Where the value is highest. */
  readonly high: SensitivitySide;
  /** Highest value less lowest. */
  readonly swing: number;
}

/**
 * What the outlook of an indicator depends on.
 *
 * @category Projection
 * @example
 * const result = sensitivity(guangxi2025, "pct-applications", {});
 * const why: Sensitivity["reason"] = result.reason;
 * why // => "no-observation"
 */
export interface Sensitivity<Id extends string = string> extends Calendar {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of the indicator in that plan. */
  readonly indicator: Id;
  /** The indicator's name, as the plan prints it. */
  readonly name: LocalizedText;
  /** The unit of all values; absent where the plan prints none. */
  readonly unit?: UnitText;
  /** The year that the values are of. */
  readonly year: PeriodText;
  /** As things are: the mean of the forecast in that year. */
  readonly value: number | null;
  /** That the target is met as things are, from 0 to 1; `null` where it is not known. */
  readonly probability: number | null;
  /** The largest swing first. */
  readonly effects: readonly SensitivityEffect[];
  /** The factors that nothing can be said of, and why. */
  readonly left: readonly { readonly factor: SensitivityFactor; readonly reason: MissingReason }[];
  /** Why there is no value, or no probability. */
  readonly reason?: MissingReason;
}
