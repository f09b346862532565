import { type Decimal, decimal } from "../value/decimal.js";
import type { MissingReason } from "../value/missing.js";
import type { Period } from "../value/period.js";
import type { MissingValue, ObservationStatus, ObservedValue } from "./observation.js";

export function total(values: readonly ObservedValue[]): Decimal {
  return values.reduce((sum, { value }) => sum.plus(decimal(value)), decimal("0"));
}

export function gap({ text }: Pick<Period, "text">, reason: MissingReason): MissingValue {
  return { period: text, status: "M", reason };
}

// From firmest to weakest: a forecast part makes the whole a forecast.
const weakness: Readonly<Record<ObservationStatus, number>> = { A: 0, P: 1, E: 2, B: 3, F: 4 };

/** The weaker of two statuses. */
export function weaker(one: ObservationStatus, other: ObservationStatus): ObservationStatus {
  return weakness[one] < weakness[other] ? other : one;
}

/** The status of a combined value is the weakest of its parts'. */
export function weakestStatus(values: readonly ObservedValue[]): ObservationStatus {
  return values.reduce<ObservationStatus>((weakest, { status }) => weaker(weakest, status), "A");
}
