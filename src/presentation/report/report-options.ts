import { type AssessOptions, assessOptionNames } from "../../assessment/assessment.js";
import type { FinalCutOffs } from "../../assessment/final-grade.js";
import type { ProgressMethodName } from "../../assessment/progress-method-name.js";
import type { ActionStatus } from "../../model/action-status.js";
import type { Causes } from "../../model/cause.js";
import type { YearSteps } from "../../monitoring/year-steps.js";
import type { OutlookOptions } from "../../outlook/outlook-result.js";
import type { OptionNames } from "../../value/check-options.js";
import type { LocalizedText } from "../../value/localized-text.js";
import type { PeriodText } from "../../value/period.js";
import type { GroupBy } from "../group-table.js";
import type { ReportChart, ReportKind } from "./report.js";
import type { reportSections } from "./report-sections.js";

/**
 * A section of a report that {@link planReport} writes, by its code.
 *
 * @category Reports
 * @example
 * const code: ReportSectionCode = "summary";
 * @useDeclaredType
 */
export type ReportSectionCode = keyof typeof reportSections;

/**
 * What can be chosen about a report.
 *
 * @category Reports
 * @example
 * const options: ReportOptions = { kind: "mid-term", asOf: "2023-12-31", causes: { "copyright-share": { "zh-Hans": "产业增速放缓" } } };
 */
export interface ReportOptions<Id extends string = string> extends AssessOptions {
  /** The occasion: its words follow from it and never from the date. */
  readonly kind: ReportKind;
  /**
   * The year of a yearly report.
   * @defaultValue the last year that is over on the as-of day
   */
  readonly year?: PeriodText;
  /**
   * Which sections are written.
   * @defaultValue all that the figures or the caller can fill
   */
  readonly sections?: readonly ReportSectionCode[];
  /**
   * Which indicators the rates are of: those of the plan's table, with the promises of its text apart; all of them
   * together; or those with these ids.
   * @defaultValue `"table"`
   */
  readonly indicators?: "table" | "all" | readonly Id[];
  /**
   * Which years the main table shows.
   * @defaultValue those of the plan up to the as-of day
   */
  readonly columns?: readonly PeriodText[];
  /**
   * The order of the main table: the plan's, or by verdict with the best first.
   * @defaultValue `"plan"`
   */
  readonly order?: "plan" | "verdict";
  /** Whether the main table is in groups: by category, or by who answers for the indicators. */
  readonly groupBy?: GroupBy;
  /**
   * From where a target that is not met counts as nearly met, in a final report.
   * @defaultValue {@link defaultFinalCutOffs}
   */
  readonly cutOffs?: FinalCutOffs;
  /**
   * The smallest share of on track or better at which a mid-term report says 总体符合预期; no binding indicator may be
   * behind then.
   * @defaultValue `0.8`
   */
  readonly inLineFrom?: number;
  /** Why an indicator is behind or was not met (原因), by its id: a clause without a full stop. */
  readonly causes?: Causes<Id>;
  /**
   * The targets of single years of a yearly report, where the office has set them (年度计划).
   * @defaultValue the path to the plan's target
   */
  readonly steps?: YearSteps<Id>;
  /** What was reported of the plan's tasks and projects (任务进展). */
  readonly actions?: readonly ActionStatus[];
  /** Paragraphs of the caller's own, by section: what figures cannot say, such as problems and advice. */
  readonly text?: { readonly [Code in ReportSectionCode]?: readonly LocalizedText[] };
  /** Pictures of the caller's own, by section. */
  readonly charts?: { readonly [Code in ReportSectionCode]?: readonly Omit<ReportChart, "kind">[] };
  /** A table in the annex on methods: what these say beside the report's own. */
  readonly methods?: readonly ProgressMethodName[];
  /** An annex with the outlook of what is still open, as {@link outlook} forecasts it; not of a final report. */
  readonly forecasts?: true | Pick<OutlookOptions, "level" | "method">;
}

export const reportOptionNames: OptionNames<ReportOptions> = {
  ...assessOptionNames,
  kind: true,
  year: true,
  sections: true,
  indicators: true,
  columns: true,
  order: true,
  groupBy: true,
  cutOffs: true,
  inLineFrom: true,
  causes: true,
  steps: true,
  actions: true,
  text: true,
  charts: true,
  methods: true,
  forecasts: true,
};
