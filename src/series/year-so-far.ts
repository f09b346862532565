import { type Calendar, calendarYears, yearEnd, yearStart } from "../value/calendar.js";
import type { DecimalText } from "../value/decimal-text.js";
import { minus, signOf } from "../value/exact-sum.js";
import { type DateText, parsePeriod } from "../value/period.js";
import type { Qualifier } from "../value/qualifier.js";
import { type Part, partsOf, type Reach, reachFrom } from "./chain.js";
import type { ObservationStatus, ObservedValue } from "./observation.js";

/** What the amounts of a year say of it: the longest chain of them from its first day on. */
export interface YearSoFar {
  /** The last day of the chain; that of the year where the whole year is known. */
  readonly until: DateText;
  readonly value: DecimalText;
  readonly status: ObservationStatus;
  /** How the sum is given where one of its amounts is not given exactly. */
  readonly qualifier?: Qualifier;
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
 * Reads the amounts of a year, whatever the lengths of their periods: from its first day on, without gap or overlap, as far
 * as they come. Of amounts that overlap the longer one counts. `undefined` where none begins with the year.
 */
export function yearSoFar(
  values: readonly ObservedValue[],
  year: number,
  calendar: Calendar = calendarYears,
): YearSoFar | undefined {
  return coverOf(yearStart(year, calendar), yearEnd(year, calendar), values, calendar);
}

/** The same for the time from one day to another within a year. */
export function coverOf(
  start: DateText,
  end: DateText,
  values: readonly ObservedValue[],
  calendar: Calendar,
): YearSoFar | undefined {
  const inside = values.filter(({ period: text }) => {
    const period = parsePeriod(text, calendar);
    return period.start >= start && period.end <= end;
  });
  const parts = partsOf(inside, calendar);
  const furthest = furthestOf(reachFrom(start, parts, calendar));
  if (furthest?.part === undefined) return undefined;
  const chain = chainTo(furthest);
  const counted = new Set(chain);
  return {
    until: furthest.part.period.end,
    value: furthest.sum,
    status: furthest.status,
    ...(furthest.qualifier && { qualifier: furthest.qualifier }),
    parts: chain,
    aside: inside.filter((one) => !counted.has(one)),
    disagreeing: parts.flatMap((part) => disagreement(part, parts, calendar)),
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
function disagreement(longer: Part, parts: readonly Part[], calendar: Calendar): readonly Disagreement[] {
  if (longer.period.frequency === "day") return [];
  const inside = parts.filter((one) => one !== longer && one.from >= longer.from && one.to <= longer.to);
  if (inside.length === 0) return [];
  const reached = reachFrom(longer.from, inside, calendar);
  // Amounts that are more already before the end, such as of a year to date that falls, do not fill it.
  const filled = reached.get(longer.to) ?? tooMuch(furthestOf(reached), longer);
  if (filled === undefined || signOf(minus(filled.sum, longer.observed.value)) === 0) return [];
  return [{ longer: longer.observed, parts: chainTo(filled), sum: filled.sum }];
}

/** What is more already than the whole, where nothing takes it back: gains beside gains, or losses beside losses. */
function tooMuch(furthest: Reach | undefined, { observed }: Part): Reach | undefined {
  if (furthest === undefined) return undefined;
  const signs = [observed, ...chainTo(furthest)].map(({ value }) => signOf(value));
  const more = signOf(minus(furthest.sum, observed.value));
  // No amount is of the other sign.
  return more !== 0 && signs.every((sign) => sign * more >= 0) ? furthest : undefined;
}
