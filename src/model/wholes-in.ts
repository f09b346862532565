import type { Indicator } from "./indicator.js";
import type { Plan } from "./plan.js";

/** Finds the indicator that another one is a part of (其中), made once for all parts of a plan. */
export function wholesIn(plan: Plan): (part: Indicator) => Indicator | undefined {
  const byId = new Map(plan.indicators.map((one) => [one.id, one]));
  return ({ partOf }) => (partOf === undefined ? undefined : byId.get(partOf));
}
