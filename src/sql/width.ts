import type { SqlColumn } from "./column.js";
import type { IntegerWidth } from "./dialect.js";
import type { Range } from "./interval.js";
import { type RangeOfColumn, rangeFinder } from "./range.js";
import { settler } from "./settle.js";
import { type Condition, isComparison, type Whole } from "./whole.js";

/** A calculation made ready for a width. */
export interface Fitted {
  readonly whole: Whole;
  readonly divisors: readonly Whole[];
  /** What the columns without bounds lie between in this width, in their own units; absent where all have bounds. */
  readonly limit?: bigint;
}

/** What is written in one width or the other: a result in units of its last place, and what must not be 0 for it. */
export interface Calculation {
  readonly whole: Whole;
  readonly divisors: readonly Whole[];
  readonly places: number;
}

/** Below this, a narrow branch would be for next to no rows. */
const leastLimit = 3;

/**
 * The calculation in narrow numbers: each step of it fits them while the columns lie within their bounds, or, where none
 * are told, between 0 and a power of ten, the largest that does. `undefined` where none does.
 */
export function fitNarrow(
  calculation: Calculation,
  columns: readonly SqlColumn[],
  width: IntegerWidth,
): Fitted | undefined {
  if (columns.every(({ bounds }) => bounds !== undefined)) return fitWithin(calculation, undefined, width);
  for (let power = 18; power >= leastLimit; power--) {
    const fitted = fitWithin(calculation, 10n ** BigInt(power), width);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}

function fitWithin(
  calculation: Calculation,
  limit: bigint | undefined,
  width: IntegerWidth,
): Fitted | undefined {
  const rangeOfColumn: RangeOfColumn = ({ bounds, places }) =>
    bounds ?? { least: 0n, most: (limit ?? 0n) * 10n ** BigInt(places) };
  const settled = settle(calculation, rangeOfColumn);
  const rangeOf = rangeFinder(rangeOfColumn);
  const roots = [settled.whole, ...settled.divisors];
  const holds = partsOf(roots).every((part) => lies(rangeOf(part), width.most));
  const places = calculation.places;
  const printable =
    width.decimalDigits === Number.POSITIVE_INFINITY ||
    (places < width.decimalDigits &&
      lies(rangeOf(settled.whole), 10n ** BigInt(width.decimalDigits - places) - 1n));
  return holds && printable ? { ...settled, ...(limit !== undefined && { limit }) } : undefined;
}

/** Longer than every number that a formula is evaluated with. */
const beyondAll = 10n ** 1000n;

/** The calculation in wide numbers, whatever the columns without bounds are. */
export function fitWide(calculation: Calculation, { most }: IntegerWidth): Fitted {
  const limit = most < beyondAll ? most : beyondAll;
  return settle(calculation, ({ bounds }) => bounds ?? { least: -limit, most: limit });
}

/** Whether the width holds every number that is written out in the calculation. */
export function holdsConstants({ whole, divisors }: Fitted, { most }: IntegerWidth): boolean {
  return partsOf([whole, ...divisors]).every(
    (part) => part.kind !== "constant" || lies({ least: part.value, most: part.value }, most),
  );
}

const lies = ({ least, most }: Range, limit: bigint): boolean => least >= -limit && most <= limit;

function settle({ whole, divisors }: Calculation, rangeOfColumn: RangeOfColumn): Fitted {
  const settleWhole = settler(rangeFinder(rangeOfColumn));
  return { whole: settleWhole(whole), divisors: divisors.map(settleWhole) };
}

/** A calculation and all that it is made of, each once. */
function partsOf(roots: readonly Whole[]): readonly Whole[] {
  const parts = new Set<Whole>();
  const visit = (whole: Whole): void => {
    if (parts.has(whole)) return;
    parts.add(whole);
    for (const part of childrenOf(whole)) visit(part);
  };
  for (const root of roots) visit(root);
  return [...parts];
}

function childrenOf(whole: Whole): readonly Whole[] {
  switch (whole.kind) {
    case "constant":
    case "column":
      return [];
    case "negate":
    case "absolute":
      return [whole.a];
    case "least":
    case "greatest":
      return whole.of;
    case "choose":
      return [whole.yes, whole.no, ...inCondition(whole.when)];
    default:
      return [whole.a, whole.b];
  }
}

function inCondition(condition: Condition): readonly Whole[] {
  return isComparison(condition)
    ? [condition.a, condition.b]
    : [...inCondition(condition.one), ...inCondition(condition.other)];
}
