import type { Message } from "../issue.js";
import type { MissingReason } from "../value/missing.js";

/** What does not go together: the number's unit, the basis with unit or measure, with the baseline, or with the time. */
export type FaultKind = "unit" | "basis" | "no-baseline" | "rate" | "time" | "range";

/** Why a target cannot be read as a level of its indicator. */
export interface Fault {
  readonly kind: FaultKind;
  /** What a level is missing for. */
  readonly reason: MissingReason;
  /** The field of the target that does not fit. */
  readonly field: "unit" | "basis" | "year" | "value" | "lower" | "upper";
  readonly expected: string;
  readonly received: string;
  readonly message: Message;
}
