import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";

/**
 * The plan above (上级规划), whose target and values targets are proposed from.
 *
 * @category Planning
 * @example
 * const parent: Parent = { plan: national2030, observations: national2030Observations };
 */
export interface Parent {
  readonly plan: Plan;
  /** What was observed for it; its baselines unless told. */
  readonly observations?: Observations;
}
