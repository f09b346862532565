import { decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type DateText, parsePeriod } from "../value/period.js";
import { type Part, partsOf, type Reach, reachFrom } from "./chain.js";
import type { ObservationStatus, ObservedValue } from "./observation.js";

/** What the amounts of a year say of it: the longest chain of them from its first day on. */
export interface YearSoFar {
  /** The last day of the chain; that of the year where the whole year is known. */
  readonly until: DateText;
  readonly value: DecimalText;
  readonly status: ObservationStatus;
  /** The amounts that were added, in their order. */
  readonly parts: readonly ObservedValue[];
  /** The amounts that were not: something is missing before them, or a longer one counts. */
  readonly aside: readonly ObservedValue[];
  readonly disagreeing: readonly Disagreement[];
}

/** An amount that the shorter ones which fill its time do not add up to. */
export interface Disagreement {
  readonly longer: ObservedValue;
  readonly parts: readonly ObservedValue[];
  readonly sum: DecimalText;
}

/**
 * Reads the amounts of a year, whatever the lengths of their periods: from 1 January on, without gap or overlap, as far
 * as they come. Of amounts that overlap the longer one counts. `undefined` where none begins with the year.
 */
export function yearSoFar(values: readonly ObservedValue[], year: number): YearSoFar | undefined {
  const text = String(year).padStart(4, "0");
  return coverOf(`${text}-01-01`, `${text}-12-31`, values);
}

/** The same for the time from one day to another within a year. */
export function coverOf(
  start: DateText,
  end: DateText,
  values: readonly ObservedValue[],
): YearSoFar | undefined {
  const inside = values.filter(({ period: text }) => {
    const period = parsePeriod(text);
    return period.start >= start && period.end <= end;
  });
  const parts = partsOf(inside);
  const furthest = furthestOf(reachFrom(start, parts));
  if (furthest?.part === undefined) return undefined;
  const chain = chainTo(furthest);
  const counted = new Set(chain);
  return {
    until: furthest.part.period.end,
    value: decimalText(furthest.sum),
    status: furthest.status,
    parts: chain,
    aside: inside.filter((one) => !counted.has(one)),
    disagreeing: parts.flatMap((part) => disagreement(part, parts)),
  };
}

function furthestOf(reached: ReadonlyMap<DateText, Reach>): Reach | undefined {
  let furthest: Reach | undefined;
  for (const one of reached.values()) {
    if (endOf(one) > endOf(furthest)) furthest = one;
  }
  return furthest;
}

function endOf(reach: Reach | undefined): DateText {
  return reach?.part?.period.end ?? "";
}

function chainTo(last: Reach): readonly ObservedValue[] {
  const chain: ObservedValue[] = [];
  for (let one: Reach | undefined = last; one?.part !== undefined; one = one.before)
    chain.push(one.part.observed);
  return chain.toReversed();
}

/** At most some ninety periods of a year are longer than a day, so asking each for what lies inside takes no longer. */
function disagreement(longer: Part, parts: readonly Part[]): readonly Disagreement[] {
  if (longer.period.frequency === "day") return [];
  const inside = parts.filter((one) => one !== longer && one.from >= longer.from && one.to <= longer.to);
  if (inside.length === 0) return [];
  const reached = reachFrom(longer.from, inside);
  // Amounts that are more already before the end, such as of a year to date that falls, do not fill it.
  const filled = reached.get(longer.to) ?? tooMuch(furthestOf(reached), longer);
  if (filled === undefined || filled.sum.eq(longer.observed.value)) return [];
  return [{ longer: longer.observed, parts: chainTo(filled), sum: decimalText(filled.sum) }];
}

function tooMuch(furthest: Reach | undefined, { observed }: Part): Reach | undefined {
  if (furthest === undefined || furthest.sum.lte(observed.value)) return undefined;
  const isLoss = ({ value }: ObservedValue): boolean => decimal(value).lt(0);
  // A loss later on takes back what came in.
  return isLoss(observed) || chainTo(furthest).some(isLoss) ? undefined : furthest;
}
