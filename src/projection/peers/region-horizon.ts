import { checkOption } from "../../value/check-option.js";
import type { PeriodText } from "../../value/period.js";
import { isYearText } from "../../value/year-text.js";
import type { History } from "../history.js";

/** How far places are forecast: so many years, each from its own last value, or all to the end of one year. */
export interface RegionHorizon {
  readonly steps?: number;
  readonly until?: PeriodText;
}

/** Throws for a year to forecast to that is none, that stands beside a number of years, or that plain numbers cannot have. */
export function checkUntil({ steps, until }: RegionHorizon, histories: readonly History[]): void {
  if (until === undefined) return;
  checkOption("forecast", "until", isYearText(until), ["四位数的年份", "a year in four digits"], until);
  const alone: readonly [string, string] = ["与 steps 二者取一", "one of until and steps"];
  checkOption("forecast", "until", steps === undefined, alone, { steps, until });
  const dated = histories.every((history) => history.dated);
  checkOption("forecast", "until", dated, ["有时期的序列", "series with periods"], until);
}

/** Where the first year begins that is forecast: the year under way, or the one after the last value. */
export function startOf({ points, part }: History): number | undefined {
  const last = points.at(-1);
  if (part !== undefined || last === undefined) return part?.year;
  return Math.floor(last.at + 1e-9);
}

/** How many years there are to forecast to the end of a year; none where it is over. */
export function stepsUntil(until: PeriodText, history: History): number {
  return Number(until) + 1 - (startOf(history) ?? Number.NaN);
}
