import { shiftPoint } from "../../value/decimal-text.js";
import { placesOf } from "../../value/quanta.js";
import type { IntegerWidth } from "../dialect.js";
import type { Linear } from "./linear.js";

// Levels are whole numbers of 10^−scale, so that nothing is rounded before it is compared.

/** A value of a column as a whole number of 10^−scale. */
export function wholeText(column: string, places: number, scale: number, width: IntegerWidth): string {
  return times(width.column(column, places), scale - places, width);
}

/** A level as a whole number of 10^−scale, given the start as one of 10^−places. */
export function levelText(
  { factor, amount }: Linear,
  start: string,
  places: number,
  scale: number,
  width: IntegerWidth,
): string {
  const fixed = width.constant(BigInt(shiftPoint(amount, scale)));
  if (factor === "0") return fixed;
  const own = placesOf(factor);
  const moving = `${times(start, scale - places - own, width)} * ${width.constant(BigInt(shiftPoint(factor, own)))}`;
  return fixed === "0" ? moving : `${moving} + ${fixed}`;
}

/** The whole part of a quotient of numbers that are not below 0. */
export function quotientText(above: string, below: string, { quotient, type }: IntegerWidth): string {
  if ("call" in quotient) return `${quotient.call}(${above}, ${below})`;
  return "infix" in quotient
    ? `(${above}) ${quotient.infix} (${below})`
    : `CAST(${quotient.write(`(${above})`, `(${below})`)} AS ${type})`;
}

/** A quotient rounded half up to places, as a decimal; what is below is above 0. */
export function roundedText(above: string, below: string, places: number, width: IntegerWidth): string {
  const half = quotientText(`2 * abs(${above})${tenTimes(places, width)} + ${below}`, `2 * ${below}`, width);
  return width.toDecimal(`CASE WHEN ${above} < 0 THEN -1 ELSE 1 END * (${half})`, places);
}

/** Times a power of ten. */
export const tenTimes = (power: number, { constant }: IntegerWidth): string =>
  power === 0 ? "" : ` * ${constant(10n ** BigInt(power))}`;

const times = (text: string, power: number, width: IntegerWidth): string =>
  `${text}${tenTimes(power, width)}`;
