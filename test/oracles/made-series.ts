import type { MeasureKind, MissingReason, ObservationInput, ObservationStatus } from "ipr-plan";
import { pick } from "../sql/random.js";
import type { RandomNumbers } from "./area.js";
import { madeDecimal } from "./made-decimal.js";
import { madeDay, two } from "./made-period.js";

/** Values by period, as the library takes them. */
export type MadeValues = Readonly<Record<string, Exclude<ObservationInput, object> | MadeRecord>>;
type MadeRecord =
  | { readonly value: string; readonly status: ObservationStatus }
  | { readonly missing: MissingReason };

const statuses: readonly ObservationStatus[] = ["A", "P", "E", "B", "F"];
const reasons: readonly MissingReason[] = ["not-reported", "blank-cell", "no-observation"];

/** A value of any status, or a gap with its reason; nothing below zero, which not every unit can have. */
export function madeValue(random: RandomNumbers, gapOneIn = 8): MadeValues[string] {
  if (random(gapOneIn) === 0) return random(2) === 0 ? null : { missing: pick(random, reasons) };
  const value = random(6) === 0 ? madeDecimal(random).replace("-", "") : `${random(1000)}.${random(100)}`;
  return random(3) === 0 ? { value, status: pick(random, statuses) } : value;
}

/** The months of a year from one to another, by one of their names; they are counted from the year's first. */
function monthsOf(random: RandomNumbers, year: number, [from, to]: Months, yearEnds: string): string {
  const length = to - from + 1;
  const named: Readonly<Record<number, string>> = { 12: "", 6: `-S${to / 6}`, 3: `-Q${to / 3}` };
  const name = named[length];
  const isNamed = name !== undefined && to % length === 0;
  // Parts of a year that ends within a month are no months.
  if (isNamed && (random(4) > 0 || !endsWithMonth(yearEnds))) return `${year}${name}`;
  const lastMonth = Number(yearEnds.slice(0, 2));
  const [first, last] = [from, to].map((month) => calendarMonth(year, lastMonth + month));
  return length === 1 ? `${first}` : `${first}/${last}`;
}

const endsWithMonth = (yearEnds: string): boolean => /-3[01]$/.test(yearEnds);

type Months = readonly [from: number, to: number];

function calendarMonth(year: number, months: number): string {
  return months > 12 ? `${year}-${two(months - 12)}` : `${year - 1}-${two(months)}`;
}

/** Parts that fill a year without a gap. Where it ends within a month, only its halves and quarters do. */
function filling(random: RandomNumbers, yearEnds: string): readonly Months[] {
  const step = pick(random, [1, 1, 3, 6]);
  const ends = endsWithMonth(yearEnds)
    ? Array.from({ length: 12 / step - 1 }, (_, index) => (index + 1) * step).filter(() => random(3) === 0)
    : pick(random, [[], [6], [6, 3], [6, 9], [6, 3, 9]]);
  const sorted = [...new Set([...ends, 12])].sort((one, other) => one - other);
  return sorted.map((to, index) => [(sorted[index - 1] ?? 0) + 1, to]);
}

/** Amounts of parts of one or two years: some fill them, some overlap, some are left out. */
export function madeAmounts(random: RandomNumbers, yearEnds = "12-31"): MadeValues {
  const entries = [2023, 2024].slice(random(2)).flatMap((year) => {
    const parts = Array.from({ length: 1 + random(2) }, () => filling(random, yearEnds)).flat();
    return parts
      .filter(() => random(7) > 0)
      .map((part) => [monthsOf(random, year, part, yearEnds), madeValue(random, 12)] as const);
  });
  return Object.fromEntries(entries);
}

/** Levels or running totals of days, months and parts of years; some dates are written in two ways. */
export function madeMoments(random: RandomNumbers, measure: MeasureKind): MadeValues {
  const names = (): string =>
    pick(random, [
      () => "2023",
      () => "2024",
      () => `202${3 + random(2)}-S${1 + random(2)}`,
      () => `202${3 + random(2)}-Q${1 + random(4)}`,
      () => `202${3 + random(2)}-${two(1 + random(12))}`,
      () => madeDay(random, 2023 + random(2)),
      () => (measure === "cumulative" ? `2023-01/2023-${two(2 + random(11))}` : "2023-12-31"),
      () => (measure === "cumulative" ? `2024-01/2024-${two(2 + random(11))}` : "2024-12"),
    ])();
  return Object.fromEntries(Array.from({ length: 1 + random(6) }, () => [names(), madeValue(random)]));
}
