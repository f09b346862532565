import { derivationWords } from "../aims/derivation-words.js";
import type { Fault } from "../aims/fault.js";
import { faultsOf } from "../aims/target-fault.js";
import { faultlessBound } from "../aims/target-level.js";
import type { Indicator } from "../model/indicator.js";
import { isNumericTarget } from "../model/is-numeric-target.js";
import type { NumericTarget } from "../model/numeric-target.js";
import type { Plan } from "../model/plan.js";
import { limitsOf } from "../value/bound.js";
import { indicatorsOf, numericTargetsOf } from "./indicators-of.js";
import { quantityOf, type ResolvedTarget } from "./resolved-target.js";

/** An indicator with where it stands, and what its targets come to. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly path: string;
  /** The targets that have a level, and the statements that say something of a year which no target is of. */
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
    const resolved: ResolvedTarget[] = [];
    const faults: PlacedFault[] = [];
    for (const { target, path: at } of numericTargetsOf(indicator, path)) {
      const found = placedFaults(indicator, target, at);
      if (found.length === 0) resolved.push(resolve(indicator, target, at));
      else faults.push(...found);
    }
    const { targets, statements = [] } = indicator;
    const repeated = new Set(statements.length === 0 ? [] : targets.map(quantityOf));
    for (const [index, statement] of statements.entries()) {
      if (!isNumericTarget(statement)) continue;
      const at = `${path}/statements/${index}`;
      const found = placedFaults(indicator, statement, at);
      faults.push(...found);
      // It repeats no target: it is the promise itself.
      if (found.length === 0 && !repeated.has(quantityOf(statement))) {
        resolved.push(resolve(indicator, statement, at));
      }
    }
    return { indicator, path, resolved, faults };
  });
}

function placedFaults(indicator: Indicator, target: NumericTarget, path: string): readonly PlacedFault[] {
  return faultsOf(indicator, target).map((fault) => ({ fault, path: `${path}/${fault.field}` }));
}

function resolve(indicator: Indicator, target: NumericTarget, path: string): ResolvedTarget {
  const [bound, because] = [faultlessBound(indicator, target), derivationWords(indicator, target)];
  return { target, path, bound, because, limits: limitsOf(bound, indicator.direction) };
}
