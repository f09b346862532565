import { convertIfAlike } from "../../value/quantity.js";
import { readUnit, type UnitText } from "../../value/unit.js";
import type { HoleReading, IndicatorReading, NumberReading, Read } from "./reading.js";

/**
 * The reading of an indicator with its baseline and its increment in its own unit, as a plan has them: a number that is printed in
 * another unit is converted, or left open where the two do not convert.
 */
export function inOwnUnit(reading: IndicatorReading, printed: UnitText | undefined): IndicatorReading {
  const { baseline, increment } = reading;
  const own = reading.unit?.value;
  const isOwn = (number: NumberReading | undefined) =>
    number?.unit === undefined || own === undefined || [own, printed].includes(number.unit.value);
  if (isOwn(baseline) && isOwn(increment)) return reading;
  const { baseline: _, increment: __, ...rest } = reading;
  const holes: HoleReading[] = [...reading.holes];
  const settled: { -readonly [Key in keyof IndicatorReading]: IndicatorReading[Key] } = { ...rest, holes };
  if (baseline !== undefined) {
    const converted = isOwn(baseline) ? baseline : convertNumber(baseline, own);
    if (converted === undefined) holes.push(open("baseline/value", baseline));
    settled.baseline = converted ?? withoutNumber(baseline);
  }
  if (increment !== undefined) {
    const converted =
      isOwn(increment) || isPoints(increment, own) ? increment : convertNumber(increment, own);
    if (converted === undefined) holes.push(open("increment/value", increment));
    else settled.increment = converted;
  }
  return settled;
}

/** A number with its values in another unit; `undefined` where its own does not convert into it. */
export function convertNumber<Found extends NumberReading>(
  number: Found,
  unit: UnitText | undefined,
): Found | undefined {
  const from = number.unit;
  if (from === undefined || unit === undefined) return undefined;
  const { unit: _, ...rest } = number;
  const converted: Record<string, unknown> = rest;
  for (const field of ["value", "lower", "upper"] as const) {
    const read = number[field];
    if (read === undefined) continue;
    const value = convertIfAlike(read.value, from.value, unit);
    if (value === undefined) return undefined;
    converted[field] = { ...read, value, because: because(read, from.value, unit) };
  }
  return converted as Found;
}

function because({ value }: Read<string>, from: UnitText, to: UnitText) {
  return {
    "zh-Hans": `印的是${value} ${from}，换算为${to}`,
    en: `${value} is printed in ${from}, and was converted into ${to}`,
  };
}

/** What is added to a share is in percentage points. */
function isPoints({ unit }: NumberReading, own: UnitText | undefined): boolean {
  return unit?.value === "百分点" && readUnit(own)?.text === "%";
}

function open(field: string, { value }: NumberReading): HoleReading {
  return { field, reason: "unreadable", candidates: value === undefined ? [] : [value] };
}

function withoutNumber<Found extends NumberReading>(number: Found): Found {
  const { value: _, lower: __, upper: ___, comparator: ____, unit: _____, ...rest } = number;
  return rest as Found;
}
