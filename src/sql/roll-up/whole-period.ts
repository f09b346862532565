import type { RollUpFrequency } from "../../series/roll-up.js";
import type { SqlDialectRow } from "../dialect.js";

/** The months of each length of period. */
const monthsIn: Readonly<Record<RollUpFrequency, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

/** The periods that observations are rolled up to. */
export interface WholePeriod {
  readonly months: number;
  /** The first month of the period that an observation ends in. */
  readonly whole: string;
  /** Its first and its last day, given that month. */
  readonly startsOn: (whole: string) => string;
  readonly endsOn: (whole: string) => string;
}

/** How the periods of a length are told from months. */
export function wholePeriod(frequency: RollUpFrequency, shift: number, { days }: SqlDialectRow): WholePeriod {
  const months = monthsIn[frequency];
  const later = shift === 0 ? 0 : 12 - shift;
  const month = (whole: string, plus: number): string =>
    plus === 0 ? whole : `${whole} ${plus < 0 ? "-" : "+"} ${Math.abs(plus)}`;
  return {
    months,
    whole: months === 1 ? "last_month" : `last_month - last_month % ${months}`,
    startsOn: (whole) => days.firstOf(month(whole, -later)),
    endsOn: (whole) => days.previous(days.firstOf(month(whole, months - later))),
  };
}
