import type { PlanAssessment } from "../../assessment/assess-plan.js";
import type { Message } from "../../issue.js";
import type { Plan } from "../../model/plan.js";
import type { PlanOutlook } from "../../outlook/outlook-plan.js";
import type { Series } from "../../series/series.js";
import type { Locale } from "../../value/localized-text.js";
import type { AssessmentRow } from "../assessment-table.js";
import type { GroupBy } from "../group-table.js";
import type { Table } from "../table.js";

/** All that a report is written from. */
export interface ReportFacts {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly assessment: PlanAssessment;
  readonly outlook: PlanOutlook;
  readonly progressTable: Table<AssessmentRow>;
  readonly groupBy: GroupBy | undefined;
  readonly observed: readonly Series[];
}

/** A section of a report: its heading and its blocks, in Markdown. */
export interface Section {
  readonly title: Message;
  readonly blocks: readonly string[];
}
