import { yearPosition } from "../../../value/year-position.js";
import type { IndicatorFacts } from "../report-facts.js";

/** Whether the value is of the target's own time, and does not only settle it before. */
export function isOfTargetYear({ final: { latest }, standing: { aim, plan } }: IndicatorFacts): boolean {
  return latest !== undefined && !("missing" in aim) && yearPosition(latest.period, plan) >= aim.due;
}
