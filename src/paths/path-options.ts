import type { TargetChoice } from "../aims/aim.js";
import type { OptionNames } from "../value/check-options.js";
import type { DecimalInput } from "../value/decimal.js";
import type { PeriodText } from "../value/period.js";
import type { PathShape } from "./path-shape.js";

/**
 * How to draw the path to a target.
 *
 * @category Allocation
 * @example
 * const options: PathOptions = { shape: { load: 0.6 }, waypoints: { 2023: "9" }, places: 2 };
 */
export interface PathOptions {
  /**
   * The shape between two fixed points.
   * @defaultValue `"geometric"` to a target that is a yearly growth, `"linear"` to any other
   */
  readonly shape?: PathShape;
  /**
   * Which target the path leads to.
   * @defaultValue `"final"`
   */
  readonly target?: TargetChoice;
  /** Values to pass through, by year, in the indicator's unit; of a running total, the total so far. */
  readonly waypoints?: Readonly<Record<PeriodText, DecimalInput>>;
  /**
   * Decimal places of the levels between the fixed points.
   * @defaultValue of a running total as many as the numbers of the plan have, of anything else two more
   */
  readonly places?: number;
}

export const pathOptionNames: OptionNames<PathOptions> = {
  shape: true,
  target: true,
  waypoints: true,
  places: true,
};
