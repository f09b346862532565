import type { Indicator } from "./indicator.js";
import type { Plan } from "./plan.js";

/** A plan with one of its indicators put in place of the one of the same id. */
export function withIndicator<Id extends string>(plan: Plan<Id>, indicator: Indicator<Id>): Plan<Id> {
  return { ...plan, indicators: plan.indicators.map((one) => (one.id === indicator.id ? indicator : one)) };
}
