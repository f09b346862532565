import type { MissingValue, ObservedValue } from "./observation.js";
import type { Disagreement, YearSoFar } from "./year-so-far.js";

/** Why an observation takes no part. */
export type LeftOutWhy =
  | "forecast"
  | "not-known-yet"
  | "before-plan"
  | "after-target"
  | "before-break"
  | "part-of-year";

/** An observation that takes no part, and why. */
export interface LeftOut {
  readonly observed: ObservedValue;
  readonly why: LeftOutWhy;
}

/** A value that counts, with the end of its period on the axis of years. */
export interface KnownValue {
  readonly at: number;
  readonly observed: ObservedValue;
}

/** What has come in of a year that is not over. */
export interface YearUnderWay extends YearSoFar {
  readonly year: number;
  /** The end of what has come in, on the axis of years. */
  readonly at: number;
}

/** The observations of a series that count. */
export interface Known {
  /** Oldest first, from the last break on: whole years of what is counted by years, dated values of anything else. */
  readonly values: readonly KnownValue[];
  /** Of amounts: the year that is not over. */
  readonly underWay?: YearUnderWay;
  /** Values that do not compare with those before them, parts of years among them. */
  readonly breaks: readonly KnownValue[];
  readonly left: readonly LeftOut[];
  /** Periods of the same kind that have no value. */
  readonly gaps: readonly MissingValue[];
  /** Amounts of long periods that their parts do not add up to. */
  readonly disagreeing: readonly Disagreement[];
}
