import { type Decimal, decimal } from "../value/decimal.js";
import type { MissingReason } from "../value/missing.js";
import type { Period } from "../value/period.js";
import type { MissingValue, ObservedValue } from "./observation.js";

export function total(values: readonly ObservedValue[]): Decimal {
  return values.reduce((sum, { value }) => sum.plus(decimal(value)), decimal("0"));
}

export function gap({ text }: Pick<Period, "text">, reason: MissingReason): MissingValue {
  return { period: text, status: "M", reason };
}
