import type { Observation } from "../../series/observation.js";
import type { Period } from "../../value/period.js";
import type { Place } from "./import-issues.js";

/** A cell that became an observation. */
export interface Kept extends Place {
  readonly one: Observation;
  readonly period: Period;
  readonly raw: string;
  /** The amount of one period, of an indicator that is a running total. */
  readonly isAmount: boolean;
}
