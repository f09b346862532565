import type { ObservationStatus, ObservedValue } from "./observation.js";

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
