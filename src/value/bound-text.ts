import { type Bound, mapBound } from "./bound.js";
import { shortDecimal } from "./short-decimal.js";

const signs: Record<Bound["comparator"], string> = {
  "at-least": "≥",
  "more-than": ">",
  attain: "",
  about: "≈",
  "at-most": "≤",
  "less-than": "<",
  between: "",
};

/** A bound in figures: `≥100`, `1—2`; a derived level in short. */
export function boundText(stated: Bound): string {
  const bound = mapBound(stated, shortDecimal);
  const figures = bound.comparator === "between" ? `${bound.lower}—${bound.upper}` : bound.value;
  return signs[bound.comparator] + figures;
}
