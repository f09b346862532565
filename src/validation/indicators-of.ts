import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { SingleTarget, Target } from "../model/target.js";

/** Each indicator with its JSON Pointer. */
export function* indicatorsOf({ indicators }: Plan): Iterable<{ indicator: Indicator; path: string }> {
  for (const [index, indicator] of indicators.entries()) yield { indicator, path: `/indicators/${index}` };
}

/** Each target that is a single number of the indicator's own level, with its JSON Pointer. */
export function* levelTargetsOf(
  indicator: Indicator,
  path: string,
): Iterable<{ target: SingleTarget; path: string }> {
  for (const [index, target] of indicator.targets.entries()) {
    if (isLevel(target) && (target.unit === undefined || target.unit === indicator.unit)) {
      yield { target, path: `${path}/targets/${index}` };
    }
  }
}

function isLevel(target: Target): target is SingleTarget {
  return target.basis === "level" && target.comparator !== "between";
}

/** How messages call an indicator: its printed number and its name. */
export function called({ number, name }: Indicator): string {
  return `${number === undefined ? "" : `${number} `}${name["zh-Hans"]}`;
}
