import type { YearAhead } from "../projection/course.js";
import type { Unexplained } from "../projection/forecast.js";
import type { PeriodText } from "../value/period.js";
import { roundedBeside } from "../value/rounded-beside.js";
import { endingAt } from "../value/year-text.js";
import type { ExpectedYears } from "./outlook-result.js";
import { keepsMost, liesIn, reachesLeast, type Window } from "./window.js";

/** How far ahead the year of reaching the target is looked for. */
const mostYears = 30;

/** The years ahead in which a forecast reaches what is asked for: its mean, its first interval in part, and as a whole. */
export function reachingYears(
  yearAhead: (step: number) => YearAhead | undefined,
  window: Window,
  { start, shown }: { readonly start: number; readonly shown: Unexplained },
): { readonly mean: PeriodText | null; readonly years: ExpectedYears | null } {
  let level: number | undefined;
  let [mean, earliest, latest]: (PeriodText | null)[] = [null, null, null];
  for (let step = 1; step <= Math.max(shown.points.length, mostYears); step++) {
    const year = yearAhead(step);
    if (year === undefined) break;
    level = shown.points[0]?.intervals[0]?.level;
    const { at, lower, upper } = year;
    if (at <= start) continue;
    if (mean === null && liesIn(roundedBeside(roundedBeside(year.mean, window.least), window.most), window))
      mean = endingAt(at);
    if (earliest === null && reachesLeast(upper, window) && keepsMost(lower, window)) earliest = endingAt(at);
    if (latest === null && reachesLeast(lower, window) && keepsMost(upper, window)) latest = endingAt(at);
    if (mean !== null && latest !== null) break;
  }
  return {
    mean: mean ?? null,
    years: level === undefined ? null : { level, earliest: earliest ?? null, latest: latest ?? null },
  };
}
