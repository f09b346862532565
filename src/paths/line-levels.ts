import type { WayPoint } from "../aims/way.js";
import { type Decimal, type DecimalInput, decimal, round } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { PeriodText } from "../value/period.js";
import { endingAt } from "../value/year-text.js";
import type { Motion } from "./scenario.js";

interface LineLevels {
  readonly levels: Readonly<Record<PeriodText, DecimalText>>;
  /** The first year in which the line would go beyond what can be. */
  readonly limitedFrom?: PeriodText;
}

/** The levels of a line at the ends of years, kept to what can be. */
export function lineLevels(
  motion: Motion,
  { period, position, value }: WayPoint,
  until: number,
  places: number,
  possible: (level: Decimal, end: number) => Decimal,
): LineLevels {
  const levels: [PeriodText, DecimalText][] = [[period, value]];
  let limitedFrom: PeriodText | undefined;
  for (let end = Math.floor(position) + 1; end <= until; end++) {
    const years: DecimalInput = decimal(end).minus(position);
    const level =
      "factor" in motion
        ? motion.factor.pow(years).times(value)
        : decimal(value).plus(motion.change.times(years));
    const kept = round(possible(level, end), places);
    // To the places that are printed: a third of the way three times is the whole way, but for its last digit.
    if (kept !== round(level, places)) limitedFrom ??= endingAt(end);
    levels.push([endingAt(end), kept]);
  }
  return { levels: Object.fromEntries(levels), ...(limitedFrom !== undefined && { limitedFrom }) };
}
