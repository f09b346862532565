import type { ObservationInput, PeriodText, Plan, StandingOptions } from "ipr-plan";

/** A made-up plan of one indicator, what was observed of it, and the day and target that it is judged by. All plain data. */
export interface Case {
  readonly plan: Plan<"it">;
  readonly values: Readonly<Record<PeriodText, ObservationInput>>;
  readonly options: StandingOptions;
}
