import type { Issue, Message } from "../../../issue.js";
import type { Indicator } from "../../../model/indicator.js";
import type { Plan } from "../../../model/plan.js";
import type { RegionsAssessment, RegionVerdict } from "../../../regions/assess/regions-assessment.js";
import type { RegionsOutlook } from "../../../regions/outlook/regions-outlook.js";
import type { Places } from "../../../regions/places/place.js";
import type { RegionRanking } from "../../../regions/ranking/region-ranking.js";
import type { ReconciledPeriod } from "../../../regions/reconcile/reconciliation.js";
import type { MissingReason } from "../../../value/missing.js";
import type { PeriodText } from "../../../value/period.js";
import type { RegionReportOptions } from "./region-report-options.js";

/** What one place has of one indicator. */
export interface OfPlace {
  readonly place: string;
  readonly verdict: RegionVerdict;
}

/** What a report on places says of one indicator: everything is read from here. */
export interface RegionIndicator {
  readonly indicator: Indicator;
  readonly name: Message;
  /** In the order of the places. */
  readonly of: readonly OfPlace[];
  readonly value: RegionRanking;
  readonly growth: RegionRanking;
  /** The earlier period, where one was asked for and no place can be compared with it: it is not before the figures. */
  readonly notSince?: PeriodText;
  /** What is published beside what the places come to, of the period that is ranked. */
  readonly whole?: ReconciledPeriod;
  /** Why places make no whole of it, where something is published. */
  readonly noWhole?: MissingReason;
}

/** All that a report on places is written from. */
export interface RegionFacts {
  readonly plan: Plan;
  readonly options: RegionReportOptions;
  /** The places that stand beside each other, in the office's order. */
  readonly places: readonly string[];
  /** Those, with their names as readers see them. */
  readonly named: Places;
  readonly nameOf: (place: string) => Message;
  readonly assessment: RegionsAssessment;
  readonly indicators: readonly RegionIndicator[];
  readonly outlooks?: RegionsOutlook;
  /** What does not agree with what is published. */
  readonly differences: readonly Issue[];
  /** What is wrong with the names, figures and promises of places. */
  readonly faults: readonly Issue[];
}
