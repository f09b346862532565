import { compare } from "../value/compare.js";
import { convertIfAlike } from "../value/quantity.js";
import type { UnitText } from "../value/unit.js";
import type { TargetReading } from "./draft/reading.js";

/**
 * Whether two numbers for one year of one indicator differ, each in its own unit or else the indicator's. What does not convert
 * is not compared.
 */
export function contradicts(one: TargetReading, other: TargetReading, unit: UnitText | undefined): boolean {
  if (one.value === undefined || other.value === undefined) return false;
  const wanted = one.unit?.value ?? unit;
  const value = convertIfAlike(other.value.value, other.unit?.value ?? unit, wanted);
  return value !== undefined && compare(value, one.value.value) !== 0;
}
