import type { Target } from "../model/target.js";
import type { ObservedValue } from "../series/observation.js";
import type { Bound } from "../value/bound.js";
import type { Missing } from "../value/missing.js";
import type { AimKind } from "./aim-kind.js";
import type { Way } from "./way.js";

/** One target of the year, resolved to a bound in the indicator's unit. */
export interface AimedTarget {
  readonly stated: Target;
  readonly kind: AimKind;
  readonly bound: Bound;
  /** What it is compared with, as it stands; of a target that is compared. */
  readonly other?: ObservedValue;
  /** The way there, or why there is none. */
  readonly way: Way | Missing;
}
