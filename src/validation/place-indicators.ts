import type { Fault } from "../aims/fault.js";
import { faultsOf } from "../aims/target-fault.js";
import { faultlessLevel } from "../aims/target-level.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import { limitsOf } from "../value/bound.js";
import { indicatorsOf } from "./indicators-of.js";
import type { ResolvedTarget } from "./resolved-target.js";

/** An indicator with where it stands, and what its targets come to. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly path: string;
  /** The targets that have a level. */
  readonly resolved: readonly ResolvedTarget[];
  /** Why others, and statements in the text, have none. */
  readonly faults: readonly PlacedFault[];
}

/** Why a target has no level, with the JSON Pointer of the field that does not fit. */
export interface PlacedFault {
  readonly fault: Fault;
  readonly path: string;
}

/** Each indicator, with its targets read once for all rules. */
export function placeIndicators(plan: Plan): readonly PlacedIndicator[] {
  return Array.from(indicatorsOf(plan), ({ indicator, path }) => {
    const { targets, statements = [] } = indicator;
    const found = (list: readonly Target[], field: string) =>
      list.map((target, index) => ({
        target,
        path: `${path}/${field}/${index}`,
        faults: faultsOf(indicator, target),
      }));
    const stated = found(targets, "targets");
    return {
      indicator,
      path,
      resolved: stated.flatMap(({ target, path: at, faults }) =>
        faults.length > 0 ? [] : [resolve(indicator, target, at)],
      ),
      faults: [...stated, ...found(statements, "statements")].flatMap(({ path: at, faults }) =>
        faults.map((fault) => ({ fault, path: `${at}/${fault.field}` })),
      ),
    };
  });
}

function resolve(indicator: Indicator, target: Target, path: string): ResolvedTarget {
  const { bound, because } = faultlessLevel(indicator, target);
  return { target, path, bound, because, limits: limitsOf(bound, indicator.direction) };
}
