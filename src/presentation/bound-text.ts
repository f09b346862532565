import { type Bound, mapBound } from "../value/bound.js";
import { decimal, decimalText } from "../value/decimal.js";

const signs: Record<Bound["comparator"], string> = {
  "at-least": "≥",
  "more-than": ">",
  attain: "",
  about: "≈",
  "at-most": "≤",
  "less-than": "<",
  between: "",
};

/** A bound in figures: `≥100`, `1—2`; a derived level to eight significant digits. */
export function boundText(stated: Bound): string {
  const bound = mapBound(stated, (value) => decimalText(decimal(value).toSignificantDigits(8)));
  const figures = bound.comparator === "between" ? `${bound.lower}—${bound.upper}` : bound.value;
  return signs[bound.comparator] + figures;
}
