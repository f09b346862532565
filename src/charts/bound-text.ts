import type { Bound, Comparator } from "../value/bound.js";
import { shortNumber } from "./short-number.js";

const signs: Readonly<Record<Comparator, string>> = {
  "at-least": "≥",
  "more-than": ">",
  attain: "",
  about: "≈",
  "at-most": "≤",
  "less-than": "<",
  between: "",
};

/** A bound as a label prints it: `≥100`, `≈20`, `1—2`. */
export function boundText(bound: Bound): string {
  const number =
    bound.comparator === "between"
      ? `${shortNumber(bound.lower)}—${shortNumber(bound.upper)}`
      : shortNumber(bound.value);
  return `${signs[bound.comparator]}${number}`;
}
