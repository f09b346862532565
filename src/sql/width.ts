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
  /** What the columns without bounds lie within in this width, in their own units; absent where nothing is asked of them. */
  readonly limit?: Limit;
}

/** Numbers from 0 to a power of ten, or from as far below 0. */
export interface Limit {
  readonly size: bigint;
  readonly from: "zero" | "below";
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
  return fitLargest(calculation, columns, width, 18, "zero");
}

/** The largest power of ten that the columns without bounds may come to. */
function fitLargest(
  calculation: Calculation,
  columns: readonly SqlColumn[],
  width: IntegerWidth,
  largestPower: number,
  from: Limit["from"],
): Fitted | undefined {
  if (columns.every(({ bounds }) => bounds !== undefined)) return fitWithin(calculation, undefined, width);
  for (let power = largestPower; power >= leastLimit; power--) {
    const fitted = fitWithin(calculation, { size: 10n ** BigInt(power), from }, width);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}

function fitWithin(
  calculation: Calculation,
  limit: Limit | undefined,
  width: IntegerWidth,
): Fitted | undefined {
  const rangeOfColumn: RangeOfColumn = ({ bounds, places }) => {
    const most = (limit?.size ?? 0n) * 10n ** BigInt(places);
    return bounds ?? { least: limit?.from === "below" ? -most : 0n, most };
  };
  const settled = settle(calculation, rangeOfColumn);
  const rangeOf = rangeFinder(rangeOfColumn);
  const roots = [settled.whole, ...settled.divisors];
  const holds = partsOf(roots).every((part) =>
    lies(rangeOf(part), part.kind === "divide" || part.kind === "column" ? width.mostQuotient : width.most),
  );
  const places = calculation.places;
  const printable =
    width.decimalDigits === Number.POSITIVE_INFINITY ||
    (places < width.decimalDigits &&
      lies(rangeOf(settled.whole), 10n ** BigInt(width.decimalDigits - places) - 1n));
  return holds && printable ? { ...settled, ...(limit !== undefined && { limit }) } : undefined;
}

/** Longer than every number that a formula is evaluated with. */
const beyondAll = 10n ** 1000n;

/**
 * The calculation in wide numbers, whatever the columns without bounds are; where the engine does not say that a number
 * is too large, as far as every step fits. `undefined` where it cannot be written.
 */
export function fitWide(
  calculation: Calculation,
  columns: readonly SqlColumn[],
  width: IntegerWidth,
): Fitted | undefined {
  if (!width.isChecked) return fitLargest(calculation, columns, width, width.decimalDigits, "below");
  const limit = width.most < beyondAll ? width.most : beyondAll;
  const fitted = settle(calculation, ({ bounds }) => bounds ?? { least: -limit, most: limit });
  return calculation.places < width.decimalDigits && holdsConstants(fitted, width) ? fitted : undefined;
}

/** Whether the width holds every number that is written out in the calculation. */
function holdsConstants({ whole, divisors }: Fitted, { most }: IntegerWidth): boolean {
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
