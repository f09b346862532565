import type { Indicator } from "../model/indicator.js";
import type { Calendar } from "../value/calendar.js";
import type { PeriodBefore, ProposalBase } from "./candidate.js";

/** What a sentence of justification is made from. */
export interface Grounds {
  readonly indicator: Indicator;
  readonly calendar: Calendar;
  readonly year: string;
  readonly years: number;
  readonly base: ProposalBase;
  readonly before: PeriodBefore | null;
  /** Where the trend leads, where there is one. */
  readonly even: number | undefined;
}
