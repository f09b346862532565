import { UsageError } from "../issue.js";
import { convertValue } from "../value/quantity.js";
import { parseUnit, type UnitText } from "../value/unit.js";
import { hasValue } from "./observation.js";
import type { Series } from "./series.js";

/**
 * A series in a unit: its values converted, exactly. One without a unit is taken to be in it already; one with a unit
 * cannot come to have none. Throws for a unit of another dimension.
 */
export function inUnit(series: Series, unit: UnitText | undefined): Series {
  if (series.unit === unit || series.unit === undefined) return series;
  if (unit === undefined) throw unitAbsent(parseUnit(series.unit).text);
  const [from, to] = [parseUnit(series.unit), parseUnit(unit)];
  const observations = series.observations.map((one) =>
    hasValue(one) ? { ...one, value: convertValue(one.value, from, to) } : one,
  );
  return { ...series, unit, observations };
}

/** The error for values with a unit where there is none to convert them to. */
export function unitAbsent(from: UnitText): UsageError {
  return new UsageError({
    code: "unit-absent",
    expected: "plain numbers: the series has no unit",
    received: `a value in ${from}`,
    message: {
      "zh-Hans": `该序列没有单位（原文未印），不能由 ${from} 换算；请直接给出数值`,
      en: `The series has no unit (its document prints none), so ${from} cannot be converted; give the plain number`,
    },
  });
}
