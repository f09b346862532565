import type { Comparator } from "../../value/bound.js";
import { type Bound, limitsOf } from "../../value/bound.js";
import type { Direction } from "../../value/measure.js";
import type { IntegerWidth } from "../dialect.js";
import { quotientText } from "./whole-text.js";

/** The ends of what a target allows, as columns; an absent end is open. */
export interface LimitTexts {
  readonly lower?: string;
  readonly upper?: string;
  readonly strict: boolean;
}

/** Which ends a comparator has, as the library says, over the columns of its numbers. */
export function limitTexts(
  comparator: Comparator,
  direction: Direction,
  [first = "", second = first]: readonly string[],
  width: IntegerWidth,
): LimitTexts {
  const bound: Bound =
    comparator === "between" ? { comparator, lower: "1", upper: "2" } : { comparator, value: "1" };
  const { lower, upper, strict = false } = limitsOf(bound, direction);
  // Within a twentieth of the number; the scale has two places more for it.
  const slack = quotientText(`abs(${first})`, "20", width);
  const [low, high] =
    comparator === "about" ? [`(${first} - ${slack})`, `(${first} + ${slack})`] : [first, second];
  return { ...(lower !== undefined && { lower: low }), ...(upper !== undefined && { upper: high }), strict };
}

/** Whether a number meets the limits. */
export function meetsText(value: string, { lower, upper, strict }: LimitTexts): string {
  const equal = strict ? "" : "=";
  const ends = [
    ...(lower === undefined ? [] : [`${value} >${equal} ${lower}`]),
    ...(upper === undefined ? [] : [`${value} <${equal} ${upper}`]),
  ];
  return ends.join(" AND ");
}

/** The same of an observed value that may be given as more or less than its number. */
export function isMetText(value: string, qualifier: string, limits: LimitTexts): string {
  const plain = meetsText(value, limits);
  const cases = (["more-than", "less-than"] as const).flatMap((given) => {
    const [reached, passed] =
      given === "more-than" ? [limits.lower, limits.upper] : [limits.upper, limits.lower];
    return [
      ...(passed === undefined ? [] : [`WHEN ${qualifier} = '${given}' AND ${value} = ${passed} THEN FALSE`]),
      ...(limits.strict && reached !== undefined
        ? [`WHEN ${qualifier} = '${given}' AND ${value} = ${reached} THEN TRUE`]
        : []),
    ];
  });
  return cases.length === 0 ? plain : `CASE ${cases.join(" ")} ELSE ${plain} END`;
}
