import type { Indicator } from "../model/indicator.js";
import { isNumericTarget } from "../model/is-numeric-target.js";
import type { NumericTarget, SingleTarget } from "../model/numeric-target.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import { convertIfAlike } from "../value/quantity.js";

/** Each indicator with its JSON Pointer. */
export function* indicatorsOf({ indicators }: Plan): Iterable<{ indicator: Indicator; path: string }> {
  for (const [index, indicator] of indicators.entries()) yield { indicator, path: `/indicators/${index}` };
}

/** Each target that is a single number of the indicator's own level, in its unit, with its JSON Pointer. */
export function* levelTargetsOf(
  indicator: Indicator,
  path: string,
): Iterable<{ target: SingleTarget; path: string }> {
  for (const { target, path: at } of numericTargetsOf(indicator, path)) {
    if (target.basis !== "level" || target.comparator === "between") continue;
    const value = convertIfAlike(target.value, target.unit ?? indicator.unit, indicator.unit);
    if (value !== undefined) yield { target: { ...target, value }, path: at };
  }
}

/** Each target that has a number, with its JSON Pointer. */
export function* numericTargetsOf(
  { targets }: Indicator,
  path: string,
): Iterable<{ target: NumericTarget; path: string }> {
  for (const [index, target] of targets.entries()) {
    if (isNumericTarget(target)) yield { target, path: `${path}/targets/${index}` };
  }
}

/** Each target and each statement in the text, with its JSON Pointer. */
export function* promisesOf(
  { targets, statements = [] }: Indicator,
  path: string,
): Iterable<{ promise: Target; path: string }> {
  for (const [index, promise] of targets.entries()) yield { promise, path: `${path}/targets/${index}` };
  for (const [index, promise] of statements.entries()) yield { promise, path: `${path}/statements/${index}` };
}

/** The same of those that have a number. */
export function* numericPromisesOf(
  indicator: Indicator,
  path: string,
): Iterable<{ promise: NumericTarget; path: string }> {
  for (const { promise, path: at } of promisesOf(indicator, path)) {
    if (isNumericTarget(promise)) yield { promise, path: at };
  }
}

/** The same without the statements of a year that a target is of: what is wrong with that year is said once. */
export function* yearsPromised(indicator: Indicator, path: string): ReturnType<typeof promisesOf> {
  const years = new Set(indicator.statements === undefined ? [] : indicator.targets.map(({ year }) => year));
  for (const one of promisesOf(indicator, path)) {
    if (one.path.startsWith(`${path}/targets`) || !years.has(one.promise.year)) yield one;
  }
}

/** How messages call an indicator: its printed number and its name. */
export function called({ number, name }: Indicator): string {
  return `${number === undefined ? "" : `${number} `}${name["zh-Hans"]}`;
}
