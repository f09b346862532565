import type { ObservedValue } from "../series/observation.js";
import { compare } from "../value/compare.js";
import { planStart } from "./elapsed-share.js";
import type { movements } from "./movements.js";
import type { Standing } from "./standing.js";

/**
 * Whether what happened so far goes the way that is good (变动方向): all that can be said of a target in words.
 *
 * @category Progress
 * @example
 * const direction: MovementDirection = "agrees";
 * @useDeclaredType
 */
export type MovementDirection = keyof typeof movements;

/**
 * How an indicator moved since its plan began, and whether that is the way it should go.
 *
 * @category Progress
 * @example
 * const movement: Movement = {
 *   from: { period: "2019", value: "7.39", status: "A" }, to: { period: "2023", value: "7.44", status: "A" }, direction: "agrees",
 * };
 */
export interface Movement {
  /** The last value from before the plan began, or else the first one known. */
  readonly from: ObservedValue;
  /** The latest value known on the day that counts. */
  readonly to: ObservedValue;
  /** Whether the movement is the one that is wanted; `"unchanged"` where both values are equal. */
  readonly direction: MovementDirection;
}

/**
 * The movement from where the plan started to the latest value; `undefined` where there are no two values, and of what has
 * no good direction: a level to be kept, and a running total, which can only rise.
 */
export function movementOf({ plan, indicator, evidence: { points } }: Standing): Movement | undefined {
  const { measure, direction } = indicator;
  if (measure === "cumulative" || direction === "maintain") return undefined;
  const start = planStart(plan);
  const from = (points.findLast(({ at }) => at <= start) ?? points[0])?.observed;
  const to = points.at(-1)?.observed;
  if (from === undefined || to === undefined || from === to) return undefined;
  const change = compare(to.value, from.value);
  const good = direction === "increase" ? change > 0 : change < 0;
  return { from, to, direction: change === 0 ? "unchanged" : good ? "agrees" : "opposes" };
}
