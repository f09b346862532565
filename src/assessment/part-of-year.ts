import { levelAimed } from "../aims/aim.js";
import type { Standing } from "../aims/standing.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { DateText, PeriodText } from "../value/period.js";
import { yearText } from "../value/year-text.js";

/**
 * What has come in of a year that is not over (年内进度): an annual amount so far, against the elapsed part of the year.
 *
 * @category Progress
 * @example
 * const soFar: PartOfYear = { year: "2025", until: "2025-06-30", value: "1600", shareOfYear: 0.4959, shareOfTarget: 0.5 };
 */
export interface PartOfYear {
  /** The year under way. */
  readonly year: PeriodText;
  /** The last day of the last part. */
  readonly until: DateText;
  /** The sum of the parts from January on, in the indicator's unit. */
  readonly value: DecimalText;
  /** How much of the year the parts cover, from 0 to 1, counted in days. */
  readonly shareOfYear: number;
  /** Of the target as a yearly amount; `null` without a target, of one that is not above 0, and of what is below 0. */
  readonly shareOfTarget: number | null;
}

/** The year under way, beside the target as a yearly amount. */
export function partOfYear({ indicator, aim, evidence: { underWay } }: Standing): PartOfYear | undefined {
  if (underWay === undefined || indicator.measure !== "annual") return undefined;
  const { year, until, at, value } = underWay;
  const level = "missing" in aim ? undefined : decimal(levelAimed(aim.targets[0], indicator));
  const isPart = level?.gt(0) === true && !decimal(value).lt(0);
  return {
    year: yearText(year),
    until,
    value,
    shareOfYear: at - year,
    shareOfTarget: isPart ? decimal(value).div(level).toNumber() : null,
  };
}
