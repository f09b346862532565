import {
  assess,
  assessPlan,
  compareMethods,
  observe,
  outlook,
  parsePlan,
  progressMethods,
  scenarioLine,
  targetLevel,
  targetPath,
  validatePlan,
} from "ipr-plan";
import { refusedPath } from "../path-to.js";
import type { Relation } from "../relation.js";
import { sharedObjects } from "../shared-objects.js";

export const nothingShared: Relation = {
  rule: "a result shares no object with the library that a caller could change",
  dear: true,
  contradictions: ({ case: frozen }) => {
    // Frozen things cannot be changed: what was given is copied, so that it can be. Results hold parts of what was given,
    // such as the latest observation, and whoever changes those changes his own.
    const { plan, values, options } = structuredClone(frozen);
    const observed = () => observe(plan, { it: values });
    const calls = {
      observe: observed,
      assess: () => assess(plan, "it", observed(), options),
      assessPlan: () => assessPlan(plan, observed(), options),
      compareMethods: () => compareMethods(plan, "it", observed(), options),
      outlook: () => outlook(plan, "it", observed(), options),
      targetLevel: () =>
        plan.indicators.flatMap((one) => one.targets.map((target) => targetLevel(one, target))),
      targetPath: () => (refusedPath(plan) ? null : targetPath(plan, "it", {})),
      scenarioLine: () => scenarioLine(plan, "it", observed(), "hold", options),
      validatePlan: () => validatePlan(plan),
      parsePlan: () => parsePlan(plan),
    };
    return sharedObjects(calls, [plan, values, options, progressMethods]);
  },
};
