import type { Target } from "../model/target.js";
import type { PeriodText } from "../value/period.js";

/** When a target is due: the day it names, or the end of its year. */
export function dueOf({ year, dueOn }: Pick<Target, "year" | "dueOn">): PeriodText {
  return dueOn ?? year;
}
