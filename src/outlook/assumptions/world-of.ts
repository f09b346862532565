import { type Standing, standingOf } from "../../aims/standing.js";
import type { Indicator } from "../../model/indicator.js";
import type { Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { pickOptions } from "../../value/pick-options.js";
import { type OutlookOptions, outlookOptionNames } from "../outlook-result.js";
import { readOutlookOptions } from "../read-outlook-options.js";
import { type PlanAssumptions, readGiven } from "./given.js";
import type { WhatIfPlanOptions } from "./plan-what-if.js";
import type { World } from "./world.js";

const assumptionNames: OptionNames<PlanAssumptions> = {
  growth: true,
  inputs: true,
  certain: true,
  formulas: true,
};

const { history: _, ...lookedAtNames } = outlookOptionNames;

/** Reads what is assumed of a plan; throws where an option is unknown, or not what it should be. */
export function worldOf<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: WhatIfPlanOptions<NoInfer<Id>>,
): World<Id> {
  checkOptions<WhatIfPlanOptions>(options, { ...lookedAtNames, ...assumptionNames });
  const read = readOutlookOptions(pickOptions<OutlookOptions>(options, outlookOptionNames));
  const given = readGiven(plan, pickOptions<PlanAssumptions>(options, assumptionNames));
  const standings = new Map<Indicator, Standing>();
  return {
    plan,
    observations,
    read,
    given,
    standingOf: (indicator) => {
      const standing = standings.get(indicator) ?? standingOf(plan, indicator, observations, read);
      standings.set(indicator, standing);
      return standing;
    },
  };
}
