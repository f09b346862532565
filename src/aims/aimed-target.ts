import type { Message } from "../issue.js";
import type { Target } from "../model/target.js";
import type { Bound } from "../value/bound.js";
import type { Missing } from "../value/missing.js";
import type { AimKind } from "./aim-kind.js";
import type { Way } from "./way.js";

/** One target of the year, resolved to a bound in the indicator's unit. */
export interface AimedTarget {
  readonly stated: Target;
  readonly kind: AimKind;
  readonly bound: Bound;
  /** How its level was derived. */
  readonly because: readonly Message[];
  /** The way there, or why there is none. */
  readonly way: Way | Missing;
}
