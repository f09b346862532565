import type { MissingReason } from "../../value/missing.js";
import type { IndicatorFacts } from "./report-facts.js";

/** An indicator that has no verdict, and why. */
export interface Unjudged {
  readonly facts: IndicatorFacts;
  readonly reason: MissingReason;
}
