import { decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type DateText, nextDay, parsePeriod } from "../value/period.js";
import type { ObservationStatus, ObservedValue } from "./observation.js";
import { weakestStatus } from "./roll-up.js";

/** Stand-in until the real one is merged. */
export interface Disagreement {
  readonly longer: ObservedValue;
  readonly parts: readonly ObservedValue[];
  readonly sum: DecimalText;
}

export interface YearSoFar {
  readonly until: DateText;
  readonly value: DecimalText;
  readonly status: ObservationStatus;
  readonly parts: readonly ObservedValue[];
  readonly aside: readonly ObservedValue[];
  readonly disagreeing: readonly Disagreement[];
}

export function yearSoFar(values: readonly ObservedValue[], year: number): YearSoFar | undefined {
  let until = `${String(year - 1).padStart(4, "0")}-12-31`;
  let sum = decimal("0");
  const used: ObservedValue[] = [];
  const parts = values
    .map((observed) => ({ ...parsePeriod(observed.period), observed }))
    .toSorted((a, b) => (a.start === b.start ? (a.end > b.end ? -1 : 1) : a.start < b.start ? -1 : 1));
  for (const { start, end, observed } of parts) {
    if (end <= until) continue;
    if (start !== nextDay(until)) break;
    until = end;
    sum = sum.plus(observed.value);
    used.push(observed);
  }
  if (used.length === 0) return undefined;
  const aside = values.filter((one) => !used.includes(one));
  return { until, value: decimalText(sum), status: weakestStatus(used), parts: used, aside, disagreeing: [] };
}
