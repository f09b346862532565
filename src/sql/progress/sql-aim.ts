import type { AimKind } from "../../aims/aim-kind.js";
import type { Indicator } from "../../model/indicator.js";
import type { Comparator } from "../../value/bound.js";
import type { MissingReason } from "../../value/missing.js";
import type { DateText } from "../../value/period.js";
import type { Linear } from "./linear.js";
import type { SqlTime } from "./sql-time.js";

/** A level that a way leads through. */
export interface SqlPoint extends SqlTime {
  readonly level: Linear | "own";
}

/** What places are judged by, as far as it is the same for all of them. */
export interface SqlAim {
  readonly indicator: Indicator;
  /** Whether it is the number that a place was given for itself. */
  readonly isOwn: boolean;
  /** The last day of the year whose value a place starts from; absent of a total, which starts from nothing. */
  readonly startOn?: DateText;
  readonly target:
    | SqlTarget
    | { readonly missing: MissingReason; readonly due?: SqlTime; readonly last?: DateText };
}

/** A target with a number. */
export interface SqlTarget {
  readonly kind: AimKind;
  readonly due: SqlTime;
  readonly comparator: Comparator;
  /** One number, or the lower and the upper end; `own` where each place has its number. */
  readonly numbers: readonly (Linear | "own")[];
  /** How the numbers change the start: a start that is not there leads to no level. */
  readonly change: "added" | "multiplied" | undefined;
  /** Where the way starts, and what it leads through before its end. */
  readonly wayStart: SqlTime;
  readonly interim: readonly SqlPoint[];
  /** Decimal places of the numbers as printed. */
  readonly printedPlaces: number;
  readonly isRank: boolean;
}
