import type { ObservationStatus } from "../series/observation.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { Reference } from "../value/reference.js";

/** A published figure with where it was published. */
export function figure(
  value: DecimalText,
  document: string,
  locator: string,
  status: ObservationStatus = "A",
) {
  const reference: Reference = { document, locator, raw: value };
  return { value, status, reference };
}
