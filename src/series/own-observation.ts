import type { Observation } from "./observation.js";

/** A copy of what was observed, for results: whoever changes a result does not change the observations that it was made from. */
export function ownObservation<One extends Observation>(one: One): One {
  return one.reference === undefined ? { ...one } : { ...one, reference: { ...one.reference } };
}
