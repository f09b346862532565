import type { Observations } from "../../../model/observe.js";
import {
  type AssessRegionsOptions,
  assessRegionsOptionNames,
} from "../../../regions/assess/regions-assessment.js";
import type { ReconcileOptions } from "../../../regions/reconcile/reconciliation.js";
import type { OptionNames } from "../../../value/check-options.js";
import type { LocalizedText } from "../../../value/localized-text.js";
import type { PeriodText } from "../../../value/period.js";
import type { ReportChart } from "../report.js";
import type { regionSections } from "./region-sections.js";

/**
 * A section of a report on places that {@link regionReport} writes, by its code.
 *
 * @category Reports
 * @example
 * const code: RegionReportSectionCode = "problems";
 * @useDeclaredType
 */
export type RegionReportSectionCode = keyof typeof regionSections;

/**
 * What can be chosen about a report on places: how they are judged and by whose promises, what their figures are laid beside, and what
 * is shown.
 *
 * @category Reports
 * @example
 * const options: RegionReportOptions<"pct-applications"> = {
 *   asOf: "2023", since: "2022", indicators: ["pct-applications"], targets: { 南宁: { "pct-applications": 80 } },
 * };
 */
export interface RegionReportOptions<Id extends string = string>
  extends Omit<AssessRegionsOptions<Id>, "words">,
    Pick<ReconcileOptions<Id>, "of" | "weights" | "parts" | "rounding"> {
  /**
   * The period of totals and ranks.
   * @defaultValue of each indicator the last period that any place has on the as-of day
   */
  readonly at?: PeriodText;
  /** The earlier period with whose ranks those of today are compared. */
  readonly since?: PeriodText;
  /** What is published of the whole, from {@link observe} or as it was imported: it is laid beside what the places come to. */
  readonly published?: Observations<Id>;
  /** Adds an annex with the probability of each target and the year in which it is expected to be met, as {@link outlookRegions} has them. */
  readonly outlooks?: true;
  /**
   * Which sections are written.
   * @defaultValue all that the figures or the caller can fill
   */
  readonly sections?: readonly RegionReportSectionCode[];
  /** Paragraphs of the caller's own, by section: what figures cannot say, such as causes and advice. */
  readonly text?: { readonly [Code in RegionReportSectionCode]?: readonly LocalizedText[] };
  /** Pictures of the caller's own, by section. */
  readonly charts?: { readonly [Code in RegionReportSectionCode]?: readonly Omit<ReportChart, "kind">[] };
}

const { words: _, ...assessNames } = assessRegionsOptionNames;

export const regionReportOptionNames: OptionNames<RegionReportOptions> = {
  ...assessNames,
  of: true,
  weights: true,
  parts: true,
  rounding: true,
  at: true,
  since: true,
  published: true,
  outlooks: true,
  sections: true,
  text: true,
  charts: true,
};
