import { checkPlan } from "../model/check-plan.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { checkOptions } from "../value/check-options.js";

/**
 * The plan above (上级规划), whose target and values targets are proposed from.
 *
 * @category Planning
 * @example
 * const parent: Parent = { plan: national2030, observations: national2030Observations };
 */
export interface Parent {
  /** The plan above itself. */
  readonly plan: Plan;
  /**
   * What was observed for it.
   * @defaultValue its baselines
   */
  readonly observations?: Observations;
}

/** Throws for what is no parent, such as the plan itself in its place; `name` is what names its indicators. */
export function checkParent(parent: Parent | undefined, name: "indicator" | "indicators"): void {
  if (parent === undefined) return;
  const names = { plan: true, observations: true, [name]: true } as { plan: true; observations: true };
  checkOptions<Parent>(parent, names, "/parent");
  checkPlan(parent.plan, "/parent/plan");
}
