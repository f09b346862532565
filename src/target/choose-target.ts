import type { Indicator } from "../model/indicator.js";
import type { Target } from "../model/target.js";
import { type DateText, parsePeriod } from "../value/period.js";

/** The target that is due next as of a day, or the last one where all are past; `undefined` where there is none. */
export function chooseTarget(indicator: Indicator, asOf?: DateText): Target | undefined {
  const byYear = indicator.targets.toSorted((a, b) => Number(a.year) - Number(b.year));
  if (asOf === undefined) return byYear.at(-1);
  return byYear.find(({ year }) => parsePeriod(year).end >= asOf) ?? byYear.at(-1);
}
