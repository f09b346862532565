import { type Bound, mapBound } from "./bound.js";
import { decimal, decimalText } from "./decimal.js";

const signs: Record<Bound["comparator"], string> = {
  "at-least": "≥",
  "more-than": ">",
  attain: "",
  about: "≈",
  "at-most": "≤",
  "less-than": "<",
  between: "",
};

/** A bound in figures: `≥100`, `1—2`; a derived level to eight significant digits, a whole number to the last. */
export function boundText(stated: Bound): string {
  const bound = mapBound(stated, (value) => {
    const exact = decimal(value);
    return decimalText(exact.toSignificantDigits(Math.max(8, exact.e + 1)));
  });
  const figures = bound.comparator === "between" ? `${bound.lower}—${bound.upper}` : bound.value;
  return signs[bound.comparator] + figures;
}
