import type { Standing } from "../../aims/standing.js";
import type { Assessment } from "../../assessment/assessment.js";
import type { Course } from "../../assessment/course.js";
import type { FinalEvaluation } from "../../assessment/final-evaluation.js";
import type { Message } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import type { IndicatorYear } from "../../monitoring/indicator-year.js";
import type { DateText, PeriodText } from "../../value/period.js";
import type { ReportKind } from "./report.js";
import type { ReportOptions } from "./report-options.js";

/** What a report says of one indicator: everything is read from here. */
export interface IndicatorFacts {
  readonly indicator: Indicator;
  readonly name: Message;
  readonly standing: Standing;
  readonly course: Course;
  readonly assessment: Assessment;
  /** What other methods say, where they were asked for. */
  readonly others: readonly Assessment[];
  readonly final: FinalEvaluation;
  /** Of a yearly report: the record of the year. */
  readonly watched?: IndicatorYear;
}

/** All that a report is written from. */
export interface ReportFacts {
  readonly plan: Plan;
  readonly kind: ReportKind;
  readonly options: ReportOptions;
  /** The day until which data count; `null` where nothing was observed and no day was given. */
  readonly asOf: DateText | null;
  /** The year of a yearly report. */
  readonly year: PeriodText;
  /** What the rates of the report are of. */
  readonly indicators: readonly IndicatorFacts[];
  /** Promises of the text alone, which stand apart. */
  readonly apart: readonly IndicatorFacts[];
}
