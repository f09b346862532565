import { UsageError } from "../issue.js";
import { asValue, placed } from "../value/finding.js";
import { type PeriodText, readPeriod } from "../value/period.js";
import { isYearText } from "../value/year-text.js";
import { twiceIn } from "./check-twice.js";
import { levelOverSpan } from "./level-over-span.js";
import { periodKeys } from "./period-key.js";
import type { Series } from "./series.js";

/**
 * Throws where a level lasts, or a time has two values, as `series` and `observe` do: a series that was made by hand was not
 * checked yet, and what reads it would have to choose. `path` is where it stands in the caller's data.
 */
export function checkTimes(series: Series, path: () => string): void {
  if (series.measure === "point-in-time") checkNoneLasts(series, path);
  checkNoneTwice(series, path);
}

function checkNoneLasts(series: Series, path: () => string): void {
  for (const [index, { period: text }] of series.observations.entries()) {
    const period = text.includes("/") ? readPeriod(text, series) : undefined;
    if (period?.frequency !== "span") continue;
    throw new UsageError(placed(asValue(levelOverSpan(period)), `${path()}/observations/${index}/period`));
  }
}

function checkNoneTwice(series: Series, path: () => string): void {
  const { observations } = series;
  if (endInOtherMonths(series)) return;
  const keyOf = periodKeys(series);
  const [first] = twiceIn(series, observations, (_, { period: text }) => {
    const period = readPeriod(text, series);
    return period === undefined ? text : keyOf(period);
  });
  if (first !== undefined) {
    throw new UsageError(placed(first.finding, `${path()}/observations/${first.index}`));
  }
}

/** Most series have one value a month or fewer, oldest first, and no period of them has to be read. */
function endInOtherMonths({ observations, yearEnds }: Series): boolean {
  let before = "";
  return observations.every(({ period }) => {
    // In which month a part of a fiscal year ends has to be worked out.
    const month = yearEnds === undefined || isYearText(period) ? monthOfEnd(period) : "";
    const follows = month > before;
    before = month;
    return follows;
  });
}

const lastMonths = new Map([
  ["S1", "06"],
  ["S2", "12"],
  ["Q1", "03"],
  ["Q2", "06"],
  ["Q3", "09"],
  ["Q4", "12"],
]);

function monthOfEnd(period: PeriodText): string {
  if (period.length === 4) return `${period}-12`;
  if (period.length === 15) return period.slice(8);
  const part = period.slice(5, 7);
  return period.slice(0, 5) + (lastMonths.get(part) ?? part);
}
