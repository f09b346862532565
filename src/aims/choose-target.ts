import type { Indicator } from "../model/indicator.js";
import type { Target } from "../model/target.js";
import { type DateText, parsePeriod } from "../value/period.js";

/** The target that is due next as of a day, or the last one where all are past; `undefined` where there is none. */
export function chooseTarget(indicator: Indicator, asOf?: DateText): Target | undefined {
  const byYear = indicator.targets.toSorted((a, b) => Number(a.year) - Number(b.year));
  const lastYear = byYear.at(-1)?.year;
  const next = asOf === undefined ? undefined : byYear.find(({ year }) => parsePeriod(year).end >= asOf);
  return next ?? byYear.find(({ year }) => year === lastYear);
}
