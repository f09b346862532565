import type { Assessment } from "../assessment/assessment.js";
import type { Issue, Message } from "../issue.js";
import type { Outlook } from "../outlook/outlook-result.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { Missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { YearChange } from "./year-change.js";
import type { YearCompletion } from "./year-completion.js";
import type { YearEndOutlook } from "./year-end-outlook.js";
import type { StepResult } from "./year-result.js";
import type { YearStep } from "./year-step.js";
import type { YearValue } from "./year-value.js";

/**
 * One year of an indicator (指标年度监测): what was asked for, what came, and how far it is to the final target.
 *
 * @category Monitoring
 * @example
 * const [first]: readonly IndicatorYear[] = monitorYear(national2025, national2025Observations, { year: "2023" }).indicators;
 * first?.result // => "met"
 */
export interface IndicatorYear<Id extends string = string> {
  /** The id of the indicator. */
  readonly indicator: Id;
  /** The year that is watched. */
  readonly year: PeriodText;
  /** The target of the year (本年目标); or why there is none. */
  readonly step: YearStep | Missing;
  /** What came of the year, or of the part of it that is known (本年完成); or why nothing is known. */
  readonly actual: YearValue | Missing;
  /** The change on the same part of the year before (比上年增减); or why there is none. */
  readonly change: YearChange | Missing;
  /** What came over what was asked for (完成年度目标); or why there is no such share. */
  readonly completion: YearCompletion | Missing;
  /** `null` where the target of the year or what came of it is not known. */
  readonly result: StepResult | null;
  /** Against the final target, on what is known: its `gap` is what remains (距终期目标), its `latest` the value it is reckoned from. */
  readonly final: Assessment<Id>;
  /** Where the year is heading; or why nothing is left to foresee, or nothing can be. */
  readonly yearEnd: YearEndOutlook | Missing;
  /** Where the indicator is heading by its final target, or by the end of the plan. */
  readonly outlook: Outlook<Id>;
  /** Who answers for it (责任单位). */
  readonly responsible: readonly LocalizedText[];
  /** The year in words. */
  readonly because: readonly Message[];
  /** What was noticed on the way; empty where nothing was. */
  readonly issues: readonly Issue[];
}
