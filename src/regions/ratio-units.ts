import { parseUnit, type UnitText } from "../value/unit.js";

/** The units of the parts of a ratio, and the power of ten by which their quotient becomes the ratio. */
export interface RatioUnits {
  readonly numerator?: UnitText;
  readonly denominator?: UnitText;
  readonly power: number;
}

/**
 * How a ratio is read from its parts: 件/万人 is 件 over 万人; a share such as % is two parts of one unit, whichever it
 * is, times a hundred; without a unit it is the plain quotient.
 */
export function ratioUnits(unit: UnitText | undefined): RatioUnits {
  if (unit === undefined) return { power: 0 };
  const { text, dimension, power } = parseUnit(unit);
  const [numerator, denominator] = text.split("/");
  if (numerator !== undefined && denominator !== undefined) return { numerator, denominator, power: 0 };
  return { power: dimension === "share" ? -power : 0 };
}
