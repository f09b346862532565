import type { Standing } from "../../aims/standing.js";
import type { Indicator } from "../../model/indicator.js";
import type { Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import type { ReadOutlookOptions } from "../read-outlook-options.js";
import type { Given } from "./given.js";

/** A plan with what is known and what is assumed of it. */
export interface World<Id extends string = string> {
  readonly plan: Plan<Id>;
  readonly observations: Observations<Id>;
  readonly read: ReadOutlookOptions;
  readonly given: Given;
  readonly standingOf: (indicator: Indicator) => Standing;
}
