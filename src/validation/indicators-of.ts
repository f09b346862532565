import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { SingleTarget } from "../model/target.js";
import type { DecimalText } from "../value/decimal-text.js";
import { convertValue } from "../value/quantity.js";
import { readUnit } from "../value/unit.js";

/** Each indicator with its JSON Pointer. */
export function* indicatorsOf({ indicators }: Plan): Iterable<{ indicator: Indicator; path: string }> {
  for (const [index, indicator] of indicators.entries()) yield { indicator, path: `/indicators/${index}` };
}

/** Each target that is a single number of the indicator's own level, in its unit, with its JSON Pointer. */
export function* levelTargetsOf(
  indicator: Indicator,
  path: string,
): Iterable<{ target: SingleTarget; path: string }> {
  for (const [index, target] of indicator.targets.entries()) {
    if (target.basis !== "level" || target.comparator === "between") continue;
    const value = inUnitOf(indicator, target);
    if (value !== undefined) yield { target: { ...target, value }, path: `${path}/targets/${index}` };
  }
}

function inUnitOf({ unit }: Indicator, target: SingleTarget): DecimalText | undefined {
  if (target.unit === undefined || target.unit === unit) return target.value;
  const [from, to] = [readUnit(target.unit), readUnit(unit)];
  return from !== undefined && from.dimension === to?.dimension
    ? convertValue(target.value, from, to)
    : undefined;
}

/** How messages call an indicator: its printed number and its name. */
export function called({ number, name }: Indicator): string {
  return `${number === undefined ? "" : `${number} `}${name["zh-Hans"]}`;
}
