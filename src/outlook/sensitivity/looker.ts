import type { Indicator } from "../../model/indicator.js";
import type { Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { endOf } from "../assumptions/indicator-what-if.js";
import { movesIn } from "../assumptions/moves.js";
import type { OutlookEnd, WhatIfPlanOptions } from "../assumptions/plan-what-if.js";
import type { World } from "../assumptions/world.js";
import { worldOf } from "../assumptions/world-of.js";
import type { SensitivityOptions } from "./result.js";

export type End = Omit<OutlookEnd, "growth">;

/** Looks at an indicator with other options, or with other observations of it. */
export type Look = (more: Partial<WhatIfPlanOptions>, observed?: Observations) => End;

/** Where an indicator is heading as things are, and how to look at it with one thing changed. */
export function lookerOf(
  plan: Plan,
  indicator: Indicator,
  observations: Observations,
  options: SensitivityOptions,
): { readonly look: Look; readonly own: End; readonly world: World } {
  const { revision: _, growth: __, inputGrowth: ___, alternatives: ____, ...lookedAt } = options;
  const world = worldOf(plan, observations, { ...lookedAt, growth: {} });
  const seen = (one: World): End => {
    const moves = movesIn(one);
    return endOf(one, indicator, (moves.moved(indicator) ?? moves.base(indicator))?.assumed);
  };
  const look: Look = (more, observed = observations) =>
    seen(worldOf(plan, observed, { ...lookedAt, growth: {}, ...more }));
  return { look, own: seen(world), world };
}
